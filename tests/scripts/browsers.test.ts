import { describe, expect, it } from 'vitest';
import { findBrowser, isBranded, type Machine } from '@/scripts/browsers.ts';
import { Problem } from '@/scripts/fail.ts';

function machine(platform: NodeJS.Platform, env: Record<string, string>, ...paths: string[]): Machine {
  return { platform, env, exists: (path) => paths.includes(path) };
}

describe('findBrowser', () => {
  it('finds Chromium on the PATH of Linux before anything else', () => {
    const found = findBrowser(
      machine('linux', { PATH: '/a:/b' }, '/b/firefox', '/a/google-chrome', '/b/chromium'),
    );
    expect(found).toEqual({ family: 'chromium', id: 'chromium', name: 'Chromium', path: '/b/chromium' });
  });

  it('finds Chrome outside the PATH of Linux', () => {
    const found = findBrowser(machine('linux', { PATH: '/a' }, '/usr/bin/google-chrome-stable'));
    expect(found?.path).toBe('/usr/bin/google-chrome-stable');
  });

  it.each([
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'chrome'],
    ['/Users/mari/Applications/Chromium.app/Contents/MacOS/Chromium', 'chromium'],
    ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'edge'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'firefox'],
  ])('finds %s on macOS', (path, id) => {
    const found = findBrowser(machine('darwin', { HOME: '/Users/mari' }, path));
    expect(found).toMatchObject({ id, path });
  });

  it.each([
    ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'chrome'],
    ['C:\\Users\\mari\\AppData\\Local\\Chromium\\Application\\chrome.exe', 'chromium'],
    ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'edge'],
    ['C:\\Program Files\\Mozilla Firefox\\firefox.exe', 'firefox'],
  ])('finds %s on Windows', (path, id) => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\mari\\AppData\\Local',
    };
    expect(findBrowser(machine('win32', env, path))).toMatchObject({ id, path });
  });

  it('takes Firefox when nothing of the Chromium family is there', () => {
    const found = findBrowser(machine('linux', { PATH: '/a' }, '/a/firefox-esr'));
    expect(found).toMatchObject({ family: 'firefox', id: 'firefox' });
  });

  it('looks only for the family it is asked for', () => {
    const both = machine('linux', { PATH: '/a' }, '/a/firefox', '/a/chromium');
    expect(findBrowser(both, 'firefox')?.path).toBe('/a/firefox');
    expect(findBrowser(machine('linux', { PATH: '/a' }, '/a/firefox'), 'chromium')).toBeNull();
  });

  it('finds nothing on an empty machine', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(findBrowser(machine(platform, {}))).toBeNull();
  });

  it.each([
    ['/opt/nightly/firefox', 'firefox', 'firefox'],
    ['/opt/edge/msedge', 'chromium', 'edge'],
    ['/opt/thorium/thorium', 'chromium', 'chromium'],
    ['/opt/chrome/google-chrome-unstable', 'chromium', 'chrome'],
  ])('lets BROWSER_PATH %s override what is installed', (path, family, id) => {
    const found = findBrowser(machine('linux', { PATH: '/a', BROWSER_PATH: path }, '/a/chromium', path));
    expect(found).toMatchObject({ family, id, path });
  });

  it('says what to do when BROWSER_PATH leads nowhere', () => {
    const lost = (): unknown =>
      findBrowser(machine('linux', { PATH: '/a', BROWSER_PATH: '/nowhere' }, '/a/chromium'));
    expect(lost).toThrow(Problem);
    expect(lost).toThrow('BROWSER_PATH is /nowhere, but there is nothing there');
  });
});

describe('isBranded', () => {
  it.each([
    ['/usr/bin/google-chrome-stable', true],
    ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', true],
    ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', true],
    ['/usr/bin/chromium', false],
    ['/usr/bin/chromium-browser', false],
    ['C:\\Users\\mari\\AppData\\Local\\Chromium\\Application\\chrome.exe', false],
  ])('%s: %s', (path, branded) => expect(isBranded(path)).toBe(branded));
});
