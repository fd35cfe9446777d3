/** On a chrono result whose own form says "by": "reedeks", "péntekig", "do petka". Such a date is a deadline without further words. */
export const UNTIL = 'rightHand/until';

/** When the parts of a day are, hours: what "by Friday evening" comes down to without a clock time. */
export const PART_HOURS = {
  morning: 9,
  forenoon: 10,
  noon: 12,
  afternoon: 15,
  evening: 18,
  night: 21,
  midnight: 24,
};

/** A part of the day, as {@link PART_HOURS} names it. */
export type Part = keyof typeof PART_HOURS;
