/** Sessions of real stores at a real server, for the length of a test. */
import { expect, onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';
import type { SyncStatus } from '@/utils/delegation/sync';
import { saveLink } from '@/utils/store/links';
import type { Store } from '@/utils/store/open';
import { currentWorkspace } from '@/utils/store/workspaces';
import { openLink, type Link, type LinkOptions } from '@/utils/sync/jetstream';
import { startSession, type Session } from '@/utils/sync/session';

/** A server that ends with the test. */
export async function server(): Promise<string> {
  const url = await commands.natsStart();
  onTestFinished(() => commands.natsEnd(url));
  return url;
}

/** A running session with what it said. */
export interface Talk extends Session {
  said: SyncStatus[];
  /** Ends it and begins again, as the next worker does. */
  again(): Promise<void>;
}

/** What a device needs to connect. */
export async function optionsOf(store: Store, url: string): Promise<LinkOptions> {
  const { id: workspace, device } = await currentWorkspace(store);
  return { url, credentials: await commands.natsGrant(url, workspace, device), workspace, device };
}

/** Gives the store's device credentials and a server; `open` can be another way to connect. */
export async function talk(store: Store, url: string, open = openLink): Promise<Talk> {
  const { credentials, workspace } = await optionsOf(store, url);
  await saveLink(store, workspace, { url, credentials });
  return talkOn(store, open);
}

/** A session with whatever the store knows. */
export async function talkOn(
  store: Store,
  open: (options: LinkOptions) => Promise<Link> = openLink,
): Promise<Talk> {
  const { id: workspace } = await currentWorkspace(store);
  const said: SyncStatus[] = [];
  const begin = () =>
    startSession({
      store,
      workspace,
      open,
      now: () => new Date(),
      random: () => 0,
      onStatus: (status) => said.push(status),
    });
  let session = begin();
  onTestFinished(() => session.stop());
  return {
    said,
    kick: () => session.kick(),
    inStep: () => session.inStep(),
    stop: () => session.stop(),
    again: async () => {
      await session.stop();
      session = begin();
    },
  };
}

/** Waits until both hold the same items, field by field, and at least so many. */
export async function sameItems(a: Store, b: Store, count: number): Promise<void> {
  await expect.poll(async () => (await b.getAll('items')).length).toBe(count);
  await expect.poll(async () => b.getAll('items')).toEqual(await a.getAll('items'));
}
