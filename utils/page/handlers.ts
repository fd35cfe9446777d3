/** The page's answers to the background. */
import type { Handlers, Protocol } from '@/utils/browser/messages';
import type { Capture } from '@/utils/delegation/capture';
import type { Source } from '@/utils/delegation/item';
import { readPage, siteFor, type ReadOther } from '@/utils/sites/index';
import type { GetJson } from '@/utils/sites/site';
import { skeletonOf } from '@/utils/sites/skeleton';
import type { Session } from './page-session';
import { offerUndo, type Toaster } from './toast';

/** How the pages are read that no site knows. */
export interface OtherPages {
  /** At once: title, address, selection, metadata. */
  quick: ReadOther;
  /** With the main text. */
  full: ReadOther;
  looks: readonly (keyof Source)[];
}

/** What the answers need; a page without a session has no button. */
export interface HandlerOptions {
  page: Document;
  toaster: Toaster;
  getJson: GetJson;
  undo: (payload: { events: string[] }) => Promise<boolean>;
  session?: Promise<Session | null>;
  /** Without it, of such pages only title, address and selection are read. */
  others?: OtherPages | undefined;
}

/** The answers of a page: what it shows, quick or with all that the site and the main text add. */
export function contentHandlers(options: HandlerOptions): Handlers<Protocol['content']> {
  const { page, toaster, getJson, session, undo, others } = options;
  const address = (): URL => new URL(page.URL);
  const refresh = (): void => void session?.then((started) => started?.refresh());
  async function full(): Promise<Capture> {
    const remote = await siteFor(address())
      ?.readRemote?.(page, address(), getJson)
      .catch(() => null);
    return remote ?? readPage(page, address(), others?.full);
  }
  return {
    read: ({ quick }) => (quick ? readPage(page, address(), others?.quick) : full()),
    refresh,
    toast: ({ text, undo: events, words }) => offerUndo(toaster, words, text, events, undo, refresh),
    async examine() {
      const capture = await full();
      const site = siteFor(address());
      const looked =
        capture.source.site === site?.id ? site.looks : (others?.looks ?? ['title', 'url', 'selection']);
      return { capture, looked: [...looked], diagnostic: skeletonOf(page, site?.foreign) };
    },
  };
}
