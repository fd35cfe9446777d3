/** The contract of a channel: one file each, listed in index.ts. */
import type { ChannelId } from '@/utils/delegation/item';
import type { Message } from './message';

/** A message made ready for a channel. */
export interface Composed {
  /** The address that opens the message, or '' for the channel that only copies. */
  url: string;
  /** Characters of the quoted source left out and sent; null when nothing was cut. */
  cut: { left: number; sent: number } | null;
  /** Even without the quoted source it does not fit: the address carries recipient and subject only, the text is to be pasted. */
  paste: boolean;
}

/** A way to hand a brief over. */
export interface Channel {
  id: ChannelId;
  /** As people know it, for buttons and menus. */
  name: string;
  /** Longest address that the channel is known to take, in characters; null when there is no limit. */
  limit: number | null;
  /** Pure; never throws, whatever the text. */
  compose(message: Message): Composed;
}
