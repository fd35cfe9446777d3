/** The palette of actions. */
export const palette = {
  title: 'Actions',
  what: 'What do you want to do?',
  nothing: 'Nothing like that here.',
  menu: 'Actions…',
  help: 'Find any action by typing',
  search: ({ text }: { text: string }) => `Search for “${text}”`,
  write: ({ text }: { text: string }) => `Write down “${text}” as a new item`,
  open: 'Show this workspace',
  look: 'How it looks',
  asSystem: 'Light or dark, as the system says',
};
