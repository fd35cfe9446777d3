/** Notifications of the system, where no page of ours can say it. */
import { browser } from 'wxt/browser';

const ITEM = /^item:(\d+):(.+)$/;

/** Says something; with an item, clicking it leads there in the sidebar of that window (see {@link onNotice}). */
export async function notify(text: string, item?: { id: string; windowId: number }): Promise<void> {
  const id = item === undefined ? '' : `item:${item.windowId}:${item.id}`;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Right Hand',
    message: text,
  });
}

/** Calls back, within the click, when a notification about an item was clicked. */
export function onNotice(open: (item: string, windowId: number) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    const [, windowId, item] = ITEM.exec(id) ?? [];
    if (item === undefined) return;
    void browser.notifications.clear(id);
    open(item, Number(windowId));
  });
}
