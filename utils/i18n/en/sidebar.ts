import { n } from './count';

/** The shell of the sidebar: the page in view, a new item, what can be done with many items. */
export const sidebar = {
  listFailed: 'The list could not be read.',
  search: 'Search',
  newItem: 'New item',
  addName: 'Add a name and email',
  nothingOpen: 'Nothing open',
  open: ({ count }: { count: number }) => n(count, { one: '# open', other: '# open' }),
  needs: ({ count }: { count: number }) => n(count, { one: '# needs you', other: '# need you' }),
  /** Over what others have, of several workspaces. */
  withOthers: 'With the others',
  withAssistants: 'With your assistants',
  withClients: 'With your clients',
  menu: {
    select: 'Select',
    questions: 'Questions',
    call: 'Next call',
    propose: 'Propose something',
    later: 'Set aside',
    dropped: 'Dropped items',
    workspaces: 'Workspaces',
    check: 'Check capture on this page',
    help: 'Keyboard',
    brief: 'To brief',
    done: 'Done',
    settings: 'Settings',
    recurring: 'What recurs',
  },
  fresh: {
    what: 'What should be done?',
    whatHint: 'The details come next, in the brief.',
    example: 'Find a painter for the office',
    brief: 'Brief it',
  },
  later: 'Keep for later',
  kept: 'Kept for later.',
  page: {
    /** `site` is 'Gmail'. */
    inView: ({ site }: { site: string }) => `${site} is in view`,
    allow: ({ site }: { site: string }) => `Allow on ${site}`,
    any: 'The page in view',
    delegate: 'Delegate this',
    /** `delegate` is the entry of the browser's context menu. */
    how: ({ delegate }: { delegate: string }) =>
      `To hand it over, right-click it and choose ${delegate}, or press the Right Hand button in the toolbar.`,
    howWithKeys: ({ delegate, keys }: { delegate: string; keys: string }) =>
      `To hand it over, right-click it and choose ${delegate}, or press the Right Hand button in the toolbar, or press ${keys}.`,
    join: 'Add to a task…',
    kind: {
      gmail: 'This email',
      trello: 'This card',
      asana: 'This task',
      page: 'This page',
      none: 'This item',
    },
    attachments: ({ count }: { count: number }) =>
      n(count, { one: '# attachment found', other: '# attachments found' }),
    due: 'a due date found',
    steps: ({ count }: { count: number }) => n(count, { one: '# step found', other: '# steps found' }),
  },
  /** Lines above the list that lead to what waits elsewhere. `when` is 'tomorrow at 9:00'. */
  waiting: {
    now: ({ count }: { count: number }) =>
      n(count, { one: '# question waits for you', other: '# questions wait for you' }),
    later: ({ count, when }: { count: number; when: string }) =>
      n(count, { one: `# question ${when}`, other: `# questions ${when}` }),
    both: ({ count, more, when }: { count: number; more: number; when: string }) =>
      `${n(count, { one: '# question waits for you', other: '# questions wait for you' })}, ${n(more, { one: '# more', other: '# more' })} ${when}`,
    decisions: ({ count }: { count: number }) =>
      n(count, { one: '# decision to read', other: '# decisions to read' }),
  },
  call: {
    /** `name` is a first name or 'your client'. */
    questions: ({ count, name }: { count: number; name: string }) =>
      n(count, { one: `# question for ${name}`, other: `# questions for ${name}` }),
    items: ({ count, name }: { count: number; name: string }) =>
      n(count, { one: `# item for ${name}`, other: `# items for ${name}` }),
    both: ({ questions, items, name }: { questions: number; items: number; name: string }) =>
      `${n(questions, { one: '# question', other: '# questions' })} and ${n(items, { one: '# item', other: '# items' })} for ${name}`,
    none: 'no call set yet',
    /** `when` is 'tomorrow at 9:00'. */
    next: ({ when }: { when: string }) => `next call ${when}`,
    nextWithoutLink: ({ when }: { when: string }) => `next call ${when} · no link yet`,
    agenda: 'Open the agenda',
    /** For screen readers; begins with `agenda`. */
    agendaOf: ({ what }: { what: string }) => `Open the agenda: ${what}`,
  },
  select: {
    label: 'Selected items',
    none: 'Select items',
    count: ({ count }: { count: number }) => n(count, { one: '# selected', other: '# selected' }),
    all: 'Select all',
    leave: 'Leave selecting',
    more: 'More for the selected items',
  },
};
