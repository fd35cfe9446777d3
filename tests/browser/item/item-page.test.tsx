import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ItemPage } from '@/entrypoints/sidepanel/ItemPage';
import { captureItem, editItem, moveItem, noteItem, undo } from '@/utils/store/commands';
import { getEvents, getItem } from '@/utils/store/queries';
import { currentWorkspace } from '@/utils/store/workspaces';
import { scopeNow } from '@/tests/browser/store/support';
import { CAPTURE, expectAccessible, setStage, type Stage } from '@/tests/browser/brief/support';

let stage: Stage;
let id = '';
let backs = 0;

const now = () => new Date();
const item = async () => getItem(stage.store, await scopeNow(stage.store), id, now());
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function open(): Promise<void> {
  await stage.mount(<ItemPage id={id} onBack={() => (backs += 1)} onToast={stage.toast} />);
}

async function takeBackLast(): Promise<void> {
  const { id: workspace } = await currentWorkspace(stage.store);
  await undo(stage.store, workspace, [...stage.said.at(-1)!.undo], now());
}

beforeEach(async () => {
  backs = 0;
  stage = await setStage(true);
  id = (await captureItem(stage.store, CAPTURE, { now: now() })).item;
  await editItem(
    stage.store,
    id,
    { goal: 'Three quotes', steps: { s1: { text: 'Ask Marko', place: 'a0' } } },
    now(),
  );
});

afterEach(() => stage.close());

describe('an item', () => {
  it('shows its brief until it is handed over, then where it stands', async () => {
    await open();
    await expect.element(page.getByRole('heading', { name: 'Brief', level: 1 })).toBeVisible();
    await moveItem(stage.store, id, 'hand-over', { now: now(), channel: 'gmail' });
    await expect.element(page.getByRole('heading', { name: 'Item', level: 1 })).toBeVisible();
    await expect.element(page.getByText('Three quotes')).toBeVisible();
    await expect.element(page.getByText(/handed it over by email \(Gmail\)/)).toBeVisible();
    await expect.element(page.getByText('Dobar dan, šaljem ponudu u prilogu.')).toBeVisible();
    await expect.element(page.getByText('ponuda.pdf')).toBeVisible();
    await expectAccessible();
  });

  it('says kindly that it is gone', async () => {
    id = 'i_gone';
    await open();
    await expect.element(page.getByText('This item is not here any more.')).toBeVisible();
    await userEvent.click(button('Back'));
    expect(backs).toBe(1);
  });

  it('follows a change made anywhere, without reloading', async () => {
    await moveItem(stage.store, id, 'hand-over', { now: now() });
    await open();
    await expect.element(button('Accepted…')).toBeVisible();
    await moveItem(stage.store, id, 'deliver', { now: now() });
    await expect.element(button('Looks good')).toBeVisible();
  });
});

describe('what is noted by hand', () => {
  beforeEach(async () => {
    await moveItem(stage.store, id, 'hand-over', { now: now() });
    await open();
  });

  it('goes from asked to delivered, by buttons and by keys, each with Undo', async () => {
    await userEvent.click(button('Started'));
    await expect.poll(async () => (await item())?.stage).toBe('working');
    await userEvent.keyboard('d');
    await expect.poll(async () => (await item())?.stage).toBe('delivered');
    await expect.poll(() => stage.said.at(-1)?.undo.length).toBe(1);
    await takeBackLast();
    await expect.element(button('Delivered')).toBeVisible();
    expect((await item())?.stage).toBe('working');
    await expect.element(page.getByText(/taken back/)).toBeVisible();
  });

  it('asks for words where it needs them, and keeps them while they are typed', async () => {
    await userEvent.click(button('Add a note'));
    const field = page.getByRole('dialog').getByRole('textbox');
    await userEvent.fill(field, 'Call first');
    await expectAccessible();
    stage.unmount();
    await open();
    await userEvent.click(button('Add a note'));
    await expect.element(field).toHaveValue('Call first');
  });

  it('has the rest in a menu', async () => {
    await userEvent.click(button('More actions'));
    await userEvent.click(page.getByRole('menuitem', { name: 'Talk about it' }));
    await expect
      .element(page.getByText(/on the next call’s agenda ·|· on the next call’s agenda$/))
      .toBeVisible();
    await expect.element(page.getByText(/put it on the next call’s agenda/)).toBeVisible();
  });

  it('ticks a step of the brief', async () => {
    await userEvent.click(page.getByRole('checkbox', { name: 'Ask Marko' }));
    await expect.poll(async () => (await item())?.brief.steps[0]?.done).toBe(true);
    expect(stage.said.at(-1)?.undo).toHaveLength(1);
  });
});

describe('the timeline', () => {
  it('tells edits made in one go as one line', async () => {
    await editItem(stage.store, id, { title: 'Get three quotes' }, now());
    await moveItem(stage.store, id, 'hand-over', { now: now() });
    await open();
    await expect.element(page.getByText(/changed goal, the steps and title/)).toBeVisible();
    await expect.element(page.getByText(/captured it from Gmail/)).toBeVisible();
  });

  it('brings back what was taken back', async () => {
    await moveItem(stage.store, id, 'hand-over', { now: now() });
    const note = await noteItem(stage.store, id, 'Call first', now());
    const { id: workspace } = await currentWorkspace(stage.store);
    if (note.ok) await undo(stage.store, workspace, note.events, now());
    await open();
    await userEvent.click(button('Restore: You added a note'));
    const notes = async () =>
      (await getEvents(stage.store, await scopeNow(stage.store), id)).filter(
        (event) => event.type === 'noted',
      ).length;
    await expect.poll(notes).toBe(2);
  });
});

describe('a capture that made an item', () => {
  it('can be taken back, and is told once', async () => {
    const source = { ...CAPTURE.source, title: 'Another' };
    const notice = await captureItem(stage.store, { ...CAPTURE, key: 'page:x', source }, { now: now() });
    id = notice.item;
    for (let times = 0; times < 2; times++) {
      await stage.mount(<ItemPage id={id} notice={notice} onBack={() => undefined} onToast={stage.toast} />);
      await expect.element(page.getByLabelText('Title')).toBeVisible();
      stage.unmount();
    }
    expect(stage.said.map(({ text }) => text)).toEqual(['New item. Brief it now, or later.']);
    await takeBackLast();
    await open();
    await expect.element(page.getByText('This item is not here any more.')).toBeVisible();
  });
});

describe('a capture that found its item', () => {
  it('says since when it is here, and starts a separate one when asked', async () => {
    await moveItem(stage.store, id, 'hand-over', { now: now() });
    const notice = await captureItem(stage.store, CAPTURE, { now: now() });
    expect(notice).toMatchObject({ item: id, status: 'known' });
    await stage.mount(<ItemPage id={id} notice={notice} onBack={() => undefined} onToast={stage.toast} />);
    await expect.element(page.getByText(/^Already here: asked since/)).toBeVisible();
    await expectAccessible();
    await userEvent.click(button('Start a separate item'));
    await expect.poll(() => stage.store.count('items')).toBe(2);
  });
});
