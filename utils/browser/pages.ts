/** The open pages of allowed sites. */
import { browser } from 'wxt/browser';
import { ALL_MATCHES } from './hosts';
import { contentOf } from './messages';

/** Tells them that the item they show may have changed. */
export async function refreshPages(): Promise<void> {
  // Without permission a tab's address is hidden, so only allowed sites match.
  const tabs = await browser.tabs.query({ url: ALL_MATCHES, discarded: false });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [contentOf(id).refresh(null)])));
}
