/** The contract of a channel: one file each, listed in index.ts. */
import type { ChannelId, Contact } from '@/utils/delegation/item';
import type { Message } from './message';

/** A file that goes with a message, made here as text. */
export interface TextFile {
  name: string;
  /** MIME type, such as 'text/calendar'. */
  type: string;
  content: string;
}

/** A message made ready for a channel. */
export interface Composed {
  /** The address that opens the message, or '' when there is none to open. */
  url: string;
  /** Characters of the quoted source left out and sent; null when nothing was cut. */
  cut: { left: number; sent: number } | null;
  /** The address does not carry the text: it is to be pasted from the clipboard. */
  paste: boolean;
  /** A file to offer beside it, or null. */
  file: TextFile | null;
}

/** A way to hand a brief over. */
export interface Channel {
  id: ChannelId;
  /** The product, as people know it; '' for a way that is none, for which the interface has a word. */
  name: string;
  /** The way two people agree on that this channel serves; null when none is. */
  contact: Contact | null;
  /** Longest address that the channel is known to take, in characters; null when nothing is carried in an address. */
  limit: number | null;
  /** Whether what is pasted there keeps lists and links: then HTML is copied too. */
  rich: boolean;
  /** Whether it needs what the agreement's `reach` holds: an address or a number. */
  reach: boolean;
  /** Pure; never throws, whatever the text. A `reach` that is not understood gives a message to paste, never a broken address. */
  compose(message: Message, reach: string): Composed;
}
