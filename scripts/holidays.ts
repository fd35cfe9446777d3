/**
 * Writes utils/delegation/holiday-dates.ts from the data of date-holidays (ISC and CC-BY-3.0): the whole library weighs
 * more than the extension. A test keeps the file in step with the installed version. Run: node scripts/holidays.ts
 */
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

/** Years with dates; after the last one a country has none. */
const YEARS = Array.from({ length: 12 }, (_, i) => 2025 + i);

/** Country and, where a country has several calendars, the part whose calendar it is. */
const CALENDARS: readonly (readonly [country: string, part?: string])[] = [
  ['EE'],
  ['HU'],
  ['RS'],
  ['IT'],
  ['ES'],
  ['GB', 'ENG'],
];

function datesOf(calendar: Holidays, year: number): string {
  const days = calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    // A holiday of several days is given once, with its end.
    .flatMap(({ date, start, end }) => eachDay(date.slice(0, 10), start, end));
  return [...new Set(days)]
    .filter((day) => day.startsWith(`${year}-`))
    .sort()
    .map((day) => day.slice(5).replace('-', ''))
    .join(' ');
}

function eachDay(first: string, start: Date, end: Date): string[] {
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
  const from = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, i) => new Date(from + i * 86_400_000).toISOString().slice(0, 10));
}

/** The text of the file. */
export function holidayFile(): string {
  const countries = CALENDARS.map(([country, part]) => {
    const calendar = part === undefined ? new Holidays(country) : new Holidays(country, part);
    return `  ${country}: [\n${YEARS.map((year) => `    '${datesOf(calendar, year)}',\n`).join('')}  ],\n`;
  });
  return `/** Public holidays, made by scripts/holidays.ts from date-holidays (ISC and CC-BY-3.0): do not edit. */
import type { Country } from './agreement';

/** The year of the first entry of each country. */
export const FIRST_YEAR = ${YEARS[0]};

/** The days off of each year as 'MMDD', in order; GB is England. */
export const HOLIDAY_DATES: Record<Country, readonly string[]> = {
${countries.join('')}};
`;
}

if (import.meta.main) {
  writeFileSync(new URL('../utils/delegation/holiday-dates.ts', import.meta.url), holidayFile());
}
