import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TodayListProps } from '@/components/today/lines';
import { TODAY_ROWS, TodayList } from '@/components/today/TodayList';
import type { PageInView } from '@/components/today/ContextCard';
import { sectionWord } from '@/components/today/words';
import {
  BRIEF,
  CLIENT,
  CLOCK,
  NEEDS,
  WITH,
  clientSide,
  sampleCapture,
  sampleRow,
} from '@/tests/browser/today/samples';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const calls = {
  onOpen: vi.fn(),
  onAct: vi.fn(),
  onShowAll: vi.fn(),
  onNew: vi.fn(),
  onDelegate: vi.fn(),
  onAllow: vi.fn(),
};

function today(change: Partial<TodayListProps> = {}, view: PageInView = { kind: 'none' }) {
  return (
    <TodayList
      sections={[
        { section: 'needs', count: 3, rows: NEEDS },
        { section: 'with', count: 3, rows: WITH },
        { section: 'brief', count: 2, rows: BRIEF },
      ]}
      context={{
        page: view,
        shortcut: 'Alt+Shift+D',
        busy: false,
        onDelegate: calls.onDelegate,
        onAllow: calls.onAllow,
      }}
      titleOf={(section) => sectionWord(section, 'Mari Tamm')}
      sideOf={clientSide}
      other="Mari Tamm"
      role={CLIENT}
      clock={CLOCK}
      notices={[]}
      calls={[]}
      picks={null}
      {...calls}
      {...change}
    />
  );
}

const card = (title: string | RegExp) =>
  page.getByRole('article').filter({ has: page.getByRole('button', { name: title, exact: true }) });
const button = (name: string | RegExp) => page.getByRole('button', { name });

beforeEach(() => {
  for (const call of Object.values(calls)) call.mockReset();
});

describe('cards', () => {
  beforeEach(() => {
    show(today(), { height: 1600 });
  });

  test('say what, why and when', async () => {
    await expect
      .element(card('Clean up the client list'))
      .toMatchTextContent('Delivered“212 rows, 14 duplicates merged”');
    const late = card('Reply to Kovács about the quote for the second floor');
    await expect.element(late).toMatchTextContent('2 h lateGmail · due today 12:00 · 3 of 4 steps');
    await expect
      .element(card('Prenota la sala per giovedì'))
      .toMatchTextContent('At riskDue soon, and not accepted yet.Trello · due tomorrow 10:00 (your 11:00)');
    await expect
      .element(card('Move the dentist to next week'))
      .toMatchTextContent('WorkingWeb page · due Mon 23 Nov');
    await expect
      .element(card('Re: Ponuda za preuređenje kancelarije'))
      .toMatchTextContent('Gmail · Marko Ilić');
  });

  test('stand under what they are, with the counts', async () => {
    for (const title of ['Needs you', 'With Mari', 'To brief']) {
      await expect.element(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    }
    await expect.element(page.getByRole('list', { name: 'Today' })).toBeVisible();
  });

  test('carry the answers that the item waits for', async () => {
    await button('Looks good: Clean up the client list').click();
    expect(calls.onAct).toHaveBeenLastCalledWith(NEEDS[0], { do: 'move', move: 'finish' });
    await button('Send back…: Clean up the client list').click();
    expect(calls.onAct).toHaveBeenLastCalledWith(NEEDS[0], { do: 'move', move: 'send-back' });
    await button(/^Brief again/).click();
    expect(calls.onAct).toHaveBeenLastCalledWith(NEEDS[1], { do: 'move', move: 'reopen', to: 'inbox' });
    expect(calls.onOpen).not.toHaveBeenCalled();
  });

  test('offer both sides of two answers that crossed', async () => {
    const crossed = card('Book the Lisbon flights');
    await expect
      .element(crossed)
      .toMatchTextContent('Two answers crossed: accepted and dropped. Which one holds?');
    await button('Accepted: Book the Lisbon flights').click();
    expect(calls.onAct).toHaveBeenLastCalledWith(NEEDS[2], { do: 'settle', to: 'accepted' });
    await button('Dropped: Book the Lisbon flights').click();
    expect(calls.onAct).toHaveBeenLastCalledWith(NEEDS[2], { do: 'settle', to: 'dropped' });
  });

  test('open by a press anywhere on them, and by Enter', async () => {
    await card('Move the dentist to next week').click({ position: { x: 20, y: 45 } });
    expect(calls.onOpen).toHaveBeenLastCalledWith(WITH[2]);
    (button('Find a plumber').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(calls.onOpen).toHaveBeenLastCalledWith(BRIEF[1]);
  });

  test('are accessible in both themes', async () => {
    await expectAccessible();
  });
});

describe('sections', () => {
  test('show fifty rows and offer the rest', async () => {
    const rows = Array.from({ length: TODAY_ROWS }, (_, n) => sampleRow({ id: `r${n}`, title: `Row ${n}` }));
    show(today({ sections: [{ section: 'with', count: 4312, rows }] }));
    await expect.element(page.getByText('4,312')).toBeVisible();
    const scroller = page.getByRole('list').element().parentElement!;
    scroller.scrollTop = 1_000_000;
    await button('Show all 4,312').click();
    expect(calls.onShowAll).toHaveBeenCalledExactlyOnceWith('with');
  });

  test('say so when nothing needs the person', async () => {
    show(
      today({
        sections: [
          { section: 'needs', count: 0, rows: [] },
          { section: 'with', count: 1, rows: WITH },
        ],
      }),
    );
    await expect.element(page.getByText('Nothing needs you right now.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Needs you' })).not.toBeInTheDocument();
  });

  test('explain themselves when there is nothing at all', async () => {
    show(today({ sections: [{ section: 'needs', count: 0, rows: [] }] }));
    await expect.element(page.getByText('Nothing handed over yet')).toBeVisible();
    await button('New item').click();
    expect(calls.onNew).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('speak of "your assistant" until there is a name', async () => {
    show(today({ titleOf: (section) => sectionWord(section, '') }));
    await expect.element(page.getByRole('heading', { name: 'With your assistant' })).toBeVisible();
  });
});

describe('the page in view', () => {
  test('an email can be delegated or kept', async () => {
    show(today({}, { kind: 'site', capture: sampleCapture(), known: null }));
    const region = page.getByRole('region', { name: 'This email · Gmail' });
    await expect
      .element(region)
      .toMatchTextContent('Re: Ponuda za preuređenje kancelarijeMarko Ilić · 1 attachment found');
    await button('Delegate this').click();
    await button('Keep for later').click();
    expect(calls.onDelegate.mock.calls).toEqual([['brief'], ['later']]);
    await expectAccessible();
  });

  test('one that is known says where it stands, and opens', async () => {
    const known = sampleRow({ id: 'q', title: 'Get three quotes' });
    show(today({}, { kind: 'site', capture: sampleCapture(), known }));
    await expect.element(page.getByText('With Mari since Tue · asked')).toBeVisible();
    await expect.element(button('Delegate this')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    expect(calls.onOpen).toHaveBeenCalledExactlyOnceWith(known);
  });

  test('a site that could be allowed says why beside the button', async () => {
    show(today({}, { kind: 'askable', siteName: 'Gmail', reason: 'It puts a button there.' }));
    await expect.element(page.getByText('It puts a button there.')).toBeVisible();
    await button('Allow on Gmail').click();
    expect(calls.onAllow).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('any other page says how to capture it', async () => {
    show(today({}, { kind: 'page' }));
    await expect.element(page.getByText(/right-click it and choose/)).toMatchTextContent('Alt+Shift+D');
    await expectAccessible();
  });

  test('its markup is text from strangers and stays text', async () => {
    const capture = sampleCapture({ title: '<img src=x onerror=alert(1)>' });
    const frame = show(today({}, { kind: 'site', capture, known: null }));
    await expect.element(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(frame.querySelector('img')).toBeNull();
  });
});
