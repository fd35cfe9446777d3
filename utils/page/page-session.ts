/** Keeps the button in step with the page: where it stands, what it says, and what a click does. */
import type { Client, Known, Protocol } from '@/utils/browser/messages';
import type { Capture } from '@/utils/delegation/capture';
import type { GetJson, Site } from '@/utils/sites/site';
import { createButton, type PageButton } from './button';
import { watchPage } from './changes';
import type { Toaster } from './toast';
import { WORDS } from './words';

/** What the session asks of the background. */
export type Port = Pick<Client<Protocol['background']>, 'capture' | 'enrich' | 'known' | 'open' | 'undo'>;

/** What a session needs. */
export interface SessionOptions {
  page: Document;
  site: Site;
  port: Port;
  toaster: Toaster;
  getJson: GetJson;
  signal: AbortSignal;
  /** How long a page that has something open may take to show where the button goes, in ms. */
  patience?: number;
}

/** A running session. */
export interface Session {
  /** Asks again for the state of the item on this page. */
  refresh(): void;
}

class PageSession implements Session {
  private readonly options: SessionOptions;
  private readonly button: PageButton;
  private key: string | null = null;
  private known: Known | null = null;
  private asked = 0;
  private late = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SessionOptions) {
    this.options = options;
    this.button = createButton(options.page, (shift) => this.clicked(shift));
    const { page, site, signal } = options;
    watchPage(
      page,
      () => site.watch?.(page) ?? null,
      (moved) => this.look(moved),
      signal,
    );
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.button.remove();
    });
  }

  refresh(): void {
    void this.ask();
  }

  private get url(): URL {
    return new URL(this.options.page.URL);
  }

  /** Puts the button where it belongs now, and asks for the state when something else is open. */
  private look(moved: boolean): void {
    const { page, site, patience = 3000 } = this.options;
    if (moved) {
      this.late = false;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.late = true;
        this.look(false);
      }, patience);
    }
    const anchor = site.anchor?.(page) ?? null;
    if (anchor !== null) this.button.place(anchor);
    // The site was redesigned: better a button in the corner than none.
    else if (this.late && site.isOpen(this.url)) this.button.float();
    else this.button.remove();
    const key = site.key(page, this.url);
    if (key === this.key) return;
    this.key = key;
    this.tell(null);
    void this.ask();
  }

  private tell(known: Known | null): void {
    this.known = known;
    this.button.show(known);
  }

  private async ask(): Promise<void> {
    const { key } = this;
    const nth = ++this.asked;
    if (key === null) return;
    // Without an answer (the extension was just updated) the button stays as it is.
    const known = await this.options.port.known({ key }).catch(() => this.known);
    if (nth === this.asked && key === this.key) this.tell(known);
  }

  /** Runs within the click: the message goes out before anything is waited for, or the sidebar may not open. */
  private clicked(shift: boolean): void {
    const { page, site, port, toaster } = this.options;
    if (this.known !== null) {
      port.open({ item: this.known.item }).catch(() => toaster.show({ text: WORDS.failed }));
      return;
    }
    const capture = site.read(page, this.url);
    if (capture === null) return;
    const answer = port.capture({ capture, mode: shift ? 'later' : null });
    this.button.busy(true);
    answer
      .then((captured) => {
        if (shift) this.sayKept(captured.events);
        void this.enrich(captured.item, capture.key);
        return this.ask();
      })
      .catch(() => toaster.show({ text: WORDS.failed }))
      .finally(() => this.button.busy(false));
  }

  private sayKept(events: string[]): void {
    const { toaster, port } = this.options;
    if (events.length === 0) {
      toaster.show({ text: WORDS.later });
      return;
    }
    toaster.show({
      text: WORDS.later,
      undo: () => {
        void port
          .undo({ events })
          .catch(() => false)
          .then((done) => toaster.show({ text: done ? WORDS.undone : WORDS.notUndone }))
          .finally(() => this.refresh());
      },
    });
  }

  /** What the site itself tells, once the capture is safe; dropped when the person has gone elsewhere meanwhile. */
  private async enrich(item: string, key: string | null): Promise<void> {
    const { page, site, port, getJson } = this.options;
    const capture: Capture | null =
      (await site.readRemote?.(page, this.url, getJson).catch(() => null)) ?? null;
    if (capture !== null && capture.key === key) await port.enrich({ item, capture }).catch(() => false);
  }
}

/** Starts the session of a page; it ends with the signal. */
export function startSession(options: SessionOptions): Session {
  return new PageSession(options);
}
