import { defineBackground } from '#imports';
import { browser } from 'wxt/browser';
import { onWake } from '@/utils/browser/alarms';
import { answerBackground } from '@/utils/browser/answer';
import { onNotice } from '@/utils/browser/notify';
import { watchPermissions } from '@/utils/browser/permissions';
import { reachOpenTabs, reconcileScript } from '@/utils/browser/registration';
import { watch } from '@/utils/store/live';
import { handlers } from './handlers';
import { makeMenus } from './menus';
import { refresh, refreshSoon } from './refresh';
import { TEXTS } from './texts';
import { onCommand, onMenu, onNoticeClicked, onTyped } from './ways-in';

/** Wiring alone: every listener is registered in the first task, or the browser would not wake us for it. */
export default defineBackground(() => {
  const log = (work: Promise<void>): void => void work.catch((error: unknown) => console.error(error));

  answerBackground(handlers);
  browser.contextMenus.onClicked.addListener(onMenu);
  browser.commands.onCommand.addListener(onCommand);
  browser.omnibox.onInputEntered.addListener(onTyped);
  browser.omnibox.onInputStarted.addListener(() => {
    void browser.omnibox.setDefaultSuggestion({ description: TEXTS.omnibox });
  });
  onNotice(onNoticeClicked);
  onWake(() => log(refresh()));
  watchPermissions(() => log(reconcileScript().then(reachOpenTabs)));
  watch(refreshSoon);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    log(makeMenus());
    log(reconcileScript().then(reachOpenTabs));
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    log(makeMenus());
    log(reconcileScript());
  });
  log(refresh());
});
