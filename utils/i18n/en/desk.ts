import { n } from './count';

/** The assistant's desk: the timer, the load of the day, the clients. Times are as in '5 h 10 min', days as in 'Tue 24 Nov'. */
export const desk = {
  /** After the day in the header. */
  logged: ({ time }: { time: string }) => `${time} logged`,
  loggedOf: ({ time, whole }: { time: string; whole: string }) => `${time} logged of ${whole}`,
  /** Heading over work that nobody promised for a day. */
  noDate: 'No date',
  timer: {
    working: 'Working',
    /** The timer runs for somebody who is not shown now. */
    elsewhere: 'Working for another client',
    noItem: 'Work without an item',
    start: 'Start the timer',
    pause: 'Pause the timer',
    /** For screen readers; begin with `start` and `pause`. */
    startFor: ({ title }: { title: string }) => `Start the timer: ${title}`,
    pauseFor: ({ title }: { title: string }) => `Pause the timer: ${title}`,
    runs: 'The timer runs.',
    /** `time` is what was logged for the work before. */
    runsNow: ({ time }: { time: string }) => `The timer runs for this now; ${time} logged before.`,
    paused: ({ time }: { time: string }) => `Paused: ${time} logged.`,
    thrownAway: 'Thrown away: nothing is logged.',
    /** A timer that was forgotten. */
    ran: ({ time }: { time: string }) => `The timer ran ${time}. How long was it really?`,
    keep: ({ time }: { time: string }) => `Keep ${time}`,
    real: 'Really worked',
    realHint: 'Such as “2 h” or “90 min”.',
    tooLong: 'It did not run that long.',
    set: 'Set',
    throwAway: 'Throw away',
    first: 'Say first how long the timer that is still running really ran.',
  },
  load: {
    label: 'Today’s load',
    /** What is still ahead of today. */
    promised: ({ time, free }: { time: string; free: string }) => `${time} promised, ${free} free today`,
    full: ({ time }: { time: string }) => `${time} promised, nothing free today`,
    free: ({ free }: { free: string }) => `Nothing promised, ${free} free today`,
    over: ({ time }: { time: string }) => `${time} more is promised than there is time for`,
    dayOff: 'No working hours today',
    dayDone: 'Today’s hours are over',
    noEstimate: ({ count }: { count: number }) =>
      n(count, { one: '# promise without an estimate', other: '# promises without an estimate' }),
  },
  /** Before more is accepted than fits; `day` begins the sentence where it stands first. */
  tooMuch: {
    today: ({ ahead, promised }: { ahead: string; promised: string }) =>
      `Today ${ahead} is left, ${promised} is promised`,
    day: ({ day, ahead, promised }: { day: string; ahead: string; promised: string }) =>
      `${day} has ${ahead}, ${promised} is promised`,
    until: ({ day, ahead, promised }: { day: string; ahead: string; promised: string }) =>
      `Until ${day} there is ${ahead}, ${promised} is promised`,
    /** `room` is one of the three above. */
    over: ({ room, takes, over }: { room: string; takes: string; over: string }) =>
      `${room}; this takes ${takes}: ${over} too much.`,
    next: ({ day }: { day: string }) => `Next day it fits: ${day}`,
    none: 'It fits on no day of the next three months.',
  },
  clients: {
    none: 'No clients yet',
    noneHint: 'Add a client, or take up an invite from one.',
    needs: 'Needs you',
    today: 'Promised today',
    /** Of the month. */
    month: 'This month',
    monthOf: ({ time, budget }: { time: string; budget: string }) => `${time} of ${budget}`,
    noHours: 'working hours not agreed yet',
    rules: 'What was agreed',
    channels: 'Channels',
    answers: 'Answers within',
    /** `hours` is a number: '1.5'. */
    urgent: ({ hours }: { hours: string }) => `urgent ${hours} h`,
    normal: ({ hours }: { hours: string }) => `ordinary ${hours} h`,
    slots: 'Questions at',
    authority: 'May decide',
    openNamed: ({ name }: { name: string }) => `Open ${name}`,
    shown: 'Shown now',
    others: 'Other clients',
    othersWhy: 'One client is shown now, and the others by name alone.',
    showAll: 'Show all clients',
    walled: 'Walled off',
    walledWhy: 'What they hand over is seen only when you open them.',
    add: 'Add a client',
    join: 'Take up an invite',
  },
  time: {
    title: 'Time',
    none: 'Nothing logged yet.',
    total: ({ time }: { time: string }) => `${time} in all`,
    totalOf: ({ time, estimate }: { time: string; estimate: string }) => `${time} of ${estimate} estimated`,
    running: 'The timer runs.',
    add: 'Add time',
    /** For screen readers, of what they stand beside. */
    correctOf: ({ what }: { what: string }) => `Correct: ${what}`,
    removeOf: ({ what }: { what: string }) => `Remove: ${what}`,
    day: 'Day',
    duration: 'How long',
    note: 'Note',
    wrongDay: 'A day that is not ahead.',
    wrongDuration: 'Such as “2 h” or “90 min”, at most a day.',
    added: 'Time added.',
    corrected: 'Time corrected.',
    removed: 'Time removed.',
  },
};
