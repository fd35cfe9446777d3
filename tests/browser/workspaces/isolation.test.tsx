import { freshApp, goTo, openApp } from './app';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { freshStore } from '@/tests/browser/store/support';
import { sharedStore } from '@/utils/browser/shared-store';
import type { Route } from '@/utils/browser/route';
import type { Section } from '@/utils/delegation/derive';
import type { Role } from '@/utils/delegation/item';
import { otherOf, scopeOf, type Workspace } from '@/utils/delegation/workspace';
import { agendaOf } from '@/utils/handover/agenda';
import { agreementMessage } from '@/utils/handover/agreement-text';
import { messageOf } from '@/utils/handover/message';
import { nudgeOf } from '@/utils/handover/nudge';
import { english } from '@/utils/i18n/en/index';
import { getItem } from '@/utils/store/queries';
import { saveSettings } from '@/utils/store/settings';
import { startTimer } from '@/utils/store/timer';
import { saveLook } from '@/utils/store/workspaces';
import { fillWorkspace, type Marks } from './seeds';

const OWN: Marks = { text: 'ownpine', name: 'Ownolive' };
const FOREIGN: Marks = { text: 'foreignfir', name: 'Foreignfig' };

const SECTIONS: readonly Section[] = ['needs', 'hand', 'with', 'later', 'brief', 'done', 'dropped'];

/** Every view that shows something of the workspaces in scope, but the items; where own words have to stand. */
const VIEWS: readonly (readonly [Route, words: boolean])[] = [
  [{ view: 'today' }, true],
  ...SECTIONS.map((section) => [{ view: 'section', section }, false] as const),
  [{ view: 'questions' }, true],
  [{ view: 'digest' }, true],
  [{ view: 'digest', show: 'week' }, true],
  [{ view: 'digest', show: 'told' }, false],
  [{ view: 'people' }, true],
  [{ view: 'call' }, true],
  [{ view: 'agreement' }, true],
  [{ view: 'new' }, false],
  [{ view: 'propose' }, false],
  [{ view: 'settings' }, false],
  [{ view: 'check' }, false],
  [{ view: 'help' }, false],
];

/** All that is on the page for eyes, pointers and screen readers: texts, attributes, and what stands in fields. */
function everything(): string {
  const elements = [...document.body.querySelectorAll('*')];
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ value }) => value));
  const values = elements.map((element) => ('value' in element ? String(element.value) : ''));
  return [document.title, document.body.textContent, ...attributes, ...values].join('\n');
}

/** A machine that does much else at once is slow. */

/** Shows a view, and waits until it has read what it shows. */
async function visit(route: Route): Promise<void> {
  const before = document.querySelector('h1');
  const message = JSON.stringify(route);
  await goTo(route);
  await expect
    .poll(() => document.querySelector('h1') !== before || route.view === 'today', { message })
    .toBe(true);
  await expect.poll(() => document.querySelector('main')?.textContent ?? '', { message }).not.toBe('');
  await expect.element(page.getByRole('status', { name: 'Loading' })).not.toBeInTheDocument();
}

interface Scene {
  own: { workspace: Workspace; items: string[] };
  foreign: { workspace: Workspace; items: string[] };
}

async function scene(role: Role, view: 'one' | 'all'): Promise<Scene> {
  const store = await freshApp();
  const foreign = await fillWorkspace(store, await freshStore(), role, FOREIGN);
  const own = await fillWorkspace(store, await freshStore(), role, OWN);
  const held = await store.getAll('workspaces');
  // The one every installation begins with.
  for (const { id } of held)
    if (![own.workspace.id, foreign.workspace.id].includes(id)) await store.delete('workspaces', id);
  if (view === 'all') await saveLook(store, foreign.workspace.id, { walled: true });
  await saveSettings(store, { workspace: own.workspace.id, view });
  if (role === 'assistant') {
    const item = foreign.items[1] ?? null;
    const begun = { now: new Date(), zone: 'UTC' };
    await startTimer(store, { workspace: foreign.workspace.id, item }, begun);
  }
  return { own, foreign };
}

function expectNothingForeign(where: string): void {
  const found = everything();
  for (const mark of [FOREIGN.text, FOREIGN.name]) {
    const at = found.indexOf(mark);
    expect(at < 0 ? '' : `${where}: …${found.slice(Math.max(0, at - 60), at + 60)}…`).toBe('');
  }
}

describe.each([
  ['client', 'one'],
  ['client', 'all'],
  ['assistant', 'one'],
  ['assistant', 'all'],
] as const)('in the role of %s, where lists show %s', (role, view) => {
  it('no view shows a word of the other workspace', async () => {
    const { own, foreign } = await scene(role, view);
    await openApp({ height: 1400 });
    for (const [route, words] of VIEWS) {
      await visit(route);
      if (words) await expect.poll(everything, { message: JSON.stringify(route) }).toContain(OWN.text);
      expectNothingForeign(JSON.stringify(route));
    }
    // What the client has not handed over, an assistant never had.
    for (const id of role === 'client' ? own.items : own.items.slice(1)) {
      await visit({ view: 'item', id });
      await expect.poll(everything).toContain(OWN.text);
      expectNothingForeign(`item ${id}`);
    }
    for (const id of foreign.items.slice(0, 3)) {
      await goTo({ view: 'item', id });
      await expect.element(page.getByText('This item is not here any more.')).toBeVisible();
      expectNothingForeign('an item of the other workspace');
    }
    await goTo({ view: 'search' });
    await page.getByRole('searchbox').fill(OWN.text);
    await expect.poll(() => document.querySelectorAll('article').length).toBeGreaterThan(0);
    expectNothingForeign('search');
    await page.getByRole('searchbox').fill(FOREIGN.text.slice(0, 7));
    await expect.poll(() => document.querySelectorAll('article').length).toBe(0);
    expectNothingForeign('search for the other');
    for (const list of role === 'client' ? (['workspaces'] as const) : (['workspaces', 'clients'] as const)) {
      await visit({ view: list });
      // These lists alone name them all, and say nothing of their work.
      await expect.poll(everything).toContain(FOREIGN.name);
      expect(everything()).not.toContain(FOREIGN.text);
    }
    await userEvent.keyboard('{Escape}');
  });
});

it('no message made from one workspace carries a word of the other', async () => {
  const { own } = await scene('client', 'one');
  const store = await sharedStore();
  const now = new Date();
  const { agreement, members } = own.workspace;
  const to = otherOf(own.workspace);
  const me = members.find(({ id }) => id === own.workspace.me)!;
  const when = { now, zone: 'UTC', language: english };
  const items = await Promise.all(own.items.map((id) => getItem(store, scopeOf(own.workspace), id, now)));
  const messages = items.flatMap((item) => [
    messageOf(item!, to, { from: me, agreement, now, language: english }),
    nudgeOf(item!, 'quiet', to, me, when),
    agendaOf(agreement.call, [{ title: item!.title, reason: '' }], to, me, when),
  ]);
  messages.push(agreementMessage({ client: me, assistant: to }, agreement, 'client', english));
  const all = JSON.stringify(messages, (key, value: unknown) => (key === 'language' ? undefined : value));
  expect(all).toContain(OWN.text);
  expect(all).not.toContain(FOREIGN.text);
  expect(all).not.toContain(FOREIGN.name);
});
