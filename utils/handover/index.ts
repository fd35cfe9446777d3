/** All channels. A new one is a file here, a line in this list, and an id in utils/delegation/item.ts. */
import type { ChannelId, Contact, MailClient } from '@/utils/delegation/item';
import type { Channel } from './channel';
import { copy } from './copy';
import { gmail } from './gmail';
import { mailto } from './mailto';
import { outlook } from './outlook';

/** Every channel by its id. */
export const CHANNEL_BY_ID: Readonly<Record<ChannelId, Channel>> = {
  gmail,
  outlook,
  mailto,
  copy,
  trello: copy,
  asana: copy,
  whatsapp: copy,
  viber: copy,
  telegram: copy,
  teams: copy,
  slack: copy,
  document: copy,
  zoom: copy,
  phone: copy,
  share: copy,
};

/** The way of talking that a channel serves, or null for those that serve none in particular. */
export function contactOf(channel: ChannelId): Contact | null {
  return CHANNEL_BY_ID[channel].contact;
}

/** The channel for an agreed way of talking; null for email while no mail program is chosen. */
export function channelFor(contact: Contact, mailClient: MailClient | null): ChannelId | null {
  return contact === 'email' ? mailClient : contact;
}
