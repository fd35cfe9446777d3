/** Notes the notifications that a copied build asks for, and lets a worker be killed at one: the screen tells no test. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** One notification as the worker asked for it. */
export interface Asked {
  id: string;
  options: { title: string; message: string; silent?: boolean; buttons?: { title: string }[] };
}

/**
 * Where the next worker stops for ever, so that a test can kill it there: before the browser was asked for the
 * notification, or when it has it and the worker has not heard so yet.
 */
export type Stop = 'before' | 'after' | 'nowhere';

/** Wraps the browser's own function, in the worker; what it notes outlives worker and browser. */
const TAP = `(() => {
  const { create } = chrome.notifications;
  const tapped = async (id, options) => {
    const { asked = [], stop = 'nowhere' } = await chrome.storage.local.get(['asked', 'stop']);
    if (stop !== 'before') await create.call(chrome.notifications, id, options);
    await chrome.storage.local.set({ asked: [...asked, { id, options }] });
    if (stop !== 'nowhere') await new Promise(() => {});
    return id;
  };
  chrome.notifications.create = (id, options, answered) => {
    const asking = tapped(id, options);
    if (answered === undefined) return asking;
    asking.then(answered);
  };
})();\n`;

/** Taps the build in `folder`. */
export function tapNotices(folder: string): void {
  const worker = join(folder, 'background.js');
  writeFileSync(worker, TAP + readFileSync(worker, 'utf8'));
}

interface Chromium {
  chrome: {
    storage: {
      local: { get: (key: string) => Promise<{ asked?: Asked[] }>; set: (all: object) => Promise<void> };
    };
    notifications: { getAll: () => Promise<object> };
    alarms: { getAll: () => Promise<{ scheduledTime: number }[]> };
    runtime: { sendMessage: (message: string) => Promise<unknown> };
  };
}

/** What was asked for so far; `page` is one of the extension's own, as in the other functions. */
export function askedFor(page: Page): Promise<Asked[]> {
  return page.evaluate(async () => {
    const { asked = [] } = await (globalThis as unknown as Chromium).chrome.storage.local.get('asked');
    return asked;
  });
}

/** The ids of the notifications that the browser shows now. */
export async function standing(page: Page): Promise<string[]> {
  return Object.keys(
    await page.evaluate(() => (globalThis as unknown as Chromium).chrome.notifications.getAll()),
  );
}

/** Makes workers stop there from now on. */
export function stopAt(page: Page, stop: Stop): Promise<void> {
  return page.evaluate(
    (at) => (globalThis as unknown as Chromium).chrome.storage.local.set({ stop: at }),
    stop,
  );
}

/** How long until the next alarm rings, in ms; Infinity without one. */
export function nextAlarm(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const alarms = await (globalThis as unknown as Chromium).chrome.alarms.getAll();
    return (
      Math.min(...alarms.map(({ scheduledTime }) => scheduledTime)) -
      performance.timeOrigin -
      performance.now()
    );
  });
}

/** Wakes the worker, as anything does that happens in the browser. */
export function wakeWorker(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await (globalThis as unknown as Chromium).chrome.runtime.sendMessage('wake').catch(() => undefined);
  });
}
