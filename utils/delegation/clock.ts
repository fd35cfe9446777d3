/**
 * A hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): wall time where watches agree, a counter
 * where they do not. It only breaks ties between events that did not see each other.
 */

/** A clock further ahead of the own watch than this is not adopted, so a wrong watch cannot win for ever. In ms. */
export const MAX_DRIFT_MS = 5 * 60 * 1000;

const TIME_DIGITS = 11;
const COUNT_DIGITS = 4;
const MAX_COUNT = 16 ** COUNT_DIGITS - 1;

/** The next clock of a device: after `previous` (null: none yet) and not before `now`; fixed width, sorts as a string. */
export function nextClock(previous: string | null, now: Date): string {
  const wall = now.getTime();
  const last = previous === null ? null : parseClock(previous);
  if (last === null || last.time < wall || last.time > wall + MAX_DRIFT_MS) return formatClock(wall, 0);
  // A full counter borrows a millisecond: order is kept, and the drift limit still ends a runaway.
  return last.count === MAX_COUNT ? formatClock(last.time + 1, 0) : formatClock(last.time, last.count + 1);
}

/** The later of the own clock and one received, unless that one is too far ahead of `now`. */
export function adoptClock(own: string | null, received: string, now: Date): string | null {
  if (parseClock(received).time > now.getTime() + MAX_DRIFT_MS) return own;
  return own === null || received > own ? received : own;
}

function formatClock(time: number, count: number): string {
  return time.toString(16).padStart(TIME_DIGITS, '0') + count.toString(16).padStart(COUNT_DIGITS, '0');
}

function parseClock(clock: string): { time: number; count: number } {
  return {
    time: Number.parseInt(clock.slice(0, TIME_DIGITS), 16),
    count: Number.parseInt(clock.slice(TIME_DIGITS), 16),
  };
}
