import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { getItem } from '@/utils/store/queries';
import { talkAbout, tell } from '@/utils/store/talk';
import { editItem } from '@/utils/store/commands';
import { allWorkspaces } from '@/utils/store/workspaces';
import { scopeNow } from '@/tests/browser/store/support';
import {
  askedItem,
  assistantAsks,
  assistantMoves,
  inboxItem,
  recorded,
  twoSides,
  type Sides,
} from '@/tests/browser/today/two-sides';
import { expectAccessible } from '@/tests/browser/ui/mount';
import { goTo, openApp } from '@/tests/browser/workspaces/app';

let sides: Sides;

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const itemOf = async (id: string) => getItem(sides.client, await scopeNow(sides.client), id, new Date());

describe('the digest', () => {
  test('shows what was decided, and marks it seen', async () => {
    sides = await twoSides('client');
    const id = await inboxItem(sides, 'October receipts');
    await recorded(editItem(sides.client, id, { authority: 'decide-and-tell' }, new Date()));
    const { handOver } = await import('@/utils/store/hand-over');
    await recorded(handOver(sides.client, id, { channel: 'copy', now: new Date() }));
    await sides.meet();
    await assistantMoves(sides, id, 'accept');
    await recorded(tell(sides.assistant, id, 'I asked the bank for a new export.', new Date()));
    await recorded(tell(sides.assistant, id, 'Taxis are under travel.', new Date()));
    await sides.meet();
    await openApp();
    await button('2 decisions to read').click();
    await expect.element(page.getByRole('heading', { level: 2, name: 'Today' })).toBeVisible();
    await expect.element(page.getByRole('article')).toMatchTextContent('October receiptsI asked the bank');
    await expectAccessible();
    await button('Seen all').click();
    await expect.element(page.getByText('Nothing new was decided')).toBeVisible();
    expect((await itemOf(id))?.told.map(({ seen }) => seen)).toEqual([true, true]);
    await expectAccessible();
    await goTo({ view: 'item', id });
    await expect
      .element(page.getByRole('region', { name: 'Decided and told' }))
      .toMatchTextContent('Taxis are under travel.');
  });

  test('says that it is empty', async () => {
    sides = await twoSides('client');
    await openApp();
    await goTo({ view: 'digest', show: 'told' });
    await expect.element(page.getByText('Nothing new was decided')).toBeVisible();
  });
});

describe('the next call', () => {
  test('is set, kept as a draft while it is typed, and held in the agreement', async () => {
    sides = await twoSides('client');
    await openApp();
    await goTo({ view: 'call' });
    await expect.element(page.getByText('No call is set.')).toBeVisible();
    await page.getByLabelText('Link or number').fill('https://zoom.example/j/1');
    await expect.element(page.getByText('Say on which day and at what time.')).toBeVisible();
    await goTo({ view: 'today' });
    await goTo({ view: 'call' });
    await expect.element(page.getByLabelText('Link or number')).toHaveValue('https://zoom.example/j/1');
    await page.getByLabelText('Day').fill('2031-03-03');
    await page.getByLabelText('Time').fill('09:00');
    await expectAccessible();
    await button('Keep this').click();
    await expect.element(page.getByText(/^Mon 3 Mar 2031 at 9:00 · https/)).toBeVisible();
    const [workspace] = await allWorkspaces(sides.client);
    expect(workspace?.agreement.call?.link).toBe('https://zoom.example/j/1');
    await expect.element(button('Keep this')).not.toBeInTheDocument();
  });

  test('refuses a time that has passed', async () => {
    sides = await twoSides('client');
    await openApp();
    await goTo({ view: 'call' });
    await page.getByLabelText('Day').fill('2020-03-03');
    await page.getByLabelText('Time').fill('09:00');
    await expect.element(page.getByText('This time has passed.')).toBeVisible();
    await expect.element(button('Keep this')).toBeDisabled();
  });

  test('has what is to be talked about and the open questions; items come off', async () => {
    sides = await twoSides('client');
    const talked = await askedItem(sides, 'Move the dentist');
    const flights = await askedItem(sides, 'Book the flights');
    await assistantAsks(sides, flights);
    await recorded(talkAbout(sides.client, [talked], true, new Date()));
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openApp();
    await page.getByRole('button', { name: /^Open the agenda/ }).click();
    await expect.element(page.getByText('Hand luggage only?')).toBeVisible();
    await expect.element(page.getByText('Proposed: The 07:40')).toBeVisible();
    await expectAccessible();
    await button('Copy').click();
    await expect.element(page.getByText('The agenda is on your clipboard.')).toBeVisible();
    expect(copied.mock.lastCall?.[0]).toContain('1. Move the dentist');
    expect(copied.mock.lastCall?.[0]).toContain('Hand luggage only?');
    await button('Take off the agenda: Move the dentist').click();
    await expect.element(button('Move the dentist')).not.toBeInTheDocument();
    expect((await itemOf(talked))?.talk).toBe(false);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Held for the next call')).not.toBeInTheDocument();
  });
});
