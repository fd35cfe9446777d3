/** The choices of this installation. */
import type { CaptureMode } from '@/utils/delegation/capture';
import type { MailClient } from '@/utils/delegation/item';
import type { LanguageCode } from '@/utils/i18n/languages';
import { announce } from './live';
import type { Store } from './open';
import { settingStamp, stampAfter } from './stamps';
import { beginWrite, commit, get, put } from './transaction';

/** What the user can choose. */
export interface Settings {
  captureMode: CaptureMode;
  /** How mail is sent; null until chosen. */
  mailClient: MailClient | null;
  theme: 'auto' | 'light' | 'dark';
  /** The language of the interface; null: the browser's. */
  language: LanguageCode | null;
  /** The current workspace; null: the oldest. */
  workspace: string | null;
  /** Whether lists show the current workspace alone, or all that are not walled off. */
  view: 'one' | 'all';
  /** Whether notifications remind of deadlines, questions, calls and birthdays. */
  reminders: boolean;
  /** Whether the welcome page has done its work. */
  welcomed: boolean;
}

/** The one key of the store `settings`. */
export const SETTINGS_KEY = 'main';

/** What holds until something is chosen. */
export const DEFAULT_SETTINGS: Settings = {
  captureMode: 'brief',
  mailClient: null,
  theme: 'auto',
  language: null,
  workspace: null,
  view: 'one',
  reminders: true,
  welcomed: false,
};

/** The settings, with defaults where nothing was chosen. */
export async function readSettings(store: Store): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await store.get('settings', SETTINGS_KEY)) };
}

/** The settings that follow the person to all their devices; the others belong to the installation. */
export const OWN_SETTINGS = ['captureMode', 'mailClient', 'theme', 'language', 'reminders'] as const;

/** Changes some settings and answers with all of them; those of the person that really changed are stamped. */
export async function saveSettings(
  store: Store,
  change: Partial<Settings>,
  now = new Date(),
): Promise<Settings> {
  const tx = beginWrite(store, ['settings', 'stamps']);
  const saved = await commit(tx, async () => {
    const held = { ...DEFAULT_SETTINGS, ...(await tx.objectStore('settings').get(SETTINGS_KEY)) };
    const merged = { ...held, ...change };
    const changed = OWN_SETTINGS.filter((field) => merged[field] !== held[field]).map(settingStamp);
    const stamps = await Promise.all(changed.map((key) => get(tx, 'stamps', key)));
    put(tx, 'settings', merged, SETTINGS_KEY);
    for (const [i, key] of changed.entries()) {
      put(tx, 'stamps', { key, at: stampAfter(now, stamps[i]?.at) });
    }
    return merged;
  });
  announce({ settings: true });
  return saved;
}
