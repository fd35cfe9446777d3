/** A message on its way out of the sidebar: through a mail program or a site, onto the clipboard, or as a file. */
import type { Squeeze } from '@/components/brief/brief-words';
import { programFor, type Way } from '@/components/brief/ways';
import { openUrl } from '@/utils/browser/tabs';
import type { ChannelId, Item, Person } from '@/utils/delegation/item';
import type { TextFile } from '@/utils/handover/channel';
import { htmlOf } from '@/utils/handover/html';
import { CHANNEL_BY_ID } from '@/utils/handover/index';
import { markdownOf } from '@/utils/handover/markdown';
import { messageOf, type Message, type MessageOptions } from '@/utils/handover/message';
import { textOf } from '@/utils/handover/text';
import { t } from '@/utils/i18n/spoken';
import { saveAs } from './use-backup';

/** A message ready to go. */
export interface Parcel {
  channel: ChannelId;
  /** What the person does next, one sentence. */
  next: string;
  /** What the channel cannot hold of it; null and false where all of it fits. */
  squeeze: Squeeze;
  /** Whether {@link Parcel.open} opens anything. */
  opens: boolean;
  /** A file that goes with it, such as a calendar entry; {@link saveFile} keeps it. */
  file: TextFile | null;
  /** Puts on the clipboard what belongs there; rejects when the browser does not allow it. */
  copy: () => Promise<void>;
  /** Opens the mail program or the site; does nothing for a way that only copies. */
  open: () => Promise<void>;
}

/** What {@link pack} knows beyond the item; `reach` as in {@link packMessage}. */
export interface PackOptions extends MessageOptions {
  reach?: string;
}

const stay = (): Promise<void> => Promise.resolve();

/** The item as it may go out: once some of its source was shared, never more than that. */
export function outgoing(item: Item): Item {
  return item.shared === null ? item : { ...item, source: item.shared };
}

/** Packs any message for a channel; `reach` is the agreement's address or number for it, '' when it needs none. */
export function packMessage(message: Message, channel: ChannelId, reach: string): Parcel {
  const { name, rich, limit, ...way } = CHANNEL_BY_ID[channel];
  const { url, cut, paste, file } = way.compose(message, reach);
  const whole = cut === null && !paste;
  const text = textOf(message);
  const program = programFor(channel, name).within;
  return {
    channel,
    next: nextStep({ opens: url !== '', cut: cut !== null, paste, place: limit === null, program }),
    squeeze: { cut, paste },
    opens: url !== '',
    file,
    copy: () => (whole ? stay() : rich ? copyRich(htmlOf(message), text) : copyText(text)),
    open: () => openAddress(url),
  };
}

/** Packs the brief of `item` for `way`. */
export function pack(item: Item, to: Person, way: Way, options: PackOptions): Parcel {
  const message = messageOf(outgoing(item), to, options);
  const copied: Parcel = {
    channel: 'copy',
    next: t.handing.next.copied,
    squeeze: { cut: null, paste: false },
    opens: false,
    file: null,
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
    case 'calendar':
      return asFile(packMessage(message, 'zoom', options.reach ?? ''));
    default:
      return packMessage(message, way, options.reach ?? '');
  }
}

/** Saves the calendar entry instead of opening it somewhere; without one there is only the clipboard. */
function asFile(parcel: Parcel): Parcel {
  const { file } = parcel;
  if (file === null) return { ...parcel, opens: false, open: stay };
  const open = (): Promise<void> => {
    saveFile(file);
    return stay();
  };
  return { ...parcel, next: t.handing.next.calendar({ file: file.name }), open };
}

/** Offers a file made here as a download. */
export function saveFile({ name, type, content }: TextFile): void {
  saveAs(new Blob([content], { type }), name);
}

interface Step {
  opens: boolean;
  cut: boolean;
  paste: boolean;
  /** Nothing is ever carried in the address. */
  place: boolean;
  /** Its name within a sentence. */
  program: string;
}

function nextStep({ opens, cut, paste, place, program }: Step): string {
  const { next } = t.handing;
  if (!opens) return next.copiedFor({ program });
  if (paste) return place ? next.paste({ program }) : next.pasteMessage;
  return cut ? next.sendCut : next.send;
}

/** Opens an address made by a channel; does nothing for none. */
export function openAddress(url: string): Promise<void> {
  if (url === '') return stay();
  return url.startsWith('mailto:') ? openMailto(url) : openUrl(url);
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
