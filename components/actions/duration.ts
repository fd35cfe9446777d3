/** How long work takes, as people type and read it. */
import { t } from '@/utils/i18n/spoken';

/** More than this is no estimate of one piece of work, in minutes (about a year of full-time work). */
const MOST = 2000 * 60;

/** Hours and minutes in all our languages: an estimate may be pasted from a mail in another one. */
const HOUR_WORDS =
  'h|hrs?|hours?|t|tund|tundi|ó|óra|órát|sat|sata|sati|сат|сата|сати|ч|čas|časa|časova|or[ae]|horas?';
const MINUTE_WORDS = 'm|mins?|minutes?|minutit|p|perc|percet|minuta|мин|минут|минута|minut[oi]?|minutos';
const AND = 'and|ja|és|i|и|e|y';

const HOURS = `(\\d+(?:[.,]\\d+)?)\\s*(?:${HOUR_WORDS})\\.?`;
const MINUTES = `(\\d+)\\s*(?:${MINUTE_WORDS})\\.?`;
const BOTH = new RegExp(`^(?:${HOURS})?\\s*(?:(?:${AND})\\s+)?(?:${MINUTES})?$`, 'iu');
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
  const { duration } = t.actions;
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return duration.minutes({ minutes: rest });
  return rest === 0 ? duration.hours({ hours }) : duration.both({ hours, minutes: rest });
}
