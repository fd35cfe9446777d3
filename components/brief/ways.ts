/** The ways a brief can leave, and how they are said. */
import { MAIL_CLIENTS, type ChannelId, type Contact, type MailClient } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';

/** How a brief leaves: through a channel, as a calendar file, or onto the clipboard in one of three forms. */
export type Way = ChannelId | 'calendar' | 'text' | 'markdown' | 'rich';

/** A way that can be chosen. */
export interface Choice {
  /** Null: email, while no mail program is chosen. */
  way: Way | null;
  /** What the two agreed on, where this way serves it. */
  contact: Contact | null;
  /** As an entry of the menu. */
  label: string;
}

/** What a brief is opened in or pasted into, within a sentence and at the beginning of one. */
export interface Program {
  within: string;
  first: string;
}

/** A program or place of ours to name, such as the calendar entry. */
export function programOf(kind: keyof typeof t.ways.program): Program {
  return { within: t.ways.program[kind], first: t.ways.programFirst[kind] };
}

/** Products have names; the mail app is the user's own, and the rest is said in words. `name` is the channel's. */
export function programFor(channel: ChannelId, name: string): Program {
  switch (channel) {
    case 'mailto':
      return programOf('mailApp');
    case 'document':
      return programOf('document');
    case 'phone':
      return programOf('call');
    case 'copy':
      return programOf('message');
    case 'share':
      return programOf('file');
    default:
      return { within: name, first: name };
  }
}

/** The way of talking that a choice stands for, as in "Hand over to Mari by email"; null where it is none in particular. */
export function contactFor({ contact, way }: Choice): Contact | null {
  if (contact !== null) return contact;
  return way === null || MAIL_CLIENTS.some((client) => client === way) ? 'email' : null;
}

/**
 * All ways, the main one first: the agreed ones, without an agreement email; then the clipboard, other mail programs, and
 * what `name` (the assistant's first name or '') reads with an extension of their own, where both have one. `channelFor` names the channel of a way to talk, null for email while no mail program is chosen.
 */
export function choicesOf(
  agreed: readonly Contact[],
  mailClient: MailClient | null,
  channelFor: (contact: Contact, mailClient: MailClient | null) => ChannelId | null,
  name: string,
  packet: 'packet' | 'server' | null,
): [Choice, ...Choice[]] {
  const [first = 'email', ...rest] = agreed;
  const one = (contact: Contact): Choice => ({
    way: channelFor(contact, mailClient),
    contact,
    label: t.ways.by[contact],
  });
  const emailed = agreed.length === 0 || agreed.includes('email');
  // While nothing is chosen the main button asks; a menu of programs would ask a second time.
  const others = emailed && mailClient === null ? [] : MAIL_CLIENTS;
  const mails = others
    .filter((client) => !emailed || client !== mailClient)
    .map((way): Choice => ({ way, contact: null, label: t.ways.byMail({ program: mailName(way) }) }));
  const calls = agreed.some((contact) => contact === 'zoom' || contact === 'phone');
  const copies = (['text', 'markdown', 'rich'] as const).map((way): Choice => ({
    way,
    contact: null,
    label: t.ways[way],
  }));
  const calendar: Choice[] = calls ? [{ way: 'calendar', contact: null, label: t.ways.calendar }] : [];
  return [one(first), ...rest.map(one), ...packets(name, packet), ...calendar, ...copies, ...mails];
}

function packets(name: string, packet: 'packet' | 'server' | null): Choice[] {
  if (packet === null) return [];
  const { way, wayServer } = t.carrying;
  const label = packet === 'server' ? wayServer : way({ name: name || t.common.yourAssistant });
  return [{ way: 'share', contact: null, label }];
}

function mailName(client: MailClient): string {
  return programFor(client, MAIL_NAMES[client]).within;
}

const MAIL_NAMES: Record<MailClient, string> = { gmail: 'Gmail', outlook: 'Outlook', mailto: '' };
