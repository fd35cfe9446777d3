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
  #next = 0;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
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

  /** Evaluates an expression in the view. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    return (result as { value?: unknown }).value;
  }

  /** Clicks the button with this name with the mouse, once it is there. */
  async click(name: string): Promise<void> {
    const middle = `(() => {
      const names = (one) => (one.ariaLabel ?? one.innerText).trim() === ${JSON.stringify(name)};
      const one = [...document.querySelectorAll('button')].find((one) => names(one) && !one.disabled);
      if (one === undefined) return null;
      one.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`;
    let place: { x: number; y: number } | null = null;
    const found = async (): Promise<unknown> => (place = (await this.evaluate(middle)) as typeof place);
    await expect.poll(found, { timeout: PATIENCE, message: `the button “${name}”` }).not.toBeNull();
    const { x, y } = place!;
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  #send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    const id = ++this.#next;
    return new Promise((resolve, reject) => {
      const hear = (event: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(event.message) as Answer;
        if (event.sessionId !== this.#id || answer.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', hear);
        if (answer.error === undefined) resolve(answer.result ?? {});
        else reject(new Error(answer.error.message));
      };
      this.#session.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method, params });
      this.#session.send('Target.sendMessageToTarget', { sessionId: this.#id, message }).catch(reject);
    });
  }
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
