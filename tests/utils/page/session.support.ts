/** A page with a session in it, and the background it talks to, for the tests of this folder. */
import type { Known } from '@/utils/browser/messages';
import type { Capture } from '@/utils/delegation/capture';
import { page as words } from '@/utils/i18n/en/page';
import { startSession, type Port, type Session, type SessionOptions } from '@/utils/page/page-session';
import { createToaster } from '@/utils/page/toast';
import type { Site } from '@/utils/sites/site';

/** A background that notes what it is asked; `known` is what it knows by key. */
export interface FakePort extends Port {
  calls: [string, unknown][];
  known_: Map<string, Known>;
  fails: boolean;
}

export function fakePort(): FakePort {
  const calls: FakePort['calls'] = [];
  const known_ = new Map<string, Known>();
  const port: FakePort = {
    calls,
    known_,
    fails: false,
    capture(payload) {
      calls.push(['capture', payload]);
      if (port.fails) return Promise.reject(new Error('gone'));
      const { key, source } = payload.capture;
      if (key !== null) {
        known_.set(key, { item: 'i_1', label: words.stage.inbox });
      }
      return Promise.resolve({
        item: 'i_1',
        status: 'new',
        stage: 'inbox',
        title: source.title,
        events: ['d:1'],
      });
    },
    enrich(payload) {
      calls.push(['enrich', payload]);
      return Promise.resolve(true);
    },
    known({ key }) {
      calls.push(['known', key]);
      return Promise.resolve(known_.get(key) ?? null);
    },
    open(payload) {
      calls.push(['open', payload]);
      return Promise.resolve();
    },
    undo(payload) {
      calls.push(['undo', payload]);
      known_.clear();
      return Promise.resolve(true);
    },
  };
  return port;
}

export function captureOf(key: string | null, title: string): Capture {
  return {
    key,
    source: { site: 'gmail', url: 'https://example.com/', title, author: null, excerpt: '', attachments: [] },
    found: { title: 'dom', url: 'tab' },
  };
}

/** A site whose things are `<h2 data-thing>` in `<main>`. */
export const testSite: Site = {
  id: 'gmail',
  name: 'Test',
  matches: [],
  looks: ['title', 'url'],
  isOpen: (url) => url.hash.startsWith('#thing'),
  key: (page) => page.querySelector('[data-thing]')?.getAttribute('data-thing') ?? null,
  read: (page) => {
    const thing = page.querySelector('[data-thing]');
    return captureOf(thing?.getAttribute('data-thing') ?? null, thing?.textContent ?? page.title);
  },
  anchor: (page) => {
    const element = page.querySelector('[data-thing]');
    return element === null ? null : { element, place: 'after' };
  },
  watch: (page) => page.querySelector('main'),
};

export interface Running {
  port: FakePort;
  session: Session;
  stop: AbortController;
}

export function start(options: Partial<SessionOptions> = {}): Running {
  const port = fakePort();
  const stop = new AbortController();
  const session = startSession({
    page: document,
    site: testSite,
    port,
    words: words.button,
    toaster: createToaster(document),
    getJson: () => Promise.reject(new Error('404')),
    signal: stop.signal,
    ...options,
  });
  return { port, session, stop };
}

export function hosts(name: 'button' | 'toast' = 'button'): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-right-hand=${name}]`)];
}

export function innerButton(name: 'button' | 'toast' = 'button'): HTMLButtonElement {
  return hosts(name)[0]!.shadowRoot!.querySelector('button')!;
}
