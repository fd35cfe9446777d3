/** What the desks read: open questions, decisions told, and what the next call is about. */
import { at } from '@/utils/delegation/derive';
import type { Item, Question, Role, Told } from '@/utils/delegation/item';
import { rowOf, type Row } from '@/utils/delegation/row';
import type { Scope } from '@/utils/delegation/workspace';
import { isDue, marked } from './keys';
import type { Store } from './open';
import type { MarkKind } from './schema';
import { beginRead } from './transaction';

/** An open question with the item it is about, as the viewer sees it. */
export interface OpenQuestion {
  question: Question;
  row: Row;
}

/** The open questions of one workspace, the oldest first. */
export interface QuestionDesk {
  workspace: string;
  /** Those the viewer can answer now, or, of answers that crossed, decide between. */
  toAnswer: OpenQuestion[];
  /** Those the viewer asked and waits for. */
  asked: OpenQuestion[];
}

/** Decisions told about one item that the viewer has not seen, the oldest first. */
export interface ToldItem {
  workspace: string;
  item: string;
  title: string;
  told: Told[];
}

/** What the next call is about. */
export interface CallList {
  /** Items that somebody wants to talk about. */
  items: Row[];
  /** Open questions of both sides, put or not: a call may come before the slot. */
  questions: OpenQuestion[];
}

/** The open questions of each workspace of `scope` that has some. */
export async function listQuestions(store: Store, scope: Scope, now: Date): Promise<QuestionDesk[]> {
  const desks = await Promise.all(
    scope.map(async (one): Promise<QuestionDesk> => {
      const open = openQuestions(await readMarked(store, one.id, 'question', now), one.role);
      return {
        workspace: one.id,
        toAnswer: open.filter(({ question }) => isForViewer(question, one.role, now)),
        asked: open.filter(({ question }) => question.by === one.role && question.answers.length === 0),
      };
    }),
  );
  return desks.filter(({ toAnswer, asked }) => toAnswer.length + asked.length > 0);
}

/** What assistants decided and told the viewer, item by item; an assistant is told nothing. */
export async function listTold(store: Store, scope: Scope, now: Date): Promise<ToldItem[]> {
  const clients = scope.filter(({ role }) => role === 'client');
  const items = await Promise.all(clients.map(({ id }) => readMarked(store, id, 'told', now)));
  return items
    .flat()
    .map(({ workspace, id: item, title, told }) => ({
      workspace,
      item,
      title,
      told: told.filter(({ seen }) => !seen),
    }))
    .sort((a, b) => ((a.told[0]?.at ?? '') < (b.told[0]?.at ?? '') ? -1 : 1));
}

/** What the next call of the workspaces in `scope`, commonly one, is about. */
export async function listCall(store: Store, scope: Scope, now: Date): Promise<CallList> {
  const lists = await Promise.all(
    scope.map(async ({ id, role }) => {
      const talk = await readMarked(store, id, 'talk', now);
      const asking = await readMarked(store, id, 'question', now);
      return { items: talk.map((item) => rowOf(item, role)), questions: openQuestions(asking, role) };
    }),
  );
  const items = lists.flatMap((list) => list.items);
  items.sort((a, b) => (`${a.rank} ${a.id}` < `${b.rank} ${b.id}` ? -1 : 1));
  return { items, questions: lists.flatMap((list) => list.questions) };
}

/** The items with a mark, as of `now`; at most `limit` of them, where it is given. */
export async function readMarked(
  store: Store,
  workspace: string,
  kind: MarkKind,
  now: Date,
  limit?: number,
): Promise<Item[]> {
  const tx = beginRead(store, ['marks', 'items']);
  const marks = await tx.objectStore('marks').getAll(marked(workspace, kind), limit);
  const items = await Promise.all(marks.map(({ item }) => tx.objectStore('items').get(item)));
  return items.filter((item) => item !== undefined).map((item) => at(item, now));
}

function openQuestions(items: readonly Item[], role: Role): OpenQuestion[] {
  const open = items.flatMap((item) => {
    const row = rowOf(item, role);
    return item.questions
      .filter(({ answers }) => answers.length !== 1)
      .map((question) => ({ question, row }));
  });
  return open.sort((a, b) => (a.question.at < b.question.at ? -1 : 1));
}

/** Whether it is put to the viewer; answers that crossed are the client's to settle, whoever asked. */
function isForViewer({ by, answers, putAt }: Question, role: Role, now: Date): boolean {
  if (answers.length > 1) return role === 'client';
  return by !== role && isDue(putAt, now);
}
