/** How long work takes, as people type and read it. */

/** More than this is no estimate of one piece of work, in minutes (about a year of full-time work). */
const MOST = 2000 * 60;

const HOURS = '(\\d+(?:[.,]\\d+)?)\\s*(?:h|hrs?|hours?)';
const MINUTES = '(\\d+)\\s*(?:m|mins?|minutes?)';
const BOTH = new RegExp(`^(?:${HOURS})?\\s*(?:and\\s+)?(?:${MINUTES})?$`, 'i');
const HOURS_THEN_BARE = /^(\d+)\s*(?:h|:)\s*([0-5]\d)$/i;

/** Whole minutes of '2 h', '90 min', '1.5 h', '1 h 30 min', '1h30', '1:30'; null when it is none of them, or nothing. */
export function minutesFrom(text: string): number | null {
  const line = text.trim();
  const bare = HOURS_THEN_BARE.exec(line);
  if (bare !== null) return inRange(Number(bare[1]) * 60 + Number(bare[2]));
  const both = BOTH.exec(line);
  if (both === null || (both[1] === undefined && both[2] === undefined)) return null;
  return inRange(Number((both[1] ?? '0').replace(',', '.')) * 60 + Number(both[2] ?? '0'));
}

function inRange(minutes: number): number | null {
  const whole = Math.round(minutes);
  return whole >= 1 && whole <= MOST ? whole : null;
}

/** '45 min', '2 h', '1 h 30 min'. */
export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
