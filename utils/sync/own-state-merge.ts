/** Takes in the state of another own device: per thing the later wins, and of two at one instant the same on both sides. */
import { canonical } from '@/utils/store/canonical';
import { ofDraft } from '@/utils/store/keys';
import { announce } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '@/utils/store/settings';
import { draftStamp, itemOfDraft, personStamp, settingStamp, typedAt, UNSTAMPED } from '@/utils/store/stamps';
import { mergeSuggestions, mergeViews } from './own-state-kept';
import { beginWrite, commit, get, getAll, put, remove, type Writing } from '@/utils/store/transaction';
import { entriesIn, type KnownEntry } from './own-state-schema';
import { textOf, wins } from './own-state-wins';

const STORES = [
  ...(['settings', 'drafts', 'people', 'stamps', 'items', 'workspaces'] as const),
  ...(['suggestions', 'views'] as const),
] as const;
type Tx = Writing<typeof STORES>;
type Of<K extends KnownEntry['kind']> = Extract<KnownEntry, { kind: K }>;

/**
 * Takes in another own device's state, in one transaction; entries of an unknown shape, of another workspace or of the
 * future are passed over. What changed is announced.
 */
export async function mergeState(
  store: Store,
  workspace: string,
  content: unknown,
  now = new Date(),
): Promise<void> {
  const entries = entriesIn(content, now);
  if (entries.length === 0) return;
  const of = <K extends KnownEntry['kind']>(kind: K) =>
    entries.filter((entry): entry is Of<K> => entry.kind === kind);
  const tx = beginWrite(store, STORES);
  const changed = await commit(tx, async () => {
    if ((await get(tx, 'workspaces', workspace)) === undefined) return { drafts: [], settings: false };
    const settings = await mergeSettings(tx, of('setting'));
    const people = await mergePeople(tx, workspace, of('person'));
    const settled = await mergeSuggestions(tx, workspace, of('suggestion'));
    const views = await mergeViews(tx, of('view'));
    const drafts: string[] = [];
    for (const draft of new Set([...of('ended'), ...of('typed')].map((entry) => entry.draft))) {
      const own = of('typed').filter((entry) => entry.draft === draft);
      const ends = of('ended').filter((entry) => entry.draft === draft);
      if (await mergeDraft(tx, workspace, draft, ends, own)) drafts.push(draft);
    }
    return { drafts, settings: settings || people || settled || views };
  });
  if (changed.settings || changed.drafts.length > 0) announce(changed);
}

async function mergeSettings(tx: Tx, entries: readonly Of<'setting'>[]): Promise<boolean> {
  const before: Settings = { ...DEFAULT_SETTINGS, ...(await get(tx, 'settings', SETTINGS_KEY)) };
  let settings = before;
  for (const { field, at, value } of entries) {
    const key = settingStamp(field);
    const said = settings[field] === DEFAULT_SETTINGS[field] ? undefined : UNSTAMPED;
    const heldAt = (await get(tx, 'stamps', key))?.at ?? said;
    if (!wins(at, value, heldAt, settings[field])) continue;
    settings = { ...settings, [field]: value };
    put(tx, 'stamps', { key, at });
  }
  if (canonical(settings) === canonical(before)) return false;
  put(tx, 'settings', settings, SETTINGS_KEY);
  return true;
}

async function mergePeople(tx: Tx, workspace: string, entries: readonly Of<'person'>[]): Promise<boolean> {
  let changed = false;
  for (const { id, at, value } of entries) {
    const key = personStamp(id);
    const [held, stamp] = await Promise.all([get(tx, 'people', id), get(tx, 'stamps', key)]);
    if ([held, stamp].some((one) => (one?.workspace ?? workspace) !== workspace)) continue;
    const known = held === undefined ? null : { name: held.name, day: held.day, note: held.note };
    const heldAt = stamp?.at ?? (held === undefined ? undefined : UNSTAMPED);
    if (!wins(at, value, heldAt, known)) continue;
    put(tx, 'stamps', { key, at, workspace });
    if (textOf(value) === textOf(known)) continue;
    if (value === null) remove(tx, 'people', id);
    else put(tx, 'people', { id, workspace, ...value });
    changed = true;
  }
  return changed;
}

/** The draft's last end first: what was typed up to it is gone on all devices, what was typed after it lives. */
async function mergeDraft(
  tx: Tx,
  workspace: string,
  draft: string,
  ends: readonly Of<'ended'>[],
  typed: readonly Of<'typed'>[],
): Promise<boolean> {
  const [item, stamp, fields] = await Promise.all([
    get(tx, 'items', itemOfDraft(draft) ?? ''),
    get(tx, 'stamps', draftStamp(draft)),
    getAll(tx, 'drafts', ofDraft(draft)),
  ]);
  // An item that is not there yet may come; one of another workspace is none of this state's business.
  if ([item, stamp].some((one) => (one?.workspace ?? workspace) !== workspace)) return false;
  const held = new Map(fields.map((field) => [field.path, { ...field, at: typedAt(field, stamp?.at) }]));
  const end = ends.reduce<string | undefined>((last, { at }) => (at > (last ?? '') ? at : last), stamp?.at);
  let changed = false;
  if (end !== undefined && end !== stamp?.at) {
    put(tx, 'stamps', { key: draftStamp(draft), at: end, workspace });
    for (const { path, at } of held.values()) {
      if (at > end) continue;
      remove(tx, 'drafts', [draft, path]);
      held.delete(path);
      changed = true;
    }
  }
  for (const { path, value, at } of typed) {
    if (end !== undefined && at <= end) continue;
    const known = held.get(path);
    if (!wins(at, value, known?.at, known?.value)) continue;
    put(tx, 'drafts', { key: draft, path, value, updatedAt: at });
    held.set(path, { key: draft, path, value, updatedAt: at, at });
    changed ||= textOf(value) !== textOf(known?.value);
  }
  return changed;
}
