/** Firefox with the extension loaded for this run, through WebDriver BiDi. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';

/** Firefox gives every installation a random id; a fixed one lets us name the extension's pages. */
const UUID = '7a1f3c52-5d0e-4b7a-9a3e-1c6d2f8b9e04';

/** What to open. */
export interface FirefoxOptions {
  /** Firefox's program. */
  path: string;
  /** The folder of the build. */
  extension: string;
  /** The profile's folder; made when missing. */
  profile: string;
  headless: boolean;
  /** Where it shows its window, such as ':99'; absent: where this process would. */
  display?: string;
}

/** A running Firefox. */
export interface OpenFirefox {
  browser: Browser;
  /** Opens a page of the extension, such as 'welcome.html', in a new tab. */
  open: (page: string) => Promise<Page>;
  /** Resolves when Firefox has closed. */
  closed: Promise<void>;
}

/** Starts Firefox and installs the build for this run only. */
export async function openFirefox(options: FirefoxOptions): Promise<OpenFirefox> {
  const { path, extension, profile, headless, display } = options;
  mkdirSync(profile, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const uuids = JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: UUID });
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    userDataDir: profile,
    headless,
    defaultViewport: null,
    ...(display === undefined ? {} : { env: { ...process.env, DISPLAY: display } }),
    // Without system access Firefox refuses to open an extension's page for us.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': uuids },
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await browser.installExtension(extension);
  return { browser, open: (page) => openPage(browser, `moz-extension://${UUID}/${page}`), closed };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // The page moves to another process and the driver never sees it arrive, so ask the page itself.
  page.goto(url).catch(() => {});
  for (;;) {
    const at = await page
      .evaluate(() => (document.readyState === 'complete' ? location.href : ''))
      .catch(() => '');
    if (at === url || !browser.connected) return page;
  }
}
