import { expect, test } from 'vitest';
import { personDays } from '@/utils/delegation/person-days';

const LIIS = { id: 'h_1', name: 'Liis', day: '11-27', note: 'Tulips' };
const none = () => false;

test.each<[day: string | null, today: string, found: string[]]>([
  ['11-27', '2026-11-22', ['h_1:2026 2026-11-27 5']],
  ['11-27', '2026-11-27', ['h_1:2026 2026-11-27 0']],
  ['11-27', '2026-11-28', []],
  ['11-27', '2026-11-12', []],
  ['11-27', '2026-11-13', ['h_1:2026 2026-11-27 14']],
  // Over the end of the year it is the year of the day that counts.
  ['01-03', '2026-12-28', ['h_1:2027 2027-01-03 6']],
  ['02-29', '2027-02-20', ['h_1:2027 2027-02-28 8']],
  [null, '2026-11-22', []],
])('the day %s, seen on %s', (day, today, found) => {
  const days = personDays([{ ...LIIS, day }], none, today);
  expect(days.map(({ about, date, away }) => `${about} ${date} ${away}`)).toEqual(found);
});

test('what was settled comes again a year later, and the nearest is first', () => {
  const other = { id: 'h_2', name: 'Marko', day: '11-24', note: '' };
  const settled = (about: string) => about === 'h_1:2026';
  expect(personDays([LIIS, other], none, '2026-11-22').map(({ name }) => name)).toEqual(['Marko', 'Liis']);
  expect(personDays([LIIS, other], settled, '2026-11-22').map(({ name }) => name)).toEqual(['Marko']);
  expect(personDays([LIIS], settled, '2027-11-22').map(({ name }) => name)).toEqual(['Liis']);
});
