/** All channels. A new one is a file here, a line in this list, and an id in utils/delegation/item.ts. */
import type { ChannelId, Contact, MailClient } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { asana } from './asana';
import { phone, zoom } from './call';
import type { Channel } from './channel';
import { copy } from './copy';
import { document } from './document';
import { gmail } from './gmail';
import { mailto } from './mailto';
import { outlook } from './outlook';
import { share } from './share';
import { slack } from './slack';
import { teams } from './teams';
import { telegram } from './telegram';
import { trello } from './trello';
import { viber } from './viber';
import { whatsapp } from './whatsapp';

/** Every channel by its id. */
export const CHANNEL_BY_ID: Readonly<Record<ChannelId, Channel>> = {
  gmail,
  outlook,
  mailto,
  trello,
  asana,
  whatsapp,
  viber,
  telegram,
  teams,
  slack,
  document,
  zoom,
  phone,
  copy,
  share,
};

/** The way of talking that a channel serves, or null for those that serve none in particular. */
export function contactOf(channel: ChannelId): Contact | null {
  return CHANNEL_BY_ID[channel].contact;
}

/** The channel for an agreed way of talking; null for email while no mail program is chosen. */
export function channelFor(contact: Contact, mailClient: MailClient | null): ChannelId | null {
  return contact === 'email' ? mailClient : contact;
}

/** What has to be known of the other person before a channel can open the right place; words for a form. */
export interface Reach {
  label: string;
  hint: string;
  placeholder: string;
}

/** What the form asks that gives a channel its reach, in the language of the interface; null when it needs none. */
export function reachWords(channel: ChannelId): Reach | null {
  const words: Partial<Record<ChannelId, Reach>> = t.channels.reach;
  return words[channel] ?? null;
}
