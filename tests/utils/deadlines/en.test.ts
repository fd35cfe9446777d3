import { describe } from 'vitest';
import { table } from './table';

describe('English weekdays', () => {
  table('en', [
    ['Please send me the report by Friday.', '2026-11-20', 'deadline'],
    ['Could you have it ready for Monday?', '2026-11-23'],
    ['The draft is due on Thursday', '2026-11-19', 'deadline'],
    ['Let us meet on Tuesday at 10:30', '2026-11-24 10:30', 'meeting'],
    ['I need it no later than Saturday noon', '2026-11-21 12:00', 'deadline'],
    ['by next Friday', '2026-11-27', 'deadline'],
    ['this Friday would be good', '2026-11-20'],
    ['next Monday at 9am', '2026-11-23 09:00'],
    ['Can we talk Thursday of next week?', '2026-11-26', 'meeting'],
    ['next week on Wednesday', '2026-11-25'],
    ['Friday next week', '2026-11-27'],
    ['Until Sunday evening, please', '2026-11-22 18:00', 'deadline'],
    ['The call is on Fri at 3pm', '2026-11-20 15:00', 'meeting'],
    ['Monday week', '2026-11-30'],
    ['before Tuesday morning', '2026-11-24 09:00', 'deadline'],
    ['On Friday afternoon we should know more', '2026-11-20 15:00', 'date'],
    // As somebody types it.
    ['fri', '2026-11-20'],
    ['fri 5pm', '2026-11-20 17:00'],
    ['mon morning', '2026-11-23 09:00'],
  ]);
});

describe('English days and spans from now', () => {
  table('en', [
    ['I need this today.', '2026-11-18'],
    ['by tomorrow at noon', '2026-11-19 12:00', 'deadline'],
    ['Please finish it tomorrow morning', '2026-11-19 09:00'],
    ['the day after tomorrow', '2026-11-20'],
    ['Let us have a call tonight', '2026-11-18 21:00', 'meeting'],
    ['this afternoon', '2026-11-18 15:00'],
    ['in three days', '2026-11-21'],
    ['in 2 weeks', '2026-12-02'],
    ['within five days', '2026-11-23', 'deadline'],
    ['within the next 10 days', '2026-11-28', 'deadline'],
    ['within five working days', '2026-11-25', 'deadline'],
    ["in two weeks' time", '2026-12-02'],
    ['two weeks from now', '2026-12-02'],
    ['Please answer within an hour', '2026-11-18 11:00', 'deadline'],
    ['in half an hour', '2026-11-18 10:30'],
    ['in a month', '2026-12-18'],
    ['within a fortnight', '2026-12-02', 'deadline'],
    ['in a couple of days', '2026-11-20'],
    ['a week from Friday', '2026-11-27'],
  ]);
});

describe('English ends of periods', () => {
  table('en', [
    ['by the end of the week', '2026-11-20', 'deadline'],
    ['by end of next week', '2026-11-27', 'deadline'],
    ['by the end of the month', '2026-11-30', 'deadline'],
    ['at the end of next month', '2026-12-31', 'deadline'],
    ['before the end of the year', '2026-12-31', 'deadline'],
    ['by the end of January', '2027-01-31', 'deadline'],
    ['Send it by EOD', '2026-11-18', 'deadline'],
    ['by COB Friday', '2026-11-20', 'deadline'],
    ['by EOD tomorrow', '2026-11-19', 'deadline'],
    ['by close of business on Monday', '2026-11-23', 'deadline'],
    ['by end of day Thursday', '2026-11-19', 'deadline'],
    ['by next week', '2026-11-27', 'deadline'],
    ['by March', '2027-03-31', 'deadline'],
    ['by the weekend', '2026-11-22', 'deadline'],
    ['EOW', '2026-11-20'],
  ]);
});

describe('English dates', () => {
  table('en', [
    ['27 November', '2026-11-27'],
    ['Friday, 27 November at 17:00', '2026-11-27 17:00'],
    ['The deadline is November 27th, 2026.', '2026-11-27', 'deadline'],
    ['by 3 Dec', '2026-12-03', 'deadline'],
    ['on the 1st of December', '2026-12-01'],
    ['Nov. 30 at 5 pm', '2026-11-30 17:00'],
    ['27/11/2026', '2026-11-27'],
    ['by 27.11.2026', '2026-11-27', 'deadline'],
    ['2026-11-27', '2026-11-27'],
    ['due 2026-12-01 09:30', '2026-12-01 09:30', 'deadline'],
    ['by 3/12', '2026-12-03', 'deadline'],
    ['on the 27th', '2026-11-27'],
    ['The fair is 3–5 December', '2026-12-05'],
    ['12 January', '2027-01-12'],
    ['at 5pm on Friday 27 November', '2026-11-27 17:00'],
    ['3 March 2027, 14:15', '2027-03-03 14:15'],
    ['Friday (27 November)', '2026-11-27'],
    ['30 November – noon', '2026-11-30 12:00'],
  ]);
});

describe('English times', () => {
  table('en', [
    ['tomorrow at half past four', '2026-11-19 16:30'],
    ['tomorrow at quarter to three', '2026-11-19 14:45'],
    ["Friday at five o'clock", '2026-11-20 17:00'],
    ['Friday at 5', '2026-11-20 17:00'],
    ['Friday 17.30', '2026-11-20'],
    ['Friday at 17.30', '2026-11-20 17:30'],
    ['tomorrow 8:15 am', '2026-11-19 08:15'],
    ['at 7 in the evening on Monday', '2026-11-23 19:00'],
    ['Please call me at 4pm', '2026-11-18 16:00', 'meeting'],
    ['by 9am', '2026-11-19 09:00', 'deadline'],
    ['tomorrow evening at 8', '2026-11-19 20:00'],
    ['Tuesday 24th at 9', '2026-11-24 09:00'],
    ['first thing tomorrow', '2026-11-19 09:00'],
    ['within 24h', '2026-11-19 10:00', 'deadline'],
    ['by the end of Q1 2027', '2027-03-31', 'deadline'],
    ['by midnight tomorrow', '2026-11-19 23:59', 'deadline'],
    ['Zoom call tomorrow, 10:00–11:00', '2026-11-19 10:00', 'meeting'],
  ]);
});
