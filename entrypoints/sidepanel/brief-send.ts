/** A brief on its way out of the sidebar: through a mail program, or onto the clipboard. */
import type { Squeeze } from '@/components/brief/brief-words';
import type { Way } from '@/components/brief/HandOver';
import { openUrl } from '@/utils/browser/tabs';
import type { ChannelId, Item, Person } from '@/utils/delegation/item';
import type { Composed } from '@/utils/handover/channel';
import { htmlOf } from '@/utils/handover/html';
import { CHANNEL_BY_ID } from '@/utils/handover/index';
import { markdownOf } from '@/utils/handover/markdown';
import { messageOf, type Message } from '@/utils/handover/message';
import { textOf } from '@/utils/handover/text';

/** A message ready to go. */
export interface Parcel {
  channel: ChannelId;
  /** What the person does next, one sentence. */
  next: string;
  /** What the channel cannot hold of it; both null and false where all of it fits. */
  squeeze: Squeeze;
  /** Puts on the clipboard what belongs there; rejects when the browser does not allow it. */
  copy: () => Promise<void>;
  /** Opens the mail program or the site; does nothing for a way that only copies. */
  open: () => Promise<void>;
}

const stay = (): Promise<void> => Promise.resolve();

/** What the mail program `channel` could hold of the brief. */
export function compose(item: Item, to: Person, channel: ChannelId): Composed {
  return CHANNEL_BY_ID[channel].compose(messageOf(item, to), '');
}

/** Packs any message for a channel; `reach` is the agreement's address or number for it, '' when it needs none. */
export function packMessage(message: Message, channel: ChannelId, reach: string): Parcel {
  const ways: { compose(message: Message, reach: string): Composed } = CHANNEL_BY_ID[channel];
  const { url, cut, paste } = ways.compose(message, reach);
  const whole = cut === null && !paste;
  return {
    channel,
    next: url === '' ? 'It is on your clipboard.' : nextStep(cut !== null, paste),
    squeeze: { cut, paste },
    copy: () => (whole ? stay() : copyText(textOf(message))),
    open: () => openAddress(url),
  };
}

/** Packs the brief of `item` for `way`. */
export function pack(item: Item, to: Person, way: Way): Parcel {
  const message = messageOf(item, to);
  const copied: Parcel = {
    channel: 'copy',
    next: 'The brief is on your clipboard.',
    squeeze: { cut: null, paste: false },
    copy: () => copyText(textOf(message)),
    open: stay,
  };
  switch (way) {
    case 'text':
      return copied;
    case 'markdown':
      return { ...copied, copy: () => copyText(markdownOf(message)) };
    case 'rich':
      return { ...copied, copy: () => copyRich(htmlOf(message), textOf(message)) };
    default:
      return packMessage(message, way, '');
  }
}

function openAddress(url: string): Promise<void> {
  if (url === '') return stay();
  return url.startsWith('mailto:') ? openMailto(url) : openUrl(url);
}

function nextStep(cut: boolean, paste: boolean): string {
  if (paste) return 'Paste the brief into the message: it is on your clipboard.';
  return cut ? 'Send the message; the whole brief is on your clipboard.' : 'Now send the message.';
}

function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

function copyRich(html: string, text: string): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  const item = new ClipboardItem({
    'text/html': blob('text/html', html),
    'text/plain': blob('text/plain', text),
  });
  return navigator.clipboard.write([item]);
}

/** A link, because a tab opened for a mail program would stay behind empty. */
function openMailto(url: string): Promise<void> {
  const link = document.createElement('a');
  link.href = url;
  link.click();
  return Promise.resolve();
}
