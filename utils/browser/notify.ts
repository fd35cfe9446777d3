/** Notifications of the system, where no page of ours can say it. */
import { browser } from 'wxt/browser';

const ITEM = /^item:(\d+):(.+)$/;
const REMINDERS = /^reminders:([^:]*):(?:slot|urgent):(.+)$/;

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

/** Which notification of reminders: the walled workspace it is about ('' for all others), and its instant (ISO). */
export interface ReminderNoticeId {
  group: string;
  at: string;
}

/** What a notification of reminders says. */
export interface ReminderNoticeText {
  title: string;
  message: string;
  open: string;
  later: string;
}

/**
 * Shows reminders in one notification; the same group, instant and urgency again replaces what stands there, without a
 * sound. Resolves once the browser has it.
 */
export async function showReminders(
  { group, at, urgent }: ReminderNoticeId & { urgent: boolean },
  { title, message, open, later }: ReminderNoticeText,
): Promise<void> {
  const id = `reminders:${group}:${urgent ? 'urgent' : 'slot'}:${at}`;
  const silent = id in (await browser.notifications.getAll());
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const plain = { type: 'basic', iconUrl, title, message } as const;
  try {
    const full = { ...plain, silent, buttons: [{ title: open }, { title: later }] };
    await browser.notifications.create(id, full);
  } catch {
    // Firefox refuses notifications with what it does not know: it has neither buttons nor silence.
    await browser.notifications.create(id, plain);
  }
}

/** Calls back, within the click, when a notification of reminders was clicked, or put off by its button. */
export function onReminders(act: {
  open: (id: ReminderNoticeId) => void;
  later: (id: ReminderNoticeId) => void;
}): void {
  const { onClicked, onButtonClicked } = browser.notifications as Partial<typeof browser.notifications>;
  const tell = (id: string, todo: (id: ReminderNoticeId) => void): void => {
    const [, group, at] = REMINDERS.exec(id) ?? [];
    if (group === undefined || at === undefined) return;
    void browser.notifications.clear(id);
    todo({ group, at });
  };
  onClicked?.addListener((id) => tell(id, act.open));
  onButtonClicked?.addListener((id, button) => tell(id, button === 0 ? act.open : act.later));
}
