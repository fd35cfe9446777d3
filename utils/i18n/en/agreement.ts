import type { Contact, Role } from '@/utils/delegation/item';

/** What two people agreed on: its page, channels, the starter list's confirmations, and the sheet to print. */
export const agreement = {
  title: 'Agreement',
  titleWith: ({ name }: { name: string }) => `Agreement with ${name}`,
  printOrSend: 'Print or send',
  /** The user, as a label. */
  you: 'You',
  /** `name` begins the sentence. */
  setBy: ({ name }: { name: string }) => `${name} sets this.`,
  notGiven: 'Not given yet.',
  /** The ways to talk that are no product; those keep their names. */
  contacts: { email: 'Email', document: 'Shared document', phone: 'Phone' } satisfies Partial<
    Record<Contact, string>
  >,
  channels: {
    title: 'Channels',
    why: 'Where you talk about work: one way, or two at most. Hand-overs, questions and reminders go there.',
    choose: 'Channels to choose from',
    none: 'None yet.',
    takenOff: ({ channel }: { channel: string }) => `${channel} is taken off.`,
    enough:
      'Two channels are enough. With a third, each of you looks in three places, and what was said in one is missed in the other.',
    instead: ({ now, before }: { now: string; before: string }) => `${now} instead of ${before}`,
    replaced: ({ now, before }: { now: string; before: string }) => `${now} takes the place of ${before}.`,
    leave: 'Leave it at two',
  },
  begin: {
    title: 'Beginning together',
    why: 'What to settle before the first piece of work. Each confirmation keeps its date.',
    both: 'Both of you confirm it.',
    settled: 'Settled',
    notYet: 'not yet',
    /** After a name and a colon. */
    confirmed: ({ day }: { day: string }) => `confirmed on ${day}`,
    notedByYou: ({ day }: { day: string }) => `confirmed on ${day}, noted by you`,
    notedBy: ({ day, name }: { day: string; name: string }) => `confirmed on ${day}, noted by ${name}`,
    confirm: 'Confirm',
    confirmOwn: ({ part }: { part: string }) => `Confirm: ${part}, you`,
    note: 'Note that it is confirmed',
    noteFor: ({ part, name }: { part: string; name: string }) =>
      `Note that it is confirmed: ${part}, ${name}`,
    takeBack: 'Take back',
    takeBackOwn: ({ part }: { part: string }) => `Take back: ${part}, you`,
    takeBackFor: ({ part, name }: { part: string; name: string }) => `Take back: ${part}, ${name}`,
    kept: ({ part }: { part: string }) => `${part}: the confirmation is kept.`,
    takenBack: ({ part }: { part: string }) => `${part}: the confirmation is taken back.`,
  },
  /** The agreement as one page. */
  sheet: {
    heading: 'On one page',
    print: 'Print',
    sendByEmail: 'Send by email',
    sendBy: ({ channel }: { channel: string }) => `Send by ${channel}`,
    /** Without names the two are `roles`, at the start of a text `starts`. */
    title: ({ client, assistant }: { client: string; assistant: string }) =>
      `How ${client} and ${assistant} work together`,
    roles: { client: 'the client', assistant: 'the assistant' } satisfies Record<Role, string>,
    starts: { client: 'The client', assistant: 'The assistant' } satisfies Record<Role, string>,
    asOf: ({ day }: { day: string }) => `As it stands on ${day}`,
    notAgreed: 'Not agreed yet.',
    confirmed: ({ name, day }: { name: string; day: string }) => `${name} confirmed on ${day}`,
    noted: ({ name, day, noter }: { name: string; day: string; noter: string }) =>
      `${name} confirmed on ${day}, noted by ${noter}`,
    notConfirmed: 'not confirmed yet',
    /** Under the line for a signature. */
    signs: {
      client: ({ name }: { name: string }) => `${name}, client`,
      assistant: ({ name }: { name: string }) => `${name}, assistant`,
    } satisfies Record<Role, (values: { name: string }) => string>,
  },
};
