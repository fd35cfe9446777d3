/** Yearly days: the birthday of somebody to remember. */
import type { Reminder } from './reminders';
import { isWorkingDay, type Calendar } from './working-time';
import { dayInYear } from './yearly';
import { dateOf, dayAt, instantAt, minutesOf } from './zone-days';

/** Somebody to remember. */
export interface Birthday {
  id: string;
  workspace: string;
  name: string;
  /** 'MM-DD', or null. */
  day: string | null;
}

/** A day off is remembered on the last working day before it, looked for so many days back. */
const EARLIEST_DAYS = 31;
/** So many days later it can still be said. */
const BELATED_DAYS = 3;

/** The next day of each person, from the morning of the last working day up to it; for three days more while nothing was said. */
export function birthdayReminders(people: readonly Birthday[], calendar: Calendar, now: Date): Reminder[] {
  return people.flatMap((person) => {
    const today = dayAt(calendar.hours.zone, now.getTime());
    const year = Number(dateOf(today).slice(0, 4));
    const days = [year - 1, year, year + 1].flatMap((one) =>
      person.day === null ? [] : (dayInYear(one, person.day) ?? []),
    );
    const day = days.find((one) => one + BELATED_DAYS >= today);
    return day === undefined ? [] : [reminderOn(day, person, calendar)];
  });
}

function reminderOn(day: number, { id, workspace, name }: Birthday, calendar: Calendar): Reminder {
  const { zone, from } = calendar.hours;
  const about = dateOf(day);
  return {
    id: `birthday:${id}:${about}`,
    workspace,
    kind: 'birthday',
    at: new Date(instantAt(zone, workingDayUpTo(day, calendar), minutesOf(from) ?? 0)).toISOString(),
    urgentFrom: null,
    until: new Date(instantAt(zone, day + BELATED_DAYS + 1, 0)).toISOString(),
    item: null,
    title: name,
    about,
    count: 0,
  };
}

function workingDayUpTo(day: number, calendar: Calendar): number {
  for (let one = day; one > day - EARLIEST_DAYS; one -= 1) if (isWorkingDay(calendar, one)) return one;
  return day;
}
