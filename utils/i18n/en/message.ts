import { n } from './count';

/** The brief as a message to the other person, in whose language it is, whatever the interface speaks. */
export const message = {
  /** The greeting of any letter, without a name and with one; what follows it begins a new paragraph. */
  hello: 'Hello,',
  greeting: ({ name }: { name: string }) => `Hi ${name},`,
  signature: ({ name }: { name: string }) => `Thank you,\n${name}`,
  untitled: 'Something for you',
  takeOn: ({ title }: { title: string }) => `please take this on: ${title}`,
  takeMany: ({ count }: { count: number }) =>
    n(count, { one: 'please take this # thing on.', other: 'please take these # things on.' }),
  /** Stands in brackets where the writer took something out. */
  removed: 'removed',
  goal: 'Goal',
  steps: 'Steps',
  stepDone: ({ text }: { text: string }) => `${text} (done already)`,
  deadline: 'Deadline',
  noDeadline: 'None is set: tell me when you can have it done.',
  /** `day` is 'Friday 27 November 2026', `clock` '17:00', `zone` 'Tallinn' or 'Budapest; 18:00 for you'. */
  byEndOfDay: ({ day, clock, zone }: { day: string; clock: string; zone: string }) =>
    `${day}, by the end of your working day, ${clock} (${zone})`,
  moment: ({ day, clock, zone }: { day: string; clock: string; zone: string }) =>
    `${day}, ${clock} (${zone})`,
  authority: 'How far you may decide',
  mayDecide: {
    'ask-first': 'Please ask me before you decide anything.',
    'decide-and-tell': 'Decide yourself, and tell me what you decided.',
    'just-do-it': 'Just do it; you need not ask or report.',
  },
  important: 'Important',
  importantWhy: 'Yes: this one matters more than most.',
  /** The procedure that the brief follows. */
  procedure: 'Procedure',
  procedureIs: ({ title, number }: { title: string; number: number }) => `“${title}”, version ${number}`,
  guidelines: 'Guidelines',
  agreedOn: ({ area }: { area: string }) => `What we agreed on ${area}`,
  agreedOnThis: 'What we agreed on this area',
  materials: 'Materials',
  answer: 'Your answer, as we agreed',
  answerBy: ({ moment }: { moment: string }) => `By ${moment}.`,
  /** In working time; said of the promised answer. */
  withinHours: ({ count }: { count: number }) =>
    n(count, { one: 'Within # working hour', other: 'Within # working hours' }),
  withinMinutes: ({ count }: { count: number }) =>
    n(count, { one: 'Within # working minute', other: 'Within # working minutes' }),
  urgentWithinHours: ({ count }: { count: number }) =>
    n(count, {
      one: 'When it is urgent: within # working hour',
      other: 'When it is urgent: within # working hours',
    }),
  urgentWithinMinutes: ({ count }: { count: number }) =>
    n(count, {
      one: 'When it is urgent: within # working minute',
      other: 'When it is urgent: within # working minutes',
    }),
  /** Labels of what is known of the source. */
  facts: {
    title: 'Title',
    from: 'From',
    to: 'To',
    date: 'Date',
    site: 'Site',
    board: 'Board',
    project: 'Project',
    list: 'List',
    labels: 'Labels',
    members: 'Members',
    due: 'Due there',
    address: 'Address',
    attachments: 'Attachments, ask me for them',
  },
  checklist: 'Its checklist',
  checklistNamed: ({ name }: { name: string }) => `Its checklist “${name}”`,
  /** Headings of quotations: of the source, and of material joined to it, which is numbered where there is more. */
  part: 'The part that matters',
  partOfMaterial: 'The part that matters, material',
  partOfMaterialNumber: ({ number }: { number: string }) => `The part that matters, material ${number}`,
  says: 'What it says',
  materialSays: 'What it says, material',
  materialNumberSays: ({ number }: { number: string }) => `What it says, material ${number}`,
  /** `sent` and `whole` are counts of characters, '2,340'. */
  shortened: ({ sent, whole }: { sent: string; whole: string }) =>
    `… shortened: ${sent} of ${whole} characters; ask me for the rest.`,
};
