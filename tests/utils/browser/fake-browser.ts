/**
 * As much of the browser's API as utils/browser needs in Node. Load it before anything that imports `wxt/browser`:
 * `const { fake } = await vi.hoisted(() => import('./fake-browser'))`.
 */

type Listener = (...args: never[]) => unknown;

/** An event of the browser that a test can fire. */
export class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  /** Calls every listener; what they return. */
  fire(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => (listener as (...all: unknown[]) => unknown)(...args));
  }
}

interface Script {
  id: string;
  js: string[];
  matches: string[];
}

/** What the fake browser holds; tests read and set it. */
export class FakeBrowser {
  held: Record<string, unknown> = {};
  origins = new Set<string>();
  scripts = new Map<string, Script>();
  injected: number[] = [];
  /** Open tabs: id → origin and whether our script answers there. */
  tabsOpen = new Map<number, { match: string; answers: boolean }>();
  windowId = 1;
  commandList: { name?: string; description?: string; shortcut?: string }[] = [];
  sent: unknown[] = [];
  /** What another context answers to a message. */
  reply: (message: unknown) => unknown = () => undefined;

  runtime = {
    id: 'right-hand',
    onMessage: new FakeEvent(),
    getURL: (path: string) => `chrome-extension://right-hand${path === '' ? '/' : path}`,
    sendMessage: (message: unknown): Promise<unknown> => {
      this.sent.push(message);
      return Promise.resolve(this.reply(message));
    },
  };

  permissions = {
    onAdded: new FakeEvent(),
    onRemoved: new FakeEvent(),
    contains: ({ origins }: { origins: string[] }) =>
      Promise.resolve(origins.every((origin) => this.origins.has(origin))),
  };

  scripting = {
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve([...this.scripts.values()].filter((script) => ids.includes(script.id))),
    registerContentScripts: (scripts: Script[]): Promise<void> => {
      for (const script of scripts) {
        if (this.scripts.has(script.id))
          return Promise.reject(new Error(`Duplicate script ID '${script.id}'`));
        this.scripts.set(script.id, script);
      }
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }): Promise<void> => {
      for (const id of ids) this.scripts.delete(id);
      return Promise.resolve();
    },
    executeScript: ({ target }: { target: { tabId: number } }): Promise<unknown[]> => {
      this.injected.push(target.tabId);
      return Promise.resolve([]);
    },
  };

  tabs = {
    // As in Chromium, no pattern at all means every tab.
    query: ({ url }: { url: string[] }) =>
      Promise.resolve(
        [...this.tabsOpen]
          .filter(([, tab]) => url.length === 0 || url.includes(tab.match))
          .map(([id]) => ({ id })),
      ),
    sendMessage: (id: number, message: unknown): Promise<unknown> => {
      if (this.tabsOpen.get(id)?.answers !== true) {
        return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
      }
      this.sent.push(message);
      return Promise.resolve(this.reply(message));
    },
  };

  windows = { getCurrent: () => Promise.resolve({ id: this.windowId }) };

  commands = { getAll: () => Promise.resolve(this.commandList) };

  storage = {
    session: {
      onChanged: new FakeEvent(),
      get: (key: string) => Promise.resolve(key in this.held ? { [key]: this.held[key] } : {}),
      set: (items: Record<string, unknown>): Promise<void> => {
        Object.assign(this.held, structuredClone(items));
        const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
        this.storage.session.onChanged.fire(Object.fromEntries(changes));
        return Promise.resolve();
      },
      remove: (key: string): Promise<void> => {
        delete this.held[key];
        return Promise.resolve();
      },
    },
  };
}

/** The one fake, seen as `browser` by everything loaded after it. */
export const fake = new FakeBrowser();
(globalThis as { chrome?: unknown }).chrome = fake;
