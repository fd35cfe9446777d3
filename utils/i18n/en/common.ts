/** Words that several views use in the same sense. */
export const common = {
  product: 'Right Hand',
  undo: 'Undo',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  add: 'Add',
  change: 'Change',
  remove: 'Remove',
  open: 'Open',
  copy: 'Copy',
  more: 'More',
  done: 'Done',
  retry: 'Try again',
  optional: 'Optional.',
  notSet: 'not set',
  loading: 'Loading',
  dismiss: 'Dismiss',
  itemsFailed: 'Your items could not be opened.',
  /** Where no reason is known. */
  failed: 'That did not work.',
  undone: 'Undone.',
  notUndone: 'This can no longer be undone.',
  /** Said after something was done. */
  doneNow: 'Done.',
  assistant: 'Assistant',
  client: 'Client',
  /** Within a sentence, where no name is known. */
  yourAssistant: 'your assistant',
  yourClient: 'your client',
  /** The same at the beginning of a sentence. */
  yourAssistantFirst: 'Your assistant',
  yourClientFirst: 'Your client',
  or: 'or',
  and: 'and',
  /** A text as a quotation. */
  quoted: ({ text }: { text: string }) => `“${text}”`,
};
