import type { Authority } from '@/utils/delegation/item';
import { n } from './count';

/** The brief in the making. */
export const brief = {
  title: 'Brief',
  notHandedOver: 'Not handed over',
  /** `until` is a moment: 'Mon 23 Nov, 08:00'. */
  asleep: ({ until }: { until: string }) => `Set aside until ${until}.`,
  wake: 'Take it up now',
  woken: 'Taken up again.',
  sleep: ({ until }: { until: string }) => `Sleep on it until ${until}`,
  keep: 'Keep for later',
  kept: 'Kept under “To brief”.',
  /** The workspace it is in. */
  workspace: ({ name }: { name: string }) => `For ${name}`,
  titleLabel: 'Title',
  titleExample: 'What is to be done?',
  onlyYou: 'Only you see this until you hand it over.',
  goal: 'Goal — how will you both know it is done?',
  goalExample: 'For example: three written quotes, side by side in the shared sheet',
  deadline: 'Deadline',
  noDeadline: 'No deadline',
  day: 'Day',
  time: 'Time, optional',
  zone: ({ zone }: { zone: string }) => `Times are in ${zone}.`,
  dueDay: ({ day, end, zone }: { day: string; end: string; zone: string }) =>
    `${day}. Without a time: by the end of the working day, ${end} (${zone}).`,
  dueTime: ({ day, time, zone }: { day: string; time: string; zone: string }) => `${day}, ${time} (${zone}).`,
  /** Likely deadlines, as buttons. */
  likely: { today: 'Today', tomorrow: 'Tomorrow', friday: 'Friday', 'next-monday': 'Next Monday' },
  found: ({ when }: { when: string }) => `Found: ${when}`,
  /** `name` is a first name or 'your assistant'. */
  decide: ({ name }: { name: string }) => `How far may ${name} decide?`,
  authority: {
    'ask-first': 'Ask me first',
    'decide-and-tell': 'Decide, tell me',
    'just-do-it': 'Just do it',
  } satisfies Record<Authority, string>,
  isImportant: 'Is it important?',
  important: 'Important',
  notImportant: 'Not important',
  urgency: {
    none: 'no deadline yet',
    urgent: 'urgent now',
    soon: ({ count }: { count: number }) =>
      n(count, { one: 'urgent in # working day', other: 'urgent in # working days' }),
  },
  /** What is there, of goal, process and deadline. */
  clear: {
    goal: 'Goal is clear.',
    process: 'Process is clear.',
    deadline: 'Deadline is clear.',
    goalProcess: 'Goal and process are clear.',
    goalDeadline: 'Goal and deadline are clear.',
    processDeadline: 'Process and deadline are clear.',
    all: 'Goal, process, and deadline are clear.',
  },
  missing: {
    goal: 'A goal is missing.',
    process: 'A process is missing.',
    deadline: 'A deadline is missing.',
    goalProcess: 'A goal and a process are missing.',
    goalDeadline: 'A goal and a deadline are missing.',
    processDeadline: 'A process and a deadline are missing.',
    all: 'A goal, a process, and a deadline are missing.',
  },
  area: {
    label: 'Area',
    none: 'No area',
    unnamed: 'Unnamed area',
    create: 'New area…',
    guidelines: ({ area }: { area: string }) => `What always holds in “${area}”, and goes along:`,
    title: 'New area',
    hint: 'Joins your agreement; there you can say more about it.',
    example: 'Bookings, inbox, books…',
    add: 'Add the area',
    added: ({ area }: { area: string }) => `“${area}” is in your agreement now.`,
  },
  more: 'More: guidelines and materials',
  guidelines: 'Guidelines — what to keep to?',
  guidelinesExample: 'Tone, budget, what to avoid',
  materials: 'Materials — what helps?',
  materialsExample: 'Links, files, people to ask',
  unsaved: 'What you typed last could not be saved yet. It stays here as long as this view is open.',
  steps: {
    title: 'Process',
    checklist: ({ count }: { count: number }) => `Use the checklist (${count})`,
    add: 'Add a step',
    next: 'Enter for one more',
    label: ({ number }: { number: number }) => `Step ${number}`,
    /** A step in the labels of its buttons. */
    name: ({ number }: { number: number }) => `step ${number}`,
    nameText: ({ number, text }: { number: number; text: string }) => `step ${number}, ${text}`,
    move: ({ step }: { step: string }) => `Move ${step}`,
    moveHint: 'Drag, or use the arrow keys',
    tick: ({ step }: { step: string }) => `Done: ${step}`,
    remove: ({ step }: { step: string }) => `Remove ${step}`,
    removed: 'Step removed.',
    /** Read aloud; `step` is its text or `nameless`. */
    nameless: 'Step',
    saidMoved: ({ step, place, count }: { step: string; place: number; count: number }) =>
      `${step}: now ${place} of ${count}.`,
    saidRemoved: ({ step }: { step: string }) => `${step}: removed.`,
    saidAdded: ({ number }: { number: number }) => `Step ${number} added.`,
    saidMany: ({ count }: { count: number }) => n(count, { one: '# step added.', other: '# steps added.' }),
  },
  /** Adding what was captured to an open task. */
  join: {
    offer: 'Part of something under way?',
    open: 'Add to a task…',
    title: 'Add to a task',
    what: ({ title }: { title: string }) => `“${title}” becomes material of the task you choose.`,
    search: 'Search open items',
    searchHint: 'Search open items…',
    list: 'Open items',
    failed: 'The items could not be read.',
    nothing: 'Nothing is open',
    nothingHint: 'Delegate this page instead; it becomes the first.',
    notFound: ({ query }: { query: string }) => `No open item has “${query}”`,
    notFoundHint: 'Try fewer words.',
    added: ({ title }: { title: string }) => `Added to “${title}”.`,
  },
};
