/** What will happen when a brief is handed over, said before it does. */
import { opensWords, pasteWords, squeezeWords } from '@/components/brief/brief-words';
import { programFor, programOf, type Choice } from '@/components/brief/ways';
import { CHANNELS, MAIL_CLIENTS, type Contact, type Item, type Person } from '@/utils/delegation/item';
import type { Agreement } from '@/utils/delegation/agreement';
import type { Channel } from '@/utils/handover/channel';
import { CHANNEL_BY_ID, reachWords, type Reach } from '@/utils/handover/index';
import type { MessageOptions } from '@/utils/handover/message';
import { t } from '@/utils/i18n/spoken';
import { pack, type Parcel } from './brief-send';

/** What the agreement must hold before `choice` can open the right place; null when nothing. */
export function reachFor({ way, contact }: Choice): Reach | null {
  const channel = contact === null ? null : channelOf(way);
  return channel === null ? null : reachWords(channel.id);
}

function channelOf(way: Choice['way']): Channel | null {
  const id = CHANNELS.find((one) => one === way);
  return id === undefined ? null : CHANNEL_BY_ID[id];
}

/** The two lines under the main button: what it does, and what the channel cannot hold. */
export function saysOf(
  main: Choice,
  item: Item,
  to: Person,
  options: MessageOptions & { agreement: Agreement },
): { note: string; warning: string | null } {
  const { way, contact } = main;
  const channel = channelOf(way);
  if (way === null || channel === null || (contact === 'email' && to.email === '')) {
    return { note: t.handing.willAskMail, warning: null };
  }
  const reach = contact === null ? '' : (options.agreement.reach[contact] ?? '');
  const asks = reachFor(main);
  if (reach === '' && asks !== null) {
    return { note: t.handing.willAsk({ what: asks.label }), warning: null };
  }
  return says(channel, pack(item, to, way, { ...options, reach }), to);
}

function says(channel: Channel, parcel: Parcel, to: Person): { note: string; warning: string | null } {
  const { squeeze, opens, file } = parcel;
  const client = MAIL_CLIENTS.find((one) => one === channel.id);
  const program = programFor(channel.id, channel.name);
  const isCall = channel.contact === 'zoom' || channel.contact === 'phone';
  if (isCall && file === null) {
    return { note: t.handing.agenda, warning: null };
  }
  if (isCall) {
    return { note: t.handing.entry, warning: squeezeWords(squeeze, programOf('entry')) };
  }
  if (channel.limit === null || !opens) return { note: pasteWords(program, opens), warning: null };
  const note = opensWords(program, client !== undefined, to.email);
  return { note, warning: squeezeWords(squeeze, program) };
}

/** 'Your agreed channels: email, Trello', or ''. */
export function agreedWords(channels: readonly Contact[]): string {
  if (channels.length === 0) return '';
  const names = channels.map((contact) => t.ways.contact[contact]).join(', ');
  return channels.length === 1 ? t.handing.agreedOne({ names }) : t.handing.agreedMany({ names });
}
