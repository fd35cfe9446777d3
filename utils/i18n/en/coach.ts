import type { CoachStep } from '@/utils/delegation/coach';

/** The coach: one step a week for people new to handing over. */
export const coach = {
  heading: ({ number, steps }: { number: number; steps: number }) => `Step ${number} of ${steps}, this week`,
  /** `title` is that of an own item. */
  example: ({ title }: { title: string }) => `For example “${title}”.`,
  not: 'Not for me',
  steps: {
    first: {
      what: 'Hand over one small thing',
      how: 'Something that takes half an hour and hurts nobody if it goes wrong. You both learn how it feels.',
      go: 'Choose one',
    },
    area: {
      what: 'Agree on one area',
      how: 'A name such as “bookings” saves you from explaining each time who takes care of it.',
      go: 'Open the agreement',
    },
    brief: {
      what: 'Say how you will both know that it is done',
      how: 'A goal, two or three steps and a date. Most questions never come up then.',
      go: 'Write a brief',
    },
    authority: {
      what: 'Let one area go a little further',
      how: 'Change one area from “ask first” to “decide and tell”. Fewer questions, and you still hear of it.',
      go: 'Open the agreement',
    },
    review: {
      what: 'Answer what comes back within a day',
      how: '“Looks good”, or one sentence on what to change. Quick answers make the next delivery better.',
      go: 'See what waits',
    },
    procedure: {
      what: 'Turn a finished item into a procedure',
      how: 'What went well once needs no explaining the second time.',
      go: 'Open procedures',
    },
    recurring: {
      what: 'Let something come by itself',
      how: 'Receipts, invoices, a monthly report: say once when it recurs.',
      go: 'Open what recurs',
    },
    call: {
      what: 'Set a short weekly call',
      how: 'Fifteen minutes for all that is not worth a message. The agenda fills itself.',
      go: 'Set a call',
    },
  } satisfies Record<CoachStep, object>,
};
