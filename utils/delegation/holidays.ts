/** Public holidays, on which nobody is expected to work. */
import type { Country } from './agreement';
import { FIRST_YEAR, HOLIDAY_DATES } from './holiday-dates';
import { dayOf } from './zone-days';

const daysOf = new Map<Country, ReadonlySet<number>>();

/** Whether the day (a day number) is a public holiday of `country`; null keeps none, and neither do years without data. */
export function isHoliday(country: Country | null, day: number): boolean {
  if (country === null) return false;
  let days = daysOf.get(country);
  if (days === undefined) daysOf.set(country, (days = new Set(allDays(country))));
  return days.has(day);
}

function allDays(country: Country): number[] {
  return HOLIDAY_DATES[country].flatMap((dates, i) =>
    dates.split(' ').flatMap((date) => dayOf(`${FIRST_YEAR + i}-${date.slice(0, 2)}-${date.slice(2)}`) ?? []),
  );
}
