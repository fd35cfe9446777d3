import { n } from './count';

/** What Right Hand suggests by itself, always with the reason; each is taken or dismissed once. */
export const suggestions = {
  label: 'Suggestions',
  dismiss: 'Not this',
  dismissNamed: ({ what }: { what: string }) => `Not this: ${what}`,
  dismissed: 'This is not suggested again.',
  /** What was handed over again and again. */
  repeat: {
    weekly: ({ title, count }: { title: string; count: number }) =>
      n(count, {
        one: `Handed over # time, about weekly: “${title}”`,
        other: `Handed over # times, about weekly: “${title}”`,
      }),
    monthly: ({ title, count }: { title: string; count: number }) =>
      n(count, {
        one: `Handed over # time, about monthly: “${title}”`,
        other: `Handed over # times, about monthly: “${title}”`,
      }),
    quarterly: ({ title, count }: { title: string; count: number }) =>
      n(count, {
        one: `Handed over # time, about every quarter: “${title}”`,
        other: `Handed over # times, about every quarter: “${title}”`,
      }),
    yearly: ({ title, count }: { title: string; count: number }) =>
      n(count, {
        one: `Handed over # time, about yearly: “${title}”`,
        other: `Handed over # times, about yearly: “${title}”`,
      }),
    why: {
      procedure: 'They follow the same procedure.',
      sender: ({ from }: { from: string }) => `They all came from ${from}.`,
      title: 'Their titles are alike.',
    },
  },
  person: {
    /** `day` is 'Fri 27 Nov, in 5 days'. */
    what: ({ name, day }: { name: string; day: string }) => `${name}: ${day}`,
    why: 'A day on your list of people to remember.',
    whyNote: ({ note }: { note: string }) =>
      `A day on your list of people to remember, with the note: ${note}`,
    take: 'Delegate something',
    /** The title of the item. */
    item: ({ name }: { name: string }) => `Order flowers for ${name}`,
    dismiss: 'Not this year',
    dismissNamed: ({ name }: { name: string }) => `Not this year: ${name}`,
    dismissed: ({ name }: { name: string }) => `Nothing more for ${name} this year.`,
  },
  meeting: {
    /** `words` are those of the source. */
    why: ({ words }: { words: string }) => `Suggested because it says: “${words}”`,
    agenda: 'Put it on the agenda',
    remind: 'Remind me',
    dismiss: 'No meeting',
  },
};
