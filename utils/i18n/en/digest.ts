/** What was decided and told since the client last looked. */
export const digest = {
  unreadable: 'The decisions could not be read.',
  today: 'Today',
  yesterday: 'Yesterday',
  nothingNew: 'Nothing new was decided',
  nothingNewHint:
    'Where your assistant may decide and tell, you read here what was decided since you last looked.',
  /** The same page where the user is the assistant. */
  nothingHere: 'Nothing to show here',
  nothingHereHint: 'What you decide and tell stands in the timeline of its item; your client reads it here.',
  seenAll: 'Seen all',
  allSeen: 'All seen. It stays with each item.',
};
