import type { Role } from '@/utils/delegation/item';
import type { Colour } from '@/utils/delegation/workspace';

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

  add: 'Add somebody',
  who: 'Who is it?',
  /** Who is added, by the user's role. */
  whoIs: { client: 'An assistant', assistant: 'A client' } satisfies Record<Role, string>,
  name: 'Name',
  email: 'Email',
  addThis: { client: 'Add this assistant', assistant: 'Add this client' } satisfies Record<Role, string>,
  added: ({ name }: { name: string }) => `${name} is added.`,
};
