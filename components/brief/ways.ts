/** The ways a brief can leave, and how they are said. */
import { MAIL_CHOICES } from '@/components/settings/choices';
import type { ChannelId, Contact, MailClient } from '@/utils/delegation/item';

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

/** The names of the ways to talk, as in "Your agreed channels: email, Trello". */
export const CONTACT_NAMES: Record<Contact, string> = {
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
};

const PHRASES: Record<Contact, string> = {
  email: 'by email',
  trello: 'on Trello',
  asana: 'in Asana',
  whatsapp: 'on WhatsApp',
  viber: 'on Viber',
  telegram: 'on Telegram',
  teams: 'in Teams',
  slack: 'on Slack',
  document: 'in a shared document',
  zoom: 'in a Zoom call',
  phone: 'by phone',
};

/** How it goes, as in "Hand over to Mari by email". */
export function byWay({ contact, way }: Choice): string {
  if (contact !== null) return PHRASES[contact];
  return way === null || MAIL_CHOICES.some(({ value }) => value === way) ? 'by email' : '';
}

/** Gmail and Outlook are names; the mail app is the user's own. */
export function mailName(client: MailClient): string {
  const name = MAIL_CHOICES.find(({ value }) => value === client)?.label ?? '';
  return name === 'Mail app' ? 'your mail app' : name;
}

/**
 * All ways, the main one first: the agreed ones, without an agreement email; then the clipboard, other mail programs, and
 * a file for `name` (the assistant's first name or ''). `channelFor` names the channel of a way to talk, null for email while no mail program is chosen.
 */
export function choicesOf(
  agreed: readonly Contact[],
  mailClient: MailClient | null,
  channelFor: (contact: Contact, mailClient: MailClient | null) => ChannelId | null,
  name: string,
): [Choice, ...Choice[]] {
  const [first = 'email', ...rest] = agreed;
  const one = (contact: Contact): Choice => ({
    way: channelFor(contact, mailClient),
    contact,
    label: capital(PHRASES[contact]),
  });
  const emailed = agreed.length === 0 || agreed.includes('email');
  // While nothing is chosen the main button asks; a menu of programs would ask a second time.
  const others = emailed && mailClient === null ? [] : MAIL_CHOICES;
  const mails = others
    .filter(({ value }) => !emailed || value !== mailClient)
    .map(({ value }): Choice => ({ way: value, contact: null, label: `By email with ${mailName(value)}` }));
  const calls = agreed.some((contact) => contact === 'zoom' || contact === 'phone');
  const copies: Choice[] = [
    { way: 'text', contact: null, label: 'Copy as text' },
    { way: 'markdown', contact: null, label: 'Copy as Markdown' },
    { way: 'rich', contact: null, label: 'Copy as rich text' },
  ];
  const calendar: Choice[] = calls ? [{ way: 'calendar', contact: null, label: 'Save a calendar file' }] : [];
  const file: Choice = { way: 'share', contact: null, label: `Save a file for ${name || 'your assistant'}` };
  return [one(first), ...rest.map(one), ...calendar, ...copies, ...mails, file];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
