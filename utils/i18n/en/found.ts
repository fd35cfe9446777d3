/** Dates found in texts, and deadlines typed in words; `when` is 'Fri 27 Nov, 17:00'. */
export const found = {
  /** The name of the field. */
  inWords: 'Deadline in words',
  /** Shown in the empty field, and understood when typed. */
  example: 'Friday at 5',
  notUnderstood: 'No day in this yet.',
  /** Takes the deadline that was understood. */
  take: 'Set',
  /** The words of the source that a date was found in. */
  from: ({ words }: { words: string }) => `From: “${words}”`,
  /** What the page in view says by when. */
  says: {
    deadline: ({ when }: { when: string }) => `Says: by ${when}`,
    date: ({ when }: { when: string }) => `Mentions ${when}`,
  },
  meeting: ({ when }: { when: string }) => `Speaks of a meeting: ${when}`,
  callLink: 'Send the call link',
  /** Said where the next call opens with what the text says of it. */
  addLink: 'Add the link, then send the agenda.',
  addTime: 'Say at what time, then send the agenda.',
};
