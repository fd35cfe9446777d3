/** What one person's devices share besides events: settings, what is being typed, people to remember. The later wins. */
import type { TypedField } from '@/utils/store/drafts';
import type { Store } from '@/utils/store/open';
import type { Stamp } from '@/utils/store/schema';
import { DEFAULT_SETTINGS, OWN_SETTINGS, SETTINGS_KEY, type Settings } from '@/utils/store/settings';
import {
  draftStamp,
  isOver,
  itemOfDraft,
  personStamp,
  settingStamp,
  sweepStamps,
  typedAt,
  UNSTAMPED,
} from '@/utils/store/stamps';
import { beginRead } from '@/utils/store/transaction';
import type { StateEntry } from './own-state-schema';

export { mergeState } from './own-state-merge';
export type { StateEntry };

/**
 * All that is to reach the other own devices in a workspace: the settings that follow the person, the drafts of its items,
 * its people, and what of it ended.
 */
export async function readState(store: Store, workspace: string, now = new Date()): Promise<StateEntry[]> {
  await sweepStamps(store, now);
  const tx = beginRead(store, ['settings', 'drafts', 'people', 'stamps', 'items']);
  const [settings, typed, people, stamps] = await Promise.all([
    tx.objectStore('settings').get(SETTINGS_KEY),
    tx.objectStore('drafts').getAll(IDBKeyRange.bound(['item:'], ['item:\uffff'])),
    tx.objectStore('people').getAll(),
    tx.objectStore('stamps').getAll(),
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
