import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Palette } from '@/components/palette/Palette';
import { waysFor } from '@/components/palette/match';
import { way } from '@/components/palette/way';
import { show } from '@/tests/browser/ui/mount';

const none = () => undefined;
const WAYS = [
  way('today', 'go', 'Today', none, { key: 'T' }),
  way('done', 'go', 'Done', none),
  way('kovacs', 'show', 'Anna Kovács', none, { note: 'Show this workspace' }),
  way('mari', 'show', 'Мари Ђокић', none, { note: 'Show this workspace' }),
  way('deliver', 'item', 'Deliver', none, { note: 'Book flights to Lisbon' }),
];
const found = (typed: string): string[] => waysFor(WAYS, typed).map(({ id }) => id);

describe('what is typed', () => {
  test.each([
    ['', ['today', 'done', 'kovacs', 'mari', 'deliver']],
    ['tod', ['today']],
    ['kovacs', ['kovacs']],
    ['KOVÁCS anna', ['kovacs']],
    ['djokic', ['mari']],
    ['ђокић', ['mari']],
    ['d', ['done', 'deliver', 'mari', 'today']],
    ['lisbon deliv', ['deliver']],
    ['nothing of it', []],
  ])('%j means %j, the best first', (typed, ids) => {
    expect(found(typed).sort()).toEqual([...ids].sort());
    expect(found(typed)[0]).toBe(ids[0]);
  });
});

describe('the palette', () => {
  async function open() {
    const run = vi.fn<(what: string) => void>();
    const onClose = vi.fn();
    const ways = WAYS.map((one) => ({ ...one, run: () => run(one.id) }));
    const onTyped = (text: string) => [way('typed', 'go', `Search for ${text}`, () => run(`search ${text}`))];
    const host = show(<Palette ways={ways} onTyped={onTyped} onClose={onClose} />);
    const field = host.querySelector('input');
    if (field === null) throw new Error('There is no field.');
    // The dialog opens once it is drawn.
    await expect.poll(() => document.activeElement).toBe(field);
    return { host, field, run, onClose };
  }

  test('does what Enter is pressed on, and closes first', async () => {
    const { run, onClose } = await open();
    await userEvent.keyboard('done{Enter}');
    expect(run.mock.calls).toEqual([['done']]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('the arrows go round, and say which one is chosen', async () => {
    const { host, field, run } = await open();
    await userEvent.keyboard('{ArrowUp}');
    const chosen = host.querySelector('[aria-selected="true"]');
    expect(chosen?.textContent).toContain('Deliver');
    expect(field.getAttribute('aria-activedescendant')).toBe(chosen?.id);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(run.mock.calls).toEqual([['done']]);
  });

  test('words that are no action can be searched for', async () => {
    const { host, run } = await open();
    await userEvent.keyboard('lease');
    expect(host.querySelectorAll('[role="option"]')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(run.mock.calls).toEqual([['search lease']]);
  });
});
