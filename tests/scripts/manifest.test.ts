import { describe, expect, it } from 'vitest';
import { finishManifest, manifestFor } from '@/scripts/manifest';

const SITES = ['https://mail.google.com/*', 'https://trello.com/*', 'https://app.asana.com/*'];

/** What WXT makes of ours and the entrypoints, as far as the hook is concerned. */
function generated(browser: string) {
  const manifest = {
    manifest_version: 3,
    ...manifestFor(browser),
    host_permissions: [...SITES, SITES[0] ?? ''],
    ...(browser === 'firefox'
      ? { sidebar_action: { default_panel: 'sidepanel.html', open_at_install: true } }
      : { side_panel: { default_path: 'sidepanel.html' } }),
  };
  finishManifest(manifest);
  return manifest;
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('asks for no host at install, and for each site when the user wants it', () => {
    const manifest = generated(browser);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).toHaveProperty('optional_host_permissions', SITES);
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
  });

  it('asks for the permissions of the design', () => {
    const design = 'activeTab alarms contextMenus notifications scripting storage unlimitedStorage'.split(
      ' ',
    );
    const permissions = [...(generated(browser).permissions ?? [])].sort();
    expect(permissions).toEqual((browser === 'firefox' ? design : [...design, 'sidePanel']).sort());
  });

  it('runs only its own scripts in its pages, and leaves addresses as they are', () => {
    const csp = (generated(browser).content_security_policy as { extension_pages: string }).extension_pages;
    expect(csp).toContain("script-src 'self'");
    expect(csp).not.toMatch(/unsafe|upgrade-insecure-requests|https?:/);
    // A sync server's wss: or ws: address: who may connect is not narrowed, and nothing falls back to a default.
    expect(csp).not.toMatch(/connect-src|default-src/);
  });

  it('has a description the stores accept and the omnibox keyword', () => {
    const manifest = generated(browser);
    expect((manifest.description ?? '').length).toBeLessThanOrEqual(132);
    expect(manifest.omnibox).toEqual({ keyword: 'rh' });
  });
});

describe('the manifest for Firefox', () => {
  it('declares that no data is collected, but by those who set up sync', () => {
    const { gecko } = generated('firefox').browser_specific_settings ?? {};
    expect(gecko?.data_collection_permissions).toEqual({
      required: ['none'],
      optional: ['personallyIdentifyingInfo', 'personalCommunications', 'websiteContent'],
    });
    // 140 is the first that understands the declaration.
    expect(Number(gecko?.strict_min_version?.split('.')[0])).toBeGreaterThanOrEqual(140);
  });

  it('keeps the sidebar closed at install, and uses the built-in command for it', () => {
    const manifest = generated('firefox');
    expect(manifest).toHaveProperty('sidebar_action.open_at_install', false);
    expect(Object.keys(manifest.commands ?? {})).toContain('_execute_sidebar_action');
  });
});
