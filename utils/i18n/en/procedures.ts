import { n } from './count';

/** Reusable briefs: the list, one of them, their use in a brief, and what came of it. */
export const procedures = {
  failed: 'The procedures could not be read.',
  none: 'No procedures yet',
  noneHint:
    'A procedure is a brief to use again: what is to come out, the steps, how far may be decided. Begin with one below, or make one of finished work.',
  search: 'Search procedures',
  notFound: ({ query }: { query: string }) => `No procedure has “${query}”`,
  create: 'New procedure',
  importFile: 'Import from a file…',
  importText: 'Import from text…',
  exportAll: 'Save all as Markdown',
  version: ({ number }: { number: number }) => `version ${number}`,
  /** `time` is '1 h 30 min'. */
  usually: ({ time }: { time: string }) => `usually ${time}`,
  used: ({ count }: { count: number }) =>
    n(count, { one: 'used once in a year', other: 'used # times in a year' }),
  differed: ({ count }: { count: number }) =>
    n(count, { one: 'once done differently', other: '# times done differently' }),
  retired: 'No longer used',
  starters: {
    title: 'To begin with',
    take: 'Take over',
    takeNamed: ({ title }: { title: string }) => `Take over: ${title}`,
    takeAll: 'Take over all',
    taken: ({ title }: { title: string }) => `“${title}” is among your procedures now.`,
    takenAll: ({ count }: { count: number }) =>
      n(count, { one: '# procedure was taken over.', other: '# procedures were taken over.' }),
  },
  /** One procedure. */
  one: {
    title: 'Procedure',
    gone: 'This procedure is not here any more.',
    goal: 'Goal',
    steps: 'Steps',
    guidelines: 'Guidelines',
    authority: 'May decide',
    asArea: 'As the area says',
    area: 'Area',
    time: 'Usual time',
    known: 'Recognised by',
    nothing: 'Nothing yet',
    notOffered: 'No longer offered for new work.',
    start: 'Use it now',
    recur: 'Repeat it regularly…',
    copy: 'Copy as Markdown',
    copied: 'Copied as Markdown.',
    saveFile: 'Save as a Markdown file',
    retire: 'Stop using it',
    retiredNow: ({ title }: { title: string }) => `“${title}” is no longer used.`,
    useAgain: 'Use it again',
    againNow: ({ title }: { title: string }) => `“${title}” is used again.`,
  },
  /** What a capture is recognised by. */
  match: {
    title: 'What it is recognised by',
    hint: 'It is offered for work from these senders or with these words; where sites are marked, only for what comes from there.',
    sites: 'Sites',
    senders: 'Senders',
    sendersHint: 'Addresses, or @firm.com for everybody there; commas between them.',
    words: 'Words of the title',
    wordsHint: 'In any language; commas between them.',
  },
  form: {
    change: 'Change the procedure',
    title: 'Name',
    titleExample: 'Monthly receipts, travel booking…',
    goalExample: 'What is there when it is done?',
    guidelinesExample: 'Tone, budget, what to avoid',
    authority: 'How far may be decided?',
    clientSays: 'How far may be decided, and the area, only the client says.',
    time: 'Usual time',
    timeHint: 'Such as “2 h” or “90 min”.',
    note: 'What changed, and why?',
    saveFirst: 'Save the procedure',
    saveNext: ({ number }: { number: number }) => `Save as version ${number}`,
    saved: ({ title }: { title: string }) => `“${title}” is saved.`,
    unchanged: 'Nothing is changed.',
    needsName: 'Give the procedure a name.',
    needsWords: 'Say what is to come out, or add a step.',
    newer: ({ number }: { number: number }) =>
      `Version ${number} was written meanwhile. Yours becomes the next one; compare them below.`,
    fromItem: ({ title }: { title: string }) => `Grown from “${title}”.`,
    fromDeviation: ({ title }: { title: string }) =>
      `As “${title}” was done. Take in what shall hold from now on.`,
    kept: 'What you typed before is here again.',
    discard: 'Discard it',
  },
  versions: {
    title: 'Versions',
    number: ({ number }: { number: number }) => `Version ${number}`,
    /** `who` is a name or 'you', `when` a moment. */
    by: ({ who, when }: { who: string; when: string }) => `${who}, ${when}`,
    you: 'you',
    now: 'in use',
    openItem: 'Open the item it grew from',
    compare: ({ number }: { number: number }) => `What changed in version ${number}`,
    from: 'From',
    to: 'To',
    back: ({ number }: { number: number }) => `Go back to version ${number}`,
    backNote: ({ number }: { number: number }) => `Back to version ${number}`,
    wentBack: ({ number }: { number: number }) => `Version ${number} holds again, as a new version.`,
  },
  /** The difference between two versions. */
  diff: {
    title: 'What changed',
    same: 'Both versions say the same.',
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    /** `from` and `to` count from 1. */
    moved: ({ from, to }: { from: number; to: number }) => `Moved from ${from} to ${to}`,
    movedOnly: 'Moved',
    before: 'Before',
    after: 'After',
    nothing: 'nothing',
  },
  import: {
    title: 'Import a procedure',
    label: 'The text',
    hint: 'Markdown: “# ” and the name, then “## Goal” and “## Steps”.',
    file: 'Markdown file to import',
    action: 'Import',
    done: ({ count }: { count: number }) =>
      n(count, { one: '# procedure was imported.', other: '# procedures were imported.' }),
    /** `lines` are what was not understood. */
    unread: ({ lines }: { lines: string }) => `Not understood, and kept with the guidelines: ${lines}`,
    why: {
      empty: 'There is no text in it. Choose another file, or paste the procedure.',
      'no-title': 'The name is missing: begin with a line “# ” and the name.',
      'too-long': 'This is too long for a procedure: import a part of it.',
      unreadable: 'The file could not be read: choose one that is text (.md).',
    },
    nothing: ({ title }: { title: string }) =>
      `“${title}” has neither a goal nor steps: add a line “## Steps” and a list below it.`,
  },
  /** In a brief. */
  use: {
    /** `why` is one of the following. */
    looks: ({ title, why }: { title: string; why: string }) => `Looks like “${title}”: ${why}.`,
    bySite: ({ site }: { site: string }) => `it is from ${site}`,
    bySender: ({ sender }: { sender: string }) => `it is from ${sender}`,
    byWords: ({ words }: { words: string }) => `the title has ${words}`,
    byArea: ({ area }: { area: string }) => `the area is ${area}`,
    take: 'Use it',
    notThis: 'Not this one',
    pick: 'Use a procedure…',
    pickTitle: 'Use a procedure',
    pickNone: 'There are no procedures yet. They are made of finished work, or on the page “Procedures”.',
    follows: ({ title }: { title: string }) => `Follows the procedure “${title}”`,
    leave: 'Do not follow it',
    leftIt: 'It follows no procedure now. What it filled in stays.',
    filled: ({ title }: { title: string }) => `Filled in from “${title}”.`,
    /** `parts` is a list of `part`. */
    filledBut: ({ title, parts }: { title: string; parts: string }) =>
      `Filled in from “${title}”. What you had written stays: ${parts}.`,
    part: { goal: 'goal', steps: 'steps', guidelines: 'guidelines' },
  },
  /** At an item. */
  item: {
    make: 'Make it a procedure',
    made: ({ title }: { title: string }) => `“${title}” is a procedure now.`,
    grew: ({ title }: { title: string }) => `Became the procedure “${title}”`,
    panel: 'Procedure',
    /** A later version is in use by now. */
    later: ({ number }: { number: number }) => `version ${number} is in use by now`,
    followed: 'Done as the procedure says.',
    differed: 'Done differently:',
    next: 'Make this the next version',
    stay: 'Leave the procedure as it is',
    open: ({ title }: { title: string }) => `Open the procedure “${title}”`,
  },
  deliver: {
    legend: 'Was it done as the procedure says?',
    followed: 'As it says',
    differed: 'Differently',
    how: 'What was different?',
    missing: 'Say what was different, so that the procedure can get better.',
  },
  /** In files; read in all languages. */
  markdown: {
    headings: { goal: 'Goal', steps: 'Steps', guidelines: 'Guidelines', facts: 'Facts' },
    facts: {
      authority: 'How far may be decided',
      area: 'Area',
      minutes: 'Usual time in minutes',
      sites: 'Recognised by sites',
      senders: 'Recognised by senders',
      words: 'Recognised by words of the title',
    },
  },
};
