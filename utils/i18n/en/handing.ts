import { n } from './count';

/** Handing a brief over: the card, what is asked first, and what happened. */
export const handing = {
  /** The main button, where something of the brief is missing. */
  asItIs: 'Hand over as it is',
  without: {
    goal: 'Hand over without a goal',
    process: 'Hand over without steps',
    deadline: 'Hand over without a deadline',
    goalProcess: 'Hand over without a goal or steps',
    goalDeadline: 'Hand over without a goal or a deadline',
    processDeadline: 'Hand over without steps or a deadline',
  },
  /** `name` is a first name or 'your assistant'. */
  again: ({ name }: { name: string }) => `Send it to ${name} again`,
  others: 'Other ways to hand over',
  /** The language of the message, by its own name, where it is not the interface's. */
  language: ({ language }: { language: string }) => `The message is written in ${language}.`,
  agreedOne: ({ names }: { names: string }) => `Your agreed channel: ${names}`,
  agreedMany: ({ names }: { names: string }) => `Your agreed channels: ${names}`,
  /** What the main button does. `program` is a name or one of `ways.program`. */
  willAskMail: 'You will be asked once for the address and your mail app.',
  willAsk: ({ what }: { what: string }) => `You will be asked once for this: ${what}.`,
  agenda: 'Copies the brief as an agenda. Put the next call into your agreement to get a calendar entry.',
  entry: 'Opens a calendar entry with the brief as its agenda.',
  opens: ({ program }: { program: string }) => `Opens ${program} with the brief. You press send.`,
  opensWhole: ({ program }: { program: string }) => `Opens ${program} with the whole brief. You press send.`,
  opensTo: ({ program, to }: { program: string; to: string }) =>
    `Opens ${program} with the whole brief, to ${to}. You press send.`,
  copiesOpens: ({ program }: { program: string }) =>
    `Copies the brief and opens ${program}, where you paste it.`,
  copies: ({ program }: { program: string }) => `Copies the brief, to paste into ${program}.`,
  tooLong: ({ program }: { program: string }) =>
    `This brief is too long for ${program} to open with. The message opens empty, and the whole brief is on your clipboard: paste it in.`,
  /** `program` begins the sentence; `sent` and `all` are numbers as text. */
  cut: ({ program, sent, all }: { program: string; sent: string; all: string }) =>
    `${program} can open with ${sent} of the ${all} characters quoted. The whole brief is also copied to your clipboard, to paste over it.`,
  /** Asked once. */
  setup: {
    mail: 'How to reach your assistant',
    mailOnce: 'Asked once; you can change it in the settings.',
    name: 'Your assistant’s name',
    email: 'Email address',
    program: 'You write mail in',
    reachOnce: 'Asked once, and kept in your agreement.',
    go: 'Hand over',
    without: 'Without it',
  },
  /** What the person does next. */
  next: {
    copied: 'The brief is on your clipboard.',
    copiedFor: ({ program }: { program: string }) => `It is on your clipboard: paste it into ${program}.`,
    paste: ({ program }: { program: string }) => `Paste it into ${program}: it is on your clipboard.`,
    pasteMessage: 'Paste the brief into the message: it is on your clipboard.',
    sendCut: 'Send the message; the whole brief is on your clipboard.',
    send: 'Now send the message.',
    sendMany: 'Now send the messages.',
    calendar: ({ file }: { file: string }) => `Saved as ${file}: open it to put it into your calendar.`,
  },
  /** `next` is a sentence of `next`. */
  asked: ({ next }: { next: string }) => `Asked. ${next}`,
  askedMany: ({ count, next }: { count: number; next: string }) =>
    `${n(count, { one: 'Asked: # item.', other: 'Asked: # items.' })} ${next}`,
  notCopied: 'The browser did not let the brief be copied. Try again, or choose another way.',
  noneReady: 'None of these waits to be handed over.',
  oneClipboard:
    'These go to several people, and the clipboard holds one message. Hand over one person’s at a time.',
  oneFirst:
    'Hand one of them over from its brief first: you will be asked for the address and your mail app.',
  /** `found` is a list of `leaving`. */
  danger: ({ title, found }: { title: string; found: string }) =>
    `“${title}” holds ${found}. Hand it over from its brief, where you can take that out.`,
  /** Why one person's items could not go. */
  refused: ({ name, reason }: { name: string; reason: string }) => `${name}: ${reason}`,
};
