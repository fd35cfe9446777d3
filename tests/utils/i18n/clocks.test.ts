import { afterEach, describe, expect, it, test } from 'vitest';
import { andTheirs, bothTimes, dueMeaning, presenceWords } from '@/components/clocks/clock-words';
import { fallbackWords } from '@/components/today/reason-words';
import { askedWords } from '@/components/questions/question-words';
import type { Side } from '@/components/today/words';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import { dueFrom } from '@/utils/delegation/due';
import type { Question } from '@/utils/delegation/item';
import { pairOf, type Pair } from '@/utils/delegation/pair';
import { english } from '@/utils/i18n/en/index';
import { estonian } from '@/utils/i18n/et/index';
import { spanish } from '@/utils/i18n/es/index';
import { hungarian } from '@/utils/i18n/hu/index';
import { italian } from '@/utils/i18n/it/index';
import type { Language } from '@/utils/i18n/language';
import { cityOf } from '@/utils/i18n/places';
import { speak } from '@/utils/i18n/spoken';
import { serbian } from '@/utils/i18n/sr/index';
import { serbianInCyrillic } from '@/utils/i18n/sr/cyrillic';
import { sampleQuestion, sampleRow } from '@/tests/browser/today/samples';

const WEEK = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' };
const BUDAPEST = { ...WEEK, zone: 'Europe/Budapest' };
const agreement: Agreement = {
  ...NO_AGREEMENT,
  hours: { client: BUDAPEST, assistant: { ...WEEK, zone: 'Europe/Tallinn' } },
  countries: { client: 'HU', assistant: 'EE' },
};
const anna = pairOf(agreement, 'client', 'Mari Tamm', 'Europe/Budapest');
const mari = pairOf(agreement, 'assistant', 'Anna Kovács', 'Europe/Tallinn');
const day = dueFrom('2026-11-27', null, 'Europe/Budapest', anna.end)!;

afterEach(() => speak(english));

describe('a deadline', () => {
  it('without a time says whose day it ends with, when, and where', () => {
    expect(dueMeaning(day, anna)).toBe('Friday 27 November 2026, end of Mari’s day (18:00 in Tallinn).');
    expect(dueMeaning(day, mari)).toBe('Friday 27 November 2026, end of your day (18:00 in Tallinn).');
    expect(dueMeaning(day, { ...anna, other: '' })).toContain('end of your assistant’s day');
  });

  it('says the end it was given, also when the hours have changed since', () => {
    const hours = { ...agreement.hours, assistant: { ...WEEK, to: '14:00', zone: 'Europe/Tallinn' } };
    const later = pairOf({ ...agreement, hours }, 'client', 'Mari', 'Europe/Budapest');
    expect(dueMeaning(day, later)).toContain('(18:00 in Tallinn)');
  });

  it('with a time says the city whose clock is meant', () => {
    const noon = dueFrom('2026-11-27', '12:00', 'America/Argentina/Buenos_Aires')!;
    expect(dueMeaning(noon, anna)).toBe('Friday 27 November 2026, 12:00 (Buenos Aires).');
  });
});

describe('both clocks', () => {
  it.each<[string, string, Pair, string]>([
    ['where they differ', '2026-11-27T16:00:00Z', anna, '17:00 for you · 18:00 for Mari'],
    ['from the other side', '2026-11-27T16:00:00Z', mari, '18:00 for you · 17:00 for Anna'],
    ['with the days', '2026-11-27T22:30:00Z', anna, 'Fri 23:30 for you · Sat 00:30 for Mari'],
    ['not where they agree', '2026-11-27T16:00:00Z', { ...anna, zone: 'Europe/Helsinki' }, ''],
    ['not where nobody said', '2026-11-27T16:00:00Z', { ...anna, theirs: null }, ''],
    // Arizona keeps one time all year: three weeks after New York's clocks, and in winter, it is another.
    ['in winter', '2026-01-05T16:00:00Z', { ...anna, zone: 'America/Phoenix', theirs: 'America/Denver' }, ''],
    [
      'only in winter',
      '2026-01-05T16:00:00Z',
      { ...anna, zone: 'America/Phoenix', theirs: 'America/Los_Angeles' },
      '09:00 for you · 08:00 for Mari',
    ],
    [
      'in summer',
      '2026-07-05T16:00:00Z',
      { ...anna, zone: 'America/Phoenix', theirs: 'America/Los_Angeles' },
      '',
    ],
  ])('%s', (_, at, pair, said) => {
    expect(bothTimes(at, pair)).toBe(said);
  });

  it('stand behind a moment in words', () => {
    expect(andTheirs('at 15:00', '2026-11-27T14:00:00Z', anna)).toBe('at 15:00 (16:00 for Mari)');
    expect(andTheirs('at 23:30', '2026-11-27T22:30:00Z', anna)).toBe('at 23:30 (Sat 00:30 for Mari)');
    expect(andTheirs('at 15:00', '2026-11-27T14:00:00Z', { ...anna, theirs: null })).toBe('at 15:00');
  });
});

describe('a question of the desk', () => {
  const side = { role: 'client' as const, other: 'Mari Tamm', colour: null, theirs: 'Europe/Tallinn' };
  const clock = { now: new Date('2026-11-23T08:00:00Z'), zone: 'Europe/Budapest' };
  const asked = (change: Partial<Question>, whose: Side = side) => {
    const question = sampleQuestion({ at: '2026-11-23T07:00:00.000Z', ...change });
    return askedWords({ row: sampleRow({ id: 'x', question }), question, side: whose }, clock);
  };

  it('goes at its slot, on both clocks', () => {
    const own = { by: 'client' as const, putAt: '2026-11-23T14:00:00.000Z' };
    expect(asked(own)).toBe('You asked 1 h ago · goes to Mari at 15:00 (16:00 for Mari)');
    expect(asked(own, { ...side, theirs: null })).toBe('You asked 1 h ago · goes to Mari at 15:00');
  });

  it('is to be answered by a moment on both clocks', () => {
    const promised = { putAt: '2026-11-23T07:00:00.000Z', answerBy: '2026-11-23T10:00:00.000Z' };
    expect(asked(promised)).toContain('at 11:00 (12:00 for Mari)');
  });
});

describe('the other person now', () => {
  const said = (now: string, pair = anna) => presenceWords(pair, { now: new Date(now), zone: pair.zone });
  const away = { from: '2026-11-25', to: '2026-11-27', standIn: null };

  it.each([
    ['2026-11-20T16:20:00Z', 'Mari: 18:20, off until Mon 09:00'],
    ['2026-11-23T05:00:00Z', 'Mari: 07:00, off until 09:00'],
    ['2026-11-23T12:00:00Z', 'Mari: 14:00, at work'],
    ['2026-02-24T12:00:00Z', 'Mari: 14:00, public holiday in Estonia'],
  ])('at %s: %s', (now, words) => {
    expect(said(now)).toBe(words);
  });

  it('is away until a day, and back on a date that is far', () => {
    const pair = { ...anna, agreement: { ...agreement, away: { ...agreement.away, assistant: away } } };
    expect(said('2026-11-25T12:00:00Z', pair)).toBe('Mari: 14:00, away until Fri 27 Nov');
    const long = { ...away, to: '2026-12-11' };
    const before = { ...anna, agreement: { ...agreement, away: { ...agreement.away, assistant: long } } };
    expect(said('2026-11-24T17:00:00Z', before)).toBe('Mari: 19:00, off until Mon 14 Dec 09:00');
  });

  it('needs no time where both clocks show the same, and says nothing without hours', () => {
    expect(said('2026-11-23T12:00:00Z', { ...anna, zone: 'Europe/Helsinki' })).toBe('Mari: at work');
    expect(said('2026-11-23T12:00:00Z', { ...anna, agreement: NO_AGREEMENT })).toBe('');
  });
});

test.each<[Language, string, string, string]>([
  [
    estonian,
    'reede, 27. november 2026, tööpäeva lõpuks (Mari: kell 18:00, Tallinn).',
    'sul 17:00 · Mari: 18:00',
    'Mari: 14:00, riigipüha (Eesti)',
  ],
  [
    hungarian,
    '2026. november 27., péntek, a munkanap végéig (Mari: 18:00, Tallinn).',
    'Önnél 17:00 · Mari: 18:00',
    'Mari: 14:00, munkaszüneti nap (Észtország)',
  ],
  [
    serbian,
    'petak, 27. novembar 2026., do kraja radnog dana (Mari: 18:00, Talin).',
    'kod Vas 17:00 · Mari: 18:00',
    'Mari: 14:00, državni praznik (Estonija)',
  ],
  [
    serbianInCyrillic,
    'петак, 27. новембар 2026., до краја радног дана (Mari: 18:00, Талин).',
    'код Вас 17:00 · Mari: 18:00',
    'Mari: 14:00, државни празник (Естонија)',
  ],
  [
    italian,
    'Entro venerdì 27 novembre 2026, a fine giornata per Mari (ore 18:00, Tallinn).',
    '17:00 per te · 18:00 per Mari',
    'Mari: 14:00, giorno festivo (Estonia)',
  ],
  [
    spanish,
    'El viernes, 27 de noviembre de 2026, al final de la jornada de Mari (18:00 en Tallin).',
    '17:00 para ti · 18:00 para Mari',
    'Mari: 14:00, festivo en Estonia',
  ],
])('in $code', (language, meaning, both, presence) => {
  speak(language);
  expect(dueMeaning(day, anna)).toBe(meaning);
  expect(bothTimes(day.at, anna)).toBe(both);
  const now = new Date('2026-02-24T12:00:00Z');
  expect(presenceWords(anna, { now, zone: anna.zone })).toBe(presence);
});

test.each([
  ['Europe/Tallinn', 'Tallinn'],
  ['Europe/Isle_of_Man', 'Isle of Man'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
])('%s is %s', (zone, city) => {
  expect(cityOf(zone)).toBe(city);
  expect(cityOf(zone, spanish)).toBe(city === 'Tallinn' ? 'Tallin' : city);
});

describe('what is done unless somebody says no', () => {
  const question: Question = {
    ...sampleQuestion(),
    by: 'assistant',
    options: ['The 07:40', 'The 10:15'],
    fallback: { option: 1, at: '2026-11-23T14:00:00.000Z' },
  };
  const words = (pair: Pair) =>
    (fallbackWords(question, pair, { now: new Date('2026-11-23T09:00:00Z'), zone: pair.zone }) ?? [])
      .map((part) => (typeof part === 'string' ? part : part.strong))
      .join('');

  it('says when on both clocks', () => {
    expect(words(anna)).toBe('Will do The 10:15 at 15:00 (16:00 for Mari) unless you say no.');
    expect(words(mari)).toBe('You will do The 10:15 at 16:00 (15:00 for Anna) unless Anna says no.');
  });

  it('says it once where they show the same', () => {
    expect(words({ ...anna, theirs: 'Europe/Rome' })).toBe('Will do The 10:15 at 15:00 unless you say no.');
  });
});
