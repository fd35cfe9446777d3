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
