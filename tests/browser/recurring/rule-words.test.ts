import { afterEach, describe, expect, test } from 'vitest';
import { ruleWords } from '@/components/recurring/rule-words';
import { english } from '@/utils/i18n/en/index';
import { spanish } from '@/utils/i18n/es/index';
import { estonian } from '@/utils/i18n/et/index';
import { hungarian } from '@/utils/i18n/hu/index';
import { italian } from '@/utils/i18n/it/index';
import { speak } from '@/utils/i18n/spoken';
import { serbian } from '@/utils/i18n/sr/index';

afterEach(() => speak(english));

const said = (rule: string, holidays: 'keep' | 'before' | 'after' = 'keep') =>
  ruleWords({ rule, start: '2026-11-10', holidays });

describe('a rule in words', () => {
  test.each<[rule: string, words: string]>([
    ['FREQ=DAILY', 'Every day'],
    ['FREQ=DAILY;INTERVAL=3', 'Every 3 days'],
    ['FREQ=WEEKLY', 'Every week: Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 'Every 2 weeks: Monday and Thursday'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'Every month: day 15'],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', 'Every month: day 30, or the last of a shorter month'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Every month: last day'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'Every month: second Tuesday'],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR', 'Every quarter: last Friday'],
    ['FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1', 'Every 2 quarters: day 1'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24', 'Every year: 24 Dec'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', 'Every year: 29 Feb'],
    ['FREQ=DAILY;COUNT=5', 'Every day, 5 times'],
    ['FREQ=DAILY;UNTIL=20261231', 'Every day, until Thu 31 Dec'],
    ['FREQ=YEARLY;BYWEEKNO=20', 'By a rule of its own: FREQ=YEARLY;BYWEEKNO=20'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', 'By a rule of its own: FREQ=MONTHLY;BYMONTHDAY=31'],
  ])('%s', (rule, words) => {
    expect(said(rule)).toBe(words);
  });

  test('says what becomes of days off, where the rule does not say so itself', () => {
    expect(said('FREQ=MONTHLY;BYMONTHDAY=15', 'after')).toBe(
      'Every month: day 15 · on a day off: the working day after',
    );
    expect(said('FREQ=MONTHLY;BYMONTHDAY=1', 'after')).toBe('Every month: first working day');
    expect(said('FREQ=MONTHLY;BYMONTHDAY=-1', 'before')).toBe('Every month: last working day');
  });
});

test.each([
  [
    estonian,
    'Iga 2 nädala järel: esmaspäev ja neljapäev',
    'Iga kuu: teine teisipäev',
    'Iga kuu: viimane pühapäev',
    'Iga kvartal: esimene tööpäev',
  ],
  [
    hungarian,
    '2 hetente: hétfő és csütörtök',
    'Minden hónapban: második kedd',
    'Minden hónapban: utolsó vasárnap',
    'Minden negyedévben: első munkanap',
  ],
  [
    serbian,
    'Na svake 2 nedelje: ponedeljak i četvrtak',
    'Svakog meseca: drugi utorak',
    'Svakog meseca: poslednja nedelja',
    'Svakog kvartala: prvi radni dan',
  ],
  [
    italian,
    'Ogni 2 settimane: lunedì e giovedì',
    'Ogni mese: secondo martedì',
    'Ogni mese: ultima domenica',
    'Ogni trimestre: primo giorno lavorativo',
  ],
  [
    spanish,
    'Cada 2 semanas: lunes y jueves',
    'Cada mes: segundo martes',
    'Cada mes: último domingo',
    'Cada trimestre: primer día laborable',
  ],
])('in $code', (language, weeks, second, last, quarter) => {
  speak(language);
  expect([
    said('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH'),
    said('FREQ=MONTHLY;BYDAY=2TU'),
    said('FREQ=MONTHLY;BYDAY=-1SU'),
    said('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1', 'after'),
  ]).toEqual([weeks, second, last, quarter]);
});
