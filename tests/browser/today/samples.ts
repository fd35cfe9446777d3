/** Rows and captures for looking at views; times are around {@link NOW}. */
import type { Capture } from '@/utils/delegation/capture';
import { dueFrom } from '@/utils/delegation/due';
import type { Question, Role, Source } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import type { Clock, Side } from '@/components/today/words';

/** Saturday 21 November 2026, 14:20 in Tallinn. */
export const NOW = new Date('2026-11-21T12:20:00Z');

/** The clock of the samples. */
export const CLOCK: Clock = { now: NOW, zone: 'Europe/Tallinn' };

/** The client, as a value: the linter takes a literal `role` for one of HTML. */
export const CLIENT: Role = 'client';

/** The client's side of every sample, with Mari Tamm on the other. */
export const clientSide = (): Side => ({ role: 'client', other: 'Mari Tamm', colour: null });

/** A question that Mari asked an hour ago, with a proposal. */
export function sampleQuestion(change: Partial<Question> = {}): Question {
  return {
    id: 'q1',
    by: 'assistant',
    at: '2026-11-21T11:20:00.000Z',
    text: 'Hand luggage only?',
    options: ['The 07:40, €38 cheaper', 'The 10:15'],
    recommended: 0,
    why: '',
    urgent: false,
    fallback: null,
    seen: true,
    answers: [],
    putAt: '2026-11-21T11:20:00.000Z',
    answerBy: null,
    ...change,
  };
}

/** A row; what is not given is that of an item just asked. */
export function sampleRow(change: Partial<Row> & { id: string }): Row {
  return {
    workspace: 'w',
    section: 'with',
    rank: change.id,
    title: 'Move the dentist to next week',
    stage: 'asked',
    signals: [],
    nextChange: null,
    due: null,
    site: 'page',
    from: '',
    stageSince: '2026-11-17T09:00:00.000Z',
    stageNote: '',
    sides: [],
    stepsDone: 0,
    stepsTotal: 0,
    authority: 'ask-first',
    important: null,
    area: null,
    procedure: null,
    turns: change.section === 'needs' ? ['client'] : [],
    asleep: [],
    until: null,
    question: null,
    questions: 0,
    warning: null,
    rivalDues: [],
    promised: null,
    estimate: null,
    logged: 0,
    sentBack: 0,
    talk: false,
    improves: null,
    nudgedAt: null,
    untold: 0,
    ...change,
  };
}

/** What needs the person: delivered, declined and a conflict. */
export const NEEDS: Row[] = [
  sampleRow({
    id: 'n1',
    section: 'needs',
    stage: 'delivered',
    signals: ['to-review'],
    title: 'Clean up the client list',
    site: 'trello',
    stageNote: '212 rows, 14 duplicates merged',
  }),
  sampleRow({
    id: 'n2',
    section: 'needs',
    stage: 'declined',
    title: 'October receipts to the accountant before the end of the month',
    site: 'gmail',
    from: 'Krisztina Farkas',
    stageNote: 'The bank export is missing, and I have no access to the second account. Can you send both?',
    due: dueFrom('2026-11-24', null, 'Europe/Tallinn'),
  }),
  sampleRow({
    id: 'n3',
    section: 'needs',
    signals: ['conflict'],
    sides: ['accepted', 'dropped'],
    title: 'Book the Lisbon flights',
    site: 'gmail',
  }),
];

/** What is with the assistant. */
export const WITH: Row[] = [
  sampleRow({
    id: 'w1',
    stage: 'working',
    signals: ['late'],
    title: 'Reply to Kovács about the quote for the second floor',
    site: 'gmail',
    due: dueFrom('2026-11-21', '12:00', 'Europe/Tallinn'),
    stepsDone: 3,
    stepsTotal: 4,
  }),
  sampleRow({
    id: 'w2',
    signals: ['at-risk'],
    title: 'Prenota la sala per giovedì',
    site: 'trello',
    due: dueFrom('2026-11-22', '10:00', 'Europe/Prague'),
  }),
  sampleRow({ id: 'w3', stage: 'working', due: dueFrom('2026-11-23', null, 'Europe/Tallinn') }),
];

/** What waits to be briefed. */
export const BRIEF: Row[] = [
  sampleRow({
    id: 'b1',
    section: 'brief',
    stage: 'inbox',
    title: 'Re: Ponuda za preuređenje kancelarije',
    site: 'gmail',
    from: 'Marko Ilić',
  }),
  sampleRow({ id: 'b2', section: 'brief', stage: 'inbox', title: 'Find a plumber', site: 'none' }),
];

/** The email in view. */
export function sampleCapture(change: Partial<Source> = {}): Capture {
  const source: Source = {
    site: 'gmail',
    url: 'https://mail.google.com/mail/u/0/#all/18c',
    title: 'Re: Ponuda za preuređenje kancelarije',
    author: { name: 'Marko Ilić', email: 'marko@ilic.example' },
    excerpt: 'Poštovani, šaljem ponudu.',
    attachments: [{ name: 'ponuda.pdf' }],
    ...change,
  };
  return { key: 'gmail:me:18c', source, found: { title: 'dom', author: 'dom' } };
}
