import type { WarningReply } from '@/utils/delegation/item';
import type { Outcome } from '@/utils/delegation/replay';

/** What happened to an item. Each line is who and what; `when` as in 'at 15:00', 'tomorrow at 9:00'. */
export const timeline = {
  line: ({ who, what }: { who: string; what: string }) => `${who} ${what}`,
  you: 'You',
  silence: 'Silence',
  yourSide: 'Somebody on your side',
  /** What was struck out, and why. */
  struck: {
    withdrawn: 'taken back',
    refused: 'not allowed',
    overridden: 'overtaken by another change',
  } satisfies Record<Exclude<Outcome, 'standing'>, string>,
  restore: 'Restore',
  /** `line` is a whole line. */
  restoreLine: ({ line }: { line: string }) => `Restore: ${line}`,
  showAll: ({ count }: { count: number }) => `Show all ${count}`,
  wrote: 'wrote it down',
  improved: 'proposed an improvement',
  /** `site` is the name of a product. */
  captured: ({ site }: { site: string }) => `captured it from ${site}`,
  capturedPage: 'captured it from a web page',
  enriched: 'read more of the page',
  noted: 'added a note',
  /** `what` is a move of `changes`. */
  byHand: ({ what }: { what: string }) => `${what}, noted by hand`,
  asked: 'asked',
  askedUrgently: 'asked, urgently',
  askedWill: ({ option, when }: { option: string; when: string }) =>
    `asked, and will do “${option}” ${when} unless told no`,
  askedWillProposed: ({ when }: { when: string }) => `asked, and will do as proposed ${when} unless told no`,
  askedUrgentlyWill: ({ option, when }: { option: string; when: string }) =>
    `asked, urgently, and will do “${option}” ${when} unless told no`,
  askedUrgentlyWillProposed: ({ when }: { when: string }) =>
    `asked, urgently, and will do as proposed ${when} unless told no`,
  answered: 'answered',
  countedYes: ({ when }: { when: string }) => `counted as yes ${when}`,
  seenTold: 'read what was decided',
  seen: 'received it',
  warned: ({ date }: { date: string }) => `warned: the date will not be made, proposed ${date}`,
  reply: {
    accept: 'accepted the new date',
    refuse: 'said that the old date has to hold',
    rescue: 'took up what saves the old date',
  } satisfies Record<WarningReply, string>,
  told: 'decided and told',
  joined: ({ site }: { site: string }) => `added material from ${site}`,
  joinedPage: 'added material from a web page',
  joinedOwn: 'added material',
  awake: 'took it up again',
  /** `until` is one of `time.until…`. */
  asleep: ({ until }: { until: string }) => `set it aside ${until}`,
  nudged: 'nudged for a word',
  /** `time` is '1 h 20 min'. */
  timed: ({ time }: { time: string }) => `logged ${time}`,
  untimed: 'took out logged time',
  agreed: 'changed the agreement',
};
