import { n } from './count';

/**
 * By what a reply is read: the answer form at the end of a brief, and what our own text around it looks like. These words
 * of all languages are at hand at once (utils/handover/form-words.ts); a form that was sent is answered weeks later, so a
 * change of its lines leaves those unread.
 */
export const answers = {
  /** Heads the form; something stands before `token` ('RH-1a2b3c4d'), and nothing that varies. */
  heading: ({ token }: { token: string }) => `To answer ${token}, fill in what you can`,
  /** The lines of the form: short enough that no mail program wraps them, a hint in round brackets, a colon at the end. */
  form: {
    accepted: 'Accepted (yes or no):',
    due: 'Done by (day.month.year):',
    estimate: 'Estimate (such as 2 h or 30 min):',
    question: 'Question (if any):',
    done: 'Finished (yes, once it is):',
  },
  /** Headings of what is known of the source, and of joined material. */
  source: 'Where it comes from',
  material: 'Material',
  materialNumber: ({ number }: { number: string }) => `Material ${number}`,
  /** Begins the subject of several briefs; their titles follow. */
  many: ({ count }: { count: number }) => n(count, { one: '# thing for you', other: '# things for you' }),
};
