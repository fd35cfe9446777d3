/** Facts about this very extension. */
import { browser } from 'wxt/browser';

/** Its version, such as '0.1.0'. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
