import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CoachCard, WorthCard } from '@/components/matrix/Advice';
import { MatrixView } from '@/components/matrix/MatrixView';
import type { MatrixEntry } from '@/components/matrix/MatrixCard';
import type { Quadrant } from '@/utils/delegation/matrix';
import { expectAccessible, show } from '@/tests/browser/ui/mount';
import { sampleRow } from '@/tests/browser/today/samples';

const entry = (
  id: string,
  title: string,
  quadrant: Quadrant,
  important: boolean | null = null,
): MatrixEntry => ({
  row: sampleRow({ id, title, stage: 'inbox', important }),
  ...{ quadrant, colour: null },
});
const ENTRIES = [
  entry('lease', 'Sign the lease', 'together', true),
  entry('office', 'Repaint the office', 'plan', true),
  entry('flights', 'Book Lisbon flights', 'delegate'),
  entry('room', 'Room for Thursday', 'delegate'),
  entry('news', 'Newsletter sorting', 'drop'),
];

function matrix(entries = ENTRIES) {
  const said: string[] = [];
  show(
    <MatrixView
      entries={entries}
      cut={false}
      onOpen={({ id }) => said.push(`open ${id}`)}
      onMove={({ id }, to) => said.push(`${id} to ${to}`)}
      onImportant={({ id }) => said.push(`rate ${id}`)}
      onNew={() => said.push('new')}
    />,
  );
  return said;
}
const quarter = (name: RegExp) => page.getByRole('region', { name });
const card = (name: string) => page.getByRole('button', { name, exact: true });

describe('the matrix', () => {
  test('has a named quarter for each, with its items', async () => {
    matrix();
    const urgent = quarter(/^Delegate now, urgent, not important$/);
    await expect
      .element(urgent.getByRole('button', { name: 'Book Lisbon flights', exact: true }))
      .toBeVisible();
    await expect.element(urgent.getByRole('heading')).toHaveTextContent('Delegate now 2');
    await expectAccessible();
  });

  test('a card is dragged into another quarter', async () => {
    const said = matrix();
    await userEvent.dragAndDrop(card('Room for Thursday'), quarter(/^Do together/));
    await expect.poll(() => said).toEqual(['room to together']);
  });

  test('the keys 1 to 4 and i act on the card that has the focus, and arrows lead to the next', async () => {
    const said = matrix();
    (card('Book Lisbon flights').element() as HTMLElement).focus();
    await userEvent.keyboard('1{ArrowDown}4{ArrowRight}i{ArrowLeft}{ArrowLeft}');
    expect(said).toEqual(['flights to together', 'room to drop', 'rate news']);
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(said.at(-1)).toMatch(/^open (flights|news)$/);
  });

  test('the menu of a card names the quarters, and ticks its own', async () => {
    const said = matrix();
    await page.getByRole('button', { name: 'Move: Room for Thursday' }).click();
    await expect
      .element(page.getByRole('menuitemradio', { name: /Delegate now/ }))
      .toHaveAttribute('aria-checked', 'true');
    await page.getByRole('menuitemradio', { name: /Plan/ }).click();
    expect(said).toEqual(['room to plan']);
  });

  test('shows the first of many, and the rest when asked', async () => {
    matrix(Array.from({ length: 300 }, (_, i) => entry(`i${i}`, `Item ${i}`, 'drop')));
    await expect.element(page.getByText('300 items have no importance yet', { exact: false })).toBeVisible();
    expect(document.querySelectorAll('[data-matrix]')).toHaveLength(8);
    await page.getByRole('button', { name: 'Show all 300' }).click();
    await expect.poll(() => document.querySelectorAll('[data-matrix]').length).toBe(300);
  });

  test('says what to do when there is nothing', async () => {
    const said = matrix([]);
    await page.getByRole('button', { name: 'New item' }).click();
    expect(said).toEqual(['new']);
    await expectAccessible();
  });
});

describe('the advice', () => {
  const area = { id: 'a', name: 'bookings', authority: 'ask-first' as const, guidelines: [], since: null };
  const worth = {
    row: sampleRow({ id: 'room', title: 'Room for Thursday' }),
    area,
    reason: { kind: 'words' as const, words: ['Room'] },
    breakEven: { explain: 6, saved: 30, repeats: 4 },
  };

  test('says which item, why, and what it saves', async () => {
    const [onDelegate, onNot] = [vi.fn(), vi.fn()];
    show(
      <WorthCard
        worth={worth}
        kept={{ kept: 4, all: 7 }}
        other="Mari Tamm"
        onDelegate={onDelegate}
        onNot={onNot}
      />,
    );
    await expect.element(page.getByText('You keep 4 of 7 urgent, unimportant items.')).toBeVisible();
    await expect
      .element(page.getByText('“Room for Thursday” looks like an area of Mari: bookings.', { exact: false }))
      .toBeVisible();
    await expect.element(page.getByText('For 4 alike: 24 min against 2 h.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Not this one: Room for Thursday' }).click();
    expect(onNot).toHaveBeenCalledExactlyOnceWith(worth);
    await expectAccessible();
  });

  test('from too few finished items it gives no figures', async () => {
    const none = { ...worth, breakEven: null };
    show(<WorthCard worth={none} kept={null} other="" onDelegate={vi.fn()} onNot={vi.fn()} />);
    await expect.element(page.getByText('Too few finished items to say what it saves.')).toBeVisible();
  });

  test('the coach shows one step and how many there are', async () => {
    const onGo = vi.fn();
    const coaching = { step: 'first' as const, number: 1, steps: 8 };
    show(<CoachCard coaching={coaching} example="Room for Thursday" onGo={onGo} onNot={vi.fn()} />);
    await expect.element(page.getByRole('heading', { name: 'Step 1 of 8, this week' })).toBeVisible();
    await expect.element(page.getByText('For example “Room for Thursday”.')).toBeVisible();
    await page.getByRole('button', { name: 'Choose one' }).click();
    expect(onGo).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});
