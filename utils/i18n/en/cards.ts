import { n } from './count';

/** What cards say: chips, the second line, and why an item is where it is. `name` is a first name or 'your assistant'. */
export const cards = {
  chip: {
    twoDates: 'Two dates',
    twoAnswers: 'Two answers',
    question: 'Question',
    questionAsked: 'Question asked',
    atRisk: 'At risk',
    noAnswer: 'No answer',
    notAccepted: 'Not accepted',
    noWord: 'No word',
    answerOverdue: 'Answer overdue',
    wordOverdue: 'Word overdue',
    improvement: 'Improvement',
    /** `ago` is '3 h ago'. */
    asked: ({ ago }: { ago: string }) => `Asked ${ago}`,
  },
  /** The parts of the second line; dots stand between them. */
  meta: {
    /** `stage` is one of `today.stageWithin`, `ago` 'yesterday' or '3 Nov'. */
    closed: ({ stage, ago }: { stage: string; ago: string }) => `${stage} ${ago}`,
    /** `until` is 'until tomorrow at 9:00'. */
    setAside: ({ until }: { until: string }) => `set aside ${until}`,
    /** `when` is 'tomorrow at 9:00'. */
    questionComes: ({ when }: { when: string }) => `a question comes ${when}`,
    promised: ({ date }: { date: string }) => `promised ${date}`,
    /** The procedure it follows, and how many of its steps are done. */
    procedure: ({ title }: { title: string }) => `procedure “${title}”`,
    progress: ({ done, all }: { done: string; all: string }) => `${done} of ${all}`,
    steps: ({ done, count }: { done: string; count: number }) =>
      n(count, { one: `${done} of # step`, other: `${done} of # steps` }),
    questions: ({ count }: { count: number }) => n(count, { one: '# question', other: '# questions' }),
    sentBack: ({ count }: { count: number }) =>
      n(count, { one: 'sent back once', other: 'sent back # times' }),
    talk: 'on the next call’s agenda',
    authority: {
      'ask-first': 'ask first',
      'decide-and-tell': 'decide, tell me',
      'just-do-it': 'just do it',
    },
  },
  conflict: {
    /** `stages` are two of `today.stageWithin`. */
    stages: ({ stages }: { stages: string }) => `Two answers crossed: ${stages}. Which one holds?`,
    dates: ({ dates }: { dates: string }) => `You both changed the date: ${dates}. Which one holds?`,
    noDeadline: 'no deadline',
    answers: ({ question, answers }: { question: string; answers: string }) =>
      `“${question}” has two answers: ${answers}. Which one holds?`,
  },
  question: {
    youAsked: ({ question }: { question: string }) => `You asked: “${question}”`,
    proposes: ({ proposal }: { proposal: string }) => `Proposes ${proposal}.`,
    goesTo: ({ name, when }: { name: string; when: string }) => `Goes to ${name} ${when}.`,
    /** What the reader announced to do. */
    youWill: ({ what, when, name }: { what: string; when: string; name: string }) =>
      `You will do ${what} ${when} unless ${name} says no.`,
    /** What the other announced to do. */
    otherWill: ({ what, when }: { what: string; when: string }) =>
      `Will do ${what} ${when} unless you say no.`,
    asProposed: 'as proposed',
  },
  warning: {
    proposes: ({ date }: { date: string }) => `Proposes ${date}.`,
    proposesInstead: ({ date, due }: { date: string; due: string }) => `Proposes ${date} instead of ${due}.`,
    rescue: ({ rescue }: { rescue: string }) => `What would save it: ${rescue}`,
    youProposed: ({ date, name }: { date: string; name: string }) =>
      `You proposed ${date}; ${name} has not answered yet.`,
    youProposedInstead: ({ date, due, name }: { date: string; due: string; name: string }) =>
      `You proposed ${date} instead of ${due}; ${name} has not answered yet.`,
  },
  waitsForYes: ({ name }: { name: string }) => `Waits for a yes from ${name}.`,
  delivered: ({ ago }: { ago: string }) => `Delivered ${ago}`,
  /** `name` is the first word of the line. */
  declined: ({ name, ago }: { name: string; ago: string }) => `${name} declined ${ago}`,
  proposed: ({ name, ago }: { name: string; ago: string }) => `${name} proposed this ${ago}`,
  nudged: ({ ago }: { ago: string }) => `Nudged ${ago}.`,
  dueSoon: 'Due soon, and not accepted yet.',
  dateInDanger: 'The date is in danger.',
  /** `work` is '2 hours'. */
  shouldHaveBegun: ({ work }: { work: string }) => `Should have begun by now: ${work} of work.`,
  shouldHaveBegunDue: ({ work, date }: { work: string; date: string }) =>
    `Should have begun by now: ${work} of work, due ${date}.`,
  notAcceptedInTime: 'Not accepted in the promised time.',
  answerWasPromised: 'An answer was promised by now.',
  /** In working days. */
  noWordFor: ({ count }: { count: number }) =>
    n(count, { one: 'No word for # working day.', other: 'No word for # working days.' }),
  youSaidNothing: ({ count }: { count: number }) =>
    n(count, {
      one: 'You have said nothing for # working day.',
      other: 'You have said nothing for # working days.',
    }),
};
