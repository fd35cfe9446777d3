/** Keeps the button in step with the page: where it stands, what it says, and what a click does. */
import type { Client, Known, PageWords, Protocol } from '@/utils/browser/messages';
import { readTab } from '@/utils/sites/index';
import type { GetJson, Site } from '@/utils/sites/site';
import { createButton } from './button';
import { watchPage } from './changes';
import { offerUndo, type Toaster } from './toast';

/** What the session asks of the background. */
export type Port = Pick<Client<Protocol['background']>, 'capture' | 'enrich' | 'known' | 'open' | 'undo'>;

type Captured = Awaited<ReturnType<Port['capture']>>;

/** What a session needs. */
export interface SessionOptions {
  page: Document;
  site: Site;
  port: Port;
  words: PageWords;
  toaster: Toaster;
  getJson: GetJson;
  signal: AbortSignal;
  /** How long a page that has something open may take to show where the button goes, in ms; 3,000 unless told. */
  patience?: number;
}

/** A running session. */
export interface Session {
  /** Asks again for the state of the item on this page. */
  refresh(): void;
}

/** Starts the session of a page; it ends with the signal. */
export function startSession(options: SessionOptions): Session {
  const { page, site, port, words, toaster, getJson, signal, patience = 3000 } = options;
  const button = createButton(page, words, clicked);
  let key: string | null = null;
  let known: Known | null = null;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const address = (): URL => new URL(page.URL);

  function place(late: boolean): void {
    const anchor = site.anchor?.(page) ?? null;
    if (anchor !== null) button.place(anchor);
    // The site was redesigned: better a button in the corner than none.
    else if (late && site.isOpen(address())) button.float();
    else if (!button.floats() || !site.isOpen(address())) button.remove();
  }

  /** Puts the button where it belongs now, and asks for the state when something else is open. */
  function look(moved: boolean): void {
    if (moved) {
      clearTimeout(timer);
      timer = setTimeout(place, patience, true);
    }
    place(false);
    const found = site.key(page, address());
    if (found === key) return;
    key = found;
    tell(null);
    void ask();
  }

  function tell(state: Known | null): void {
    known = state;
    button.show(state);
  }

  async function ask(): Promise<void> {
    const nth = ++asked;
    if (key === null) return;
    // Without an answer (the extension was just updated) the button stays as it is.
    const state = await port.known({ key }).catch(() => known);
    if (nth === asked) tell(state);
  }

  /** Runs within the click: the message goes out before anything is waited for, or the sidebar may not open. */
  function clicked(shift: boolean): void {
    if (known !== null) {
      port.open({ item: known.item }).catch(failed);
      return;
    }
    // A button that does nothing is worse than a capture with little in it; without a key, as its address names nothing.
    const capture = site.read(page, address()) ?? { ...readTab(page, address()), key: null };
    button.busy(true);
    port
      .capture({ capture, mode: shift ? 'later' : null })
      .then((captured) => kept(captured, capture.key, shift), failed)
      .finally(() => button.busy(false));
  }

  function failed(): void {
    toaster.show({ text: words.failed, words });
  }

  function kept({ item, events }: Captured, from: string | null, silently: boolean): Promise<void> {
    if (silently) offerUndo(toaster, words, words.later, events, port.undo, () => void ask());
    void enrich(item, from);
    return ask();
  }

  /** What the site itself tells, once the capture is safe; dropped when the person has gone elsewhere meanwhile. */
  async function enrich(item: string, from: string | null): Promise<void> {
    const capture = await site.readRemote?.(page, address(), getJson).catch(() => null);
    if (capture && capture.key === from) await port.enrich({ item, capture }).catch(() => false);
  }

  watchPage(page, () => site.watch?.(page, address()) ?? null, look, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    button.remove();
  });
  return { refresh: () => void ask() };
}
