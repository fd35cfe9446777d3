/** The second line of what a digest names. */
import { atLabel, untilLabel } from '@/components/today/moments';
import { nameOr, stageWord, type Clock, type Side } from '@/components/today/words';
import { dateFor, type Came } from '@/utils/delegation/digest';
import type { Question } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { agoLabel, dueLabel, lateLabel, sinceLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';

/** Where it stands and when it is due: 'Accepted · due tomorrow'. */
export function openLine(row: Row, { now, zone }: Clock): string {
  const { stage, signals, due } = row;
  if (due !== null && signals.includes('late')) return joined([stageWord(stage), lateLabel(due, now)]);
  const date = dateFor(row);
  return joined([stageWord(stage), date === null ? '' : dueLabel(date, now, zone)]);
}

/** When it was done. */
export function doneLine(row: Row, { now, zone }: Clock): string {
  return agoLabel(row.stageSince, now, zone);
}

/** Where it stands since when. */
export function waitLine(row: Row, { now, zone }: Clock): string {
  return joined([stageWord(row.stage), sinceLabel(row.stageSince, now, zone)]);
}

/** Until when it is set aside. */
export function laterLine({ until, stage }: Row, clock: Clock): string {
  return joined([stageWord(stage), until === null ? '' : untilLabel(until, clock)]);
}

/** What came, and when: 'accepted · delivered · 2 h ago'. */
export function cameLine({ kinds, at }: Came, { now, zone }: Clock): string {
  return joined([...kinds.map((kind) => t.overview.kind[kind]), agoLabel(at, now, zone)]);
}

/** The question with whom it waits for; one that is still to come keeps its words until then. */
export function questionLine({ by, text, putAt }: Question, side: Side, clock: Clock): string {
  const words = t.overview.question;
  const isPut = Date.parse(putAt) <= clock.now.getTime();
  const when = atLabel(putAt, clock);
  const name = nameOr(side.other, side.role);
  if (by === side.role) return joined([text, isPut ? words.waits({ name }) : words.goes({ name, when })]);
  return isPut ? joined([text, words.now]) : words.comes({ when });
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
