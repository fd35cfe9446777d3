import type { Role } from '@/utils/delegation/item';
import { n } from './count';

/** The view of all choices, and the fields of people that other views share. */
export const settings = {
  title: 'Settings',
  /** The fields of the other member, by the user's role. */
  other: {
    client: {
      name: 'Your assistant’s name',
      namePlaceholder: 'Mari Tamm',
      email: 'Email',
      emailPlaceholder: 'mari@example.com',
      hint: 'Where your briefs go.',
    },
    assistant: {
      name: 'Your client’s name',
      namePlaceholder: 'Anna Kovács',
      email: 'Email',
      emailPlaceholder: 'anna@example.com',
      hint: 'Where your questions and answers go.',
    },
  } satisfies Record<Role, Record<string, string>>,
  /** The fields of the user. */
  me: {
    name: 'Your own name',
    namePlaceholder: 'As the other side knows you',
    email: 'Your email',
    emailPlaceholder: 'you@example.com',
    hint: 'Stands below what you send.',
  },
  notWhole: 'This does not look like a whole address yet.',
  mailWith: {
    client: 'Hand over by email with',
    assistant: 'Send email with',
  } satisfies Record<Role, string>,
  mailApp: 'Mail app',
  you: 'You',
  youWhy: 'The other side sees this name with what you send.',
  workspacesWhy: 'One for each person you work with: its colour, its wall, and files to and fro.',
  workspaces: 'Workspaces',
  allWorkspaces: ({ count }: { count: number }) =>
    n(count, { one: 'All # workspace', other: 'All # workspaces' }),
  capture: 'Capture',
  afterDelegating: 'After “Delegate this”',
  openBrief: 'Open the brief',
  keepForLater: 'Keep for later',
  check: 'Check capture on this page',
  sites: 'Sites',
  sitesWhy: 'What Right Hand reads there stays in this browser.',
  look: 'Look',
  language: 'Language',
  /** `language` is the one that this gives. */
  asBrowser: ({ language }: { language: string }) => `As the browser (${language})`,
  colours: 'Colours',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  keyboard: 'Keyboard',
  changeKeys: 'Change the keys',
  allKeys: 'All keys',
  /** What the commands of the browser do. */
  command: {
    'delegate-page': 'Delegate this page',
    'open-sidebar': 'Open the sidebar',
    _execute_sidebar_action: 'Open or close the sidebar',
  },
  data: 'Your data',
  about: ({ version }: { version: string }) =>
    `Right Hand ${version} · MIT licence · no account, no server, no tracking`,
};
