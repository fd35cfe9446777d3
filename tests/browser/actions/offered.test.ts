import { describe, expect, test } from 'vitest';
import { actionsOf, hasAnswers, type Act } from '@/components/actions/action';
import { actionKeys } from '@/components/actions/action-keys';
import { NOTHING_TYPED, type Typed } from '@/components/actions/typed';
import { carryOut, type Job } from '@/entrypoints/sidepanel/act-carry';
import { spaceOf } from '@/entrypoints/sidepanel/act-space';
import type { Role } from '@/utils/delegation/item';
import { rowOf, type Row } from '@/utils/delegation/row';
import { roleIn } from '@/utils/delegation/workspace';
import { undo } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import type { Recorded } from '@/utils/store/record';
import { nudge } from '@/utils/store/talk';
import { allWorkspaces, currentWorkspace } from '@/utils/store/workspaces';
import { itemIn } from '@/tests/browser/store/support';
import { AREA, SCENES, day, type Scene } from '@/tests/browser/actions/scenes';

const TYPED: Typed = {
  ...NOTHING_TYPED,
  words: 'Because of the bank',
  estimate: '2 h',
  due: day('2026-03-25'),
  rescue: 'Send the export',
  options: ['This', 'That'],
  recommended: 1,
  links: 'https://example.org/rows',
  guideline: true,
  area: AREA,
};

/** The keys of the help page, one by one. */
const NAMED = actionKeys().flatMap(([key]) => (key === '1–9' ? Array.from('123456789') : [key]));

/** How much may be offered on a card before it is a menu. */
const MOST_BUTTONS = 6;

async function rowIn(store: Store, scene: Scene): Promise<Row | null> {
  const workspace = await currentWorkspace(store);
  if ((await store.get('items', scene.id)) === undefined) return null;
  return rowOf(await itemIn(store, scene.id, scene.tick()), roleIn(workspace));
}

async function carry(store: Store, scene: Scene, row: Row, act: Act): Promise<Recorded> {
  const [workspace, workspaces] = [await currentWorkspace(store), await allWorkspaces(store)];
  // The timer is tried in timer.test.ts.
  if (act.do === 'open' || act.do === 'timer') return { ok: true, events: [], items: [] };
  if (act.do === 'nudge') return nudge(store, row.id, 'copy', scene.tick());
  const space = spaceOf({ workspace, workspaces }, row);
  const job: Job = { store, space, row, act, typed: TYPED, rating: 4, now: scene.tick(), zone: 'UTC' };
  return carryOut(job);
}

/** Carries out and takes back all that is offered to one side. */
async function tryOffered(scene: Scene, role: Role): Promise<void> {
  const store = scene[role];
  const { id: workspace } = await currentWorkspace(store);
  const before = await rowIn(store, scene);
  if (before === null)
    return expect(role, 'only the client holds what was not handed over').toBe('assistant');
  const { answers, more } = actionsOf(before, role);
  const offered = [...answers, ...more];
  expect(offered.length).toBeGreaterThan(0);
  expect(hasAnswers(before, role)).toBe(answers.length > 0);
  expect(answers.length).toBeLessThanOrEqual(MOST_BUTTONS);
  const keys = offered.map(({ key }) => key).filter((key) => key !== '');
  expect(new Set(keys).size).toBe(keys.length);
  const unkeyed = answers.filter(({ key }) => key === '');
  expect(unkeyed, 'every button of a card has a key').toEqual([]);
  expect(NAMED).toEqual(expect.arrayContaining(keys));
  for (const { act, label } of offered) {
    const recorded = await carry(store, scene, before, act);
    expect(recorded, `${label} ${JSON.stringify(act)}`).toMatchObject({ ok: true });
    if (!recorded.ok || recorded.events.length === 0) continue;
    const undone = await undo(store, workspace, recorded.events, scene.tick());
    expect(undone, `undo of ${label}`).toMatchObject({ ok: true });
    const after = await rowIn(store, scene);
    expect({ ...after, nextChange: null }, `after the undo of ${label}`).toEqual({
      ...before,
      nextChange: null,
    });
  }
}

describe.each(Object.entries(SCENES))('%s', (_, build) => {
  // Both roles in one scene: what one of them did is undone before the other does anything.
  test('nothing offered to either is refused, and all can be undone', async () => {
    const scene = await build();
    for (const role of ['client', 'assistant'] as const) await tryOffered(scene, role);
  });
});

describe('who needs an answer has one', () => {
  test.each([
    ['asked', 'assistant', ['Accept…', 'Ask…', 'Decline…']],
    ['accepted', 'assistant', ['Start', 'Ask…', 'Won’t make it…']],
    ['working', 'assistant', ['Deliver…', 'Ask…', 'Won’t make it…']],
    ['working', 'client', []],
    ['delivered', 'client', ['Looks good', 'Send back…']],
    ['declined', 'client', ['Brief again', 'Drop']],
    ['a proposal', 'client', ['Yes, go on', 'No need']],
    ['a better way', 'client', ['Take it', 'No need']],
    ['a question with a proposal', 'client', ['Go with the proposal', 'The 12:15', 'Not at all', 'Answer…']],
    ['a question without one', 'client', ['Answer…']],
    ['a question of the client', 'assistant', ['Go with the proposal', 'The 12:15', 'Not at all', 'Answer…']],
    ['a warning', 'client', ['Accept new date', 'It must hold…', 'Talk about it']],
    [
      'a warning with a rescue',
      'client',
      ['Accept new date', 'Take the rescue', 'It must hold…', 'Talk about it'],
    ],
    ['moves that crossed', 'client', ['Dropped', 'Accepted']],
    ['answers that crossed', 'client', ['The 07:40', 'By train']],
    ['deadlines that crossed', 'client', ['Sat 21 Mar, 12:00', 'Sun 22 Mar, 12:00']],
    ['inbox', 'client', ['Brief it']],
  ] as const)('%s, the %s', async (name, role, labels) => {
    const scene = await SCENES[name]!();
    const row = (await rowIn(scene[role], scene))!;
    const { answers, more } = actionsOf(row, role);
    expect(answers.map(({ label }) => label)).toEqual(labels);
    expect(more.some(({ primary }) => primary)).toBe(false);
    const waits = row.section === 'needs';
    expect(answers.some(({ primary }) => primary)).toBe(waits || (role === 'assistant' && labels.length > 0));
  });
});

test('the table names each key once', () => {
  expect(new Set(NAMED).size).toBe(NAMED.length);
});
