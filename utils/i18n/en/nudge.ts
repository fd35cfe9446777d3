/** A short reminder to the other person; `title` stands in quotation marks. */
export const nudge = {
  sent: ({ title, moment }: { title: string; moment: string }) =>
    `a short reminder of ${title}, which I sent on ${moment}.`,
  waits: ({ title }: { title: string }) => `a short reminder of ${title}.`,
  canYou: 'Can you take it on, and by when? A yes or a no is enough, and so is a question.',
  quiet: ({ title }: { title: string }) => `how is ${title} coming along?`,
  oneLine: 'One line about where it stands is enough.',
  oneLineDue: ({ due }: { due: string }) => `It is due ${due}. One line about where it stands is enough.`,
  late: ({ title }: { title: string }) => `${title} has not reached me yet.`,
  lateDue: ({ title, due }: { title: string; due: string }) => `${title} was due ${due}.`,
  newDate: 'Is it done, or which new date can you keep? If something is missing, please say what would help.',
  answer: ({ title }: { title: string }) => `I am waiting for your answer about ${title}.`,
  answerTo: ({ title, question }: { title: string; question: string }) =>
    `I am waiting for your answer about ${title}: ${question}`,
  short: 'A short one is enough. Tell me if you need anything from me for it.',
};
