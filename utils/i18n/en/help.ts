/** The keys, and what they do. */
export const help = {
  title: 'Keyboard',
  label: 'Keys',
  captions: {
    sidebar: 'In the sidebar',
    item: 'On an item',
    desk: 'At the questions',
    browser: 'Anywhere in the browser',
  },
  keys: {
    next: 'Next item',
    previous: 'Previous item',
    open: 'Open the item',
    back: 'Back',
    select: 'Select the item, or let it go',
  },
  desk: {
    proposal: 'Go with the proposal, also g',
    option: 'Take that option',
    own: 'Answer in your own words',
    sleep: 'Sleep on it',
    talk: 'Talk about it on the next call',
  },
  /** `key` is what the address bar listens to. */
  addressBar: ({ key }: { key: string }) =>
    `In the address bar, type ${key}, a space and a few words to write down a new item.`,
};
