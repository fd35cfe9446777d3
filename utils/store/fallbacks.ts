/**
 * "I will do B at 15:00 unless you say no": the client's device notes that the question arrived, and when the time has come
 * without a no, writes the answer that silence was. Both are events, so that each side sees the same.
 */
import type { NewEvent } from '@/utils/delegation/events';
import type { Item, Question } from '@/utils/delegation/item';
import { roleIn } from '@/utils/delegation/workspace';
import { isDue } from './keys';
import type { Store } from './open';
import { readMarked } from './questions';
import { write, type Held } from './record';

interface Waiting {
  item: string;
  question: Question & { fallback: NonNullable<Question['fallback']> };
}

/** Notes in every workspace of a client that questions with a default action to come have arrived; each once. */
export async function noteArrivals(store: Store, now: Date): Promise<void> {
  for (const workspace of await clientWorkspaces(store)) {
    const items = (await readMarked(store, workspace, 'question', now)).filter(
      (item) => arrivalsOf(item, now).length > 0,
    );
    if (items.length === 0) continue;
    const ids = items.map(({ id }) => id);
    // Asked again inside the transaction: another context may have done it meanwhile.
    const plan = (held: Held): NewEvent[] =>
      ids.flatMap((item) => {
        const events = arrivalsOf(held.items.get(item) ?? null, now);
        return events.length === 0 ? [] : [{ item, type: 'seen', body: { events } }];
      });
    await write(store, { workspace, items: ids, now, plan });
  }
}

/** Records the default answers that are due in every workspace of a client: seen in time, and not answered. */
export async function applyFallbacks(store: Store, now: Date): Promise<void> {
  for (const workspace of await clientWorkspaces(store)) {
    const items = await readMarked(store, workspace, 'question', now);
    for (const { item, question } of items.flatMap(waitingOf)) {
      if (!isDefault(question, now)) continue;
      const plan = (held: Held): NewEvent[] => {
        const still = waitingOf(held.items.get(item) ?? null).find((one) => one.question.id === question.id);
        if (still === undefined || !isDefault(still.question, now)) return [];
        const { option } = still.question.fallback;
        const body = { question: question.id, kind: 'default', option, text: '' } as const;
        return [{ item, type: 'answered', body }];
      };
      await write(store, { workspace, items: [item], now, plan });
    }
  }
}

/** The earliest instant after `now`, ISO, at which a default answer falls due, or null: when to wake up for it. */
export async function nextFallback(store: Store, now: Date): Promise<string | null> {
  const instants: string[] = [];
  for (const workspace of await clientWorkspaces(store)) {
    const items = await readMarked(store, workspace, 'question', now);
    for (const { question } of items.flatMap(waitingOf)) {
      if (!isDue(question.fallback.at, now)) instants.push(question.fallback.at);
    }
  }
  return instants.sort()[0] ?? null;
}

async function clientWorkspaces(store: Store): Promise<string[]> {
  const all = await store.getAll('workspaces');
  return all.filter((workspace) => roleIn(workspace) === 'client').map(({ id }) => id);
}

/** The assistant's questions that nobody answered and that have a default action. */
function waitingOf(item: Item | null): Waiting[] {
  if (item === null || item.stage === 'done' || item.stage === 'dropped') return [];
  return item.questions.flatMap((question) => {
    const { by, answers, fallback } = question;
    if (by !== 'assistant' || answers.length > 0 || fallback === null) return [];
    return [{ item: item.id, question: { ...question, fallback } }];
  });
}

function arrivalsOf(item: Item | null, now: Date): string[] {
  return waitingOf(item)
    .filter(({ question }) => !question.seen && !isDue(question.fallback.at, now))
    .map(({ question }) => question.id);
}

function isDefault({ seen, fallback }: Waiting['question'], now: Date): boolean {
  return seen && isDue(fallback.at, now);
}
