/** A view that is no tab (the real side panel, the real popup): reached through the browser's DevTools session. */
import type { CDPSession } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE, type Extension } from './extension.ts';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** The real side panel or popup. */
export class View {
  readonly #session: CDPSession;
  readonly #id: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #next = 0;
  #closed = false;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const answer = JSON.parse(message) as Answer;
      if (sessionId !== id || answer.id === undefined) return;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    session.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId !== id) return;
      this.#closed = true;
      for (const settle of this.#waiting.values()) settle({ result: {} });
    });
  }

  /** Waits until the view at this path ('sidepanel.html') is open; tabs with the same page do not count. */
  static async find(extension: Extension, path: string): Promise<View> {
    const browser = extension.context.browser();
    if (browser === null) throw new Error('The browser has closed.');
    const session = await browser.newBrowserCDPSession();
    const url = `chrome-extension://${extension.id}/${path}`;
    const tabs = new Set(await tabTargets(extension));
    const find = async (): Promise<string | null> => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find((one) => one.url.startsWith(url) && !tabs.has(one.targetId))?.targetId ?? null;
    };
    await expect.poll(find, { timeout: PATIENCE, message: `${path} opens` }).not.toBeNull();
    const targetId = (await find()) ?? '';
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new View(session, sessionId);
  }

  /** What the view says, as a person reads it. */
  text(): Promise<string> {
    return this.evaluate('document.body.innerText').then(String);
  }

  /** Evaluates an expression in the view; undefined once the view has closed. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    return (result as { value?: unknown } | undefined)?.value;
  }

  /** Clicks the button with this name with the mouse, once it is there. */
  async click(name: string): Promise<void> {
    // A view that has only just opened drops what the mouse does: press again until the button has heard it.
    const clicked = async (): Promise<boolean> => {
      const place = (await this.evaluate(aim(name))) as { x: number; y: number } | null;
      if (place === null) return false;
      for (const type of ['mousePressed', 'mouseReleased']) {
        await this.#send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
      }
      // The popup closes when its work is done.
      return (await this.evaluate('window.heardClick')) === true || this.#closed;
    };
    await expect.poll(clicked, { timeout: PATIENCE, interval: 300, message: `click “${name}”` }).toBe(true);
  }

  async #send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    if (this.#closed) return {};
    const id = ++this.#next;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#session.send('Target.sendMessageToTarget', { sessionId: this.#id, message }).catch(() => {});
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(error.message);
    return result ?? {};
  }
}

/** An expression for the middle of the button with this name, which notes that it was clicked; null without one. */
function aim(name: string): string {
  return `(() => {
    const named = (one) => (one.ariaLabel ?? one.innerText).trim() === ${JSON.stringify(name)};
    const one = [...document.querySelectorAll('button')].find((one) => named(one) && !one.disabled);
    if (one === undefined) return null;
    window.heardClick = false;
    one.addEventListener('click', () => (window.heardClick = true), { once: true });
    one.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`;
}

async function tabTargets(extension: Extension): Promise<string[]> {
  const ids = extension.context.pages().map(async (page) => {
    const session = await extension.context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  });
  return Promise.all(ids);
}
