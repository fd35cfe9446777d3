/** What came of a number of items: the figures that Insights and the digest of a week share. */
import type { Role } from './item';
import type { LooseTime, OutcomeFacts } from './outcome';

/** Fewer than this say nothing. */
export const FEWEST = 5;

/** Something said of `of` items or waits; `value` null: of too few ({@link FEWEST}). */
export interface Known<T> {
  of: number;
  value: T | null;
}

/** What is held of one workspace, and the user's role there. */
export interface HeldFacts {
  role: Role;
  items: readonly OutcomeFacts[];
  times: readonly LooseTime[];
}

/** Hours that the assistant measured, in whole minutes. */
export interface Hours {
  /** On the items. */
  onItems: number;
  /** For nothing in particular. */
  loose: number;
}

/** Time given back, in whole minutes, so that what is shown adds up: `onItems + loose - explained`. */
export interface Given extends Hours {
  /** What the client spent on explaining, answering and reviewing. */
  explained: number;
  back: number;
}

/** Figures of a number of items. */
export interface Figures {
  /** How many of those with a verdict met their deadline: delivered, or not delivered and it has passed. */
  onTime: Known<number>;
  /** How many of those reviewed were never sent back. */
  right: Known<number>;
  /** Where the user is the client, of the items with logged time. */
  given: Known<Given>;
  /** Where the user is the assistant, likewise. */
  hours: Known<Hours>;
}

/** The value if there are enough. */
export function known<T>(of: number, value: () => T): Known<T> {
  return { of, value: of < FEWEST ? null : value() };
}

/** The figures of all that is held. */
export function figuresOf(held: readonly HeldFacts[], now: Date): Figures {
  const items = held.flatMap((one) => one.items);
  return {
    onTime: shareOf(items, (item) => isOnTime(item, now)),
    right: shareOf(items, isRight),
    given: givenOf(held.filter(({ role }) => role === 'client')),
    hours: hoursOf(held.filter(({ role }) => role === 'assistant')),
  };
}

/** Of how many `judge` gives a verdict (null: none), and how often it is yes. */
export function shareOf(
  items: readonly OutcomeFacts[],
  judge: (item: OutcomeFacts) => boolean | null,
): Known<number> {
  let [of, yes] = [0, 0];
  for (const item of items) {
    const verdict = judge(item);
    if (verdict !== null) of += 1;
    if (verdict === true) yes += 1;
  }
  return known(of, () => yes);
}

/** Whether the deadline was met; null while it is open, and without one. What is late and not delivered was not on time. */
export function isOnTime({ onTime, due, stage }: OutcomeFacts, now: Date): boolean | null {
  if (onTime !== null) return onTime;
  const open = stage === 'asked' || stage === 'accepted' || stage === 'working';
  return open && due !== null && due * 60_000 < now.getTime() ? false : null;
}

/** Whether it was right the first time; null before a review. */
export function isRight({ approved, sentBack }: OutcomeFacts): boolean | null {
  return approved || sentBack > 0 ? sentBack === 0 : null;
}

function givenOf(held: readonly HeldFacts[]): Known<Given> {
  const { of, value } = hoursOf(held);
  const seconds = sum(held.flatMap(({ items }) => items.map(({ spent }) => spent)));
  if (value === null) return { of, value };
  const explained = Math.round(seconds / 60);
  return { of, value: { ...value, explained, back: value.onItems + value.loose - explained } };
}

function hoursOf(held: readonly HeldFacts[]): Known<Hours> {
  const logged = held.flatMap(({ items }) => items.map((item) => item.logged));
  const loose = held.flatMap(({ times }) => times.map(({ minutes }) => minutes));
  const of = logged.filter((minutes) => minutes > 0).length;
  return known(of, () => ({ onItems: Math.round(sum(logged)), loose: Math.round(sum(loose)) }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
