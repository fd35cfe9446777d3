/** The choices of this installation. */
import type { CaptureMode } from '@/utils/delegation/capture';
import type { MailClient } from '@/utils/delegation/item';
import type { LanguageCode } from '@/utils/i18n/languages';
import { announce } from './live';
import type { Store } from './open';
import { beginWrite, commit, put } from './transaction';

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

/** Changes some settings and answers with all of them. */
export async function saveSettings(store: Store, change: Partial<Settings>): Promise<Settings> {
  const tx = beginWrite(store, ['settings']);
  const saved = await commit(tx, async () => {
    const held = await tx.objectStore('settings').get(SETTINGS_KEY);
    const merged = { ...DEFAULT_SETTINGS, ...held, ...change };
    put(tx, 'settings', merged, SETTINGS_KEY);
    return merged;
  });
  announce({ settings: true });
  return saved;
}
