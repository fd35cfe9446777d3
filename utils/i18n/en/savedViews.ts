/** Searches that were given a name. */
export const savedViews = {
  title: 'Saved searches',
  none: 'A search you need again can be saved under a name.',
  save: 'Save this search',
  name: 'Name',
  keptAs: ({ name }: { name: string }) => `Saved as “${name}”`,
  menu: ({ name }: { name: string }) => `More for ${name}`,
  rename: 'Rename',
  saved: ({ name }: { name: string }) => `Saved as “${name}”.`,
  renamed: ({ name }: { name: string }) => `Renamed to “${name}”.`,
  removed: ({ name }: { name: string }) => `“${name}” was removed.`,
};
