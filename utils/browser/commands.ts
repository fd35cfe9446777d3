/** The keyboard commands: what they are set to, and where the browser lets them be changed. */
import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n/spoken';

/** A command and its present keys. */
export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes them, such as 'Alt+Shift+D'; '' when none is set. */
  keys: string;
}

/** Our commands with the keys the user has set. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    isOurs(name) ? [{ name, description: t.settings.command[name], keys: shortcut ?? '' }] : [],
  );
}

function isOurs(name: string | undefined): name is keyof typeof t.settings.command {
  return name !== undefined && Object.hasOwn(t.settings.command, name);
}

/** Opens the browser's own page for changing them. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open !== undefined) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
