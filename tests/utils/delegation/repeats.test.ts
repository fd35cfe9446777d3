import { describe, expect, test } from 'vitest';
import { groupAlike, lastingWords } from '@/utils/delegation/alike';
import { repeatsOf, type HandedOver, type Known } from '@/utils/delegation/repeats';

let count = 0;
function handed(title: string, day: string, more: Partial<HandedOver> = {}): HandedOver {
  count += 1;
  return {
    id: `i_${count}`,
    title,
    from: '',
    procedure: null,
    at: `${day}T09:00:00.000Z`,
    recurring: false,
    ...more,
  };
}

function found(
  all: readonly HandedOver[],
  today: string,
  known: readonly Known[] = [],
  settled: readonly string[] = [],
) {
  return repeatsOf(all, known, settled, new Date(`${today}T10:00:00Z`), 'Europe/Tallinn');
}

const receipts = (...days: string[]) => days.map((day) => handed('October receipts to the accountant', day));

describe('the words that a title keeps', () => {
  test.each<[title: string, words: string]>([
    ['Invoice 10/2026 October', 'invoic'],
    ['Re: Fwd: Receipts of November', 'receip'],
    ['Oktoobri arve', 'arve'],
    ['Arve novembris', 'arve'],
    ['Számla, október', 'szamla'],
    ['Račun za decembar', 'racun'],
    ['Рачун за децембар', 'racun'],
    ['Fattura di gennaio', 'fattur'],
    ['Factura de enero', 'factur'],
    ['Book flights on Monday', 'book flight'],
  ])('%s', (title, words) => {
    expect(lastingWords(title).join(' ')).toBe(words);
  });
});

describe('what is alike', () => {
  test.each<[what: string, rows: [title: string, from: string, procedure: string | null][], groups: number]>([
    [
      'titles that differ in the month',
      [
        ['Receipts May', '', null],
        ['Receipts June', '', null],
        ['Receipts July', '', null],
      ],
      1,
    ],
    [
      'one sender, half of the words',
      [
        ['Your bill, water', 'Aqua', null],
        ['Bill for heating', 'Aqua', null],
        ['Bill', 'Aqua', null],
      ],
      1,
    ],
    [
      'one procedure, any title',
      [
        ['A', '', 'sop_1'],
        ['B', '', 'sop_1'],
        ['C', '', 'sop_1'],
      ],
      1,
    ],
    [
      'one word in common is too little',
      [
        ['Book flights', '', null],
        ['Book the dentist', '', null],
        ['Book a table', '', null],
      ],
      0,
    ],
    [
      'two times are too few',
      [
        ['Receipts', '', null],
        ['Receipts', '', null],
      ],
      0,
    ],
    [
      'nothing but numbers',
      [
        ['10/2026', '', null],
        ['11/2026', '', null],
        ['12/2026', '', null],
      ],
      0,
    ],
  ])('%s', (_what, rows, groups) => {
    const all = rows.map(([title, from, procedure], i) => ({ id: `i_${i}`, title, from, procedure }));
    expect(groupAlike(all)).toHaveLength(groups);
  });
});

describe('about how often', () => {
  test.each<[days: string[], today: string, rhythm: string | null, next: string]>([
    [['2026-11-02', '2026-11-09', '2026-11-17'], '2026-11-22', 'weekly', '2026-11-24'],
    [['2026-08-31', '2026-10-01', '2026-10-31'], '2026-11-22', 'monthly', '2026-11-30'],
    [['2026-09-03', '2026-10-01', '2026-11-05'], '2026-11-22', 'monthly', '2026-12-05'],
    [['2026-01-10', '2026-04-12', '2026-07-08', '2026-10-11'], '2026-11-22', 'quarterly', '2027-01-11'],
    [['2023-12-10', '2024-12-02', '2025-12-15'], '2026-11-22', 'yearly', '2026-12-15'],
    // One of them far off.
    [['2026-08-01', '2026-09-01', '2026-11-15'], '2026-11-22', null, ''],
    // It has not come for long.
    [['2026-05-01', '2026-06-01', '2026-07-01'], '2026-11-22', null, ''],
    // Three on two days are two times.
    [['2026-09-01', '2026-10-01', '2026-10-02'], '2026-10-22', null, ''],
    [['2026-10-01', '2026-11-01'], '2026-11-22', null, ''],
  ])('%j, seen on %s: %s', (days, today, rhythm, next) => {
    const [repeat] = found(receipts(...days), today);
    expect([repeat?.rhythm ?? null, repeat?.next ?? '']).toEqual([rhythm, next]);
  });

  test('long ago it may have been otherwise', () => {
    const all = receipts(
      '2024-01-01',
      '2026-06-01',
      '2026-07-01',
      '2026-08-01',
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
    );
    expect(found(all, '2026-11-22')[0]).toMatchObject({ rhythm: 'monthly', times: 7 });
  });
});

describe('a repeat', () => {
  const days = ['2026-09-01', '2026-10-01', '2026-11-01'];

  test('says why, and what it was last', () => {
    const [byTitle] = found(receipts(...days), '2026-11-22');
    expect(byTitle).toMatchObject({ why: 'title', times: 3, about: 'words:accoun+receip' });
    expect(byTitle?.latest.at).toContain('2026-11-01');
    const bills = days.map((day) => handed(`Bill ${day}`, day, { from: 'Aqua' }));
    expect(found(bills, '2026-11-22')[0]).toMatchObject({ why: 'sender', about: 'words:bill' });
    const followed = days.map((day, i) => handed(`Number ${i}`, day, { procedure: 'sop_1' }));
    expect(found(followed, '2026-11-22')[0]).toMatchObject({ why: 'procedure', about: 'procedure:sop_1' });
  });

  test('is none where a recurrence says or makes it already', () => {
    expect(
      found(receipts(...days), '2026-11-22', [{ title: 'Receipts to the accountant', procedure: null }]),
    ).toEqual([]);
    expect(found(receipts(...days), '2026-11-22', [{ title: 'Newsletter', procedure: null }])).toHaveLength(
      1,
    );
    const made = [
      ...receipts(...days.slice(1)),
      handed('Receipts to the accountant', days[0]!, { recurring: true }),
    ];
    expect(found(made, '2026-11-22')).toEqual([]);
    const followed = days.map((day) => handed('Any', day, { procedure: 'sop_1' }));
    expect(found(followed, '2026-11-22', [{ title: 'Other', procedure: 'sop_1' }])).toEqual([]);
  });

  test('once settled is settled for good, also when the titles share fewer words by then', () => {
    expect(found(receipts(...days), '2026-11-22', [], ['words:accoun+paper+receip'])).toEqual([]);
    expect(found(receipts(...days), '2026-11-22', [], ['words:receip'])).toEqual([]);
    expect(found(receipts(...days), '2026-11-22', [], ['words:newsle', 'procedure:sop_1'])).toHaveLength(1);
  });
});
