/** Public holidays as date-holidays gives them, to compare with. */
import Holidays from 'date-holidays';
import type { Country } from '@/utils/delegation/agreement';

const YEARS = [2025, 2026, 2027, 2028];

/** The days off of a country in some years, 'YYYY-MM-DD'. */
export function holidaysOf(country: Country): Set<string> {
  const calendar = country === 'GB' ? new Holidays('GB', 'ENG') : new Holidays(country);
  const days = YEARS.flatMap((year) => calendar.getHolidays(year)).filter(
    ({ type }) => type === 'public' || type === 'bank',
  );
  return new Set(days.map(({ date }) => date.slice(0, 10)));
}
