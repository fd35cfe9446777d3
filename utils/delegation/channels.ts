/** The ways to reach each other, and how something went out. */

/** The ways to send mail; `mailto` is whatever program the computer opens for it. */
export const MAIL_CLIENTS = ['gmail', 'outlook', 'mailto'] as const;

/** One of {@link MAIL_CLIENTS}. */
export type MailClient = (typeof MAIL_CLIENTS)[number];

/** The ways two people can agree to talk through; the agreement names at most two of them. */
export const CONTACTS = [
  'email',
  'trello',
  'asana',
  'whatsapp',
  'viber',
  'telegram',
  'teams',
  'slack',
  'document',
  'zoom',
  'phone',
] as const;

/** One of {@link CONTACTS}. */
export type Contact = (typeof CONTACTS)[number];

/** How something went out: 'email' is one of {@link MAIL_CLIENTS}, 'copy' the clipboard alone, 'share' our own file. */
export const CHANNELS = [
  ...MAIL_CLIENTS,
  'trello',
  'asana',
  'whatsapp',
  'viber',
  'telegram',
  'teams',
  'slack',
  'document',
  'zoom',
  'phone',
  'copy',
  'share',
] as const;

/** One of {@link CHANNELS}. */
export type ChannelId = (typeof CHANNELS)[number];
