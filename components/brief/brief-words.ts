/** How a brief in the making is said. English for now. */
import type { BriefCheck, Urgency } from '@/utils/delegation/brief';
import { END_OF_DAY } from '@/utils/delegation/due';
import type { Authority, Due, Source } from '@/utils/delegation/item';
import type { LikelyDay } from '@/utils/delegation/likely-days';
import { longDay, shortDay } from '@/utils/i18n/day';
import { countLabel, plural } from '@/utils/i18n/format';

/** What an address could not hold of the brief; see utils/handover/channel.ts. */
export interface Squeeze {
  cut: { left: number; sent: number } | null;
  paste: boolean;
}

/** The three answers to how far the assistant may decide. */
export const AUTHORITY_OPTIONS: readonly { value: Authority; label: string }[] = [
  { value: 'ask-first', label: 'Ask me first' },
  { value: 'decide-and-tell', label: 'Decide, tell me' },
  { value: 'just-do-it', label: 'Just do it' },
];

/** 'Marko Ilić, “Ponuda za preuređenje”, 19 Nov': who, what and when of the source; '' when it has none of them. */
export function sourceLine(source: Source, title: string): string {
  const who = source.author?.name || source.author?.email || source.siteName || '';
  const where = source.board || source.project || '';
  const what = source.title.trim() === '' || source.title === title ? '' : `“${source.title}”`;
  return [who, what, where, source.shownDate ?? ''].filter((part) => part !== '').join(', ');
}

/** What the deadline means, in full: day, time or its lack, and the zone it is meant in. */
export function dueMeaning(due: Due): string {
  const words = longDay(due.date);
  return due.time === null
    ? `${words}. Without a time: by the end of the working day, ${END_OF_DAY} (${due.zone}).`
    : `${words}, ${due.time} (${due.zone}).`;
}

const DAY_WORDS = { today: 'Today', tomorrow: 'Tomorrow', friday: 'Friday', 'next-monday': 'Next Monday' };

/** A likely deadline as one press: 'Tomorrow', 'Found: Fri 27 Nov, 17:00'. */
export function likelyDayLabel(day: LikelyDay): string {
  if (day.kind !== 'found') return DAY_WORDS[day.kind];
  return `Found: ${[shortDay(day.date), day.time ?? ''].filter((part) => part !== '').join(', ')}`;
}

/** How pressing the deadline is, beside the question whether the item is important. */
export function urgencyWords(urgency: Urgency): string {
  if (urgency.kind === 'none') return 'no deadline yet';
  if (urgency.kind === 'urgent') return 'urgent now';
  return `urgent in ${plural(urgency.days, { one: 'working day', other: 'working days' })}`;
}

/** The main button: what happens, or what it happens without; `how` is 'by email', 'on Trello' or ''. */
export function handOverLabel(check: BriefCheck, name: string, how: string, again: boolean): string {
  if (again) return `Send it to ${name || 'your assistant'} again`;
  const missing = [
    ...(check.goal ? [] : ['a goal']),
    ...(check.process ? [] : ['steps']),
    ...(check.deadline ? [] : ['a deadline']),
  ];
  if (missing.length === 0)
    return `Hand over${name === '' ? '' : ` to ${name}`}${how === '' ? '' : ` ${how}`}`;
  return missing.length === 3 ? 'Hand over as it is' : `Hand over without ${missing.join(' or ')}`;
}

/** What will happen to a brief that an address cannot hold, said before it happens; null when all of it fits. */
export function squeezeWords({ cut, paste }: Squeeze, program: string): string | null {
  if (paste) {
    return `This brief is too long for ${program} to open with. The message opens empty, and the whole brief is on your clipboard: paste it in.`;
  }
  if (cut === null) return null;
  const all = countLabel(cut.sent + cut.left);
  return `${capital(program)} can open with ${countLabel(cut.sent)} of the ${all} characters quoted. The whole brief is also copied to your clipboard, to paste over it.`;
}

/** What the main button does, in one sentence; `program` in the middle of it, `to` an email address or ''. */
export function opensWords(program: string, mail: boolean, to: string): string {
  if (!mail) return `Opens ${program} with the brief. You press send.`;
  return `Opens ${program} with the whole brief${to === '' ? '' : `, to ${to}`}. You press send.`;
}

/** What the main button does where nothing can be put into an address. */
export function pasteWords(program: string, opens: boolean): string {
  return opens
    ? `Copies the brief and opens ${program}, where you paste it.`
    : `Copies the brief, to paste into ${program}.`;
}

/** The address when it is one of the web, so that a link never runs what a page wrote; else null. */
export function webAddress(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
