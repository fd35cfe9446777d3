import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Item } from '@/utils/delegation/item';
import { scopeOf } from '@/utils/delegation/workspace';
import { getEvents, getItem } from '@/utils/store/queries';
import { currentWorkspace } from '@/utils/store/workspaces';
import {
  askedItem,
  assistantAsks,
  assistantMoves,
  inboxItem,
  twoSides,
  type Sides,
} from '@/tests/browser/today/two-sides';
import { goTo, openApp } from '@/tests/browser/workspaces/app';

let now = 0;

/** Moves the clock on; nothing else waits. */
function later(seconds: number): void {
  now += seconds * 1000;
}

/** A clock that only moves by hand, for what measures. */
function ownClock(): void {
  now = Date.now();
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now);
  onTestFinished(() => clock.mockRestore());
}

async function client(sides: Sides, id: string): Promise<Item | null> {
  return getItem(sides.client, scopeOf(await currentWorkspace(sides.client)), id, new Date());
}

/** What was written down, in order. */
async function written(sides: Sides, id: string): Promise<string[]> {
  const scope = scopeOf(await currentWorkspace(sides.client));
  const events = await getEvents(sides.client, scope, id);
  return events
    .flatMap((event) => (event.type === 'spent' ? [`${event.body.on} ${event.body.seconds}`] : []))
    .sort();
}

const leave = async (): Promise<void> => {
  await goTo({ view: 'help' });
  await expect.element(page.getByText('Next item')).toBeVisible();
};

describe('the time that the client explains and answers', () => {
  test('a brief counts while it is typed in, also when it is opened again, and pauses do not', async () => {
    const sides = await twoSides('client');
    const id = await inboxItem(sides, 'Book the flights');
    ownClock();
    await openApp();
    await goTo({ view: 'item', id });
    const goal = page.getByLabelText(/^Goal/);
    await goal.click();
    later(40);
    await userEvent.keyboard('Booked');
    later(600);
    await userEvent.keyboard(', both ways');
    later(20);
    await leave();
    await expect.poll(() => written(sides, id)).toEqual(['brief 60']);
    later(1);
    await goTo({ view: 'item', id });
    await expect.element(goal).toHaveValue('Booked, both ways');
    await goal.click();
    later(30);
    await leave();
    await expect.poll(() => written(sides, id)).toEqual(['brief 30', 'brief 60']);
    expect((await client(sides, id))?.spent).toBe(90);
    await sides.meet();
  });

  test('what happens in a dialog is counted once, not for the page beneath it too', async () => {
    const sides = await twoSides('client');
    const id = await askedItem(sides, 'Flights');
    await assistantMoves(sides, id, 'accept');
    await assistantMoves(sides, id, 'deliver', { note: 'Here' });
    ownClock();
    await openApp();
    await goTo({ view: 'item', id });
    const back = page.getByRole('button', { name: /^Send back…/ });
    await expect.element(back).toBeVisible();
    later(20);
    await back.click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toBeVisible();
    later(30);
    await userEvent.keyboard('The return flight is missing.');
    later(10);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(dialog).not.toBeInTheDocument();
    await leave();
    await expect.poll(() => written(sides, id)).toEqual(['review 20', 'review 40']);
    expect(await client(sides, id)).toMatchObject({ stage: 'working', spent: 60 });
  });

  test('answers count on the page of questions, each for its own item', async () => {
    const sides = await twoSides('client');
    const first = await askedItem(sides, 'Flights');
    await assistantAsks(sides, first);
    const second = await askedItem(sides, 'Hotel');
    await assistantAsks(sides, second);
    ownClock();
    await openApp();
    await goTo({ view: 'questions' });
    await expect.element(page.getByText('Question 1 of 2')).toBeVisible();
    later(25);
    await userEvent.keyboard('1');
    await expect.poll(() => written(sides, first)).toEqual(['answer 25']);
    later(15);
    await userEvent.keyboard('1');
    await expect.element(page.getByText('Question 2 of 2')).not.toBeInTheDocument();
    await expect.poll(() => written(sides, second)).toEqual(['answer 15']);
    expect(await written(sides, first)).toEqual(['answer 25']);
  });

  test('of an assistant nothing is measured', async () => {
    const sides = await twoSides('assistant');
    const id = await askedItem(sides, 'Flights');
    ownClock();
    await openApp();
    await goTo({ view: 'item', id });
    await expect.element(page.getByRole('button', { name: /^Accept/ })).toBeVisible();
    later(60);
    await userEvent.keyboard('{Tab}');
    await leave();
    await sides.meet();
    expect(await written(sides, id)).toEqual([]);
  });
});
