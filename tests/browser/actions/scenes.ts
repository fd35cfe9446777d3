/** Where an item can stand, each reached by what two real installations wrote and carried over to each other. */
import { dueFrom } from '@/utils/delegation/due';
import type { EventBodies } from '@/utils/delegation/events';
import type { Due } from '@/utils/delegation/item';
import type { MoveName } from '@/utils/delegation/moves';
import { editAgreement } from '@/utils/store/agreements';
import { exportBackup, importBackup } from '@/utils/store/backup';
import { captureItem, editItem, moveItem, type MoveOptions } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { proposeItem } from '@/utils/store/proposals';
import type { Recorded } from '@/utils/store/record';
import { saveSettings } from '@/utils/store/settings';
import { answerQuestion, askQuestion, snoozeItems, talkAbout, tell, warn } from '@/utils/store/talk';
import { currentWorkspace } from '@/utils/store/workspaces';
import { after, captureOf, freshStore, itemIn, pair, send, type Pair } from '@/tests/browser/store/support';

/** Two installations and the item both hold. */
export interface Scene extends Pair {
  id: string;
  /** The next moment: each is a minute later. */
  tick: () => Date;
  /** Carries everything either way. */
  meet: () => Promise<void>;
}

/** The area that the scenes have agreed on. */
export const AREA = 'a_books';

/** A day in the scenes' future, at 12:00 UTC. */
export function day(date: string): Due {
  const due = dueFrom(date, '12:00', 'UTC');
  if (due === null) throw new Error(`There is no day ${date}.`);
  return due;
}

/** Throws what was refused. */
export async function ok(recorded: Promise<Recorded>): Promise<Extract<Recorded, { ok: true }>> {
  const result = await recorded;
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result;
}

/** An agreement with one area, and an item in the client's inbox. */
export async function inbox(): Promise<Scene> {
  const two = await pair();
  let minute = 0;
  const tick = () => after((minute += 1));
  const meet = async () => {
    await send(two.client, two.assistant, tick());
    await send(two.assistant, two.client, tick());
  };
  const { id: workspace } = await currentWorkspace(two.client);
  await ok(
    editAgreement(
      two.client,
      workspace,
      { areas: { [AREA]: { name: 'Books', authority: 'ask-first' } } },
      tick(),
    ),
  );
  const { item } = await captureItem(two.client, captureOf('page:a'), { now: tick() });
  await ok(editItem(two.client, item, { goal: 'Booked', due: day('2026-03-20'), area: AREA }, tick()));
  return { ...two, id: item, tick, meet };
}

/** One move by `store`, seen by both afterwards. */
export async function moved(
  scene: Scene,
  store: Store,
  move: MoveName,
  options: Omit<MoveOptions, 'now'> = {},
): Promise<Scene> {
  await ok(moveItem(store, scene.id, move, { now: scene.tick(), ...options }));
  await scene.meet();
  return scene;
}

/** Handed over. */
export async function asked(): Promise<Scene> {
  const scene = await inbox();
  return moved(scene, scene.client, 'hand-over', { channel: 'copy' });
}

/** Accepted by the assistant. */
export async function accepted(): Promise<Scene> {
  const scene = await asked();
  return moved(scene, scene.assistant, 'accept', { estimate: 60 });
}

/** In work. */
export async function working(): Promise<Scene> {
  const scene = await accepted();
  return moved(scene, scene.assistant, 'start');
}

/** Delivered. */
export async function delivered(): Promise<Scene> {
  const scene = await working();
  return moved(scene, scene.assistant, 'deliver', { note: '212 rows' });
}

/** What the assistant asks in the scenes. */
export const QUESTION: EventBodies['questioned'] = {
  text: 'Hand luggage only?',
  options: [
    'The 07:40',
    'The 12:15',
    'With a suitcase, by the evening flight of the other line',
    'Not at all',
  ],
  recommended: 0,
  why: '',
  urgent: true,
  fallback: null,
};

/** A question by `by`, in work. */
export async function questioned(by: 'client' | 'assistant', change: Partial<typeof QUESTION> = {}) {
  const scene = await working();
  await ok(askQuestion(scene[by], scene.id, { ...QUESTION, ...change }, scene.tick()));
  await scene.meet();
  return scene;
}

/** "Won't make it." */
export async function warned(rescue: string): Promise<Scene> {
  const scene = await working();
  const body = { reason: 'Bank export is missing', due: day('2026-03-24'), rescue };
  await ok(warn(scene.assistant, scene.id, body, scene.tick()));
  await scene.meet();
  return scene;
}

/** A proposal of the assistant; `improves` as in `Item`. */
export async function proposed(improves: string | null): Promise<Scene> {
  const scene = await inbox();
  const { id: workspace } = await currentWorkspace(scene.client);
  await scene.meet();
  const proposal = { title: 'Renew the domain', why: 'It lapses', improves };
  const made = await ok(proposeItem(scene.assistant, workspace, proposal, scene.tick()));
  await scene.meet();
  return { ...scene, id: made.items[0]?.id ?? '' };
}

/** Moves that did not see each other. */
export async function crossedMoves(): Promise<Scene> {
  const scene = await asked();
  await ok(moveItem(scene.client, scene.id, 'drop', { now: scene.tick() }));
  return moved(scene, scene.assistant, 'accept');
}

/** Deadlines that did not see each other. */
export async function crossedDues(): Promise<Scene> {
  const scene = await working();
  await ok(editItem(scene.client, scene.id, { due: day('2026-03-21') }, scene.tick()));
  await ok(editItem(scene.assistant, scene.id, { due: day('2026-03-22') }, scene.tick()));
  await scene.meet();
  return scene;
}

/** Two answers of the client, from two installations that did not see each other's. */
export async function crossedAnswers(): Promise<Scene> {
  const scene = await questioned('assistant');
  const second = await freshStore();
  await carryAll(scene.client, second, scene.tick());
  await saveSettings(second, { workspace: (await currentWorkspace(scene.client)).id });
  const { questions } = await itemIn(scene.client, scene.id, scene.tick());
  const question = questions[0]?.id ?? '';
  const first = { question, kind: 'proposal' as const, option: null, text: '' };
  const other = { question, kind: 'words' as const, option: null, text: 'By train' };
  await ok(answerQuestion(scene.client, scene.id, first, scene.tick()));
  await ok(answerQuestion(second, scene.id, other, scene.tick()));
  await carryAll(second, scene.client, scene.tick());
  await scene.meet();
  return scene;
}

/** Carries everything of one person's installation to another of the same person. */
async function carryAll(from: Store, to: Store, now: Date): Promise<void> {
  const file = await exportBackup(from, now, () => undefined);
  const imported = await importBackup(to, file, () => undefined, now);
  if (!imported.ok) throw new Error(imported.problem.code);
}

const back = async (move: MoveName, from: () => Promise<Scene>, options = {}) => {
  const scene = await from();
  return moved(scene, scene.client, move, options);
};

/** Every scene by what it shows. */
export const SCENES: Readonly<Record<string, () => Promise<Scene>>> = {
  inbox,
  asked,
  accepted,
  working,
  delivered,
  done: () => back('finish', delivered),
  dropped: () => back('drop', working),
  'done without a hand-over': () => back('finish', inbox),
  declined: async () => {
    const scene = await asked();
    return moved(scene, scene.assistant, 'decline', { note: 'No access' });
  },
  'declined on behalf': () => back('decline', asked),
  'accepted on behalf': () => back('accept', asked),
  'sent back': () => back('send-back', delivered, { note: 'The third quote' }),
  'reopened for a brief': () => back('reopen', () => back('drop', working), { to: 'inbox' }),
  'a proposal': () => proposed(null),
  'a better way': () => proposed(AREA),
  'a better way of no area': () => proposed(''),
  'a question with a proposal': () => questioned('assistant'),
  'a question without one': () =>
    questioned('assistant', { options: [], recommended: null, why: 'Only you know' }),
  'a question of the client': () => questioned('client'),
  'a question about a delivery': async () => {
    const scene = await delivered();
    await ok(askQuestion(scene.assistant, scene.id, QUESTION, scene.tick()));
    await scene.meet();
    return scene;
  },
  'a warning': () => warned(''),
  'a warning with a rescue': () => warned('Send me the export today'),
  'decide and tell': async () => {
    const scene = await working();
    await ok(editItem(scene.client, scene.id, { authority: 'decide-and-tell' }, scene.tick()));
    await scene.meet();
    await ok(tell(scene.assistant, scene.id, 'Took the early one', scene.tick()));
    await scene.meet();
    return scene;
  },
  'set aside, on the agenda': async () => {
    const scene = await asked();
    for (const store of [scene.client, scene.assistant]) {
      await ok(snoozeItems(store, [scene.id], after(10_000).toISOString(), scene.tick()));
    }
    await ok(talkAbout(scene.client, [scene.id], true, scene.tick()));
    await scene.meet();
    return scene;
  },
  'moves that crossed': crossedMoves,
  'deadlines that crossed': crossedDues,
  'answers that crossed': crossedAnswers,
};
