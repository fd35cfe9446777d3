/** A screen without a monitor: a headed Chromium under Xvfb, with a real mouse and keyboard (xdotool). */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { Extension, PATIENCE, type ExtensionOptions } from './extension.ts';

const WIDTH = 1280;
const HEIGHT = 900;

/** Switches that put the window where the mouse expects it. */
const WINDOW = ['--window-position=0,0', `--window-size=${WIDTH},${HEIGHT}`];

/** A running screen with the extension's browser on it. */
export class Screen {
  readonly #display: string;
  /** The folder with the picture that the screen shows, as Xvfb keeps it. */
  readonly #memory: string;
  readonly extension: Extension;

  private constructor(display: string, memory: string, extension: Extension) {
    this.#display = display;
    this.#memory = memory;
    this.extension = extension;
  }

  /** Starts a screen of its own and a headed browser on it; both end with the test. */
  static async start(options: ExtensionOptions = {}): Promise<Screen> {
    const { display, memory } = await startXvfb();
    const extension = await Extension.start({ ...options, headless: false, display, args: WINDOW });
    return new Screen(display, memory, extension);
  }

  /** Clicks in the middle of an element of the page in front; `button` is 1 (left) or 3 (right). */
  async click(page: Page, selector: string, button: 1 | 3 = 1): Promise<void> {
    const { x, y } = await onScreen(page, selector);
    xdotool(this.#display, 'mousemove', String(x), String(y), 'click', String(button));
  }

  /** Presses keys one after the other, by their X names. */
  press(...keys: string[]): void {
    for (const key of keys) xdotool(this.#display, 'key', key);
  }

  /** Right-clicks an element and chooses the first entry of our submenu, the third from below in the page's menu. */
  async chooseOurs(page: Page, selector: string): Promise<void> {
    const before = this.#windows();
    await this.click(page, selector, 3);
    await expect
      .poll(() => this.#windows(), { timeout: PATIENCE, message: 'the menu opens' })
      .toBeGreaterThan(before);
    this.press('Up', 'Up', 'Up', 'Right', 'Return');
  }

  /** Clicks what makes the browser itself ask for a permission, and allows it in the browser's prompt. */
  async clickAndAllow(page: Page, selector: string): Promise<void> {
    const before = this.#brightness();
    await this.click(page, selector);
    // The prompt is drawn into the window and told to nobody, but it darkens the page behind.
    const isOpen = () => this.#brightness() < before - 40;
    await expect.poll(isOpen, { timeout: PATIENCE, message: 'the prompt opens' }).toBe(true);
    // The browser ignores what is pressed in the first moments, lest somebody is tricked into it.
    await this.#still();
    // Its first button is "Deny".
    this.press('Tab', 'Return');
    await expect.poll(isOpen, { timeout: PATIENCE, message: 'the prompt closes' }).toBe(false);
  }

  /** Waits until the screen has shown the same for a while. */
  async #still(): Promise<void> {
    let last: Buffer = Buffer.alloc(0);
    const same = (): boolean => {
      const now = this.#dump();
      const equal = now.equals(last);
      last = now;
      return equal;
    };
    await expect.poll(same, { timeout: PATIENCE, interval: 800, message: 'the screen is still' }).toBe(true);
  }

  /** What the screen shows, as an X window dump. */
  #dump(): Buffer {
    return readFileSync(join(this.#memory, 'Xvfb_screen0'));
  }

  #windows(): number {
    const env = { ...process.env, DISPLAY: this.#display };
    const found = execFileSync('xdotool', ['search', '--onlyvisible', '--class', '.*'], {
      env,
      encoding: 'utf8',
    });
    return found.trim().split('\n').length;
  }

  /** Of the page's lower left corner, where nothing but its background is; 0 to 255. */
  #brightness(): number {
    // A header of 32-bit numbers, a colour map, then the lines of four bytes a pixel.
    const dump = this.#dump();
    const start = dump.readUInt32BE(0) + dump.readUInt32BE(4 * 19) * 12;
    const pixel = start + (HEIGHT - 10) * dump.readUInt32BE(4 * 12) + 10 * 4;
    return Math.max(...dump.subarray(pixel, pixel + 3));
  }

  /** A picture of the whole screen, for looking at a failure. */
  shoot(path: string): void {
    execFileSync('import', ['-display', this.#display, '-window', 'root', path]);
  }
}

/** Moves the mouse and presses keys on a screen, as xdotool's words say. */
export function xdotool(display: string, ...words: string[]): void {
  execFileSync('xdotool', words, { env: { ...process.env, DISPLAY: display } });
}

async function onScreen(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const element = page.locator(selector);
  await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${selector} is not visible.`);
  const frame = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
  return { x: Math.round(frame.x + box.x + box.width / 2), y: Math.round(frame.y + box.y + box.height / 2) };
}

/** Starts Xvfb on a free display, such as ':99', until the test ends; `memory` is the folder with what it shows. */
export async function startXvfb(): Promise<{ display: string; memory: string }> {
  const memory = mkdtempSync(join(tmpdir(), 'screen-'));
  onTestFinished(() => rmSync(memory, { recursive: true, force: true }));
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${WIDTH}x${HEIGHT}x24`,
    '-fbdir',
    memory,
    '-nolisten',
    'tcp',
  ];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void server.kill());
  const said = await new Promise<string>((resolve, reject) => {
    server.on('exit', () => reject(new Error('Xvfb did not start.')));
    (server.stdio[3] as Readable).once('data', (data) => resolve(String(data)));
  });
  return { display: `:${said.trim()}`, memory };
}
