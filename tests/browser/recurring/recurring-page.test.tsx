import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '@/tests/browser/ui/mount';
import type { RecurrenceWords } from '@/utils/delegation/recurrence';
import { NO_WORDS } from '@/utils/delegation/procedure-words';
import { moveItem, newItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { savePerson } from '@/utils/store/people';
import { writeProcedure } from '@/utils/store/procedures';
import { getRecurrence, listRecurrences, writeRecurrence } from '@/utils/store/recurrences';
import { suggestionCounts } from '@/utils/store/suggestions';
import { currentWorkspace } from '@/utils/store/workspaces';
import { scopeOf } from '@/utils/delegation/workspace';

const DAY_MS = 86_400_000;
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const ago = (days: number): Date => new Date(Date.now() - days * DAY_MS);

const PLANTS: RecurrenceWords = {
  title: 'Water the plants',
  rule: 'FREQ=WEEKLY;BYDAY=MO',
  start: '2026-01-05',
  time: null,
  zone: 'Europe/Tallinn',
  holidays: 'after',
  lead: 1,
  procedure: null,
  paused: false,
};

async function keep(store: Store, words: Partial<RecurrenceWords> = {}): Promise<string> {
  const { id: workspace } = await currentWorkspace(store);
  await writeRecurrence(store, { workspace, id: 'rec_1', words: { ...PLANTS, ...words }, now: new Date() });
  return workspace;
}

describe('what recurs', () => {
  test('is added, with its next dates in view while it is typed; what was typed survives leaving', async () => {
    const store = await freshApp();
    const { id: workspace } = await currentWorkspace(store);
    await writeProcedure(store, {
      workspace,
      id: 'sop_1',
      words: { ...NO_WORDS, title: 'Receipts' },
      now: ago(1),
    });
    await openApp();
    await goTo({ view: 'recurring' });
    await expect.element(page.getByText('Nothing recurs yet')).toBeVisible();
    await button('Add what recurs').click();
    await button('Add').click();
    await expect.element(page.getByText('Say what comes again.')).toBeVisible();
    await page.getByLabelText('What comes again').fill('Receipts to the accountant');
    await page.getByLabelText('Procedure').selectOptions('Receipts');
    await page.getByLabelText('Beginning').fill('2031-01-01');
    await page.getByLabelText('Day of the month').selectOptions('first working day');
    await expect.element(page.getByText('Every month: first working day')).toBeVisible();
    const dates = () => [...document.querySelectorAll('ol li')].map((one) => one.textContent);
    // The first of January is a Wednesday; those of February and March are Saturdays.
    await expect.poll(() => dates().map((text) => text.split(',')[0])).toEqual(['Wed 1 Jan 2031', 'Mon 3 Feb 2031', 'Mon 3 Mar 2031', 'Tue 1 Apr 2031', 'Thu 1 May 2031']); // prettier-ignore
    await expectAccessible();
    await goTo({ view: 'recurring' });
    await button('Add what recurs').click();
    await expect.element(page.getByLabelText('What comes again')).toHaveValue('Receipts to the accountant');
    await button('Add').click();
    await expect.element(page.getByText('Every month: first working day')).toBeVisible();
    await expect.element(page.getByText('Follows “Receipts”')).toBeVisible();
    const [made] = await listRecurrences(store, workspace);
    expect(made?.words).toMatchObject({
      rule: 'FREQ=MONTHLY;BYMONTHDAY=1',
      holidays: 'after',
      procedure: 'sop_1',
      lead: 1,
    });
    await button('Undo').click();
    await expect.element(page.getByText('Nothing recurs yet')).toBeVisible();
  });

  test('is changed, paused and ended, each with the way back', async () => {
    const store = await freshApp();
    const workspace = await keep(store);
    const held = async () => (await getRecurrence(store, workspace, 'rec_1'))!;
    await openApp();
    await goTo({ view: 'recurring' });
    await expect.element(page.getByText(/^Next: Mon /)).toBeVisible();
    await button('Pause: Water the plants').click();
    await expect.element(page.getByText('Paused', { exact: true })).toBeVisible();
    expect((await held()).words.paused).toBe(true);
    await button('Undo').click();
    await expect.poll(async () => (await held()).words.paused).toBe(false);
    await button('Change: Water the plants').click();
    await page.getByText('Thu', { exact: true }).click();
    await expect.element(page.getByText(/^Every week: Monday and Thursday/)).toBeVisible();
    await button('Save').click();
    await expect.element(page.getByText(/^Every week: Monday and Thursday/)).toBeVisible();
    expect((await held()).words).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=MO,TH', start: '2026-01-05' });
    await button('More').click();
    await page.getByRole('menuitem', { name: 'End: Water the plants' }).click();
    await expect.element(page.getByText('Nothing recurs yet')).toBeVisible();
    await button('Undo').click();
    await expect.element(page.getByRole('heading', { name: 'Water the plants' })).toBeVisible();
    await expectAccessible();
  });

  test('by a rule that nobody here reckons with is shown as it is, and kept as it is', async () => {
    const store = await freshApp();
    const workspace = await keep(store, { rule: 'FREQ=YEARLY;BYWEEKNO=20' });
    await openApp();
    await goTo({ view: 'recurring' });
    await expect.element(page.getByText('By a rule of its own: FREQ=YEARLY;BYWEEKNO=20')).toBeVisible();
    await expect.element(page.getByText(/does not know its dates/)).toBeVisible();
    await button('Change: Water the plants').click();
    await page.getByLabelText('What comes again').fill('Week twenty');
    await button('Save').click();
    await expect.element(page.getByRole('heading', { name: 'Week twenty' })).toBeVisible();
    expect((await getRecurrence(store, workspace, 'rec_1'))?.words.rule).toBe('FREQ=YEARLY;BYWEEKNO=20');
  });
});

describe('suggestions', () => {
  const counts = async (store: Store) => suggestionCounts(store, scopeOf(await currentWorkspace(store)));

  test('what was handed over three times is offered on Today, says why, and is taken with the rhythm found', async () => {
    const store = await freshApp();
    for (const days of [70, 40, 9]) {
      const { item } = await newItem(store, 'Newsletter to the members', ago(days));
      await moveItem(store, item, 'hand-over', { now: ago(days), channel: 'copy' });
      await moveItem(store, item, 'finish', { now: ago(days) });
    }
    await openApp();
    await expect
      .element(page.getByText('Handed over 3 times, about monthly: “Newsletter to the members”'))
      .toBeVisible();
    await expect.element(page.getByText('Their titles are alike.')).toBeVisible();
    await expectAccessible();
    await button('Make it recurring').click();
    await expect.element(page.getByLabelText('What comes again')).toHaveValue('Newsletter to the members');
    await expect.element(page.getByText(/^Every month: /)).toBeVisible();
    expect((await counts(store)).repeat).toEqual({ taken: 0, dismissed: 0 });
    await button('Add').click();
    await expect.poll(async () => (await counts(store)).repeat).toEqual({ taken: 1, dismissed: 0 });
    await expect.element(page.getByText(/^Handed over 3 times/)).not.toBeInTheDocument();
  });

  test('a day of somebody to remember is offered as something to delegate, or not this year', async () => {
    const store = await freshApp();
    const { id } = await currentWorkspace(store);
    const soon = new Date(Date.now() + 5 * DAY_MS).toISOString().slice(5, 10);
    await savePerson(store, id, { name: 'Liis', day: soon, note: 'Likes tulips' });
    await savePerson(store, id, { name: 'Marko', day: soon, note: '' });
    await openApp();
    await expect.element(page.getByText(/^Liis: .*, in \d days$/)).toBeVisible();
    await button('Not this year: Marko').click();
    await expect.element(page.getByText(/^Marko: /)).not.toBeInTheDocument();
    await button('Delegate something').click();
    await expect.element(page.getByLabelText('Title')).toHaveValue('Order flowers for Liis');
    expect((await counts(store)).person).toEqual({ taken: 1, dismissed: 1 });
    const [item] = await store.getAll('items');
    expect(item?.brief).toMatchObject({ materials: 'Likes tulips', due: { time: null } });
  });
});
