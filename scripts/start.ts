/**
 * `npm start`: builds the extension, opens a browser with it on the welcome page and stays until that browser closes.
 * Without a display it runs the tour instead, headless, and leaves screenshots and the items in tour/.
 */
import { join } from 'node:path';
import { build } from './build.ts';
import type { FoundBrowser } from './browsers.ts';
import { Problem, runScript } from './fail.ts';
import { openFirefox } from './firefox.ts';
import { hasDisplay, isRoot, needBrowser, ROOT } from './machine.ts';
import { launchPiped, type PipedBrowser } from './pipe.ts';
import { takeTour } from './tour.ts';

const KEPT_PROFILE = join(ROOT, '.tmp', 'profile');

async function main(): Promise<number> {
  const display = hasDisplay();
  const browser = await needBrowser(display ? undefined : 'chromium');
  console.log(`Building the extension for ${browser.name} (${browser.path}).`);
  const extension = build(browser.family, process.env['RIGHT_HAND_OUT']);
  if (!display) {
    console.log('There is no display here: taking the tour without a window.');
    const { folder, files } = await takeTour(browser.path, extension);
    console.log(`The tour worked. Look at ${files} screenshots and items.json in ${folder}`);
    return 0;
  }
  const profile = join(KEPT_PROFILE, browser.id);
  console.log(`Opening ${browser.name} with Right Hand. Its profile is kept in ${profile}; close it to end.`);
  await (browser.family === 'firefox'
    ? runFirefox(browser, extension, profile)
    : runChromium(browser, extension, profile));
  return 0;
}

async function runFirefox(browser: FoundBrowser, extension: string, profile: string): Promise<void> {
  const firefox = await openFirefox({ path: browser.path, extension, profile, headless: false });
  // Installed for this run only, so the extension opens its welcome page by itself each time.
  await firefox.closed;
}

async function runChromium(browser: FoundBrowser, extension: string, profile: string): Promise<void> {
  const piped = launchPiped(browser.path, [
    `--user-data-dir=${profile}`,
    '--enable-unsafe-extension-debugging',
    // Debian's Chromium otherwise starts with every extension of the profile switched off.
    `--disable-extensions-except=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(isRoot() ? ['--no-sandbox'] : []),
    'about:blank',
  ]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => piped.close());
  await openWelcome(piped, extension).catch((error: unknown) => {
    piped.close();
    const why = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    throw new Problem(
      `${browser.name} did not take the extension (${why}): close the window an earlier npm start opened, or set BROWSER_PATH to another browser, and try again.`,
    );
  });
  await piped.closed;
}

async function openWelcome(browser: PipedBrowser, extension: string): Promise<void> {
  const { id } = await browser.send('Extensions.loadUnpacked', { path: extension });
  const url = `chrome-extension://${String(id)}/welcome.html`;
  const tabs = await listTabs(browser);
  if (!tabs.some((tab) => tab.url === url)) await browser.send('Target.createTarget', { url });
  // The empty tab the browser began with; closing it any earlier would close the browser.
  for (const tab of tabs)
    if (tab.url === 'about:blank') await browser.send('Target.closeTarget', { targetId: tab.targetId });
}

async function listTabs(browser: PipedBrowser): Promise<{ targetId: string; url: string }[]> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const all = targetInfos as { targetId: string; type: string; url: string }[];
  return all.filter((target) => target.type === 'page');
}

await runScript(main);
