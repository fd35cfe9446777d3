/** Finds a browser that can run the extension on this machine. */
import { basename, posix, win32 } from 'node:path';
import { Problem } from './fail.ts';

/** A browser that is installed. */
export interface FoundBrowser {
  family: 'chromium' | 'firefox';
  /** Short and safe for a folder name: 'chrome', 'chromium', 'edge' or 'firefox'. */
  id: 'chrome' | 'chromium' | 'edge' | 'firefox';
  /** As people call it. */
  name: string;
  path: string;
}

/** What a search looks at; tests give their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
}

type Id = FoundBrowser['id'];

const NAMES: Record<Id, string> = {
  chrome: 'Google Chrome',
  chromium: 'Chromium',
  edge: 'Microsoft Edge',
  firefox: 'Firefox',
};

/** Chromium first: a branded browser updates itself and shows its own first-run pages. */
const ORDER: readonly Id[] = ['chromium', 'chrome', 'edge', 'firefox'];

const ON_PATH: Record<Id, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome', 'google-chrome-beta'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const LINUX_FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
  '/snap/bin',
];

const MAC_APPS: Record<Id, string> = {
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
};

const WINDOWS_APPS: Record<Id, string> = {
  chromium: 'Chromium\\Application\\chrome.exe',
  chrome: 'Google\\Chrome\\Application\\chrome.exe',
  edge: 'Microsoft\\Edge\\Application\\msedge.exe',
  firefox: 'Mozilla Firefox\\firefox.exe',
};

/**
 * The browser to use: BROWSER_PATH, else the first installed of {@link ORDER} (only of `family`, when given), else null.
 * Throws a {@link Problem} when BROWSER_PATH leads nowhere.
 */
export function findBrowser(machine: Machine, family?: FoundBrowser['family']): FoundBrowser | null {
  const chosen = machine.env['BROWSER_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!machine.exists(chosen)) {
      throw new Problem(
        `BROWSER_PATH is ${chosen}, but there is nothing there: set it to the browser's program.`,
      );
    }
    const browser = describe(idFromPath(chosen), chosen);
    if (family === undefined || browser.family === family) return browser;
  }
  for (const id of ORDER) {
    const browser = describe(id, '');
    if (family !== undefined && browser.family !== family) continue;
    const path = placesOf(id, machine).find(machine.exists);
    if (path !== undefined) return { ...browser, path };
  }
  return null;
}

/** Whether this build of the browser refuses `--load-extension`, as branded Chrome and Edge do. */
export function isBranded(path: string): boolean {
  return ['chrome', 'edge'].includes(idFromPath(path));
}

function describe(id: Id, path: string): FoundBrowser {
  return { family: id === 'firefox' ? 'firefox' : 'chromium', id, name: NAMES[id], path };
}

function idFromPath(path: string): Id {
  const name = (path.includes('\\') ? win32.basename(path) : basename(path)).toLowerCase();
  if (/firefox|librewolf|waterfox/.test(name)) return 'firefox';
  if (name.includes('edge')) return 'edge';
  // On Windows both are chrome.exe; only the folder tells them apart.
  return name.includes('chrome') && !path.includes('Chromium') ? 'chrome' : 'chromium';
}

function placesOf(id: Id, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
    return folders.map((folder) => posix.join(folder, MAC_APPS[id]));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name] ?? '');
    return folders.filter(Boolean).map((folder) => win32.join(folder, WINDOWS_APPS[id]));
  }
  const folders = new Set([...(env['PATH'] ?? '').split(':').filter(Boolean), ...LINUX_FOLDERS]);
  return [...folders].flatMap((folder) => ON_PATH[id].map((name) => posix.join(folder, name)));
}
