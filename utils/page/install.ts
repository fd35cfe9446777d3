/** Starts our part of a page: the answers to the background, and on a known site the button. */
import { isAlive } from '@/utils/browser/alive';
import { answerContent, background } from '@/utils/browser/messages';
import { siteFor } from '@/utils/sites/index';
import { contentHandlers, type OtherPages } from './handlers';
import { takeOver } from './once';
import { startSession, type Session } from './page-session';
import { getJsonFrom } from './same-origin';
import { createToaster } from './toast';

/** `stay` places the button and follows the page; without it the page only answers. */
export interface InstallOptions {
  stay: boolean;
  others?: OtherPages;
}

/** Installs this copy unless one that does as much is here already. Call it synchronously. */
export function installInPage(page: Document, options: InstallOptions): void {
  const signal = takeOver(options.stay ? 2 : 1, isAlive);
  if (signal === null) return;
  const toaster = createToaster(page);
  const getJson = getJsonFrom(page.location.origin, signal);
  const site = siteFor(new URL(page.URL));
  // The words first: a button in another language than the one chosen would be changed under the person's hand.
  const start = async (): Promise<Session | null> => {
    if (!options.stay || site === null) return null;
    const words = await background.words(null);
    return signal.aborted
      ? null
      : startSession({ page, site, port: background, words, toaster, getJson, signal });
  };
  const session = start().catch(() => null);
  const { others } = options;
  const stop = answerContent(
    contentHandlers({ page, toaster, getJson, session, undo: background.undo, others }),
  );
  signal.addEventListener('abort', () => {
    toaster.remove();
    if (isAlive()) stop();
  });
}
