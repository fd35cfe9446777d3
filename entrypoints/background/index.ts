import { defineBackground } from 'wxt/utils/define-background';
import { onSync, onWake } from '@/utils/browser/alarms';
import { answerBackground } from '@/utils/browser/answer';
import { backgroundWordsNow } from '@/utils/browser/background-words';
import { onCommand, onInstalled, onMenuClick, onStartup, onTyped } from '@/utils/browser/events';
import { makeMenus } from '@/utils/browser/menus';
import { onNotice, onReminders } from '@/utils/browser/notify';
import { watchPermissions } from '@/utils/browser/permissions';
import { reachOpenTabs, reconcileScript } from '@/utils/browser/registration';
import { openWelcome } from '@/utils/browser/tabs';
import { watch } from '@/utils/store/live';
import { handlers } from './handlers';
import { prepareSoon } from './prepare';
import { refreshSoon, wake } from './refresh';
import { openReminders, putOffReminders } from './reminder-clicks';
import { syncChange, wakeSync } from './sync';
import { clickedMenu, clickedNotice, pressedKeys, typed } from './ways-in';

function log(work: Promise<void>): void {
  work.catch((error: unknown) => console.error(error));
}

/** Wiring alone: every listener is registered in the first task, or the browser would not wake us for it. */
export default defineBackground(() => {
  answerBackground(handlers);
  onMenuClick(clickedMenu);
  onCommand(pressedKeys);
  onTyped(async () => (await backgroundWordsNow()).background.omnibox, typed);
  onNotice(clickedNotice);
  onReminders({ open: (id) => log(openReminders(id)), later: (id) => log(putOffReminders(id)) });
  onWake(() => {
    log(wake());
    prepareSoon();
  });
  watchPermissions(() => log(reconcileScript().then(reachOpenTabs)));
  onSync(wakeSync);
  watch((change) => {
    syncChange(change);
    refreshSoon();
    prepareSoon();
  });
  onInstalled((reason) => {
    log(makeMenus());
    log(reconcileScript().then(reachOpenTabs));
    if (reason === 'install') log(openWelcome());
  });
  onStartup(() => {
    log(makeMenus());
    log(reconcileScript());
  });
  log(wake());
  wakeSync();
  prepareSoon();
});
