import type { Contact } from '@/utils/delegation/item';

/** The ways a brief can leave. */
export const ways = {
  /** As in 'Your agreed channels: email, Trello'. */
  contact: {
    email: 'email',
    trello: 'Trello',
    asana: 'Asana',
    whatsapp: 'WhatsApp',
    viber: 'Viber',
    telegram: 'Telegram',
    teams: 'Teams',
    slack: 'Slack',
    document: 'a shared document',
    zoom: 'Zoom',
    phone: 'phone',
  } satisfies Record<Contact, string>,
  /** As entries of a menu. */
  by: {
    email: 'By email',
    trello: 'On Trello',
    asana: 'In Asana',
    whatsapp: 'On WhatsApp',
    viber: 'On Viber',
    telegram: 'On Telegram',
    teams: 'In Teams',
    slack: 'On Slack',
    document: 'In a shared document',
    zoom: 'In a Zoom call',
    phone: 'By phone',
  } satisfies Record<Contact, string>,
  /** `program` is a name or `mailApp`. */
  byMail: ({ program }: { program: string }) => `By email with ${program}`,
  text: 'Copy as text',
  markdown: 'Copy as Markdown',
  rich: 'Copy as rich text',
  calendar: 'Save a calendar file',
  /** The main button: the way, with and without a first name. */
  over: {
    email: 'Hand over by email',
    trello: 'Hand over on Trello',
    asana: 'Hand over in Asana',
    whatsapp: 'Hand over on WhatsApp',
    viber: 'Hand over on Viber',
    telegram: 'Hand over on Telegram',
    teams: 'Hand over in Teams',
    slack: 'Hand over on Slack',
    document: 'Hand over in a shared document',
    zoom: 'Hand over in a Zoom call',
    phone: 'Hand over by phone',
  } satisfies Record<Contact, string>,
  overTo: {
    email: ({ name }: { name: string }) => `Hand over to ${name} by email`,
    trello: ({ name }: { name: string }) => `Hand over to ${name} on Trello`,
    asana: ({ name }: { name: string }) => `Hand over to ${name} in Asana`,
    whatsapp: ({ name }: { name: string }) => `Hand over to ${name} on WhatsApp`,
    viber: ({ name }: { name: string }) => `Hand over to ${name} on Viber`,
    telegram: ({ name }: { name: string }) => `Hand over to ${name} on Telegram`,
    teams: ({ name }: { name: string }) => `Hand over to ${name} in Teams`,
    slack: ({ name }: { name: string }) => `Hand over to ${name} on Slack`,
    document: ({ name }: { name: string }) => `Hand over to ${name} in a shared document`,
    zoom: ({ name }: { name: string }) => `Hand over to ${name} in a Zoom call`,
    phone: ({ name }: { name: string }) => `Hand over to ${name} by phone`,
  } satisfies Record<Contact, ({ name }: { name: string }) => string>,
  /** Where a brief is opened or pasted, where it has no name of its own: within a sentence. */
  program: {
    mailApp: 'your mail app',
    document: 'a shared document',
    call: 'a phone call',
    message: 'a message',
    file: 'a Right Hand file',
    entry: 'the calendar entry',
  },
  /** The same at the beginning of a sentence. */
  programFirst: {
    mailApp: 'Your mail app',
    document: 'A shared document',
    call: 'A phone call',
    message: 'A message',
    file: 'A Right Hand file',
    entry: 'The calendar entry',
  },
};
