/** A server for the length of a test, and the devices that may use it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeGrant, startNats, type Grant, type NatsServer } from '@/scripts/nats.ts';
import type { Device } from '@/tests/lab/device.ts';

/** Where devices meet. */
export class Meeting {
  readonly server: NatsServer;
  readonly #grants: Grant[] = [];

  private constructor(server: NatsServer) {
    this.server = server;
  }

  /** Starts the server. */
  static async start(): Promise<Meeting> {
    const folder = mkdtempSync(join(tmpdir(), 'meeting-'));
    const server = await startNats(folder, []);
    onTestFinished(async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    return new Meeting(server);
  }

  /** Where browsers reach it, for `reach`. */
  get host(): string {
    return new URL(this.server.url).host;
  }

  /** Gives a device credentials and connects it. */
  async link(device: Device): Promise<void> {
    await device.lab('link', this.server.url, await this.admit(device));
  }

  /** Gives a device credentials: what is pasted into its sidebar. */
  async admit(device: Device): Promise<string> {
    const { workspace, device: id } = await device.lab('ids');
    const { seed, grant } = makeGrant(workspace, id);
    this.#grants.push(grant);
    await this.server.grant(this.#grants);
    return seed;
  }
}
