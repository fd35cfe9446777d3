/** What is said once something was done, or why it was not. */
export const doneWords = {
  /** Moves that crossed: which one holds; `stage` is 'accepted'. */
  settled: ({ stage }: { stage: string }) => `Settled as ${stage}.`,
  settledNoDeadline: 'Settled: no deadline.',
  /** `due` is 'Tue 24 Nov, 10:00'. */
  settledDue: ({ due }: { due: string }) => `Settled: ${due} holds.`,
  asked: ({ name }: { name: string }) => `Asked ${name}.`,
  answered: 'Answered.',
  answeredProposal: 'Answered: go with the proposal.',
  warned: ({ name }: { name: string }) => `Warned ${name}, with the new date.`,
  reply: {
    accept: 'The new date holds.',
    refuse: 'Said: the old date must hold.',
    rescue: 'Taken: the old date holds.',
  },
  told: 'Told.',
  noteAdded: 'Note added.',
  onAgenda: 'On the agenda of the next call.',
  offAgenda: 'Off the agenda.',
  /** `until` is 'Mon 23 Nov, 09:00'. */
  asleep: ({ until }: { until: string }) => `Set aside until ${until}.`,
  awake: 'Taken up again.',
  nudged: 'Nudged.',
  /** A better way to work, now a guideline. */
  wayTaken: 'Taken. It holds from now on.',
  readyToBrief: 'Ready to brief.',
  handedOver: 'Handed over.',
  accepted: 'Accepted.',
  declined: 'Declined.',
  started: 'Started.',
  delivered: 'Delivered.',
  done: 'Done.',
  /** A delivery that was approved. */
  doneWell: 'Done. Well delegated.',
  sentBack: 'Sent back.',
  dropped: 'Dropped.',
  reopened: 'Reopened.',
  /** Noted by the client on the assistant's behalf. */
  noted: {
    accept: 'Noted as accepted.',
    decline: 'Noted as declined.',
    start: 'Noted: work has begun.',
    deliver: 'Noted as delivered.',
  },
  notCopied: 'The browser did not let the reminder be copied. Try again.',
  /** Why nothing was changed. */
  refused: {
    'unknown-item': 'This item is not here any more.',
    'not-allowed': 'It has moved on meanwhile, so nothing was changed.',
    'not-undoable': 'This can no longer be undone: something else builds on it.',
    'needs-reason': 'Say why, so that the other side knows what to do.',
    'third-channel': 'Two channels are enough: take one off before you add another.',
  },
  failedWith: ({ reason }: { reason: string }) => `That did not work: ${reason}`,
};
