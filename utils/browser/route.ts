/** Sends a window's sidebar to a view, also when the sidebar is only just opening and the worker is about to end. */
import { browser } from 'wxt/browser';
import type { Section } from '@/utils/delegation/derive';
import type { Repeat } from '@/utils/delegation/repeats';
import type { Captured } from '@/utils/store/commands';

/** What the digest shows. */
export type DigestKind = 'day' | 'week' | 'told';

/** Of a repeat (repeats.ts) what a recurrence begins with. */
export type FoundRepeat = Pick<Repeat, 'about' | 'rhythm' | 'next'>;

/** The views of the sidebar; an item of stage inbox shows its brief, any other the item view. */
export type Route =
  | { view: 'today' }
  | { view: 'section'; section: Section }
  | { view: 'item'; id: string; notice?: Captured }
  | { view: 'new' }
  | { view: 'search' }
  /** Open questions, to answer one after the other. */
  | { view: 'questions' }
  /** What matters today, in the week, or what was decided and told; without `show` the day. */
  | { view: 'digest'; show?: DigestKind }
  /** The agenda of the next call, that of `workspace` first. */
  | { view: 'call'; workspace?: string }
  | { view: 'agreement' }
  | { view: 'workspaces' }
  /** How a workspace is shared: who belongs to it, with which devices, and how work travels. */
  | { view: 'together'; workspace: string }
  /** What was refused in a workspace. */
  | { view: 'security'; workspace: string }
  /** Taking up an invite, or getting back with a recovery kit. */
  | { view: 'join' }
  /** People to remember, of the current workspace. */
  | { view: 'people' }
  /** Proposes an item or an improvement, for the assistant. */
  | { view: 'propose' }
  /** What is urgent and what is important; drag, or keys 1 to 4. */
  | { view: 'matrix' }
  | { view: 'procedures' }
  /** One procedure, to read and change; without `id` a new one, grown from the item `from` where there is one. */
  | { view: 'procedure'; id?: string; from?: string }
  /** What recurs. */
  | { view: 'recurring' }
  /** One recurrence; without `id` a new one, like the item `from`, for the procedure `procedure`, or of a repeat that was found. */
  | { view: 'recurrence'; id?: string; from?: string; procedure?: string; repeat?: FoundRepeat }
  /** The assistant's clients, each with its rules and its colour. */
  | { view: 'clients' }
  /** Time logged in the current workspace, of a month 'YYYY-MM'. */
  | { view: 'hours'; month?: string }
  | { view: 'insights' }
  | { view: 'settings' }
  | { view: 'check' }
  | { view: 'help' };

interface Request {
  route: Route;
  /** Ms since 1970. */
  at: number;
}

/** A sidebar opened much later starts at its own first view. */
const KEEP_MS = 60_000;

function keyFor(windowId: number): string {
  return `route:${windowId}`;
}

/** Asks the sidebar of a window to show a view, now or when it opens within a minute. */
export function requestRoute(windowId: number, route: Route): Promise<void> {
  const request: Request = { route, at: Date.now() };
  return browser.storage.session.set({ [keyFor(windowId)]: request });
}

/** For the sidebar: calls back with the views asked of this window, a pending one at once; returns how to stop. */
export function watchRoute(onRoute: (route: Route) => void): () => void {
  let stopped = false;
  let key: string | null = null;
  let taken = 0;
  const take = (request: Request | undefined): void => {
    if (key === null || request === undefined || stopped || request.at === taken) return;
    taken = request.at;
    void browser.storage.session.remove(key);
    if (Date.now() - request.at < KEEP_MS) onRoute(request.route);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (key !== null) take(changes[key]?.newValue as Request | undefined);
  };
  browser.storage.session.onChanged.addListener(listener);
  void browser.windows.getCurrent().then(async (window) => {
    key = keyFor(window.id ?? -1);
    const held = await browser.storage.session.get(key);
    take(held[key] as Request | undefined);
  });
  return () => {
    stopped = true;
    browser.storage.session.onChanged.removeListener(listener);
  };
}
