/** The one polite reminder: written for the agreed channel, sent by the person. */
import { programFor } from '@/components/brief/ways';
import type { ChannelId, Contact, Item } from '@/utils/delegation/item';
import { CHANNEL_BY_ID, channelFor } from '@/utils/handover/index';
import type { Message } from '@/utils/handover/message';
import { nudgeOf, type NudgeReason, type When } from '@/utils/handover/nudge';
import { letterClocks } from '@/utils/handover/phrases';
import { textOf } from '@/utils/handover/text';
import { nudge } from '@/utils/store/talk';
import type { Store } from '@/utils/store/open';
import type { Recorded } from '@/utils/store/record';
import type { Settings } from '@/utils/store/settings';
import type { Space } from './act-space';
import { packMessage } from './brief-send';

/** A reminder ready to be read over. */
export interface Nudge {
  message: Message;
  /** The message as plain text, as it can be edited. */
  text: string;
  channel: ChannelId;
  /** Address or number for the channel, or ''. */
  reach: string;
  /** What it opens, within a sentence; '' for the clipboard. */
  way: string;
}

/** Calls carry no written reminder. */
const SPOKEN: readonly Contact[] = ['zoom', 'phone'];

/** The reminder about `item`. */
export function prepareNudge(
  item: Item,
  { agreement, me, other }: Space,
  { mailClient }: Pick<Settings, 'mailClient'>,
  when: When,
): Nudge {
  const contact = agreement.channels.find((one) => !SPOKEN.includes(one)) ?? 'email';
  const channel = channelFor(contact, mailClient) ?? 'copy';
  const zone = agreement.hours.assistant?.zone ?? when.zone;
  const clocks = letterClocks(agreement, 'assistant', when.zone);
  const message = nudgeOf(item, reasonOf(item), other, me, { ...when, zone, clocks });
  return {
    message,
    text: textOf(message),
    channel,
    reach: agreement.reach[contact] ?? '',
    way: channel === 'copy' ? '' : programFor(channel, CHANNEL_BY_ID[channel].name).within,
  };
}

function reasonOf({ questions, stage, signals }: Item): NudgeReason {
  if (questions.some(({ by, answers }) => by === 'client' && answers.length === 0)) return 'question';
  if (stage === 'asked') return 'not-accepted';
  return signals.includes('late') ? 'late' : 'quiet';
}

/** What came of sending: what to do next, or why not. */
export type Sent = { ok: true; next: string; recorded: Extract<Recorded, { ok: true }> } | NotSent;

interface NotSent {
  ok: false;
  /** The browser kept the clipboard shut, or the store refused. */
  why: 'not-copied' | Extract<Recorded, { ok: false }>['reason'];
}

/** Copies, records, then opens the channel: what was not recorded is never sent by mistake. */
export async function sendNudge(
  store: Store,
  item: string,
  ready: Nudge,
  text: string,
  now: Date,
): Promise<Sent> {
  const parcel = packMessage(worded(ready, text), ready.channel, ready.reach);
  try {
    await parcel.copy();
  } catch {
    return { ok: false, why: 'not-copied' };
  }
  const recorded = await nudge(store, item, ready.channel, now);
  if (!recorded.ok) return { ok: false, why: recorded.reason };
  await parcel.open();
  return { ok: true, next: parcel.next, recorded };
}

/** The message with the text as edited; untouched, it keeps its links and lists. */
function worded({ message, text: before }: Nudge, text: string): Message {
  if (text === before) return message;
  return { ...message, blocks: [{ kind: 'paragraph', text: text.trim() }] };
}
