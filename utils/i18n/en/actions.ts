/** What the buttons of an item say, and what their keys do. A trailing … says that words are asked for first. */
export const actions = {
  accept: 'Accept…',
  answer: 'Answer…',
  ask: 'Ask…',
  brief: 'Brief it',
  briefAgain: 'Brief again',
  decline: 'Decline…',
  deliver: 'Deliver…',
  drop: 'Drop…',
  dropNow: 'Drop',
  note: 'Note…',
  noteAnswer: 'Note the answer…',
  nudge: 'Nudge…',
  reopen: 'Reopen',
  sendBack: 'Send back…',
  sleep: 'Sleep on it',
  start: 'Start',
  talk: 'Talk about it',
  talkOff: 'Off the agenda',
  tell: 'Tell what I decided…',
  timer: 'Start or pause the timer',
  wake: 'Take it up again',
  warn: 'Won’t make it…',
  /** To a delivery. */
  looksGood: 'Looks good',
  /** To a warning: takes the date that can be kept. */
  newDate: 'Accept new date',
  /** To a warning: takes what would save the old date. */
  rescue: 'Take the rescue',
  mustHold: 'It must hold…',
  /** To work that the assistant proposes. */
  goOn: 'Yes, go on',
  /** To a better way to work. */
  takeIt: 'Take it',
  noNeed: 'No need',
  proposal: 'Go with the proposal',
  /** `option` is the proposal in full. */
  proposalOf: ({ option }: { option: string }) => `Go with the proposal: ${option}`,
  /** In place of an empty answer. */
  noWords: '(no words)',
  noDeadline: 'No deadline',
  /** What the client notes on the assistant's behalf, named as what has happened. */
  noted: {
    accept: 'Accepted…',
    decline: 'Declined…',
    start: 'Started',
    deliver: 'Delivered',
    finish: 'Done',
  },
  /** What a key does, for the help page. */
  keys: {
    accept: 'Accept: the item, the new date, the proposal',
    proposal: 'Go with the proposal',
    digit: 'Take that option, answer or date',
    answer: 'Answer in your own words',
    finish: 'Looks good, done',
    sendBack: 'Send back',
    brief: 'Brief it',
    reopen: 'Pick it up again',
    start: 'Start',
    deliver: 'Deliver',
    warn: 'Won’t make it',
    ask: 'Ask a question',
    tell: 'Tell what was decided',
    decline: 'Decline',
    mustHold: 'The date must hold',
    rescue: 'Take what saves the date',
    nudge: 'Nudge',
    note: 'Note',
    talk: 'Talk about it on the next call',
    sleep: 'Sleep on it, take it up again',
    timer: 'Start or pause the timer',
    drop: 'Forget it: drop',
  },
  /** How long work takes. */
  duration: {
    hours: ({ hours }: { hours: number }) => `${hours} h`,
    minutes: ({ minutes }: { minutes: number }) => `${minutes} min`,
    both: ({ hours, minutes }: { hours: number; minutes: number }) => `${hours} h ${minutes} min`,
  },
};
