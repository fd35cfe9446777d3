/** The open questions of all that is shown, parted by whose answer they wait for. */
import type { DeskEntry } from '@/components/questions/QuestionDesk';
import type { Side } from '@/components/today/words';
import type { Row } from '@/utils/delegation/row';
import type { Scope } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import { listCall } from '@/utils/store/questions';

/** Questions and the items to talk about. */
export interface Desk {
  /** The user's to answer now; what was set aside is left out. */
  open: DeskEntry[];
  /** The user's to answer, from a later moment on. */
  later: DeskEntry[];
  /** The user's own, without an answer. */
  own: DeskEntry[];
  /** On the next call's agenda. */
  talk: Row[];
  /** The ISO instant at which this changes by time alone, or null. */
  nextChange: string | null;
}

/** Reads the {@link Desk} of `scope`: as many records as there are open questions and items to talk about. */
export async function readDesk(
  store: Store,
  scope: Scope,
  sideOf: (row: Pick<Row, 'workspace'>) => Side,
  now: Date,
): Promise<Desk> {
  const { items, questions } = await listCall(store, scope, now);
  const entries = questions.map(({ question, row }): DeskEntry => {
    return { row: { ...row, question }, question, side: sideOf(row) };
  });
  const waiting = entries.filter(({ row, side }) => !row.asleep.includes(side.role));
  const mine = waiting.filter(isTheirs);
  const isPut = ({ question }: DeskEntry): boolean => Date.parse(question.putAt) <= now.getTime();
  const changes = [
    ...entries.map(({ question }) => question.putAt),
    ...entries.flatMap(({ row }) => row.nextChange ?? []),
  ].filter((instant) => Date.parse(instant) > now.getTime());
  return {
    open: mine.filter((entry) => isPut(entry) || entry.question.answers.length > 1).sort(byUrgency),
    later: mine.filter((entry) => !isPut(entry) && entry.question.answers.length === 0),
    own: entries.filter(({ question, side }) => question.by === side.role && question.answers.length === 0),
    talk: items,
    nextChange: changes.sort()[0] ?? null,
  };
}

/** Whether the user has to say something: an answer, or as the client which of two answers holds. */
function isTheirs({ question, side }: DeskEntry): boolean {
  return question.answers.length > 1 ? side.role === 'client' : question.by !== side.role;
}

/** Urgent ones first, then those that will be decided without an answer, then the oldest. */
function byUrgency(a: DeskEntry, b: DeskEntry): number {
  const key = ({ question }: DeskEntry): string =>
    `${question.urgent ? 0 : 1}${question.fallback?.at ?? '~'}${question.at}`;
  return key(a) < key(b) ? -1 : 1;
}
