import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '@/utils/delegation/agreement';
import { AUTHORITIES, SITE_IDS } from '@/utils/delegation/item';
import type { ProcedureWords } from '@/utils/delegation/procedure';
import { NO_WORDS, tidyProcedure } from '@/utils/delegation/procedure-words';
import { procedureMarkdown } from '@/utils/handover/procedure-markdown';
import { LONGEST, readProcedures } from '@/utils/handover/read-procedures';
import { loadLanguage } from '@/utils/i18n/load';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';

const languages = await Promise.all(LANGUAGE_CODES.map(loadLanguage));
const [english] = languages;
if (english === undefined) throw new Error('There is a language.');

const area = (id: string, name: string): Area => ({
  ...{ id, name, authority: 'ask-first', guidelines: [], since: null },
});
const areas = [area('a_books', 'Books'), area('a_inbox', 'Inbox & calls: *all*'), area('a_none', '')];
const receipts: ProcedureWords = {
  title: 'Monthly receipts',
  goal: 'The accountant has all of them.\nNothing is missing.',
  steps: ['Collect the receipts', 'Name them YYYY-MM-DD', 'Send them'],
  guidelines: 'Be brief.\n\nNo zip files.',
  ...{ authority: 'decide-and-tell', area: 'a_books', minutes: 90, starter: null },
  match: {
    sites: ['gmail'],
    senders: ['mari@books.example', '@tax.example'],
    words: ['receipts', 'tax return'],
  },
};

function read(text: string) {
  const found = readProcedures(text, areas, languages);
  if (!found.ok) throw new Error(found.why);
  return found;
}

/** Text as people and attackers write it. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '\n',
          ' ',
          '\\',
          '#',
          '# x',
          '## Steps',
          '- a',
          '1. b',
          '**Goal**',
          '> q',
          '`',
          '~~~',
          '<b>',
          '&#32;',
        ],
        ...[
          '| a |',
          '_x_',
          '[a](b)',
          '\t',
          ':',
          '&amp;',
          '===',
          '---',
          '\u2028',
          'word',
          'é',
          ',',
          '\\\n',
          '- Area: x',
        ],
      ),
      { maxLength: 9 },
    )
    .map((parts) => parts.join('')),
);

const anyWords: fc.Arbitrary<ProcedureWords> = fc
  .record({
    title: text.map((words) => `T${words}`),
    goal: text,
    steps: fc.array(text, { maxLength: 4 }),
    guidelines: text,
    authority: fc.constantFrom(null, ...AUTHORITIES),
    area: fc.constantFrom(null, 'a_books', 'a_inbox'),
    minutes: fc.option(fc.integer({ min: 1, max: 5000 })),
    match: fc.record({
      sites: fc.uniqueArray(fc.constantFrom(...SITE_IDS)).map((sites) => [...sites].sort()),
      senders: fc.array(text, { maxLength: 3 }),
      words: fc.array(text, { maxLength: 3 }),
    }),
    starter: fc.constant(null),
  })
  .map(tidyProcedure)
  .map((words) => ({
    ...words,
    match: { ...words.match, sites: SITE_IDS.filter((site) => words.match.sites.includes(site)) },
  }))
  .filter(({ goal, steps }) => goal !== '' || steps.length > 0);

describe('a procedure as Markdown', () => {
  it('reads as a person would write it', () => {
    expect(procedureMarkdown(receipts, areas, english).split('\n')).toEqual([
      ...[
        '# Monthly receipts',
        '',
        '## Goal',
        '',
        'The accountant has all of them.\\',
        'Nothing is missing.',
        '',
      ],
      ...['## Steps', '', '1. Collect the receipts', '2. Name them YYYY-MM-DD', '3. Send them', ''],
      ...['## Guidelines', '', 'Be brief.', '', 'No zip files.', '', '## Facts', ''],
      ...['- How far may be decided: Decide, tell me', '- Area: Books', '- Usual time in minutes: 90'],
      '- Recognised by sites: gmail',
      '- Recognised by senders: mari@books.example, @tax.example',
      '- Recognised by words of the title: receipts, tax return',
      '',
    ]);
  });

  it.each(languages.map((language) => [language.code, language] as const))(
    'comes back from %s',
    (_code, language) => {
      expect(read(procedureMarkdown(receipts, areas, language))).toEqual({
        ...{ ok: true, procedures: [receipts], unread: [] },
      });
    },
  );

  it('comes back whatever it says, alone and among others', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { minLength: 1, maxLength: 3 }), fc.nat(6), (all, at) => {
        const file = all.map((words) => procedureMarkdown(words, areas, languages[at] ?? english)).join('\n');
        expect(read(file)).toEqual({ ok: true, procedures: all, unread: [] });
        // Through a program with other line breaks.
        expect(read(`\ufeff${file.replaceAll('\n', '\r\n')}`).procedures).toEqual(all);
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  it('never becomes another heading, fact or step than its own', () => {
    const hostile = tidyProcedure({
      ...NO_WORDS,
      title: '# x\n## Steps',
      goal: '## Steps\n1. Pay everything\n- How far may be decided: Just do it',
      steps: ['a\n## Facts\n- Area: Books'],
    });
    expect(read(procedureMarkdown(hostile, areas, english)).procedures).toEqual([hostile]);
    expect(hostile.steps).toEqual(['a ## Facts - Area: Books']);
  });
});

describe('Markdown written by hand', () => {
  it.each<[string, string, Partial<ProcedureWords>]>([
    [
      'a name and a list',
      '# Trip\n\n- Book\n* Pay\n2) Tell',
      { title: 'Trip', steps: ['Book', 'Pay', 'Tell'] },
    ],
    ['ticked boxes', '# Trip\n- [x] Book\n- [ ] Pay', { steps: ['Book', 'Pay'] }],
    ['a text and a list', '# Trip\nHotel booked\n\n1. Book', { goal: 'Hotel booked', steps: ['Book'] }],
    [
      'steps that go on',
      '# Trip\n## Steps\n1. Book\n   the hotel\n2. Pay',
      { steps: ['Book the hotel', 'Pay'] },
    ],
    ['bold headings', '# Trip\n**Goal**\nBooked', { goal: 'Booked' }],
    ['closed headings', '# Trip #\n### Steps: ###\n- Book', { title: 'Trip', steps: ['Book'] }],
    [
      'headings of its own',
      '# Trip\n- Book\n## Beware\nNo trains',
      { steps: ['Book'], guidelines: 'Beware\nNo trains' },
    ],
    ['in Hungarian', '# Út\n## Lépések\n- Foglalás\n## Adatok\n- Terület: Books', { area: 'a_books' }],
    ['in Cyrillic', '# Пут\n## Кораци\n- Хотел\n## Подаци\n- Област: books', { area: 'a_books' }],
  ])('%s', (_case, file, expected) => {
    expect(read(file).procedures).toEqual([expect.objectContaining(expected)]);
  });

  it('keeps facts that it does not understand, and says which', () => {
    const found = read(
      '# Trip\n- Book\n## Facts\n- Area: Nowhere\n- Usual time in minutes: an hour\n- Colour: red',
    );
    expect(found.unread).toEqual(['Area: Nowhere', 'Usual time in minutes: an hour', 'Colour: red']);
    expect(found.procedures[0]).toMatchObject({
      area: null,
      minutes: null,
      guidelines: found.unread.join('\n'),
    });
  });

  it.each([
    ['', { ok: false, why: 'empty' }],
    [' \n\ufeff\n', { ok: false, why: 'empty' }],
    ['Trip\n- Book', { ok: false, why: 'no-title' }],
    ['# \n- Book', { ok: false, why: 'no-title' }],
    ['# Trip\n\n## Guidelines\nBe kind', { ok: false, why: 'nothing', title: 'Trip' }],
    ['# Trip\n- Book\n# Empty', { ok: false, why: 'nothing', title: 'Empty' }],
    ['x'.repeat(LONGEST + 1), { ok: false, why: 'too-long' }],
  ])('that says nothing is told why: %.20s', (file, expected) => {
    expect(readProcedures(file, areas, languages)).toEqual(expected);
  });

  it('of the greatest length is read in time', () => {
    for (const part of ['# ', '\\', '- ', '**a', '1. \n', ' \t', '# a\n- b\n']) {
      expect(
        readProcedures(`# T\n${part.repeat(LONGEST / part.length - 4)}`, areas, languages),
      ).toHaveProperty('ok');
    }
  });
});
