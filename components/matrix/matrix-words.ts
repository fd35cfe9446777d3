/** The matrix and what it advises, in words. */
import { durationWords } from '@/components/actions/duration';
import { firstName } from '@/components/today/words';
import type { Quadrant } from '@/utils/delegation/matrix';
import type { BreakEven, Worth, WorthReason } from '@/utils/delegation/worth';
import { t } from '@/utils/i18n/spoken';

/** A quarter's name, and which halves it is made of. */
export function quadrantWords(quadrant: Quadrant): { name: string; halves: string } {
  return t.matrix.quadrants[quadrant];
}

/** Why an item is named: '“Room for Thursday” looks like bookings: …'. */
export function worthWords({ row, area, reason }: Worth, other: string): string {
  const name = firstName(other);
  const { matrix } = t;
  const looks =
    name === ''
      ? matrix.looksLike({ title: row.title, area: area.name })
      : matrix.looksLikeOf({ title: row.title, area: area.name, name });
  const why = reasonWords(reason);
  return why === '' ? looks : `${looks} ${why}`;
}

function reasonWords(reason: WorthReason): string {
  switch (reason.kind) {
    case 'from':
      return t.matrix.because.from({ from: reason.from });
    case 'words':
      return t.matrix.because.words({ words: reason.words.join(', ') });
    case 'chosen':
      return t.matrix.because.chosen;
    case 'name':
      return t.matrix.because.name;
  }
}

/** The sum, in plain words; without figures that it is too early for one. */
export function breakEvenWords(sum: BreakEven | null): string {
  if (sum === null) return t.matrix.noSum;
  const explain = durationWords(Math.max(1, Math.round(sum.explain)));
  const saved = durationWords(Math.max(1, Math.round(sum.saved)));
  const once = t.matrix.sum({ explain, saved });
  if (sum.repeats < 2) return once;
  const cost = durationWords(Math.max(1, Math.round(sum.explain * sum.repeats)));
  const won = durationWords(Math.max(1, Math.round(sum.saved * sum.repeats)));
  return `${once} ${t.matrix.sumOf({ count: sum.repeats, cost, won })}`;
}
