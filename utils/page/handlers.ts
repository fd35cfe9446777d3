/** The page's answers to the background. */
import type { Handlers, Protocol } from '@/utils/browser/messages';
import type { Capture } from '@/utils/delegation/capture';
import { readPage, siteFor } from '@/utils/sites/index';
import { PAGE_LOOKS, type ReadMainText } from '@/utils/sites/page';
import type { GetJson } from '@/utils/sites/site';
import { skeletonOf } from '@/utils/sites/skeleton';
import type { Session } from './page-session';
import type { Toaster } from './toast';
import { WORDS } from './words';

/** What the answers need; a page without a session has no button. */
export interface HandlerOptions {
  page: Document;
  toaster: Toaster;
  getJson: GetJson;
  undo: (events: string[]) => Promise<boolean>;
  session?: Session | null;
  readMainText?: ReadMainText;
}

/** The answers of a page: what it shows, quick or with all that the site and the main text add. */
export function contentHandlers(options: HandlerOptions): Handlers<Protocol['content']> {
  const { page, toaster, getJson, session } = options;
  const full = async (): Promise<Capture> => {
    const url = new URL(page.URL);
    const remote = await siteFor(url)
      ?.readRemote?.(page, url, getJson)
      .catch(() => null);
    return remote ?? readPage(page, url, options.readMainText);
  };
  return {
    read: ({ quick }) => (quick ? readPage(page, new URL(page.URL)) : full()),
    refresh() {
      session?.refresh();
    },
    toast({ text, undo }) {
      if (undo.length === 0) {
        toaster.show({ text });
        return;
      }
      toaster.show({
        text,
        undo: () => {
          void options
            .undo(undo)
            .catch(() => false)
            .then((done) => toaster.show({ text: done ? WORDS.undone : WORDS.notUndone }))
            .then(() => session?.refresh());
        },
      });
    },
    examine: async () => {
      const capture = await full();
      const site = capture.source.site === 'page' ? null : siteFor(new URL(page.URL));
      return {
        capture,
        looked: [...(site?.looks ?? PAGE_LOOKS)],
        diagnostic: skeletonOf(page, siteFor(new URL(page.URL))?.foreign),
      };
    },
  };
}
