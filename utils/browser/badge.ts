/** The number on the toolbar icon: how many items need the user. */
import { browser } from 'wxt/browser';

const ACCENT = '#0e6655';
const TICK_MS = 1500;

/** What the badge says for a count: nothing for none, and never wider than the icon. */
export function badgeText(count: number): string {
  if (count <= 0) return '';
  return count > 99 ? '99+' : String(count);
}

/** Shows how many items need the user, on the icon, and `words` about them in its tooltip. */
export async function showBadge(count: number, words: string): Promise<void> {
  const title = count > 0 ? words : 'Right Hand';
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(count) }),
    browser.action.setBadgeBackgroundColor({ color: ACCENT }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}

/** Shows for a moment, on one tab's icon, that something was kept; for pages that can show no toast. */
export async function tickBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '✓' });
  setTimeout(() => {
    // Null, not '': the tab goes back to showing the count. The tab may be gone by then.
    void browser.action.setBadgeText({ tabId, text: null as unknown as string }).catch(() => undefined);
  }, TICK_MS);
}
