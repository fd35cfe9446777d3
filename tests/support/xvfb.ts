/** A screen without a monitor: a headed Chromium under Xvfb, with a real mouse and keyboard (xdotool). */
import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { Extension, type ExtensionOptions } from './extension.ts';

/** Switches that put the window where the mouse expects it. */
const WINDOW = ['--window-position=0,0', '--window-size=1280,900'];

/** A running screen with the extension's browser on it. */
export class Screen {
  readonly #display: string;
  readonly extension: Extension;

  private constructor(display: string, extension: Extension) {
    this.#display = display;
    this.extension = extension;
  }

  /** Starts a screen of its own and a headed browser on it; both end with the test. */
  static async start(options: ExtensionOptions = {}): Promise<Screen> {
    const display = await startXvfb();
    const extension = await Extension.start({ ...options, headless: false, display, args: WINDOW });
    return new Screen(display, extension);
  }

  /** Right-clicks in the middle of an element of the page in front. */
  async rightClick(page: Page, selector: string): Promise<void> {
    const { x, y } = await onScreen(page, selector);
    this.#xdotool('mousemove', String(x), String(y), 'click', '3');
  }

  /** Presses keys one after the other, by their X names. */
  press(...keys: string[]): void {
    for (const key of keys) this.#xdotool('key', key);
  }

  /** A picture of the whole screen, for looking at a failure. */
  shoot(path: string): void {
    execFileSync('import', ['-display', this.#display, '-window', 'root', path]);
  }

  #xdotool(...args: string[]): void {
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: this.#display } });
  }
}

async function onScreen(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not visible.`);
  const frame = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
  return { x: Math.round(frame.x + box.x + box.width / 2), y: Math.round(frame.y + box.y + box.height / 2) };
}

/** Starts Xvfb on a free display and resolves with its name, such as ':99'. */
async function startXvfb(): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void server.kill());
  const said = await new Promise<string>((resolve, reject) => {
    server.on('exit', () => reject(new Error('Xvfb did not start.')));
    (server.stdio[3] as Readable).once('data', (data) => resolve(String(data)));
  });
  return `:${said.trim()}`;
}
