import { describe, expect, it, vi } from 'vitest';
import { manifestFor } from '@/scripts/manifest';
import { shortcuts } from '@/utils/browser/commands';

const { fake } = await vi.hoisted(() => import('./fake-browser'));

/**
 * The browsers' own shortcuts with Shift and one other modifier, as far as an extension could ask for them. Sources:
 * Chrome: support.google.com/chrome/answer/157179; chrome/browser/ui/views/accelerator_table.cc; on a Mac
 * chrome/browser/global_keyboard_shortcuts_mac.mm (Alt+Shift+R, reading mode, stands in the menu of Chromium 156).
 * Edge: support.microsoft.com, "Keyboard shortcuts in Microsoft Edge" (Ctrl+Shift+Comma: vertical tabs,
 * Ctrl+Shift+Period: Copilot), beside Chrome's.
 * Firefox: support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly and
 * firefox-source-docs.mozilla.org/devtools-user/keyboard_shortcuts. Where in doubt a key counts as taken.
 */
const TAKEN: Record<string, Record<string, string>> = {
  'Chrome on Windows and Linux': {
    'Ctrl+Shift': 'A B C D G I J L M N O P Q R T V W',
    'Alt+Shift': 'A B C I N P R T W X Z',
  },
  'Chrome on a Mac': { 'Command+Shift': 'A B C D E G H I J L M N O P Q R T V W Z' },
  'Edge on Windows and Linux': {
    'Ctrl+Shift': 'B C D E G I J K L M N O P R S T U V W X Y Comma Period',
    'Alt+Shift': 'A B I R T',
  },
  'Edge on a Mac': { 'Command+Shift': 'B C D E G I J K L M N O P R S T U V W X Y Comma Period' },
  'Firefox on Windows and Linux': { 'Ctrl+Shift': 'A B C D E G H I J K L M N O P Q R S T U V W X Y Z' },
  'Firefox on a Mac': { 'Command+Shift': 'A B C D E G H I J K L M N O P Q R S T V W Y Z' },
};

function taken(): Set<string> {
  const all = Object.values(TAKEN).flatMap((shortcutsOf) => Object.entries(shortcutsOf));
  return new Set(all.flatMap(([modifiers, keys]) => keys.split(' ').map((key) => `${modifiers}+${key}`)));
}

function suggested(browser: string): string[] {
  return Object.values(manifestFor(browser).commands ?? {}).flatMap((command) =>
    Object.values(command.suggested_key ?? {}).filter((keys) => keys !== undefined),
  );
}

describe.each(['chrome', 'firefox'])('our keys in %s', (browser) => {
  it('are none of any browser’s own', () => {
    expect(suggested(browser).filter((keys) => taken().has(keys))).toEqual([]);
    expect(suggested(browser)).toHaveLength(4);
  });

  it('differ from each other', () => {
    expect(new Set(suggested(browser)).size).toBe(suggested(browser).length);
  });

  it('are such as the browsers accept: a letter with Shift and one more', () => {
    for (const keys of suggested(browser)) expect(keys).toMatch(/^(Ctrl|Alt|Command|MacCtrl)\+Shift\+[A-Z]$/);
  });
});

describe('the shortcuts shown in the settings', () => {
  it('are ours as the user has set them, without the browser’s own entry for the popup', async () => {
    fake.commandList = [
      { name: '_execute_action', description: '', shortcut: '' },
      { name: 'delegate-page', description: 'Delegate this page', shortcut: 'Alt+Shift+D' },
      { name: '_execute_sidebar_action', description: '' },
    ];
    expect(await shortcuts()).toEqual([
      { name: 'delegate-page', description: 'Delegate this page', keys: 'Alt+Shift+D' },
      { name: '_execute_sidebar_action', description: 'Open or close the sidebar', keys: '' },
    ]);
  });
});
