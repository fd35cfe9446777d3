/** What the in-page button says of an item that is known. */
import type { Signal, Stage } from '@/utils/delegation/item';
import type { Words } from './language';

/** What the button says of the item the page shows; what needs the person comes before where it stands. */
export function stateLabel(
  { stage: stages, signal }: Words['page'],
  stage: Stage,
  signals: readonly Signal[],
): string {
  if (signals.includes('conflict')) return signal.conflict;
  if (signals.includes('question')) return signal.question;
  if (signals.includes('late')) return stage === 'inbox' ? signal.keptLate : signal.late;
  return signals.includes('at-risk') ? signal.atRisk : stages[stage];
}
