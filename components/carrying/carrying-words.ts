/** How the travelling of work is said: what a packet led to, and where a server stands. */
import type { LinkFault, SyncFault, SyncStatus } from '@/utils/delegation/sync';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { atLabel } from '@/components/today/moments';
import type { Clock } from '@/components/today/words';

/** What reading a packet led to. */
export type Outcome =
  /** Nothing of it was taken, by its own fault. */
  | { kind: 'fault'; fault: SyncFault }
  /** It was read; `refused` counts parts, `waiting` too. */
  | { kind: 'read'; events: number; roster: boolean; waiting: number; refused: number };

/** What is wrong with a packet, and what to do; one or two sentences. */
export function packetFaultWords(fault: SyncFault): string {
  const words: Partial<Record<SyncFault, string>> = t.carrying.fault;
  return words[fault] ?? t.carrying.fault.malformed;
}

/** What reading led to, in sentences. */
export function outcomeWords(outcome: Outcome): string {
  if (outcome.kind === 'fault') return packetFaultWords(outcome.fault);
  const { events, roster, waiting, refused } = outcome;
  const { read } = t.carrying;
  const said = events > 0 ? [read.changes({ count: events })] : [];
  if (events === 0 && roster) said.push(read.roster);
  if (waiting > 0) said.push(read.waiting);
  if (refused > 0) said.push(read.refused({ count: refused }));
  return said.length === 0 ? read.nothing : said.join(' ');
}

/** What is wrong with a server, and what to do. */
export function linkFaultWords(fault: LinkFault): string {
  return t.carrying.server.fault[fault];
}

/** Where a server stands, one or two sentences. */
export function statusWords({ phase, at }: SyncStatus, clock: Clock): string {
  const { server } = t.carrying;
  if (phase === 'waiting' && at !== null && Date.parse(at) > clock.now.getTime()) {
    return `${server.phase.waiting} ${server.next({ at: atLabel(at, clock) })}`;
  }
  return server.phase[phase];
}

/** 'Receiving: 3,400 of 10,000' while there is a bar to show; null otherwise. */
export function barWords({ phase, done, total }: SyncStatus): string | null {
  if ((phase !== 'reading' && phase !== 'sending') || total === 0) return null;
  const figures = { done: countLabel(done), total: countLabel(total) };
  return `${t.carrying.server.phase[phase]}: ${t.carrying.server.figures(figures)}`;
}
