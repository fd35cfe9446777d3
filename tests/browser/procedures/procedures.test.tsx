import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { captureOf } from '@/tests/browser/store/support';
import { expectAccessible } from '@/tests/browser/ui/mount';
import { latestOf, type ProcedureWords } from '@/utils/delegation/procedure';
import { NO_WORDS } from '@/utils/delegation/procedure-words';
import { captureItem, editItem, moveItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { allProcedures, newProcedureId, writeProcedure } from '@/utils/store/procedures';
import { saveSettings } from '@/utils/store/settings';
import { createWorkspace, currentWorkspace } from '@/utils/store/workspaces';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const says = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();

async function write(store: Store, change: Partial<ProcedureWords> = {}, note = ''): Promise<string> {
  const { id: workspace } = await currentWorkspace(store);
  const held = await allProcedures(store);
  const id = held[0]?.id ?? newProcedureId(workspace, null);
  const words = {
    ...NO_WORDS,
    title: 'Receipts',
    goal: 'All sent',
    steps: ['Collect', 'Name', 'Send'],
    ...change,
  };
  await writeProcedure(store, { workspace, id, words, note, now: new Date() });
  return id;
}

const kept = async (store: Store) => (await allProcedures(store)).map((one) => latestOf(one).words);
const briefOf = async (store: Store, id: string) => (await store.get('items', id))?.brief;

/** An item that an assistant has delivered, noted by the client. */
async function delivered(store: Store, edit: object, deviation?: string): Promise<string> {
  const { item } = await captureItem(store, captureOf('page:d', { title: 'October receipts' }), {
    now: new Date(),
  });
  await editItem(store, item, edit, new Date());
  await handOver(store, item, { now: new Date(), channel: 'copy' });
  for (const move of ['accept', 'deliver'] as const) {
    await moveItem(store, item, move, {
      now: new Date(),
      ...(move === 'deliver' && deviation !== undefined ? { deviation } : {}),
    });
  }
  return item;
}

describe('procedures', () => {
  test('are taken over to begin with, found, and read', async () => {
    const store = await freshApp();
    await openApp();
    await goTo({ view: 'procedures' });
    await says('No procedures yet');
    await expectAccessible();
    await button('Take over all').click();
    await says(/procedures were taken over/);
    await button('Undo').click();
    await says('No procedures yet');
    expect(await kept(store)).toEqual([]);
    await button('Take over: Monthly receipts').click();
    await expect.element(button('Monthly receipts')).toBeVisible();
    await page.getByLabelText('Search procedures').fill('nothing like it');
    await says('No procedure has “nothing like it”');
    await page.getByLabelText('Search procedures').fill('reCÉi');
    await button('Monthly receipts').click();
    await says('Steps');
    await expectAccessible();
  });

  test('are written and changed; what was typed is there again; the difference is said; an old version comes back', async () => {
    const store = await freshApp();
    await openApp();
    await goTo({ view: 'procedures' });
    await button('New procedure').click();
    await button('Save the procedure').click();
    await says('Give the procedure a name.');
    await page.getByLabelText('Name', { exact: true }).fill('Receipts');
    await page.getByLabelText('Usual time').fill('soon');
    await page.getByPlaceholder('Add a step').fill('Collect');
    await userEvent.keyboard('{Enter}');
    await button('Save the procedure').click();
    await says(/Write the time like/);
    await page.getByLabelText('Usual time').fill('1 h 30 min');
    await page.getByLabelText('Words of the title').fill('receipts, Tax return; receipts');
    await expectAccessible();
    await button('Save the procedure').click();
    await says('“Receipts” is saved.');
    expect(await kept(store)).toEqual([
      {
        ...NO_WORDS,
        ...{ title: 'Receipts', steps: ['Collect'], minutes: 90 },
        match: { sites: [], senders: [], words: ['receipts', 'Tax return'] },
      },
    ]);
    await button('Change').click();
    await page.getByPlaceholder('Add a step').fill('Send');
    await page.getByLabelText('What changed, and why?').fill('They wait for it');
    await button('Back').click();
    await button('Change').click();
    await says('What you typed before is here again.');
    await button('Save as version 2').click();
    await says('They wait for it');
    await button('What changed in version 2').click();
    const told = page.getByRole('region', { name: 'What changed' });
    await expect.element(told.getByText('Added', { exact: true })).toBeVisible();
    await expect.element(told.getByRole('insertion')).toHaveTextContent('Send');
    await told.getByLabelText('To').selectOptions('Version 1');
    await says('Both versions say the same.');
    await expectAccessible();
    await button('Go back to version 1').click();
    await says('Back to version 1');
    expect((await kept(store))[0]?.steps).toEqual(['Collect']);
    expect((await allProcedures(store))[0]?.versions).toHaveLength(3);
    await button('More').click();
    await page.getByRole('menuitem', { name: 'Stop using it' }).click();
    await says('No longer used');
    await button('Undo').click();
    await expect.element(button('Use it now')).toBeVisible();
  });

  test('come from Markdown, and say what to do about a text that is none', async () => {
    const store = await freshApp();
    await openApp();
    await goTo({ view: 'procedures' });
    await button('More').click();
    await page.getByRole('menuitem', { name: 'Import from text…' }).click();
    await page.getByLabelText('The text').fill('Trip');
    await button('Import').click();
    await says(/The name is missing/);
    await page.getByLabelText('The text').fill('# <b>Trip</b>\n## Goal\n<img src=x onerror=alert(1)>');
    await button('Import').click();
    await says('1 procedure was imported.');
    const file = new File(['# Utazás\n## Lépések\n- Foglalás\n## Adatok\n- Szín: kék'], 'a.md');
    await page.getByLabelText('Markdown file to import').upload(file);
    await says(/Not understood, and kept with the guidelines: Szín: kék/);
    await button('<b>Trip</b>').click();
    await says('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
    expect((await kept(store)).map(({ title }) => title).sort()).toEqual(['<b>Trip</b>', 'Utazás']);
  });

  test('of an assistant say nothing of authority', async () => {
    const store = await freshApp();
    const made = await createWorkspace(store, 'assistant', { name: 'Anna', email: '' }, new Date());
    await saveSettings(store, { workspace: made.id, view: 'one' });
    await openApp();
    await goTo({ view: 'procedure' });
    await says(/only the client says/);
    await expect.element(page.getByLabelText('How far may be decided?')).not.toBeInTheDocument();
  });

  test('by the thousand are as many rows as fit', async () => {
    const store = await freshApp();
    const { id: workspace } = await currentWorkspace(store);
    const version = {
      event: 'd:1',
      by: 'client' as const,
      at: new Date().toISOString(),
      from: null,
      note: '',
    };
    const tx = store.transaction('procedures', 'readwrite');
    for (let i = 0; i < 2000; i++) {
      const words = { ...NO_WORDS, title: `Procedure ${i}`, steps: ['a'] };
      void tx.store.put({ id: `sop_${i}`, workspace, versions: [{ ...version, words }], retired: false });
    }
    await tx.done;
    await openApp();
    await goTo({ view: 'procedures' });
    await expect.element(button('Procedure 0')).toBeVisible();
    expect(document.querySelectorAll('article').length).toBeLessThan(40);
  });
});

describe('a brief', () => {
  const capture = captureOf('page:r', { title: 'Receipts of November' });

  test('is offered what fits, takes it in one go with Undo, and leaves what was written', async () => {
    const store = await freshApp();
    const id = await write(store, {
      match: { ...NO_WORDS.match, words: ['receipts'] },
      authority: 'just-do-it',
    });
    const { item } = await captureItem(store, capture, { now: new Date() });
    await openApp();
    await goTo({ view: 'item', id: item });
    await says('Looks like “Receipts”: the title has “Receipts”.');
    await expectAccessible();
    await page.getByLabelText(/^Goal/).fill('Mine');
    await button('Use it').click();
    await says('Filled in from “Receipts”. What you had written stays: goal.');
    const brief = await briefOf(store, item);
    expect(brief).toMatchObject({ goal: 'Mine', authority: 'just-do-it', procedure: { id, version: 1 } });
    expect(brief?.steps.map(({ text }) => text)).toEqual(['Collect', 'Name', 'Send']);
    await says('Follows the procedure “Receipts”');
    await button('Undo').click();
    await expect.poll(() => briefOf(store, item)).toMatchObject({ goal: 'Mine', procedure: null, steps: [] });
    // It was answered: to take it up again is the person's to choose.
    await button('Use a procedure…').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Receipts' }).click();
    await expect.poll(() => briefOf(store, item)).toMatchObject({ procedure: { id } });
    await button('Do not follow it').click();
    await expect.poll(() => briefOf(store, item)).toMatchObject({ procedure: null, goal: 'Mine' });
  });

  test('is told once that it is not this one', async () => {
    const store = await freshApp();
    await write(store, { match: { ...NO_WORDS.match, words: ['receipts'] } });
    const { item } = await captureItem(store, capture, { now: new Date() });
    await openApp();
    await goTo({ view: 'item', id: item });
    await button('Not this one').click();
    await expect.element(page.getByText(/Looks like/)).not.toBeInTheDocument();
    await goTo({ view: 'today' });
    await goTo({ view: 'item', id: item });
    await expect.element(button('Use a procedure…')).toBeVisible();
    await expect.element(page.getByText(/Looks like/)).not.toBeInTheDocument();
    expect(await store.getAll('suggestions')).toMatchObject([{ kind: 'procedure', outcome: 'dismissed' }]);
  });

  test('begins from a procedure, and its card names it', async () => {
    const store = await freshApp();
    const id = await write(store);
    await openApp();
    await goTo({ view: 'procedure', id });
    await button('Use it now').click();
    await says('Follows the procedure “Receipts”');
    await goTo({ view: 'section', section: 'brief' });
    await says(/procedure “Receipts” · 0 of 3/);
  });
});

describe('finished work', () => {
  test('becomes a procedure in one step, with Undo', async () => {
    const store = await freshApp();
    const steps = { s_1: { text: 'Collect', place: 'a0' } };
    const item = await delivered(store, { goal: 'Sent', steps });
    await openApp();
    await goTo({ view: 'item', id: item });
    await button('Make it a procedure').click();
    await says('“October receipts” is a procedure now.');
    expect((await kept(store))[0]).toMatchObject({
      ...{ title: 'October receipts', goal: 'Sent', steps: ['Collect'] },
      match: { sites: [], senders: ['ana@example.org'], words: ['receipts'] },
    });
    await goTo({ view: 'item', id: item });
    await says('Became the procedure “October receipts”');
    await button('Undo').click();
    await expect.element(button('Make it a procedure')).toBeVisible();
    expect(await kept(store)).toEqual([]);
  });

  test('that was done differently can become the next version, once', async () => {
    const store = await freshApp();
    const id = await write(store);
    const steps = { s_1: { text: 'Collect', place: 'a0' }, s_2: { text: 'Post them', place: 'a1' } };
    const item = await delivered(store, { steps, procedure: { id, version: 1 } }, 'By post');
    await openApp();
    await goTo({ view: 'item', id: item });
    await says(/By post/);
    await expectAccessible();
    await button('Make this the next version').click();
    await says('As “October receipts” was done. Take in what shall hold from now on.');
    await expect.element(page.getByLabelText('What changed, and why?')).toHaveValue('By post');
    await button('Save as version 2').click();
    await says('“Receipts” is saved.');
    expect((await kept(store))[0]?.steps).toEqual(['Collect', 'Post them']);
    await goTo({ view: 'item', id: item });
    await says(/version 2 is in use by now/);
    await expect.element(button('Make this the next version')).not.toBeInTheDocument();
  });
});
