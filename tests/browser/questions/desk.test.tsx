import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { getItem } from '@/utils/store/queries';
import type { Question } from '@/utils/delegation/item';
import { editAgreement } from '@/utils/store/agreements';
import { askQuestion } from '@/utils/store/talk';
import { scopeNow } from '@/tests/browser/store/support';
import { askedItem, assistantAsks, recorded, twoSides, type Sides } from '@/tests/browser/today/two-sides';
import { expectAccessible } from '@/tests/browser/ui/mount';
import { goTo, openApp } from '@/tests/browser/workspaces/app';

let sides: Sides;

const keys = (text: string) => userEvent.keyboard(text);
const progress = () => page.getByText(/^Question \d+ of \d+$/);
const current = () => page.getByRole('article');

async function openDesk(): Promise<void> {
  await openApp();
  await goTo({ view: 'questions' });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
}

async function questionsOf(id: string): Promise<Question[]> {
  const item = await getItem(sides.client, await scopeNow(sides.client), id, new Date());
  return item?.questions ?? [];
}

describe('the client at the desk', () => {
  let flights = '';
  let hotel = '';

  beforeEach(async () => {
    sides = await twoSides('client');
    flights = await askedItem(sides, 'Book the flights');
    hotel = await askedItem(sides, 'Book the hotel');
    await assistantAsks(sides, flights);
    await assistantAsks(sides, hotel, {
      text: 'Breakfast?',
      options: ['Yes', 'No'],
      recommended: null,
      why: 'Your taste',
    });
    await assistantAsks(sides, flights, { text: 'Which seats?', options: ['Aisle', 'Window'] });
    await openDesk();
    // A key says something once there is a question for it.
    await expect.element(progress()).toBeVisible();
  });

  test('answers a batch with one key each', async () => {
    await expect.element(progress()).toHaveTextContent('Question 1 of 3');
    await expect.element(current()).toMatchTextContent('Hand luggage only?');
    await expectAccessible();
    await keys('g');
    await expect.element(progress()).toHaveTextContent('Question 2 of 3');
    await expect.element(current()).toMatchTextContent('Mari proposes nothing: Your taste');
    await keys('2');
    await expect.element(progress()).toHaveTextContent('Question 3 of 3');
    await keys('{Enter}');
    await expect.element(page.getByText('No question waits for you')).toBeVisible();
    const [luggage, seats] = await questionsOf(flights);
    expect(luggage?.answers).toMatchObject([{ kind: 'proposal' }]);
    expect(seats?.answers).toMatchObject([{ kind: 'proposal' }]);
    expect((await questionsOf(hotel))[0]?.answers).toMatchObject([{ kind: 'option', option: 1 }]);
  });

  test('the number of the proposal is the proposal', async () => {
    await keys('1');
    await expect.poll(async () => (await questionsOf(flights))[0]?.answers.length).toBe(1);
    expect((await questionsOf(flights))[0]?.answers).toMatchObject([{ kind: 'proposal' }]);
  });

  test('own words are a draft until they are sent', async () => {
    await keys('o');
    const field = page.getByLabelText('Your answer');
    await expect.element(field).toHaveFocus();
    await keys('The gold one, 1 bag');
    await keys('{Escape}');
    await expect.element(field).not.toBeInTheDocument();
    await goTo({ view: 'today' });
    await goTo({ view: 'questions' });
    await expect.element(progress()).toBeVisible();
    await keys('o');
    await expect.element(field).toHaveValue('The gold one, 1 bag');
    await expectAccessible();
    await keys('{Control>}{Enter}{/Control}');
    await expect
      .poll(async () => (await questionsOf(flights))[0]?.answers)
      .toMatchObject([{ kind: 'words', text: 'The gold one, 1 bag' }]);
    await expect.element(progress()).toHaveTextContent('Question 2 of 3');
    await expect.element(field).not.toBeInTheDocument();
  });

  test('the keys walk, sleep on it and put it on the agenda', async () => {
    await keys('j');
    await expect.element(current()).toMatchTextContent('Breakfast?');
    await keys('k');
    await expect.element(current()).toMatchTextContent('Hand luggage only?');
    await keys('t');
    await expect
      .poll(
        async () => (await getItem(sides.client, await scopeNow(sides.client), flights, new Date()))?.talk,
      )
      .toBe(true);
    await keys('j');
    await keys('s');
    await expect.element(page.getByText('Breakfast?')).not.toBeInTheDocument();
    const item = await getItem(sides.client, await scopeNow(sides.client), hotel, new Date());
    expect(Date.parse(item?.snoozed.client ?? '')).toBeGreaterThan(Date.now());
  });

  test('an answer can be taken back', async () => {
    await keys('g');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await questionsOf(flights))[0]?.answers).toEqual([]);
    await expect.element(progress()).toHaveTextContent('Question 1 of 3');
  });

  test('a call agenda is made of them', async () => {
    await page.getByRole('button', { name: 'Make a call agenda' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Next call' })).toBeVisible();
    await expect.element(page.getByText('Which seats?')).toBeVisible();
  });
});

test('a question before its slot does not disturb, and says when it comes', async () => {
  sides = await twoSides('client');
  const id = await askedItem(sides, 'Book the flights');
  const zone = 'Etc/UTC';
  const hour = (new Date().getUTCHours() + 2) % 24;
  const slot = `${String(hour).padStart(2, '0')}:00`;
  const week = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59', zone };
  await recorded(
    editAgreement(
      sides.client,
      sides.workspace,
      { hours: { client: week }, slots: { client: [slot] } },
      new Date(),
    ),
  );
  await sides.meet();
  await assistantAsks(sides, id, { urgent: false });
  await openDesk();
  await expect.element(page.getByText('No question waits for you')).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Later' })).toMatchTextContent('comes');
  await goTo({ view: 'today' });
  await expect
    .element(page.getByRole('button', { name: /^1 question at|^1 question tomorrow/ }))
    .toBeVisible();
  await expect.element(page.getByText('“Hand luggage only?”')).not.toBeInTheDocument();
});

test('an assistant sees own open questions, and answers the client’s', async () => {
  sides = await twoSides('assistant');
  const id = await askedItem(sides, 'Book the flights');
  await assistantAsks(sides, id);
  await recorded(
    askQuestion(
      sides.client,
      id,
      {
        text: 'Have you begun?',
        options: [],
        recommended: null,
        why: 'I only ask',
        urgent: true,
        fallback: null,
      },
      new Date(),
    ),
  );
  await sides.meet();
  await openDesk();
  await expect.element(current()).toMatchTextContent('Have you begun?');
  await expect
    .element(page.getByRole('region', { name: 'You asked' }))
    .toMatchTextContent('Hand luggage only?');
  await expectAccessible();
  await keys('o');
  await expect.element(page.getByLabelText('Your answer')).toHaveFocus();
  await keys('Since Monday');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect.element(page.getByText('No question waits for you')).toBeVisible();
});

test('an empty desk says so', async () => {
  sides = await twoSides('client');
  await openDesk();
  await expect.element(page.getByText('No question waits for you')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Make a call agenda' })).not.toBeInTheDocument();
  await expectAccessible();
});
