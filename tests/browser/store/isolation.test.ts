import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SECTIONS } from '@/utils/delegation/derive';
import type { Due, Item, Person, Role } from '@/utils/delegation/item';
import { movesFrom } from '@/utils/delegation/moves';
import { scopeOf, scopeOfAll, type Scope, type Workspace } from '@/utils/delegation/workspace';
import { editAgreement } from '@/utils/store/agreements';
import { captureItem, editItem, enrichItem, moveItem, noteItem } from '@/utils/store/commands';
import { saveDraft } from '@/utils/store/drafts';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { proposeItem } from '@/utils/store/proposals';
import {
  findBySource,
  findByToken,
  getEvents,
  getItem,
  getTally,
  listSection,
  nextUp,
} from '@/utils/store/queries';
import { listCall, listQuestions, listTold } from '@/utils/store/questions';
import { recentReviews } from '@/utils/store/reviews';
import { search } from '@/utils/store/search';
import { sendBack } from '@/utils/store/send-back';
import { saveSettings } from '@/utils/store/settings';
import * as talk from '@/utils/store/talk';
import {
  allWorkspaces,
  createWorkspace,
  currentWorkspace,
  saveLook,
  saveMe,
  saveOther,
} from '@/utils/store/workspaces';
import { packetText } from './packet-text';
import { after, captureOf, freshStore, meet, START } from './support';

/** No marker is part of another, nor of anything that the product says itself. */
const MARKERS = ['qzalpha', 'qzbeta', 'qzgamma'] as const;

interface Step {
  workspace: number;
  n: number;
  minutes: number;
}

const step: fc.Arbitrary<Step> = fc.record({ workspace: fc.nat(2), n: fc.nat(10_000), minutes: fc.nat(600) });

/** One installation with three workspaces: client in two, and assistant in one that somebody else began. */
async function office(): Promise<Store> {
  const [store, elsewhere] = [await freshStore(), await freshStore()];
  await createWorkspace(store, 'client', { name: MARKERS[1], email: `${MARKERS[1]}@x.org` }, START);
  const theirs = await currentWorkspace(elsewhere);
  await saveMe(elsewhere, theirs.id, { name: MARKERS[2], email: '' });
  const { item } = await captureItem(elsewhere, captureOf('k0', { title: MARKERS[2], excerpt: MARKERS[2] }), {
    now: START,
  });
  await handOver(elsewhere, item, { now: START, edit: { goal: MARKERS[2] } });
  await meet(elsewhere, store, START);
  const all = await marked(store);
  for (const [{ id }, marker] of all) {
    const person: Person = { name: marker, email: `${marker}@example.org` };
    await saveOther(store, id, person);
    await saveLook(store, id, { initials: marker });
  }
  return store;
}

/** The workspaces with the marker of each: by how they came to be. */
async function marked(store: Store): Promise<[Workspace, string][]> {
  const all = await allWorkspaces(store);
  const isAssistant = (one: Workspace) => scopeOf(one)[0]?.role === 'assistant';
  const [first, second] = all.filter((one) => !isAssistant(one));
  const third = all.find(isAssistant);
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('A workspace is missing.');
  const named = first.members.some(({ name }) => name === MARKERS[1]) ? [second, first] : [first, second];
  return [[named[0]!, MARKERS[0]], [named[1]!, MARKERS[1]], [third, MARKERS[2]]]; // prettier-ignore
}

function dueAt(now: Date): Due {
  const at = new Date(now.getTime() + 3_600_000).toISOString();
  return { at, date: at.slice(0, 10), time: null, zone: 'UTC' };
}

/** Does something in one workspace, with its marker wherever a text can stand. */
async function act(store: Store, { workspace: nth, n }: Step, now: Date): Promise<void> {
  const [workspace, marker] = (await marked(store))[nth]!;
  const [{ role } = { role: 'client' as Role }] = scopeOf(workspace);
  await saveSettings(store, { workspace: workspace.id });
  const items = (await store.getAll('items')).filter((item) => item.workspace === workspace.id);
  const item = items[n % Math.max(items.length, 1)];
  const source = {
    title: marker,
    excerpt: marker,
    author: { name: marker, email: `${marker}@x.org` },
    labels: [marker],
  };
  const kinds = 14;
  if (item === undefined || n % kinds === 0) {
    // The same sources in every workspace.
    await captureItem(store, captureOf(`k${n % 3}`, source), { now, separate: n % 2 === 0 });
    return;
  }
  await speak(store, { item, role, marker, n, kind: n % kinds, now });
}

interface Speech {
  item: Item;
  role: Role;
  marker: string;
  n: number;
  kind: number;
  now: Date;
}

function speak(store: Store, { item, role, marker, n, kind, now }: Speech): Promise<unknown> {
  const { id, workspace } = item;
  const source = captureOf(`m${n % 3}`, { title: marker, excerpt: marker, author: null });
  const options = [`${marker} a`, `${marker} b`];
  const acts: (() => Promise<unknown>)[] = [
    () =>
      editItem(
        store,
        id,
        { title: `${marker} ${n}`, goal: marker, guidelines: marker, materials: marker },
        now,
      ),
    () => editItem(store, id, { steps: { [`s${n}`]: { text: marker, place: 'a0' } }, due: dueAt(now) }, now),
    () => enrichItem(store, id, captureOf(null, { board: marker, excerpt: `${marker} `.repeat(n % 9) }), now),
    () => noteItem(store, id, marker, now),
    () => talk.joinCapture(store, id, source, now),
    () => talk.talkAbout(store, [id], true, now),
    () => talk.tell(store, id, marker, now),
    () => talk.warn(store, id, { reason: marker, due: dueAt(now), rescue: marker }, now),
    () =>
      talk.askQuestion(
        store,
        id,
        { text: marker, options, recommended: 0, why: marker, urgent: true, fallback: null },
        now,
      ),
    () => sendBack(store, id, { note: marker, guideline: { area: 'a_1', text: marker }, now }),
    () =>
      editAgreement(store, workspace, { areas: { a_1: { name: marker } }, reach: { email: marker } }, now),
    () => proposeItem(store, workspace, { title: marker, why: marker, improves: 'a_1' }, now),
    () => saveDraft(store, `item:${id}`, { goal: marker }, now),
    () => {
      const moves = movesFrom(item.stage, role);
      const move = moves[n % Math.max(moves.length, 1)];
      return move === undefined ? Promise.resolve() : moveItem(store, id, move, { now, note: marker });
    },
  ];
  return acts[kind % acts.length]!();
}

/** Everything that any view could ask for in `scope`, as one text. */
async function everything(store: Store, scope: Scope, now: Date): Promise<string> {
  const items = await store.getAllKeys('items');
  const words = [...MARKERS, 'qz', 'a', 'k'];
  const answers: unknown[] = await Promise.all([
    ...SECTIONS.map((section) => listSection(store, scope, section, 100, now)),
    nextUp(store, scope, 100, now),
    getTally(store, scope, now),
    listQuestions(store, scope, now),
    listTold(store, scope, now),
    listCall(store, scope, now),
    ...items.map((id) => getItem(store, scope, id, now)),
    ...items.map((id) => getEvents(store, scope, id)),
    ...items.map((id) => findByToken(store, scope, id.slice(2, 10), now)),
    ...words.map((word) => search(store, scope, word, { limit: 100, now })),
    ...scope.flatMap(({ id }) =>
      ['k0', 'k1', 'k2', 'm0', 'm1'].map((key) => findBySource(store, id, key, now)),
    ),
    ...scope.map(({ id }) => recentReviews(store, id, 100)),
    ...scope.map(({ id }) => packetText(store, now, id)),
  ]);
  return JSON.stringify(answers);
}

test('no list, search, count or packet of one workspace holds a word of another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 60 }), async (steps) => {
      const store = await office();
      let time = 1;
      for (const one of steps) await act(store, one, after((time += one.minutes)));
      const all = await marked(store);
      for (const [nth, [workspace, own]] of all.entries()) {
        const alone = await everything(store, scopeOf(workspace), after(time));
        expect(alone, 'Its own words are found.').toContain(own);
        for (const [, marker] of all) if (marker !== own) expect(alone).not.toContain(marker);
        const walled = all.map(([one], i) => ({ ...one, walled: i === nth }));
        const others = await everything(store, scopeOfAll(walled), after(time));
        expect(others).not.toContain(own);
      }
      store.close();
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
