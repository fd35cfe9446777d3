/** The parts of the manifest that are ours; WXT adds entrypoints, icons and versions. */
import type { UserManifest } from 'wxt';

const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];

/** The manifest for `browser` ('chrome', 'firefox', …). */
export function manifestFor(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: 'Right Hand',
    description: 'Hand work to your assistant from where it arrives: Gmail, Trello, Asana or any page.',
    permissions: firefox ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    action: { default_title: 'Right Hand' },
    omnibox: { keyword: 'rh' },
    commands: {
      'delegate-page': {
        suggested_key: { default: 'Ctrl+Shift+Period' },
        description: 'Delegate this page',
      },
      ...(firefox
        ? { _execute_sidebar_action: { suggested_key: { default: 'Ctrl+Shift+Comma' } } }
        : {
            'open-sidebar': {
              suggested_key: { default: 'Ctrl+Shift+Comma' },
              description: 'Open the sidebar',
            },
          }),
    },
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self';" },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'right-hand@right-hand.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  };
}

/**
 * WXT puts the matches of a content script registered at run time into `host_permissions`;
 * ours are asked for one by one, so nothing is granted at install.
 */
export function keepHostsOptional(manifest: {
  host_permissions?: string[];
  optional_host_permissions?: string[];
}): void {
  const hosts = manifest.host_permissions ?? [];
  delete manifest.host_permissions;
  if (hosts.length > 0) manifest.optional_host_permissions = [...new Set(hosts)];
}
