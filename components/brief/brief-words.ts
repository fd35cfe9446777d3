/** How a brief in the making is said. */
import { foundWhen } from '@/components/today/found-words';
import type { BriefCheck, Urgency } from '@/utils/delegation/brief';
import type { Authority, Contact, Source } from '@/utils/delegation/item';
import type { LikelyDay } from '@/utils/delegation/likely-days';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import type { Program } from './ways';

/** What an address could not hold of the brief; see utils/handover/channel.ts. */
export interface Squeeze {
  cut: { left: number; sent: number } | null;
  paste: boolean;
}

/** The three answers to how far the assistant may decide. */
export function authorityOptions(): { value: Authority; label: string }[] {
  return AUTHORITIES.map((value) => ({ value, label: t.brief.authority[value] }));
}

const AUTHORITIES: readonly Authority[] = ['ask-first', 'decide-and-tell', 'just-do-it'];

/** 'Marko Ilić, “Ponuda za preuređenje”, 19 Nov': who, what and when of the source; '' when it has none of them. */
export function sourceLine(source: Source, title: string): string {
  const who = source.author?.name || source.author?.email || source.siteName || '';
  const where = source.board || source.project || '';
  const what =
    source.title.trim() === '' || source.title === title ? '' : t.common.quoted({ text: source.title });
  return [who, what, where, source.shownDate ?? ''].filter((part) => part !== '').join(', ');
}

/** A likely deadline as one press: 'Tomorrow', 'Found: Fri 27 Nov, 17:00'. */
export function likelyDayLabel(day: LikelyDay): string {
  if (day.kind !== 'found') return t.brief.likely[day.kind];
  return t.brief.found({ when: foundWhen(day) });
}

/** How pressing the deadline is, beside the question whether the item is important. */
export function urgencyWords(urgency: Urgency): string {
  return urgency.kind === 'soon'
    ? t.brief.urgency.soon({ count: urgency.days })
    : t.brief.urgency[urgency.kind];
}

/** What of the brief is clear, in one sentence; '' where nothing is. */
export function clearWords({ goal, process, deadline }: BriefCheck): string {
  const parts = partsOf(goal, process, deadline);
  return parts === null ? '' : t.brief.clear[parts];
}

/** What of the brief is missing, in one sentence; '' where nothing is. */
export function missingWords({ goal, process, deadline }: BriefCheck): string {
  const parts = partsOf(!goal, !process, !deadline);
  return parts === null ? '' : t.brief.missing[parts];
}

/** Which of the three parts, as the key of a message; null for none. */
function partsOf(goal: boolean, process: boolean, deadline: boolean): keyof typeof t.brief.missing | null {
  if (goal && process) return deadline ? 'all' : 'goalProcess';
  if (goal) return deadline ? 'goalDeadline' : 'goal';
  if (process) return deadline ? 'processDeadline' : 'process';
  return deadline ? 'deadline' : null;
}

/** The main button: what happens, or what it happens without; `contact` is the way it goes, null where none is agreed. */
export function handOverLabel(
  { goal, process, deadline }: BriefCheck,
  name: string,
  contact: Contact | null,
  again: boolean,
): string {
  if (again) return t.handing.again({ name: name || t.common.yourAssistant });
  const missing = partsOf(!goal, !process, !deadline);
  if (missing !== null) return missing === 'all' ? t.handing.asItIs : t.handing.without[missing];
  if (contact === null) return t.handing.setup.go;
  return name === '' ? t.ways.over[contact] : t.ways.overTo[contact]({ name });
}

/** What will happen to a brief that an address cannot hold, said before it happens; null when all of it fits. */
export function squeezeWords({ cut, paste }: Squeeze, { within, first }: Program): string | null {
  if (paste) return t.handing.tooLong({ program: within });
  if (cut === null) return null;
  const [sent, all] = [countLabel(cut.sent), countLabel(cut.sent + cut.left)];
  return t.handing.cut({ program: first, sent, all });
}

/** What the main button does, in one sentence; `to` is an email address or ''. */
export function opensWords({ within: program }: Program, mail: boolean, to: string): string {
  if (!mail) return t.handing.opens({ program });
  return to === '' ? t.handing.opensWhole({ program }) : t.handing.opensTo({ program, to });
}

/** What the main button does where nothing can be put into an address. */
export function pasteWords({ within: program }: Program, opens: boolean): string {
  return opens ? t.handing.copiesOpens({ program }) : t.handing.copies({ program });
}

/** The address when it is one of the web, so that a link never runs what a page wrote; else null. */
export function webAddress(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}
