import type { Role } from '@/utils/delegation/item';
import { n } from './count';

const items = (count: number, what: string): string =>
  n(count, { one: `# item ${what}.`, other: `# items ${what}.` });

/** What can be done with all selected items: the buttons, and what is said when it is done. */
export const bulk = {
  handOver: 'Hand over…',
  sleep: 'Until tomorrow',
  wake: 'Take up again',
  talk: 'Talk about it',
  noTalk: 'Off the agenda',
  /** By the role of the reader: a client says them on the assistant's behalf. */
  move: {
    take: { client: 'Yes, go on', assistant: 'Take' },
    accept: { client: 'Accepted', assistant: 'Accept' },
    start: { client: 'Started', assistant: 'Start' },
    deliver: { client: 'Delivered', assistant: 'Deliver' },
    finish: { client: 'Done', assistant: 'Done' },
    drop: { client: 'Drop', assistant: 'Drop' },
    reopen: { client: 'Reopen', assistant: 'Reopen' },
  } satisfies Record<string, Record<Role, string>>,
  slept: ({ count }: { count: number }) => items(count, 'set aside until tomorrow'),
  woken: ({ count }: { count: number }) => items(count, 'taken up again'),
  talked: ({ count }: { count: number }) => items(count, 'on the next call’s agenda'),
  notTalked: ({ count }: { count: number }) => items(count, 'off the agenda'),
  moved: {
    take: ({ count }: { count: number }) => items(count, 'to brief'),
    accept: ({ count }: { count: number }) => items(count, 'accepted'),
    start: ({ count }: { count: number }) => items(count, 'begun'),
    deliver: ({ count }: { count: number }) => items(count, 'delivered'),
    finish: ({ count }: { count: number }) => items(count, 'done'),
    drop: ({ count }: { count: number }) => items(count, 'dropped'),
    reopen: ({ count }: { count: number }) => items(count, 'reopened'),
  },
  /** Those that somebody else had moved meanwhile. */
  left: ({ count }: { count: number }) =>
    n(count, { one: '# item had moved on.', other: '# items had moved on.' }),
};
