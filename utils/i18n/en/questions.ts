/** The desk where questions are answered. `name` is the other person's first name, else 'Your assistant'; `when` is 'tomorrow at 9:00'. */
export const questions = {
  title: 'Questions',
  unreadable: 'The questions could not be read.',
  none: 'No question waits for you',
  nextLater: 'The next ones come at their time, see below.',
  free: 'Take the time for something else.',
  place: ({ number, total }: { number: number; total: number }) => `Question ${number} of ${total}`,
  forYou: 'Questions for you',
  later: 'Later',
  own: 'You asked',
  agenda: 'Make a call agenda',
  urgent: 'Urgent',
  answer: 'Answer',
  yourAnswer: 'Your answer',
  /** Who asked; `ago` is '2 h ago', 'yesterday'. */
  youAsked: ({ ago }: { ago: string }) => `You asked ${ago}`,
  asked: ({ name, ago }: { name: string; ago: string }) => `${name} asked ${ago}`,
  /** When it is put; after a '·'. */
  goesTo: ({ name, when }: { name: string; when: string }) => `goes to ${name} ${when}`,
  comes: ({ when }: { when: string }) => `comes ${when}`,
  promisedByNow: 'an answer was promised by now',
  promised: ({ when }: { when: string }) => `an answer is promised ${when}`,
  crossed: 'two answers crossed',
  /** Why no option is recommended. */
  noProposal: ({ name, why }: { name: string; why: string }) => `${name} proposes nothing: ${why}`,
};
