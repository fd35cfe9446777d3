/** The keyboard commands: what they are set to, and where the browser lets them be changed. */
import { browser } from 'wxt/browser';

/** A command and its present keys. */
export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes them, such as 'Alt+Shift+D'; '' when none is set. */
  keys: string;
}

const DESCRIPTIONS: Record<string, string> = {
  'delegate-page': 'Delegate this page',
  'open-sidebar': 'Open the sidebar',
  _execute_sidebar_action: 'Open or close the sidebar',
};

/** Our commands with the keys the user has set. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name === undefined || !(name in DESCRIPTIONS)
      ? []
      : [{ name, description: DESCRIPTIONS[name] ?? description ?? name, keys: shortcut ?? '' }],
  );
}

/** Opens the browser's own page for changing them. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open !== undefined) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
