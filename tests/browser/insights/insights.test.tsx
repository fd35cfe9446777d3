import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import type { Item } from '@/utils/delegation/item';
import { scopeOf } from '@/utils/delegation/workspace';
import { editAgreement } from '@/utils/store/agreements';
import { newItem } from '@/utils/store/commands';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { getItem } from '@/utils/store/queries';
import { saveSettings } from '@/utils/store/settings';
import { settleSuggestion } from '@/utils/store/suggestions';
import {
  allWorkspaces,
  chooseRole,
  createWorkspace,
  currentWorkspace,
  saveLook,
  saveOther,
} from '@/utils/store/workspaces';
import { seedYear } from '@/tests/bench/seed-year';
import { expectAccessible } from '@/tests/browser/ui/mount';
import { freshApp, goTo, openApp } from '@/tests/browser/workspaces/app';

const AREAS = ['Bookings', 'Inbox', 'Books', 'Newsletter'];
const DAY = 24 * 60 * 60_000;
const card = (title: string) => page.getByRole('region', { name: title, exact: true });

/** Waits until it says that, among other things. */
async function says(element: Locator, words: string | RegExp): Promise<void> {
  const poll = expect.poll(() => element.element().textContent.replaceAll('\u00A0', ' '));
  await (typeof words === 'string' ? poll.toContain(words) : poll.toMatch(words));
}

/** The sidebar of somebody with a year of work behind them, on Insights. */
async function withYear(count: number, role: 'client' | 'assistant' = 'client'): Promise<Store> {
  const store = await freshApp();
  const { id } = await currentWorkspace(store);
  await chooseRole(store, id, role);
  await saveOther(store, id, { name: 'Mari Tamm', email: '' });
  await saveSettings(store, { workspace: id, welcomed: true });
  await editAgreement(
    store,
    id,
    { areas: Object.fromEntries(AREAS.map((name, i) => [`a_${i}`, { name }])) },
    new Date(),
  );
  await seedYear(store, await currentWorkspace(store), count, new Date());
  return store;
}

async function openInsights(period?: string): Promise<void> {
  await openApp();
  await goTo({ view: 'insights' });
  await expect.element(page.getByRole('group', { name: 'Period' })).toBeVisible();
  if (period !== undefined) await page.getByRole('radio', { name: period }).click();
}

/** Midnight of the Monday so many weeks before that of this week, here. */
function monday(weeksBack: number): number {
  const now = new Date();
  const back = ((now.getDay() + 6) % 7) + 7 * weeksBack;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - back).getTime();
}

/** All items as they are, with those handed over since then. */
async function itemsSince(store: Store, since: number): Promise<Item[]> {
  const scope = scopeOf(await currentWorkspace(store));
  const ids = await store.getAllKeys('items');
  const items = await Promise.all(ids.map((id) => getItem(store, scope, id, new Date())));
  return items.filter((item): item is Item => Date.parse(item?.handedOver?.at ?? '') >= since);
}

/** The drawn bars of a card, px high, by series and group. */
function heights(title: string): number[][] {
  const bars: number[][] = [];
  for (const bar of card(title).element().querySelectorAll<SVGGraphicsElement>('rect[data-group]')) {
    const { group = '0', series = '0' } = bar.dataset;
    (bars[Number(series)] ??= [])[Number(group)] = bar.getBoundingClientRect().height;
  }
  return bars;
}

/** The table of a card: each row's name with its cells. */
function table(title: string): Map<string, string[]> {
  const rows = [...card(title).element().querySelectorAll('tbody tr')];
  return new Map(
    rows.map((row) => [
      row.querySelector('th')?.textContent ?? '',
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    ]),
  );
}

/** The same by column: each head with its cells. */
function columns(title: string): Map<string, string[]> {
  const heads = [...card(title).element().querySelectorAll('thead th')].slice(1);
  const rows = [...table(title).values()];
  return new Map(heads.map((head, i) => [head.textContent, rows.map((row) => row[i] ?? '')]));
}

/** Fails unless the heights stand to each other as the numbers do. */
function expectDrawn(drawn: readonly number[], numbers: readonly number[]): void {
  const scale = Math.max(...drawn) / Math.max(...numbers);
  expect(scale).toBeGreaterThan(0);
  numbers.forEach((number, i) => expect(drawn[i] ?? 0).toBeCloseTo(number * scale, 0));
}

const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
const words = (minutes: number): string =>
  [
    Math.floor(minutes / 60) > 0 ? `${Math.floor(minutes / 60)} h` : '',
    minutes % 60 > 0 ? `${minutes % 60} min` : '',
  ]
    .filter(Boolean)
    .join(' ') || '0 min';

describe('the figures of a year, beside the same reckoned from the items', () => {
  test('are what the bars, the findings and the tables say', async () => {
    const store = await withYear(300);
    await openInsights('52 weeks');
    await expect.element(card('Time given back')).toBeVisible();
    const items = await itemsSince(store, monday(51));

    const load = columns('Load by area and four weeks');
    const counts = [...AREAS.map((_, i) => `a_${i}`), null].map((area) => ({
      name: area === null ? 'No area' : AREAS[Number(area.slice(2))]!,
      blocks: Array.from({ length: 13 }, (_, i) => {
        const [from, to] = [monday(51 - 4 * i), monday(47 - 4 * i)];
        const inBlock = items.filter(({ handedOver }) => {
          const at = Date.parse(handedOver!.at);
          return from <= at && at < to;
        });
        return inBlock.filter(({ brief }) => brief.area === area).length;
      }),
    }));
    const order = [...load.keys()];
    expect(order.at(-1)).toBe('No area');
    for (const { name, blocks } of counts) {
      expect(load.get(name)?.slice(0, 13)).toEqual(blocks.map(String));
      const whole = blocks.map((_, i) => counts.reduce((sum, one) => sum + one.blocks[i]!, 0));
      const drawn = heights('Load by area and four weeks');
      expectDrawn(drawn[order.indexOf(name)]!, blocks);
      expectDrawn(
        whole.map((_, i) => drawn.reduce((sum, series) => sum + (series[i] ?? 0), 0)),
        whole,
      );
    }

    const logged = Math.round(items.flatMap(({ times }) => times).reduce((sum, one) => sum + one.minutes, 0));
    const spent = Math.round(items.reduce((sum, one) => sum + one.spent, 0) / 60);
    await says(
      card('Time given back'),
      `${words(logged)} + 0 min − ${words(spent)} = ${words(logged - spent)}`,
    );

    const late = (item: Item) =>
      ['asked', 'accepted', 'working'].includes(item.stage) && Date.parse(item.brief.due!.at) < Date.now();
    const verdicts = items.flatMap((item) => item.review.onTime ?? (late(item) ? false : []));
    const reviewed = items.filter(({ review }) => review.at !== null || review.sentBack > 0);
    const right = reviewed.filter(({ review }) => review.sentBack === 0);
    const kept = table('On time, and right the first time').get('All');
    expect(kept).toEqual([
      `${verdicts.filter(Boolean).length} of ${verdicts.length}`,
      `${right.length} of ${reviewed.length}`,
    ]);

    const questions = [0, 1, 2, 3, 4].map(
      (count) => items.filter((item) => item.stage !== 'asked' && item.questions.length === count).length,
    );
    expect([...table('Questions an item').values()].flat()).toEqual(questions.map(String));
    expectDrawn(heights('Questions an item')[0]!, questions);

    const accepted = items.flatMap(({ promise, handedOver }) =>
      promise === null ? [] : [minutesBetween(handedOver!.at, promise.at)],
    );
    const groups = [60, 240, 1440, 2880, Infinity].map(
      (edge, i, all) => accepted.filter((wait) => wait <= edge && wait > (all[i - 1] ?? -1)).length,
    );
    expectDrawn(heights('Response times')[0]!, groups);
    expect([...table('Response times').values()].map(([mari]) => mari).slice(0, 6)).toEqual(
      [...groups, accepted.length].map(String),
    );
  });

  test('say nothing of a week with too few, and what is missing', async () => {
    const store = await withYear(60);
    await openInsights('4 weeks');
    await expect.element(card('What waits longest')).toBeVisible();
    const items = await itemsSince(store, monday(3));
    for (const cells of columns('Load by area and week').values()) expect(cells).toHaveLength(6);
    const reviewed = items.filter(({ review }) => review.at !== null || review.sentBack > 0).length;
    expect(reviewed).toBeLessThan(5);
    await says(card('Usefulness of suggestions'), 'Suggestions taken or dismissed: 0 of 5.');
    expect(card('Usefulness of suggestions').getByRole('button').query()).toBeNull();
  });
});

describe('on paper', () => {
  test('every table is open, and nothing that can only be pressed is left', async () => {
    await withYear(120);
    await openInsights();
    await expect.element(card('Response times')).toBeVisible();
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
    expect(print.length).toBeGreaterThan(0);
    // As a printer would see it: what holds for paper holds for all.
    for (const rule of print as CSSMediaRule[]) rule.media.mediaText = 'all';
    onTestFinished(() => {
      for (const rule of print as CSSMediaRule[]) rule.media.mediaText = 'print';
    });
    await expect.element(card('Response times').getByRole('table')).toBeVisible();
    await expect.element(card('Response times').getByRole('img')).toBeVisible();
    expect(card('Response times').getByRole('button').query()).toBeNull();
    await expect.element(page.getByRole('button', { name: 'Print' })).not.toBeInTheDocument();
    const shown = [...document.querySelectorAll('table')].every((one) => one.getClientRects().length > 0);
    expect(shown).toBe(true);
  });
});

describe('the page', () => {
  test('is for every reader: pictures with their findings, tables with heads, light and dark, 360 px', async () => {
    const store = await withYear(200);
    const { id } = await currentWorkspace(store);
    for (let i = 0; i < 6; i += 1) {
      await settleSuggestion(store, id, 'worth', `i_${i}`, i < 4 ? 'taken' : 'dismissed', new Date());
    }
    await openInsights();
    const suggested = card('Usefulness of suggestions');
    await says(suggested, 'Taken: 4 of 6 (67%).');
    await expect.element(suggested.getByRole('img', { name: 'Taken: 4 of 6 (67%).' })).toBeVisible();
    await expectAccessible();
    const toggle = page.getByRole('button', { name: 'Table: Response times' });
    await expect.element(toggle).toHaveAttribute('aria-expanded', 'false');
    await toggle.click();
    const opened = card('Response times').getByRole('table', { name: 'Response times' });
    await expect.element(opened.getByRole('rowheader', { name: 'Half within' })).toBeVisible();
    await expect.element(opened.getByRole('columnheader', { name: 'Mari Tamm' })).toBeVisible();
    for (const other of document.querySelectorAll<HTMLElement>('[aria-controls][aria-expanded=false]')) {
      other.click();
    }
    await expect.element(card('Load by area and week').getByRole('table')).toBeVisible();
    await expectAccessible();
    for (const one of document.querySelectorAll('table')) {
      expect(one.scrollWidth).toBeLessThanOrEqual(one.parentElement!.clientWidth);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  test('of an assistant has their hours, and nothing of what the client spent', async () => {
    await withYear(200, 'assistant');
    await openInsights();
    await says(card('Hours logged'), /\d+ h.* logged\./);
    await expect.element(card('Time given back')).not.toBeInTheDocument();
    await expect.element(card('Usefulness of suggestions')).not.toBeInTheDocument();
    await says(card('Response times'), /You .* · Mari Tamm /);
  });

  test('without work says so', async () => {
    await withYear(0);
    await openInsights();
    await expect.element(page.getByText('Nothing handed over in this time')).toBeVisible();
    await expectAccessible();
  });

  test('shows one workspace or all, and never one that is walled off', async () => {
    const store = await withYear(40);
    const second = await createWorkspace(store, 'client', { name: 'Jan Novák', email: '' }, new Date());
    await seedYear(store, second, 60, new Date(), { seed: 7 });
    const walled = await createWorkspace(store, 'client', { name: 'Secret', email: '' }, new Date());
    await seedYear(store, walled, 80, new Date(), { seed: 8 });
    await saveLook(store, walled.id, { walled: true });
    const [first] = await allWorkspaces(store);
    await saveSettings(store, { workspace: first!.id, view: 'all' });
    await openInsights('52 weeks');
    const load = card('Load by area and four weeks');
    await says(load, '100 items handed over.');
    const select = page.getByRole('combobox', { name: 'Whose figures' });
    expect([...select.element().querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      'All assistants',
      'Mari Tamm',
      'Jan Novák',
    ]);
    await userEvent.selectOptions(select, 'Jan Novák');
    await says(load, '60 items handed over.');
  });

  test('knows of what was handed over while it is open', async () => {
    const store = await withYear(0);
    await openInsights('4 weeks');
    for (let i = 0; i < 5; i += 1) {
      const { item } = await newItem(store, `Item ${i}`, new Date());
      await handOver(store, item, { now: new Date(Date.now() - DAY / 24 / 60) });
    }
    await says(card('Load by area and week'), '5 items handed over.');
  });
});
