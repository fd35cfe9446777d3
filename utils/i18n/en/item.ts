import type { WarningReply } from '@/utils/delegation/item';
import { n } from './count';

/** One item, where it stands. */
export const item = {
  title: 'Item',
  gone: 'This item is not here any more.',
  goneHint: 'It was taken back or removed.',
  failed: 'The item could not be read.',
  made: 'New item. Brief it now, or later.',
  /** What was captured is here already; `since` is one of `time.since…`. */
  known: ({ stage, since }: { stage: string; since: string }) => `Already here: ${stage} ${since}.`,
  dismiss: 'Dismiss',
  separate: 'Start a separate item',
  /** Where it stands: the stage as people read it, and since when. */
  stands: ({ stage, since }: { stage: string; since: string }) => `${stage} ${since}`,
  turnBoth: 'the turn of both of you',
  turnYours: 'your turn',
  /** `name` is a first name, 'your assistant' or 'your client'. */
  turnTheirs: ({ name }: { name: string }) => `${name}’s turn`,
  /** `until` is one of `time.until…`. */
  aside: ({ until }: { until: string }) => `set aside ${until}`,
  onAgenda: 'on the next call’s agenda',
  improvement: 'Improvement proposed',
  improvementFor: ({ area }: { area: string }) => `Improvement proposed for ${area}`,
  brief: 'Brief',
  source: 'Source',
  history: 'What happened',
  addNote: 'Add a note',
  handOverAgain: 'Hand over again',
  copyText: 'Copy the brief as text',
  copyMarkdown: 'Copy the brief as Markdown',
  copyRich: 'Copy the brief as rich text',
  notCopied: 'The browser did not let the brief be copied.',
  editBrief: 'Edit brief',
  stepDone: 'Step done.',
  stepOpen: 'Step open again.',
  restored: 'Restored.',
  actions: 'Where it stands now',
  moreActions: 'More actions',
  clash: 'Two answers',
  clashStage: 'Both of you changed it without seeing the other’s change. Which one holds?',
  clashDate: 'You both changed the date: which one holds?',
  clashQuestion: ({ question }: { question: string }) => `“${question}” has two answers. Which one holds?`,
  /** The brief as it was handed over. */
  facts: {
    deadline: 'Deadline',
    authority: 'May decide',
    area: 'Area',
    weight: 'Weight',
    guidelines: 'Guidelines',
    materials: 'Materials',
  },
  /** `now` and `otherwise` are of `brief.authority`. */
  whileAway: ({ now, otherwise }: { now: string; otherwise: string }) =>
    `${now}, while the client is away; otherwise: ${otherwise}`,
  /** `urgency` is of `brief.urgency`. */
  important: ({ urgency }: { urgency: string }) => `Important, ${urgency}`,
  notImportant: ({ urgency }: { urgency: string }) => `Not important, ${urgency}`,
  /** What was promised on accepting. */
  promise: {
    title: 'Promise',
    accepted: 'Accepted',
    estimate: 'Estimate',
    date: 'Promised',
    differs: ({ date, deadline }: { date: string; deadline: string }) =>
      `${date}, the deadline is ${deadline}`,
    onBehalf: 'Noted by the client; the assistant’s own answer takes its place.',
  },
  warning: {
    title: 'Warning',
    date: 'Can be kept',
    rescue: 'Would save it',
    at: 'Warned',
    reply: {
      accept: 'The new date was accepted.',
      refuse: 'The old date has to hold.',
      rescue: 'What would save the old date was taken up.',
    } satisfies Record<WarningReply, string>,
  },
  told: 'Decided and told',
  toldSeen: ({ when }: { when: string }) => `${when} · read by the client`,
  links: 'Delivered here',
  material: 'Material',
  /** Questions with their answers. */
  questions: {
    one: 'Question',
    many: 'Questions',
    youAsked: ({ when }: { when: string }) => `You asked ${when}`,
    theyAsked: ({ name, when }: { name: string; when: string }) => `${name} asked ${when}`,
    /** `when` as in 'at 15:00', 'tomorrow at 9:00'. */
    goes: ({ name, when }: { name: string; when: string }) => `goes to ${name} ${when}`,
    comes: ({ when }: { when: string }) => `comes ${when}`,
    open: 'Open',
    urgent: 'Urgent',
    proposes: ({ proposal }: { proposal: string }) => `Proposes: ${proposal}`,
    proposesNothing: ({ why }: { why: string }) => `Proposes nothing: ${why}`,
    asProposed: 'As proposed',
    /** Who answered, and when. */
    bySilence: ({ when }: { when: string }) => `silence counted as yes, ${when}`,
    byYou: ({ when }: { when: string }) => `you, ${when}`,
    byThem: ({ name, when }: { name: string; when: string }) => `${name}, ${when}`,
  },
  review: {
    title: 'Review',
    /** From one to five points. */
    rating: { poor: 'Poor', fair: 'Fair', good: 'Good', veryGood: 'Very good', excellent: 'Excellent' },
    points: ({ rating }: { rating: number }) => `${rating} of 5`,
    onTime: 'Delivered on time',
    late: 'Delivered late',
    sentBackOnce: 'Sent back once',
    sentBack: ({ count }: { count: number }) =>
      n(count, { one: 'Sent back # time', other: 'Sent back # times' }),
    firstTime: 'Right the first time',
    byClient: 'Noted by the client',
  },
  where: {
    label: 'Where it comes from',
    less: 'Show less',
    all: 'Show all of it',
    attachments: 'Attachments',
  },
};
