/** The parts of the manifest that are ours; WXT adds entrypoints, icons and versions. */
import type { UserManifest } from 'wxt';

type Keys = NonNullable<UserManifest['commands']>;

const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];

/**
 * What items hold, as Firefox names it (extensionworkshop.com, "Firefox built-in consent for data collection"): names and
 * addresses, mails, and what was captured of pages. Nothing of it leaves the browser unsealed, nor before a server is set.
 */
const SYNC_DATA = ['personallyIdentifyingInfo', 'personalCommunications', 'websiteContent'];

/** Nothing but the package's own scripts; written out because Firefox's default would upgrade a sync server's ws: to wss:. */
const PAGES_CSP = "script-src 'self'; object-src 'self';";

/**
 * Free in Chrome, Edge and Firefox on all three systems (tests/utils/browser/commands.test.ts). On a Mac the Control
 * key, since Option with a letter types a character.
 */
function key(letter: string): Keys[string]['suggested_key'] {
  return { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` };
}

function commandsFor(firefox: boolean): Keys {
  return {
    'delegate-page': { suggested_key: key('D'), description: '__MSG_commandDelegate__' },
    ...(firefox
      ? { _execute_sidebar_action: { suggested_key: key('S') } }
      : { 'open-sidebar': { suggested_key: key('S'), description: '__MSG_commandSidebar__' } }),
  };
}

/** The manifest for `browser` ('chrome', 'edge', 'firefox', …). */
export function manifestFor(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: 'Right Hand',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: firefox ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    action: { default_title: 'Right Hand' },
    omnibox: { keyword: 'rh' },
    commands: commandsFor(firefox),
    content_security_policy: { extension_pages: PAGES_CSP },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'right-hand@right-hand.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'], optional: SYNC_DATA },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  };
}

/** What of a generated manifest {@link finishManifest} looks at. */
export interface Generated {
  manifest_version: number;
  host_permissions?: string[] | undefined;
  optional_host_permissions?: string[] | undefined;
  sidebar_action?: { open_at_install?: boolean | undefined };
}

/**
 * Changes the manifest WXT has put together. The matches of a content script registered at run time come as
 * `host_permissions`; ours are asked for one by one, so nothing is granted at install. Firefox would open the sidebar
 * at install; the welcome page is enough.
 */
export function finishManifest(manifest: Generated): void {
  const hosts = manifest.host_permissions ?? [];
  delete manifest.host_permissions;
  if (hosts.length > 0) manifest.optional_host_permissions = [...new Set(hosts)];
  if (manifest.sidebar_action !== undefined) manifest.sidebar_action.open_at_install = false;
}
