import type { SampleOutcome } from '@/components/welcome/SampleEmail';
import { sampleCapture } from '@/components/welcome/sample';
import type { ActiveTab } from '@/utils/browser/active-tab';
import { requestRoute } from '@/utils/browser/route';
import { openSidebar } from '@/utils/browser/sidebar';
import { openUrl } from '@/utils/browser/tabs';
import { captureItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';

/** The sidebar as an ordinary page. */
export function sidebarPage(): string {
  return new URL('/sidepanel.html', location.origin).href;
}

/** Captures the sample for real and shows its brief in the sidebar; call it straight from a click. */
export async function delegateSample(store: Store, tab: ActiveTab): Promise<SampleOutcome> {
  const opening = openSidebar(tab.windowId);
  try {
    const captured = await captureItem(store, sampleCapture(location.href), { now: new Date() });
    await requestRoute(tab.windowId, { view: 'item', id: captured.item, notice: captured });
    return (await opening) ? 'sidebar' : 'kept';
  } catch {
    return 'failed';
  }
}

/** Shows in the sidebar where an invite is taken up, or in a tab where the browser does not open it; call it straight from a click. */
export async function openJoin(tab: ActiveTab): Promise<void> {
  const opening = openSidebar(tab.windowId);
  await requestRoute(tab.windowId, { view: 'join' });
  if (!(await opening)) await openUrl(sidebarPage());
}
