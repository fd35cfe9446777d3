/** Whether a script in a page still belongs to a running extension. */
import { browser } from 'wxt/browser';

/** False in a page that was open while the extension was updated or reloaded: its script reaches nobody any more. */
export function isAlive(): boolean {
  // The types do not know that the browser takes the id away.
  return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
}
