/** The browser's events that wake the background. Register each synchronously at start, or it wakes nobody. */
import { browser } from 'wxt/browser';
import type { Click } from './menus';
import { realTab, type Tab } from './read-tab';

/** A click on one of our entries in a page's menu; the tab with the address that the click tells. */
export function onMenuClick(act: (click: Click, tab: Tab) => void): void {
  browser.contextMenus.onClicked.addListener((click, clicked) => {
    const tab = realTab(clicked);
    // The click always tells the page's address, the tab only where we have permission for it.
    const url = tab?.url ?? click.pageUrl;
    if (tab !== null) act(click, url === undefined ? tab : { ...tab, url });
  });
}

/** One of the keyboard commands, with the tab in front. */
export function onCommand(act: (command: string, tab: Tab) => void): void {
  browser.commands.onCommand.addListener((command, active) => {
    const tab = realTab(active);
    if (tab !== null) act(command, tab);
  });
}

/** What was typed after our keyword in the address bar; `hint` gives what is shown while nothing is typed yet. */
export function onTyped(hint: () => Promise<string>, act: (text: string) => void): void {
  browser.omnibox.onInputStarted.addListener(() => {
    void hint().then((description) => browser.omnibox.setDefaultSuggestion({ description }));
  });
  browser.omnibox.onInputEntered.addListener((text) => act(text.trim()));
}

/** The first install, an update, or the browser's own. */
export function onInstalled(act: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => act(reason));
}

/** The browser has started. */
export function onStartup(act: () => void): void {
  browser.runtime.onStartup.addListener(act);
}
