/** Briefs on their way out: one from its own view, or several at once. */
import { dangersIn, leftWords } from '@/components/brief/leaving';
import type { Way } from '@/components/brief/ways';
import { nameFirst } from '@/components/today/words';
import type { EventId } from '@/utils/delegation/events';
import type { Item, Person } from '@/utils/delegation/item';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { channelFor } from '@/utils/handover/index';
import { messageOfMany } from '@/utils/handover/many';
import { t } from '@/utils/i18n/spoken';
import { handOver, handOverMany } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { allProcedures } from '@/utils/store/procedures';
import { getItem } from '@/utils/store/queries';
import type { RefusalReason } from '@/utils/store/record';
import { recordDraft } from '@/utils/store/record-draft';
import { failureWords, refusalWords } from './actions';
import type { AppState } from './app-context';
import { outgoing, pack, packMessage, type PackOptions, type Parcel } from './brief-send';
import type { BriefSession } from './brief-session';
import { optionsOf, outgoingOf, trimEdit } from './brief-trim';
import type { ShowToast } from './toast';
import { namesOf } from './use-procedures';

/** One brief, ready to go. */
export interface Sending {
  store: Store;
  session: BriefSession;
  /** As it stands, and as it goes out. */
  item: Item;
  trimmed: Item;
  to: Person;
  way: Way;
  packing: PackOptions;
}

/** What is said afterwards, and what Undo takes back. */
interface Said {
  text: string;
  undo?: readonly EventId[];
}

/** Copies, records, then opens the mail program: what was not recorded is never sent by mistake. */
export async function sendBrief(sending: Sending, onToast: ShowToast): Promise<void> {
  const { text, undo } = await saidOf(() => sendOne(sending));
  onToast(text, undo);
}

async function saidOf(work: () => Promise<Said>): Promise<Said> {
  try {
    return await work();
  } catch (error) {
    return { text: failureWords(error) };
  }
}

async function sendOne(sending: Sending): Promise<Said> {
  const { session, trimmed, to, way, packing } = sending;
  const parcel = pack(trimmed, to, way, packing);
  // A packet holds the brief itself; it is copied when there is one.
  if (way !== 'share' && !(await copied(parcel))) return { text: t.handing.notCopied };
  await session.commit();
  const asked = await ask(sending, parcel);
  if (asked !== null && !asked.ok) return { text: refusalWords(asked.reason) };
  const next = await leave(sending, parcel);
  return asked === null ? { text: next } : { text: t.handing.asked({ next }), undo: asked.events };
}

/** Opens the program, or makes the packet, which then holds this hand-over too; what the person does next. */
async function leave({ store, item, to, way }: Sending, parcel: Parcel): Promise<string> {
  if (way === 'share') {
    const { sendPacket } = await import('./carry-packet');
    return sendPacket(store, item.workspace, to, new Date());
  }
  await parcel.open();
  return parcel.next;
}

async function copied(parcel: Parcel): Promise<boolean> {
  try {
    await parcel.copy();
    return true;
  } catch {
    return false;
  }
}

/** Moves the item to `asked`, sharing what goes out and no more; null when it was handed over before and only goes once more. */
function ask({ store, item, trimmed }: Sending, { channel }: Parcel) {
  if (!isToHandOver(item)) return Promise.resolve(null);
  const edit = trimEdit(item, trimmed);
  return handOver(store, item.id, {
    now: new Date(),
    channel,
    source: trimmed.source,
    joined: trimmed.joined,
    ...(edit === null ? {} : { edit }),
  });
}

function isToHandOver({ stage }: Item): boolean {
  return stage === 'inbox' || stage === 'declined';
}

/** The briefs of one workspace, ready to go together. */
interface Batch {
  workspace: Workspace;
  items: Item[];
  parcel: Parcel;
}

/**
 * Hands over several items: one message for each workspace, through its first agreed channel. A workspace's items are
 * recorded together, all or none, and said with Undo. What could do harm is never sent in bulk.
 */
export async function bulkHandOver(app: AppState, ids: readonly string[]): Promise<void> {
  const { text, undo } = await saidOf(() => sendMany(app, ids));
  app.toast(text, undo);
}

async function sendMany(app: AppState, ids: readonly string[]): Promise<Said> {
  const ready = await readyItems(app, ids);
  if (ready.length === 0) return { text: t.handing.noneReady };
  const procedures = namesOf(await allProcedures(app.store));
  const batches: Batch[] = [];
  for (const workspace of app.workspaces) {
    const items = ready.filter((item) => item.workspace === workspace.id);
    if (items.length === 0) continue;
    const parcel = packMany(app, workspace, items, procedures);
    if (typeof parcel === 'string') return { text: parcel };
    batches.push({ workspace, items, parcel });
  }
  if (batches.filter(({ parcel }) => needsClipboard(parcel)).length > 1)
    return { text: t.handing.oneClipboard };
  return handOverBatches(app, batches);
}

function needsClipboard({ squeeze }: Parcel): boolean {
  return squeeze.paste || squeeze.cut !== null;
}

/** The items among `ids` that can be handed over, with what was typed into them last. */
async function readyItems({ store, scope }: AppState, ids: readonly string[]): Promise<Item[]> {
  const now = new Date();
  const items = await Promise.all(
    ids.map(async (id) => {
      await recordDraft(store, id, now);
      return getItem(store, scope, id, now);
    }),
  );
  return items.filter((item): item is Item => item !== null && isToHandOver(item));
}

/** One message with all of `items`, or one sentence on why there is none. */
function packMany(
  { settings, letters }: AppState,
  workspace: Workspace,
  items: readonly Item[],
  procedures: ReadonlyMap<string, string>,
): Parcel | string {
  const to = otherOf(workspace);
  const { agreement } = workspace;
  const [contact = 'email'] = agreement.channels;
  const channel = channelFor(contact, settings.mailClient);
  if (channel === null || (contact === 'email' && to.email === '')) {
    return t.handing.oneFirst;
  }
  const language = letters(workspace);
  const options = optionsOf(workspace, null, new Date(), language, procedures);
  for (const item of items) {
    const { leaving } = outgoingOf(item, to, [], optionsOf(workspace, item.sourceKey, options.now, language));
    const dangers = dangersIn(leaving.found);
    if (dangers.length > 0) {
      return t.handing.danger({ title: item.title, found: leftWords(dangers) });
    }
  }
  const message = messageOfMany(items.map(outgoing), to, options);
  return packMessage(message, channel, agreement.reach[contact] ?? '');
}

async function handOverBatches({ store }: AppState, batches: readonly Batch[]): Promise<Said> {
  const undo: EventId[] = [];
  let asked = 0;
  for (const { workspace, items, parcel } of batches) {
    if (!(await copied(parcel))) return { text: t.handing.notCopied, undo };
    const handed = items.map(({ id }) => ({ id }));
    const recorded = await handOverMany(store, handed, { now: new Date(), channel: parcel.channel });
    if (!recorded.ok) return { text: refusedWords(workspace, recorded.reason), undo };
    undo.push(...recorded.events);
    asked += items.length;
    await parcel.open();
  }
  const [only] = batches;
  const next = batches.length === 1 && only !== undefined ? only.parcel.next : t.handing.next.sendMany;
  return { text: t.handing.askedMany({ count: asked, next }), undo };
}

/** Why the items of one workspace could not go. */
function refusedWords(workspace: Workspace, refused: RefusalReason): string {
  const name = otherOf(workspace).name || nameFirst('', 'client');
  return t.handing.refused({ name, reason: refusalWords(refused) });
}
