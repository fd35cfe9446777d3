/** The search for dates in a mail of 20 kB, beside chrono's English parser on the same text and in the same run. */
import { casual } from 'chrono-node/en';
import { findDeadlines } from '@/utils/deadlines/index';
import type { Pairs } from './measure';

const KB = 20;
const PARAGRAPHS = [
  'Dear Mari, thank you for the draft of the contract that you sent last week. I looked at it with Peter and we would like to change three things before we sign it, none of them large.',
  'The price of 1,250.00 EUR is fine with us and the invoice 2026-114 can be paid as soon as it arrives. The hotel has confirmed the rooms on the second floor, and breakfast is included.',
  'Please send the signed copy by Friday, 27 November at 17:00, and call +372 5555 1234 if the office is closed. Version 3.10.2 of the form is the one to use, the older ones are not valid any more.',
  'I have spoken with the painter, who may start when the furniture has been moved. It takes about three days and costs between 800 and 1,200 euros, depending on the colour we choose.',
  'Could we have a short call next Tuesday at 10:30? There are some questions about the newsletter that are easier to talk about than to write, and I would like to hear what you think of the pictures.',
];

/** The words of such mails, as often as they come. */
export const MAIL_WORDS = PARAGRAPHS.join(' ').split(' ');

/** A mail of 20 kB as people write them: some dates, many numbers that are none. */
function longMail(): string {
  let text = '';
  for (let i = 0; text.length < KB * 1000; i++) text += `${PARAGRAPHS[i % PARAGRAPHS.length] ?? ''}\n\n`;
  return text.slice(0, KB * 1000);
}

/** One search in that mail against chrono's English parser on it, in turns; the first rounds are not counted. */
export function measureDeadlines(rounds: number): Pairs {
  const pairs: Pairs = { ours: [], floor: [] };
  const text = longMail();
  const now = new Date('2026-11-18T08:00:00Z');
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  for (let i = 0; i < rounds + 20; i++) {
    const ours = timed(() => findDeadlines(text, { locale: 'en', now, timeZone: 'Europe/Tallinn' }));
    const floor = timed(() => casual.parse(text, now, { forwardDate: true }));
    if (i < 20) continue;
    pairs.ours.push(ours);
    pairs.floor.push(floor);
  }
  return pairs;
}
