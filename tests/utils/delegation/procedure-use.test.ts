import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import { withEdit } from '@/utils/delegation/edits';
import type { Authority, Brief, Source } from '@/utils/delegation/item';
import type { Procedure, ProcedureWords } from '@/utils/delegation/procedure';
import { fillFrom, nextVersionOf, procedureOf } from '@/utils/delegation/procedure-use';
import { NO_WORDS } from '@/utils/delegation/procedure-words';
import { telling } from '@/utils/delegation/telling-words';

const area = (id: string, authority: Authority) => ({ id, name: id, authority, guidelines: [], since: null });
const agreement: Agreement = {
  ...NO_AGREEMENT,
  areas: [area('books', 'decide-and-tell'), area('inbox', 'just-do-it')],
};
const brief: Brief = {
  ...{ goal: '', steps: [], due: null, guidelines: '', materials: '' },
  ...{ authority: 'ask-first', important: null, area: null, procedure: null },
};
const source: Source = {
  ...{ site: 'gmail', url: '', title: 'October receipts to the accountant', excerpt: '', attachments: [] },
  author: { name: 'Mari', email: 'Mari@Books.example' },
};
const step = (text: string) => ({ id: text, text, done: true, place: text });
const words: ProcedureWords = {
  ...NO_WORDS,
  ...{ title: 'Receipts', goal: 'All are sent', steps: ['Collect', 'Send'], guidelines: 'Brief' },
};

function following(changed: Partial<ProcedureWords> = {}): Procedure {
  const version = {
    event: 'd:1',
    by: 'client' as const,
    at: '2026-11-20T08:00:00.000Z',
    from: null,
    note: '',
  };
  const first = { ...version, words };
  return {
    ...{ id: 'sop_1', workspace: 'w', retired: false },
    versions: [first, { ...version, words: { ...words, ...changed } }],
  };
}

function filled(own: Partial<Brief>, changed: Partial<ProcedureWords> = {}) {
  const { edit, kept } = fillFrom({ ...brief, ...own }, following(changed), agreement, (i) => `s_${i}`);
  const { goal, guidelines, authority, area, procedure, steps } = withEdit(
    { title: '', source, brief: { ...brief, ...own } },
    edit,
  ).brief;
  return { goal, guidelines, authority, area, procedure, steps: steps.map(({ text }) => text), kept };
}

describe('a brief that follows a procedure', () => {
  it('says what its latest version says', () => {
    expect(filled({})).toEqual({
      ...{ goal: 'All are sent', guidelines: 'Brief', authority: 'ask-first', area: null },
      ...{ procedure: { id: 'sop_1', version: 2 }, steps: ['Collect', 'Send'], kept: [] },
    });
  });

  it.each<[string, Partial<Brief>, object]>([
    ['a goal', { goal: 'Mine' }, { goal: 'Mine', kept: ['goal'], steps: ['Collect', 'Send'] }],
    ['steps', { steps: [step('Own')] }, { steps: ['Own'], kept: ['steps'], goal: 'All are sent' }],
    ['guidelines', { guidelines: 'Long' }, { guidelines: 'Long', kept: ['guidelines'] }],
    [
      'but not white space',
      { goal: ' \n', steps: [step(' ')] },
      { goal: 'All are sent', steps: ['Collect', 'Send'] },
    ],
    ['and says nothing of what is the same', { goal: 'All are sent' }, { kept: [] }],
  ])('keeps what was written: %s', (_case, own, expected) => {
    expect(filled(own)).toMatchObject(expected);
  });

  it.each<[string, Partial<Brief>, Partial<ProcedureWords>, { area: string | null; authority: Authority }]>([
    ['its own', {}, { authority: 'just-do-it' }, { area: null, authority: 'just-do-it' }],
    ['of its area', {}, { area: 'books' }, { area: 'books', authority: 'decide-and-tell' }],
    [
      'its own before that of its area',
      {},
      { area: 'books', authority: 'just-do-it' },
      { area: 'books', authority: 'just-do-it' },
    ],
    [
      'but never in the place of a chosen one',
      { authority: 'decide-and-tell' },
      { authority: 'just-do-it', area: 'inbox' },
      { area: 'inbox', authority: 'decide-and-tell' },
    ],
    [
      'nor one chosen within an area',
      { area: 'books', authority: 'ask-first' },
      { authority: 'just-do-it', area: 'inbox' },
      { area: 'books', authority: 'ask-first' },
    ],
    [
      'in the area it has already',
      { area: 'books', authority: 'decide-and-tell' },
      { authority: 'just-do-it', area: 'inbox' },
      { area: 'books', authority: 'just-do-it' },
    ],
    ['not of an area that is gone', {}, { area: 'a_gone' }, { area: null, authority: 'ask-first' }],
  ])('takes authority: %s', (_case, own, changed, expected) => {
    expect(filled(own, changed)).toMatchObject(expected);
  });
});

describe('a procedure from finished work', () => {
  const item = {
    title: 'October receipts to the accountant',
    brief: { ...brief, goal: ' Sent ', steps: [step('Collect'), step(' '), step('Send')], area: 'books' },
    source,
    times: [],
    promise: null,
  };
  const time = (minutes: number) => ({
    id: 'hrs_1',
    day: '2026-11-20',
    minutes,
    from: null,
    note: '',
    at: '',
  });
  const promise = { estimate: 45, due: null, words: '', at: '', onBehalf: false };

  it('takes over brief, area, sender, site and the words that tell', () => {
    expect(procedureOf(item)).toEqual({
      ...{ title: 'October receipts to the accountant', goal: 'Sent', steps: ['Collect', 'Send'] },
      ...{ guidelines: '', authority: 'ask-first', area: 'books', minutes: null, starter: null },
      match: { sites: ['gmail'], senders: ['mari@books.example'], words: ['receipts', 'accountant'] },
    });
  });

  it.each([
    ['logged', [time(50.4), time(9)], promise, 59],
    ['estimated', [], promise, 45],
    ['unknown', [], null, null],
  ])('usual time: %s', (_case, times, promised, minutes) => {
    expect(procedureOf({ ...item, times, promise: promised }).minutes).toBe(minutes);
  });

  it('is not recognised by a site alone, which all work comes from', () => {
    const bare = { ...item, title: '12/2026', source: { ...source, title: '', author: null } };
    expect(procedureOf(bare).match).toEqual({ sites: [], senders: [], words: [] });
  });

  it('as the next version keeps what it is called and recognised by', () => {
    const held = { ...words, match: { sites: [], senders: ['@a.b'], words: ['tax'] }, minutes: 30 };
    expect(nextVersionOf(item, held)).toEqual({ ...held, goal: 'Sent' });
    expect(nextVersionOf({ ...item, brief }, held)).toEqual(held);
  });
});

describe('words that tell', () => {
  it.each([
    ['October receipts to the accountant', ['receipts', 'accountant']],
    ['Re: Fwd: Quote for the kitchen, Mon 23 November', ['quote', 'kitchen', 'mon']],
    ['Oktoobri tšekid raamatupidajale', ['tšekid', 'raamatupidajale']],
    ['Októberi számlák a könyvelőnek', ['számlák', 'könyvelőnek']],
    ['Računi za novembar', ['računi']],
    ['Рачуни за новембар', ['рачуни']],
    ['Le ricevute di ottobre per il commercialista', ['ricevute', 'commercialista']],
    ['Los recibos de noviembre para la gestoría', ['recibos', 'gestoría']],
    ['12/2026', []],
  ])('%s', (title, expected) => {
    expect(telling(title)).toEqual(expected);
  });
});
