/** What people do to shared items, by chance: the product's own commands, and refusals are part of it. */
import type { Edit, EventId } from '@/utils/delegation/events';
import type { Due, Item, Role } from '@/utils/delegation/item';
import { movesFrom } from '@/utils/delegation/moves';
import { NO_WORDS } from '@/utils/delegation/procedure-words';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { captureItem, editItem, moveItem, noteItem, settleItem, undo } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { writeProcedure } from '@/utils/store/procedures';
import type { Recorded } from '@/utils/store/record';
import { recordSpent } from '@/utils/store/spent';
import * as talk from '@/utils/store/talk';
import { writeTime } from '@/utils/store/times';
import { oneOf } from './random';

const HOUR = 3_600_000;

/** The title of the `i`th item that {@link begin} makes. */
export function titleOf(i: number): string {
  return `Lisbon papers ${i}`;
}

/** The client captures `count` items, and hands them over. */
export async function begin(store: Store, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const source = {
      site: 'page' as const,
      url: `https://example.com/lab/${i}`,
      title: titleOf(i),
      author: { name: 'Ana Kovač', email: 'ana.kovac@example.org' },
      excerpt: `Please send the papers number ${i} to the notary.`,
      attachments: [],
    };
    const key = `page:example.com/lab/${i}`;
    const { item } = await captureItem(store, { key, source, found: {} }, { now: new Date() });
    await handOver(store, item, { now: new Date(), channel: 'share' });
  }
}

function dueIn(hours: number): Due {
  const at = new Date(Date.now() + hours * HOUR).toISOString();
  return { at, date: at.slice(0, 10), time: at.slice(11, 16), zone: 'UTC' };
}

const EDITS: readonly ((random: () => number) => Edit)[] = [
  (random) => ({ title: `Papers ${Math.floor(random() * 1000)}` }),
  (random) => ({ goal: `Signed ${Math.floor(random() * 1000)} times` }),
  (random) => ({ due: random() < 0.2 ? null : dueIn(1 + Math.floor(random() * 300)) }),
  (random) => ({
    steps: { a: { text: `Call ${random()}`, place: 'a0' }, b: { text: 'Write', place: 'a1' } },
  }),
  (random) => ({ steps: { b: { gone: random() < 0.5 } }, materials: `Room ${random()}` }),
];

type Act = (store: Store, item: Item, role: Role, random: () => number) => Promise<Recorded | null>;

const move: Act = async (store, item, role, random) => {
  const moves = movesFrom(item.stage, role);
  if (moves.length === 0) return null;
  const to = oneOf(moves, random);
  const deviation = to === 'deliver' && random() < 0.5 ? { deviation: random() < 0.5 ? '' : 'By phone' } : {};
  return moveItem(store, item.id, to, { now: new Date(), note: 'Because it is time', ...deviation });
};

const settle: Act = async (store, item, role, random) => {
  if (item.conflict === null || role !== 'client') return null;
  return settleItem(store, item.id, oneOf(item.conflict.sides, random), new Date());
};

const ask: Act = (store, item, _role, random) => {
  const question = { text: 'Which notary?', options: ['the near one', 'the cheap one'], recommended: 0 };
  return talk.askQuestion(
    store,
    item.id,
    { ...question, why: '', urgent: random() < 0.2, fallback: null },
    new Date(),
  );
};

const answer: Act = async (store, item, _role, random) => {
  const question = item.questions.at(-1)?.id;
  if (question === undefined) return null;
  const option = Math.floor(random() * 2);
  return talk.answerQuestion(store, item.id, { question, kind: 'option', option, text: '' }, new Date());
};

const warn: Act = (store, item) =>
  talk.warn(store, item.id, { reason: 'The office is shut', due: dueIn(200), rescue: '' }, new Date());

const reply: Act = async (store, item, _role, random) => {
  const warning = item.warning?.id;
  if (warning === undefined) return null;
  return talk.replyToWarning(store, item.id, warning, random() < 0.5 ? 'accept' : 'refuse', {
    now: new Date(),
  });
};

const write: Act = (store, { workspace, id: from }, _role, random) => {
  const [id, title] = [`sop_${workspace}_${oneOf([1, 2], random)}`, `Papers ${Math.floor(random() * 1000)}`];
  return writeProcedure(store, {
    ...{ workspace, id, from, note: 'Shorter', now: new Date() },
    words: { ...NO_WORDS, title, steps: ['Call', 'Write'] },
  });
};

/** On the item, or on nothing in particular; the client is refused. */
const log: Act = (store, { workspace, id }, _role, random) => {
  const loose = random() < 0.3;
  const day = new Date().toISOString().slice(0, 10);
  const words = { day, minutes: 1 + Math.floor(random() * 90), from: null, note: 'Calls' };
  return writeTime(store, {
    ...{ workspace, item: loose ? null : id, entry: `hrs_${loose ? workspace : id}`, now: new Date() },
    words: random() < 0.1 ? null : words,
  });
};

const explain: Act = (store, { id }, _role, random) =>
  recordSpent(store, id, { on: 'brief', seconds: Math.floor(random() * 300) }, new Date());

const ACTS: readonly (readonly [Act, number])[] = [
  [(store, { id }, _role, random) => editItem(store, id, oneOf(EDITS, random)(random), new Date()), 6],
  [(store, { id }, _role, random) => noteItem(store, id, `Note ${random()}`, new Date()), 3],
  [move, 8],
  [settle, 3],
  [ask, 2],
  [answer, 2],
  [warn, 1],
  [reply, 1],
  [write, 1],
  [log, 2],
  [explain, 1],
  [(store, { id }) => talk.tell(store, id, 'Done as agreed', new Date()), 1],
  [(store, { id }, _role, random) => talk.talkAbout(store, [id], random() < 0.5, new Date()), 1],
];

const WEIGHTED = ACTS.flatMap(([act, weight]) => Array.from({ length: weight }, () => act));

/** Does `count` things to items of `workspace`, one in ten of them an Undo; the events that were recorded. */
export async function actAtRandom(
  store: Store,
  workspace: Workspace,
  count: number,
  random: () => number,
): Promise<EventId[]> {
  const ids = await store.getAllKeys('items');
  const role = roleIn(workspace);
  const all: EventId[] = [];
  let last: EventId[] = [];
  for (let i = 0; i < count; i++) {
    const item = await store.get('items', oneOf(ids, random));
    if (item === undefined || item.workspace !== workspace.id) continue;
    const undoing = last.length > 0 && random() < 0.1;
    const done = undoing
      ? await undo(store, workspace.id, last, new Date())
      : await oneOf(WEIGHTED, random)(store, item, role, random);
    last = done?.ok === true && !undoing ? done.events : [];
    if (done?.ok === true) all.push(...done.events);
  }
  return all;
}
