import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupView, type PopupViewProps } from '@/components/popup/PopupView';
import {
  CLIENT,
  CLOCK,
  NEEDS,
  WITH,
  clientSide,
  sampleQuestion,
  sampleRow,
} from '@/tests/browser/today/samples';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const calls = {
  onDraft: vi.fn(),
  onNew: vi.fn(),
  onDelegate: vi.fn(),
  onSidebar: vi.fn(),
  onSection: vi.fn(),
  onRow: vi.fn(),
  onAct: vi.fn(),
};

function popup(change: Partial<PopupViewProps> = {}) {
  return (
    <PopupView
      open={18}
      people={2}
      role={CLIENT}
      sideOf={clientSide}
      counts={{ needs: 3, late: 1, 'at-risk': 2, hand: 8, brief: 4, later: 0, doneThisWeek: 11 }}
      next={[WITH[0]!, NEEDS[0]!]}
      clock={CLOCK}
      ready
      draft=""
      {...calls}
      {...change}
    />
  );
}

/** A question with a long proposal: the tallest row. */
const ASKED = sampleRow({
  id: 'a1',
  section: 'needs',
  stage: 'working',
  signals: ['question'],
  title: 'Book the Lisbon flights',
  question: sampleQuestion(),
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(() => {
  for (const call of Object.values(calls)) call.mockReset();
  show(popup(), { width: 340 });
});

test('says how things stand, in numbers with their words', async () => {
  await expect.element(page.getByText('18 open · 2 people')).toBeVisible();
  for (const tile of ['3 need you', '1 late', '2 at risk', '8 in hand', '4 to brief', '11 done this week']) {
    await expect.element(button(tile)).toBeVisible();
  }
});

test('each part of the bar is as long as its share', () => {
  const bar = button('3 need you').element().parentElement!.previousElementSibling!;
  const lengths = [...bar.children].map((part) => part.getBoundingClientRect().width);
  const whole = bar.getBoundingClientRect().width;
  expect(lengths.map((length) => Math.round((length / whole) * 18))).toEqual([3, 1, 2, 8, 4, 0]);
});

test('tiles and rows lead to their items', async () => {
  await button('1 late').click();
  await button('4 to brief').click();
  await button('11 done this week').click();
  expect(calls.onSection.mock.calls).toEqual([['with'], ['brief'], ['done']]);
  await page.getByRole('button', { name: /^Reply to Kovács.*2 h late$/ }).click();
  expect(calls.onRow).toHaveBeenCalledExactlyOnceWith(WITH[0]);
});

test('a row is answered in one press where no words are needed', async () => {
  show(popup({ next: [ASKED, NEEDS[0]!, WITH[2]!] }));
  const proposal = button('Go with the proposal: The 07:40, €38 cheaper: Book the Lisbon flights');
  await expect.element(proposal).toHaveTextContent('Go with the proposal: The 07:40, €38 cheaper');
  await expect.element(page.getByText('Hand luggage only?')).toBeVisible();
  await expectAccessible();
  await proposal.click();
  expect(calls.onAct).toHaveBeenLastCalledWith(ASKED, { do: 'answer', question: 'q1', with: 'proposal' });
  await button('Looks good: Clean up the client list').click();
  expect(calls.onAct).toHaveBeenLastCalledWith(NEEDS[0], { do: 'move', move: 'finish' });
  expect(calls.onRow).not.toHaveBeenCalled();
});

test('an assistant sees own work in hand, and what is set aside', async () => {
  show(popup({ role: 'assistant' }));
  await button('8 in hand').click();
  await button('0 set aside').click();
  expect(calls.onSection.mock.calls).toEqual([['hand'], ['later']]);
});

test('the page is delegated in one press, but not twice', async () => {
  await button('Delegate this page').click();
  expect(calls.onDelegate).toHaveBeenCalledOnce();
  show(popup({ ready: false }));
  await expect.element(button('Delegate this page')).toBeDisabled();
});

test('a new item is written in one line', async () => {
  await page.getByRole('textbox', { name: 'New item' }).fill('Find a plumber');
  expect(calls.onDraft).toHaveBeenLastCalledWith('Find a plumber');
  await userEvent.keyboard('{Enter}');
  expect(calls.onNew).not.toHaveBeenCalled();
  show(popup({ draft: 'Find a plumber' }));
  await userEvent.keyboard('{Enter}');
  expect(calls.onNew).toHaveBeenCalledOnce();
});

test('fits where popups may be at most 600 high, also with large numbers', async () => {
  const frame = show(
    popup({
      open: 104_312,
      counts: {
        needs: 1203,
        late: 10_000,
        'at-risk': 4312,
        hand: 88_000,
        brief: 797,
        later: 12,
        doneThisWeek: 1000,
      },
      next: [ASKED, { ...ASKED, id: 'a2' }, { ...ASKED, id: 'a3' }],
    }),
    { width: 340 },
  );
  await expect.element(button('88,000 in hand')).toBeVisible();
  const last = button('Open sidebar').element().getBoundingClientRect();
  expect(last.bottom - frame.getBoundingClientRect().top).toBeLessThan(600);
  expect(frame.scrollWidth).toBeLessThanOrEqual(340);
});

test('is accessible in both themes, also with nothing to show', async () => {
  await expectAccessible();
  const none = { needs: 0, late: 0, 'at-risk': 0, hand: 0, brief: 0, later: 0, doneThisWeek: 0 };
  show(popup({ open: 0, counts: none, next: [] }));
  await expect.element(page.getByText('Next')).not.toBeInTheDocument();
  await expectAccessible();
});
