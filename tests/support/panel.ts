/** The real side panel. It is no tab, so Playwright does not show it: reach it through the browser's DevTools session. */
import type { CDPSession } from 'playwright-core';
import { expect } from 'vitest';
import type { Extension } from './extension.ts';

/** The side panel of the window. */
export class SidePanel {
  readonly #session: CDPSession;
  readonly #id: string;
  #next = 0;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
  }

  /** Waits until the side panel is open. */
  static async find(extension: Extension): Promise<SidePanel> {
    const session = await extension.context.browser()!.newBrowserCDPSession();
    const url = `chrome-extension://${extension.id}/sidepanel.html`;
    const targetId = await expect
      .poll(() => findTarget(session, url), { timeout: 15_000 })
      .toBeTruthy()
      .then(() => findTarget(session, url));
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: targetId!,
      flatten: false,
    });
    return new SidePanel(session, sessionId);
  }

  /** What the panel says, as a person reads it. */
  text(): Promise<string> {
    return this.evaluate('document.body.innerText').then(String);
  }

  /** Evaluates an expression in the panel, as if the person had just clicked there. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#send('Runtime.evaluate', {
      expression,
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
    });
    return (result as { value?: unknown }).value;
  }

  /** Clicks the button with this name, with the mouse. */
  async click(name: string): Promise<void> {
    const find = `[...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.innerText).trim() === ${JSON.stringify(name)})`;
    await expect.poll(() => this.evaluate(`${find} !== undefined`), { timeout: 10_000 }).toBe(true);
    const box = (await this.evaluate(
      `(() => { const one = ${find}; one.scrollIntoView({ block: 'center' }); const { x, y, width, height } = one.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()`,
    )) as { x: number; y: number };
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#send('Input.dispatchMouseEvent', { type, ...box, button: 'left', clickCount: 1 });
    }
  }

  #send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    const id = ++this.#next;
    return new Promise((resolve, reject) => {
      const hear = ({ sessionId, message }: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(message) as {
          id?: number;
          result?: Record<string, unknown>;
          error?: { message: string };
        };
        if (sessionId !== this.#id || answer.id !== id) return;
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

async function findTarget(session: CDPSession, url: string): Promise<string | null> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find((target) => target.url.startsWith(url))?.targetId ?? null;
}
