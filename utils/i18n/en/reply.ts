/** A reply to a hand-over, open in Gmail, and what it says. */
export const reply = {
  label: 'This reply',
  where: 'This reply · Gmail',
  /** Who answers, and where the item stands; `who` is a name or an address, `stage` 'asked', `since` 'since Tue'. */
  answers: ({ who, stage, since }: { who: string; stage: string; since: string }) =>
    `${who} answers · ${stage} ${since}`,
  somebody: 'Somebody',
  /** In place of the writer's name, at the beginning of a sentence. */
  theReply: 'The reply',
  notUnderstood: 'Not understood:',
  openItem: 'Open the item',
  noForm: 'The form is not filled in. It says:',
  says: 'What it says',
  record: 'Record',
  keepNote: 'Keep as a note',
  recordAll: ({ count }: { count: number }) => `Record all ${count}`,
  /** A button's name in full; `action` is 'Record', `words` what it records. */
  press: ({ action, words }: { action: string; words: string }) => `${action}: ${words}`,
  recorded: 'Recorded',
  movedOn: 'It has moved on',
  recordedOne: 'Recorded from the reply.',
  recordedAll: 'All recorded from the reply.',
  /** From an address that is not the assistant's. */
  stranger: ({ from, expected }: { from: string; expected: string }) =>
    `This is from ${from}, not ${expected}.`,
  strangerNoAddress: ({ from }: { from: string }) =>
    `This is from ${from}, no address of your assistant is known.`,
  unknown: ({ expected }: { expected: string }) => `This is from an unknown address, not ${expected}.`,
  unknownNoAddress: 'This is from an unknown address, no address of your assistant is known.',
  fromAssistant: 'It is from my assistant',
  /** `due` is 'Friday 27 November 2026, 15:00', `work` '2 h 30 min'. */
  accepted: 'Accepted.',
  acceptedBy: ({ due }: { due: string }) => `Accepted, done by ${due}.`,
  acceptedWork: ({ work }: { work: string }) => `Accepted, about ${work} of work.`,
  acceptedByWork: ({ due, work }: { due: string; work: string }) =>
    `Accepted, done by ${due}, about ${work} of work.`,
  declined: 'Declined, without a reason.',
  declinedWhy: ({ reason }: { reason: string }) => `Declined: “${reason}”`,
  finished: 'It is finished.',
  asks: ({ text }: { text: string }) => `Asks: “${text}”`,
  answerByMail: 'Answer by replying to this email.',
  /** The notes that are kept of it. */
  noteAsks: ({ name, text }: { name: string; text: string }) => `${name} asks: ${text}`,
  noteWrites: ({ name, text }: { name: string; text: string }) => `${name} writes: ${text}`,
};
