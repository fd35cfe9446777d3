import type { Role } from '@/utils/delegation/item';
import type { Colour } from '@/utils/delegation/workspace';
import { n } from './count';

/** Several people to work with, each apart. */
export const workspaces = {
  title: 'Workspaces',
  allWorkspaces: 'All workspaces',
  allClients: 'All clients',
  allAssistants: 'All assistants',
  switch: ({ name }: { name: string }) => `Switch workspace: ${name}`,
  addSomebody: 'Add a client or an assistant',
  walledOff: 'walled off',
  current: 'Current',
  goTo: 'Go to',
  goToNamed: ({ name }: { name: string }) => `Go to ${name}`,
  change: ({ name }: { name: string }) => `Change ${name}`,
  changeParts: 'Names, colour and wall',

  colour: 'Colour',
  colours: {
    green: 'Green',
    blue: 'Blue',
    amber: 'Amber',
    plum: 'Plum',
    teal: 'Teal',
    brick: 'Brick',
  } satisfies Record<Colour, string>,
  initials: 'Initials',
  initialsWhy: 'Up to three letters; empty takes those of the name.',
  wallOff: 'Wall off',
  wallWhy:
    'Kept out of the view of all together, of search and counts there, and of notifications; seen only when you go to it.',

  /** What a file carries, by the user's role. */
  fileWhy: {
    client:
      'A file carries the agreement and what was handed over, with all that was said about it. What you have only captured or noted for yourself stays here.',
    assistant:
      'A file carries the agreement, your answers, questions and deliveries. Nothing of another client goes into it.',
  } satisfies Record<Role, string>,
  /** The same three for a person whose name is known, and by the user's role where it is not. */
  saveFor: ({ name }: { name: string }) => `Save a file for ${name}`,
  readFrom: ({ name }: { name: string }) => `Read a file from ${name}`,
  fileFrom: ({ name }: { name: string }) => `File from ${name}`,
  saveForRole: {
    client: 'Save a file for your assistant',
    assistant: 'Save a file for your client',
  } satisfies Record<Role, string>,
  readFromRole: {
    client: 'Read a file from your assistant',
    assistant: 'Read a file from your client',
  } satisfies Record<Role, string>,
  fileFromRole: {
    client: 'File from your assistant',
    assistant: 'File from your client',
  } satisfies Record<Role, string>,
  saving: 'Saving',
  reading: 'Reading',
  /** `file` is its name. */
  savedFor: ({ file, name }: { file: string; name: string }) =>
    `Saved as ${file}. Send it to ${name}, who reads it under Workspaces.`,
  savedForRole: {
    client: ({ file }: { file: string }) =>
      `Saved as ${file}. Send it to your assistant, who reads it under Workspaces.`,
    assistant: ({ file }: { file: string }) =>
      `Saved as ${file}. Send it to your client, who reads it under Workspaces.`,
  },
  read: ({ count }: { count: number }) =>
    n(count, { one: 'The file is read: # item in it.', other: 'The file is read: # items in it.' }),

  add: 'Add somebody',
  who: 'Who is it?',
  /** Who is added, by the user's role. */
  whoIs: { client: 'An assistant', assistant: 'A client' } satisfies Record<Role, string>,
  name: 'Name',
  email: 'Email',
  addThis: { client: 'Add this assistant', assistant: 'Add this client' } satisfies Record<Role, string>,
  added: ({ name }: { name: string }) => `${name} is added.`,
};
