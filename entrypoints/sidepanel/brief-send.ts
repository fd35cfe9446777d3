/** A brief on its way out of the sidebar: through a mail program, or onto the clipboard. */
import type { Way } from '@/components/brief/HandOver';
import { openUrl } from '@/utils/browser/tabs';
import type { ChannelId, Item, Person } from '@/utils/delegation/item';
import type { Composed } from '@/utils/handover/channel';
import { htmlOf } from '@/utils/handover/html';
import { CHANNEL_BY_ID } from '@/utils/handover/index';
import { markdownOf } from '@/utils/handover/markdown';
import { messageOf } from '@/utils/handover/message';
import { textOf } from '@/utils/handover/text';

/** A brief ready to go. */
export interface Parcel {
  channel: ChannelId;
  /** What the person does next, one sentence. */
  next: string;
  /** Puts on the clipboard what belongs there; rejects when the browser does not allow it. */
  copy: () => Promise<void>;
  /** Opens the mail program; does nothing for a way that only copies. */
  open: () => Promise<void>;
}

/** What the mail program `channel` could hold of the brief. */
export function compose(item: Item, to: Person, channel: ChannelId): Composed {
  return CHANNEL_BY_ID[channel].compose(messageOf(item, to));
}

/** Packs the brief of `item` for `way`. */
export function pack(item: Item, to: Person, way: Way): Parcel {
  const message = messageOf(item, to);
  const text = textOf(message);
  const stay = (): Promise<void> => Promise.resolve();
  const copied = 'The brief is on your clipboard.';
  if (way === 'text') return { channel: 'copy', next: copied, copy: () => copyText(text), open: stay };
  if (way === 'markdown') {
    return { channel: 'copy', next: copied, copy: () => copyText(markdownOf(message)), open: stay };
  }
  if (way === 'rich') {
    return { channel: 'copy', next: copied, copy: () => copyRich(htmlOf(message), text), open: stay };
  }
  const { url, cut, paste } = CHANNEL_BY_ID[way].compose(message);
  const whole = cut === null && !paste;
  return {
    channel: way,
    next: nextStep(cut !== null, paste),
    copy: () => (whole ? Promise.resolve() : copyText(text)),
    open: () => (url.startsWith('mailto:') ? openMailto(url) : openUrl(url)),
  };
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
