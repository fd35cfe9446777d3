import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TodayList } from '@/components/today/TodayList';
import { ItemCard } from '@/components/today/ItemCard';
import { sectionWord, type Side } from '@/components/today/words';
import { dueFrom } from '@/utils/delegation/due';
import type { Role, Warning } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { CLOCK, sampleQuestion, sampleRow } from '@/tests/browser/today/samples';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const onAct = vi.fn();
const onOpen = vi.fn();
const ZONE = 'Europe/Tallinn';
const day = (date: string, time: string | null = null) => dueFrom(date, time, ZONE)!;
const CLIENT: Side = { role: 'client', other: 'Mari Tamm', colour: null };
const ASSISTANT: Side = { role: 'assistant', other: 'Anna Kovács', colour: null };
const WARNING: Warning = {
  id: 'e1',
  at: '2026-11-21T09:00:00.000Z',
  reason: 'Bank export is missing',
  due: day('2026-11-24'),
  rescue: '',
  reply: null,
  note: '',
};

beforeEach(() => {
  onAct.mockReset();
  onOpen.mockReset();
});

function card(side: Side, change: Partial<Row>) {
  const row = sampleRow({ id: 'r', title: 'Row', ...change });
  return <ItemCard row={row} sideOf={() => side} clock={CLOCK} onOpen={onOpen} onAct={onAct} picks={null} />;
}

const of = (role: Role): Side => (role === 'client' ? CLIENT : ASSISTANT);
const LATER = '2026-11-21T14:00:00.000Z';

/** What a card says beside its title, to each role. */
const SAID: [string, Role, Partial<Row>, string][] = [
  ['asked', 'client', { stageSince: '2026-11-19T09:00:00.000Z' }, 'Asked 2 d ago'],
  [
    'a question with its proposal',
    'client',
    { section: 'needs', stage: 'working', question: sampleQuestion() },
    'Question“Hand luggage only?” Proposes The 07:40, €38 cheaper.',
  ],
  [
    'a default action',
    'client',
    { section: 'needs', stage: 'working', question: sampleQuestion({ fallback: { option: 1, at: LATER } }) },
    'Will do The 10:15 at 16:00 unless you say no.',
  ],
  [
    'a question before its slot',
    'client',
    { stage: 'working', question: sampleQuestion({ putAt: LATER }) },
    'WorkingWeb page · a question comes at 16:00',
  ],
  [
    'an own question before its slot',
    'assistant',
    { section: 'hand', stage: 'working', question: sampleQuestion({ putAt: LATER }) },
    'Question askedYou asked: “Hand luggage only?” Goes to Anna at 16:00.',
  ],
  [
    'an own default action',
    'assistant',
    { section: 'hand', stage: 'working', question: sampleQuestion({ fallback: { option: 0, at: LATER } }) },
    'You will do The 07:40, €38 cheaper at 16:00 unless Anna says no.',
  ],
  [
    'a warning',
    'client',
    { section: 'needs', stage: 'working', signals: ['at-risk'], warning: WARNING, due: day('2026-11-20') },
    'At riskBank export is missing. Proposes Tue 24 Nov instead of Fri 20 Nov.',
  ],
  [
    'an own warning',
    'assistant',
    { section: 'hand', stage: 'working', signals: ['at-risk'], warning: WARNING, due: day('2026-11-20') },
    'You proposed Tue 24 Nov instead of Fri 20 Nov; Anna has not answered yet.',
  ],
  [
    'silence after asking',
    'client',
    { signals: ['silent'] },
    'Not acceptedNot accepted in the promised time.',
  ],
  [
    'silence in hand',
    'client',
    { stage: 'working', signals: ['silent'] },
    'No wordNo word for 2 working days.',
  ],
  [
    'own silence',
    'assistant',
    { section: 'hand', stage: 'working', signals: ['silent'] },
    'Word overdueYou have said nothing for 2 working days.',
  ],
  [
    'a nudge',
    'client',
    { signals: ['silent'], nudgedAt: '2026-11-21T10:20:00.000Z' },
    'Not accepted in the promised time. Nudged 2 h ago.',
  ],
  [
    'a start that is overdue',
    'client',
    { stage: 'accepted', signals: ['at-risk'], estimate: 150, due: day('2026-11-23') },
    'Should have begun by now: 2 h 30 min of work, due Mon 23 Nov.',
  ],
  [
    'two dates',
    'client',
    {
      section: 'needs',
      stage: 'working',
      signals: ['conflict'],
      rivalDues: [day('2026-11-24'), day('2026-11-20')],
    },
    'Two datesYou both changed the date: Tue 24 Nov and Fri 20 Nov. Which one holds?',
  ],
  [
    'a promised date that differs',
    'client',
    { stage: 'accepted', due: day('2026-11-23'), promised: day('2026-11-25') },
    'due Mon 23 Nov · promised Wed 25 Nov',
  ],
  [
    'what was sent back',
    'client',
    { stage: 'working', sentBack: 2, talk: true },
    'sent back 2 times · on the next call’s agenda',
  ],
  [
    'what is set aside',
    'client',
    { section: 'later', stage: 'working', until: '2026-11-22T06:00:00.000Z', asleep: ['client'] },
    'set aside until tomorrow at 8:00',
  ],
  [
    'an improvement',
    'client',
    { section: 'needs', stage: 'proposed', improves: 'a_books' },
    'ImprovementMari proposed this Tue',
  ],
  [
    'new work',
    'assistant',
    { section: 'needs', authority: 'decide-and-tell', due: day('2026-11-25', '10:00') },
    'due Wed 25 Nov 10:00 · decide, tell me',
  ],
  [
    'work due today',
    'assistant',
    { section: 'hand', stage: 'working', due: day('2026-11-21', '17:00') },
    '17:00Web page · due today 17:00',
  ],
];

describe('a card says', () => {
  test.each(SAID)('%s (to the %s)', async (_what, role, change, text) => {
    const turns: Role[] = change.section === 'needs' ? [role] : [];
    show(card(of(role), { turns, ...change }));
    await expect.element(page.getByRole('article')).toMatchTextContent(text);
  });

  test('whose it is, where several clients are shown', async () => {
    show(card({ ...ASSISTANT, colour: 'amber' }, { section: 'needs', turns: ['assistant'] }));
    await expect.element(page.getByText('Anna K.')).toBeVisible();
    await expectAccessible();
    show(card({ ...ASSISTANT, colour: 'amber' }, { section: 'hand', stage: 'working' }));
    await expect.element(page.getByText(/^Anna Kovács · Web page/)).toBeVisible();
  });
});

describe('the keys of a card', () => {
  test('do what its buttons do, while it has the focus', async () => {
    show(card(CLIENT, { section: 'needs', stage: 'working', question: sampleQuestion(), turns: ['client'] }));
    page.getByRole('button', { name: 'Row', exact: true }).element().focus();
    await userEvent.keyboard('g');
    expect(onAct.mock.lastCall?.[1]).toEqual({ do: 'answer', question: 'q1', with: 'proposal' });
    await userEvent.keyboard('2');
    expect(onAct.mock.lastCall?.[1]).toEqual({ do: 'answer', question: 'q1', with: 1 });
    await userEvent.keyboard('{Control>}g{/Control}');
    expect(onAct).toHaveBeenCalledTimes(2);
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('an assistant’s Today', () => {
  const rows = {
    needs: [
      sampleRow({ id: 'n1', section: 'needs', title: 'New one', turns: ['assistant'] }),
      sampleRow({
        id: 'n2',
        section: 'needs',
        stage: 'working',
        title: 'Asked about',
        turns: ['assistant'],
        question: sampleQuestion({ by: 'client' }),
      }),
    ],
    hand: [
      sampleRow({
        id: 'h1',
        section: 'hand',
        stage: 'working',
        title: 'Today',
        due: day('2026-11-21', '17:00'),
      }),
      sampleRow({ id: 'h2', section: 'hand', stage: 'working', title: 'Next week', due: day('2026-11-25') }),
    ],
  };

  const today = (change = {}) => (
    <TodayList
      sections={[
        { section: 'needs', count: 2, rows: rows.needs },
        { section: 'hand', count: 2, rows: rows.hand },
      ]}
      titleOf={(section) => sectionWord(section, 'Anna Kovács', 'assistant')}
      sideOf={() => ASSISTANT}
      clock={CLOCK}
      other="Anna Kovács"
      role={ASSISTANT.role}
      context={null}
      notices={[{ id: 'q', text: '3 questions at 9:00', onOpen }]}
      calls={[
        {
          id: 'w',
          name: 'Anna',
          colour: null,
          items: 0,
          questions: 4,
          when: 'Mon 23 Nov at 9:00',
          hasLink: false,
          onOpen,
        },
      ]}
      picks={null}
      onOpen={onOpen}
      onAct={onAct}
      onShowAll={onOpen}
      onNew={onOpen}
      {...change}
    />
  );

  test('parts what is new and what is due today', async () => {
    show(today(), { height: 1400 });
    await expect.element(page.getByText('New one')).toBeVisible();
    const titles = page
      .getByRole('heading', { level: 2 })
      .elements()
      .map((one) => one.textContent);
    expect(titles).toEqual([
      'Needs you',
      'New, to accept',
      'Due today',
      'Wed 25 Nov',
      'Held for the next call',
    ]);
    await expect
      .element(page.getByRole('article').filter({ hasText: '4 questions for Anna' }))
      .toMatchTextContent('next call Mon 23 Nov at 9:00 · no link yet');
    await page.getByRole('button', { name: '3 questions at 9:00' }).click();
    expect(onOpen).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('does not part what was not read to its end', async () => {
    show(today({ sections: [{ section: 'needs', count: 4312, rows: rows.needs }] }), { height: 1000 });
    await expect.element(page.getByRole('heading', { level: 2, name: 'Needs you' })).toBeVisible();
    await expect.element(page.getByText('New, to accept')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Show all 4,312' })).toBeVisible();
  });

  test('says "at least" where it cannot know how many', async () => {
    show(today({ sections: [{ section: 'with', count: 50, atLeast: true, rows: rows.hand }] }));
    await expect.element(page.getByText('50+')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Show all', exact: true })).toBeVisible();
  });

  test('leaves out a page that an assistant can do nothing with', async () => {
    const context = {
      page: { kind: 'page' as const },
      shortcut: '',
      busy: false,
      onDelegate: onOpen,
      onAllow: onOpen,
    };
    show(today({ context }), { height: 1400 });
    await expect.element(page.getByText('The page in view')).toBeVisible();
    show(today({ context: { ...context, role: ASSISTANT.role } }), { height: 1400 });
    await expect.element(page.getByText('The page in view')).not.toBeInTheDocument();
  });

  test('is empty kindly', async () => {
    show(today({ sections: [], notices: [], calls: [] }));
    await expect.element(page.getByText('Nothing here yet')).toBeVisible();
    await expectAccessible();
  });
});
