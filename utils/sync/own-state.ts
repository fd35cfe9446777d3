/** What one person's devices share besides events: settings, what is being typed, people to remember, suggestions, saved searches. The later wins. */
import type { TypedField } from '@/utils/store/drafts';
import type { Store } from '@/utils/store/open';
import { ofWorkspace } from '@/utils/store/keys';
import type { SavedView, Stamp, Suggested } from '@/utils/store/schema';
import { DEFAULT_SETTINGS, OWN_SETTINGS, SETTINGS_KEY, type Settings } from '@/utils/store/settings';
import {
  draftStamp,
  isOver,
  itemOfDraft,
  personStamp,
  settingStamp,
  suggestionStamp,
  sweepStamps,
  typedAt,
  UNSTAMPED,
  viewStamp,
} from '@/utils/store/stamps';
import { beginRead } from '@/utils/store/transaction';
import type { StateEntry } from './own-state-schema';

export { mergeState } from './own-state-merge';
export type { StateEntry };

/**
 * All that is to reach the other own devices in a workspace: the settings that follow the person, the drafts of its items,
 * its people, what became of its suggestions, the saved searches, and what of all that ended.
 */
export async function readState(store: Store, workspace: string, now = new Date()): Promise<StateEntry[]> {
  await sweepStamps(store, now);
  const names = ['settings', 'drafts', 'people', 'stamps', 'items', 'suggestions', 'views'] as const;
  const tx = beginRead(store, names);
  const [settings, typed, people, stamps, suggestions, views] = await Promise.all([
    tx.objectStore('settings').get(SETTINGS_KEY),
    tx.objectStore('drafts').getAll(IDBKeyRange.bound(['item:'], ['item:\uffff'])),
    tx.objectStore('people').getAll(),
    tx.objectStore('stamps').getAll(),
    tx.objectStore('suggestions').getAll(ofWorkspace(workspace)),
    tx.objectStore('views').getAll(),
  ]);
  const keys = [...new Set(typed.map(({ key }) => key))];
  const items = await Promise.all(keys.map((key) => tx.objectStore('items').get(itemOfDraft(key) ?? '')));
  const own = new Set(keys.filter((key, i) => items[i]?.workspace === workspace && !key.includes('/')));
  const held = new Map(stamps.map((stamp) => [stamp.key, stamp]));
  const ended = stamps.filter((stamp) => stamp.workspace === workspace && !isOver(stamp, now));
  const here = people.filter((person) => person.workspace === workspace);
  return [
    ...settingsIn({ ...DEFAULT_SETTINGS, ...settings }, held),
    ...ended
      .filter(({ key }) => !here.some(({ id }) => personStamp(id) === key))
      .map(({ key, at }) => ({ key, at })),
    ...typed.filter(({ key }) => own.has(key)).map((field) => fieldEntry(field, held)),
    ...here.map(({ id, name, day, note }) => {
      const key = personStamp(id);
      return { key, at: held.get(key)?.at ?? UNSTAMPED, value: { name, day, note } };
    }),
    ...suggestions.map(suggestionEntry),
    ...viewEntries(views, held),
  ];
}

function suggestionEntry({ id, kind, outcome, at }: Suggested): StateEntry {
  return { key: suggestionStamp(id), at, value: { kind, outcome } };
}

/** All saved searches, for they belong to the person and not to a workspace; and those that were taken away. */
function viewEntries(views: readonly SavedView[], held: ReadonlyMap<string, Stamp>): StateEntry[] {
  const known = new Set(views.map(({ id }) => viewStamp(id)));
  const gone = [...held.values()].filter(({ key }) => key.startsWith(viewStamp('')) && !known.has(key));
  return [
    ...gone.map(({ key, at }) => ({ key, at })),
    ...views.map(({ id, ...value }) => ({
      key: viewStamp(id),
      at: held.get(viewStamp(id))?.at ?? UNSTAMPED,
      value,
    })),
  ];
}

/** What was never chosen is not said: it would stand against what another device has chosen. */
function settingsIn(settings: Settings, held: ReadonlyMap<string, Stamp>): StateEntry[] {
  return OWN_SETTINGS.flatMap((field) => {
    const key = settingStamp(field);
    const at = held.get(key)?.at;
    if (at === undefined && settings[field] === DEFAULT_SETTINGS[field]) return [];
    return [{ key, at: at ?? UNSTAMPED, value: settings[field] }];
  });
}

function fieldEntry(field: TypedField, held: ReadonlyMap<string, Stamp>): StateEntry {
  const end = held.get(draftStamp(field.key))?.at;
  return { key: `${draftStamp(field.key)}/${field.path}`, at: typedAt(field, end), value: field.value };
}
