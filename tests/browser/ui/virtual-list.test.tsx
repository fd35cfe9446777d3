import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from '@/components/ui/Dialog';
import { VirtualList } from '@/components/ui/VirtualList';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function list(items: readonly number[], onEnd?: () => void) {
  return (
    <VirtualList
      label="Numbers"
      items={items}
      estimate={() => 40}
      itemKey={(item) => String(item)}
      stops={(item) => item % 10 !== 0}
      render={(item) => (
        <button type="button" data-row-focus style={{ height: '40px' }}>
          Number {item}
        </button>
      )}
      {...(onEnd === undefined ? {} : { onEnd })}
    />
  );
}

const button = (number: number) => page.getByRole('button', { name: `Number ${number}`, exact: true });
const scroller = () => page.getByRole('list').element().parentElement!;
const inView = () => {
  const { bottom } = scroller().getBoundingClientRect();
  const rows = page.getByRole('listitem').elements();
  return rows.filter((row) => row.getBoundingClientRect().top < bottom).length;
};
const shown = () => page.getByRole('listitem').elements().length;

beforeEach(() => {
  show(list(numbers(10_000)));
});

test('keeps a screenful of ten thousand rows in the page, and says how many there are', async () => {
  await expect.element(button(1)).toBeVisible();
  expect(shown()).toBeLessThan(60);
  const first = page.getByRole('listitem').first();
  await expect.element(first).toHaveAttribute('aria-setsize', '10000');
  await expect.element(first).toHaveAttribute('aria-posinset', '1');
  expect(scroller().scrollHeight).toBeGreaterThan(10_000 * 40);
});

test('draws the rows of a new list that are in view first, and those beyond it once they are painted', async () => {
  await expect.element(button(1)).toBeVisible();
  const atRest = () => shown() - inView();
  await expect.poll(atRest).toBe(6);
  show(list(numbers(300).map((item) => item + 20_000)));
  expect(shown()).toBeGreaterThan(0);
  expect(atRest()).toBeLessThanOrEqual(1);
  await expect.poll(atRest).toBe(6);
});

test('shows the rows where it is scrolled to', async () => {
  scroller().scrollTop = 5_000 * 48;
  await expect.element(button(5_000)).toBeVisible();
  await expect.element(button(1)).not.toBeInTheDocument();
});

test('never drops the row that has the focus, however far it is scrolled away', async () => {
  (button(2).element() as HTMLElement).focus();
  scroller().scrollTop = 9_000 * 48;
  await expect.element(button(9_000)).toBeVisible();
  await expect.element(button(2)).toHaveFocus();
  await userEvent.keyboard('j');
  await expect.element(button(3)).toHaveFocus();
  await expect.element(button(3)).toBeInViewport();
});

test('j and k walk over the rows that stop, and stay at the ends', async () => {
  await userEvent.keyboard('k');
  await expect.element(page.getByRole('list')).toBeVisible();
  await userEvent.keyboard('jjjjjjjjj');
  await expect.element(button(9)).toHaveFocus();
  await userEvent.keyboard('j');
  await expect.element(button(11)).toHaveFocus();
  await userEvent.keyboard('k');
  await expect.element(button(9)).toHaveFocus();
});

test('hands the focus on when its row goes away', async () => {
  (button(3).element() as HTMLElement).focus();
  show(list(numbers(10_000).filter((number) => number !== 3)));
  await expect.element(button(4)).toHaveFocus();
});

test('leaves the focus alone when another row goes away', async () => {
  (button(3).element() as HTMLElement).focus();
  show(list(numbers(10_000).filter((number) => number !== 2)));
  await expect.element(button(3)).toHaveFocus();
});

test('asks for more at the end, not before', async () => {
  const onEnd = vi.fn();
  show(list(numbers(300), onEnd));
  await expect.element(button(1)).toBeVisible();
  expect(onEnd).not.toHaveBeenCalled();
  scroller().scrollTop = 1_000_000;
  await expect.element(button(300)).toBeVisible();
  await expect.poll(() => onEnd.mock.calls.length).toBe(1);
});

test('is accessible in both themes', async () => {
  await expectAccessible();
});

test('a row that goes while a dialog is open hands the focus to the next one when the dialog closes', async () => {
  const dialog = <Dialog title="About it" onClose={() => undefined} children="Sure?" />;
  show(<div>{list(numbers(20))}</div>);
  (button(3).element() as HTMLElement).focus();
  show(
    <div>
      {list(numbers(20))}
      {dialog}
    </div>,
  );
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
  const left = numbers(20).filter((number) => number !== 3);
  show(
    <div>
      {list(left)}
      {dialog}
    </div>,
  );
  show(<div>{list(left)}</div>);
  await expect.element(button(4)).toHaveFocus();
});
