/** Real nats-servers for tests that run in the browser: commands that vitest carries out in its own process. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserCommand } from 'vitest/node';
import { makeGrant, startNats, type Grant, type NatsServer } from '../../scripts/nats.ts';

interface Running {
  server: NatsServer;
  folder: string;
  grants: Grant[];
}

const running = new Map<string, Running>();

function serverAt(url: string): Running {
  const found = running.get(url);
  if (found === undefined) throw new Error(`No server of these tests is at ${url}.`);
  return found;
}

const natsStart: BrowserCommand = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nats-'));
  const server = await startNats(folder, []);
  running.set(server.url, { server, folder, grants: [] });
  return server.url;
};

const natsGrant: BrowserCommand<[url: string, workspace: string, device: string]> = async (
  _context,
  url,
  workspace,
  device,
) => {
  const { server, grants } = serverAt(url);
  const { seed, grant } = makeGrant(workspace, device);
  grants.push(grant);
  await server.grant(grants);
  return seed;
};

const natsKill: BrowserCommand<[url: string]> = (_context, url) => serverAt(url).server.stop('kill');

const natsRestart: BrowserCommand<[url: string]> = (_context, url) => serverAt(url).server.restart();

const natsWipe: BrowserCommand<[url: string]> = async (_context, url) => {
  const { server } = serverAt(url);
  await server.stop('kill');
  rmSync(server.store, { recursive: true, force: true, maxRetries: 5 });
  await server.restart();
};

const natsSave: BrowserCommand<[url: string]> = async (_context, url) => {
  const { server, folder } = serverAt(url);
  await server.stop();
  cpSync(server.store, join(folder, 'saved'), { recursive: true });
  await server.restart();
};

const natsGoBack: BrowserCommand<[url: string]> = async (_context, url) => {
  const { server, folder } = serverAt(url);
  await server.stop('kill');
  rmSync(server.store, { recursive: true, force: true, maxRetries: 5 });
  cpSync(join(folder, 'saved'), server.store, { recursive: true });
  await server.restart();
};

const natsEnd: BrowserCommand<[url: string]> = async (_context, url) => {
  const { server, folder } = serverAt(url);
  running.delete(url);
  await server.stop('kill');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

/** For vitest.config.ts. */
export const natsCommands = {
  natsStart,
  natsGrant,
  natsKill,
  natsRestart,
  natsWipe,
  natsSave,
  natsGoBack,
  natsEnd,
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Starts a server without devices; its address. */
    natsStart(): Promise<string>;
    /** Lets a device of a workspace use it, in the workspace's account; its seed. */
    natsGrant(url: string, workspace: string, device: string): Promise<string>;
    /** Ends it in the middle of whatever it does; what it stored stays. */
    natsKill(url: string): Promise<void>;
    natsRestart(url: string): Promise<void>;
    /** Kills it, loses its disk, and starts it again. */
    natsWipe(url: string): Promise<void>;
    /** Restarts it, with a copy of what it stores. */
    natsSave(url: string): Promise<void>;
    /** Kills it, and starts it again with what it stored then. */
    natsGoBack(url: string): Promise<void>;
    /** Ends it and removes its files. */
    natsEnd(url: string): Promise<void>;
  }
}
