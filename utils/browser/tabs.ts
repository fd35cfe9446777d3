/** Tabs that the extension opens. */
import { browser } from 'wxt/browser';

/** Opens an address in a new tab, in front. */
export async function openUrl(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the welcome page. */
export function openWelcome(): Promise<void> {
  return openUrl(browser.runtime.getURL('/welcome.html'));
}

/** Opens the page that makes and prints a recovery kit for a workspace. */
export function openKit(workspace: string): Promise<void> {
  return openUrl(`${browser.runtime.getURL('/kit.html')}#${encodeURIComponent(workspace)}`);
}

/** Opens the printable page of the hours of a month ('YYYY-MM') in a workspace. */
export function openReport(workspace: string, month: string): Promise<void> {
  const page = browser.runtime.getURL('/report.html');
  return openUrl(`${page}#${encodeURIComponent(workspace)}/${month}`);
}
