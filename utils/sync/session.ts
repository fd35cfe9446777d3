/** Keeps one workspace in step with its server: reads what is new, publishes what is recorded, tries again when it fails. */
import type { SyncStatus } from '@/utils/delegation/sync';
import { readLink } from '@/utils/store/links';
import type { Store } from '@/utils/store/open';
import type { ServerLink } from '@/utils/store/schema';
import { untilAdmitted } from './admission';
import { backoff } from './backoff';
import { converse } from './connection';
import type { Link, LinkOptions } from './jetstream';
import { LinkError } from './link-error';
import { membershipOf } from './membership';
import { startRun } from './run';
import { makeSignal } from './signal';

/** What a session needs of its surroundings. */
export interface SessionOptions {
  store: Store;
  workspace: string;
  open: (options: LinkOptions) => Promise<Link>;
  now: () => Date;
  /** 0 up to 1, for the jitter of backoff. */
  random: () => number;
  onStatus: (status: SyncStatus) => void;
}

/** A running session. */
export interface Session {
  /** Something was recorded, or the person asks: publish now, and connect now if it was waiting. */
  kick(): void;
  /** Resolves once everything known has been read and all that was recorded is acknowledged, or it fails (with the status). */
  inStep(): Promise<SyncStatus>;
  stop(): Promise<void>;
}

/** Starts; without a server, a membership, or while paused it answers `off` or `paused` and does nothing. */
export function startSession(options: SessionOptions): Session {
  const session = new Running(options);
  const running = session.run();
  return {
    kick: () => session.kicked.raise(),
    inStep: () => session.inStep(),
    stop: async () => {
      await session.stop();
      await running;
    },
  };
}

class Running {
  readonly kicked = makeSignal();
  readonly #options: SessionOptions;
  readonly #mended = new Set<string>();
  #status: SyncStatus = { phase: 'off', done: 0, total: 0, fault: null, at: null };
  #link: Link | null = null;
  #stopped = false;
  #attempt = 0;
  #asked = 0;
  #waiting: { asked: number; resolve: (status: SyncStatus) => void }[] = [];

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  inStep(): Promise<SyncStatus> {
    if (this.#stopped) return Promise.resolve(this.#status);
    const asked = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.push({ asked, resolve });
      this.kicked.raise();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.kicked.raise();
    await this.#link?.close();
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      let wait: number | undefined;
      try {
        const rest = await this.#once();
        if (rest === null) continue;
        this.#say({ phase: rest });
      } catch (error) {
        if (this.#isStopped()) break;
        if (!(error instanceof LinkError)) console.error(error);
        wait = backoff(this.#attempt, this.#options.random());
        const at = new Date(this.#options.now().getTime() + wait).toISOString();
        this.#say({ phase: 'waiting', fault: error instanceof LinkError ? error.fault : null, at });
      }
      this.#settle(Infinity);
      // Only what was tried for its time makes the next wait longer: a person's edits do not.
      if (!(await this.kicked.heard(wait))) this.#attempt += 1;
    }
    this.#settle(Infinity);
  }

  /** One connection; what the session is when there is nothing to connect to, null: look again. */
  async #once(): Promise<'off' | 'paused' | null> {
    const { store, workspace: id, open } = this.#options;
    const [server, workspace] = await Promise.all([readLink(store, id), store.get('workspaces', id)]);
    if (server === null || workspace === undefined || workspace.root === null) return 'off';
    if (server.paused) return 'paused';
    this.#say({ phase: 'connecting' });
    const { url, credentials } = server;
    const link = await open({ url, credentials, workspace: id, device: workspace.device });
    this.#link = link;
    try {
      if (!this.#stopped) await this.#talk(link, server);
    } finally {
      this.#link = null;
      await link.close();
    }
    return null;
  }

  async #talk(link: Link, server: ServerLink): Promise<void> {
    const { store, workspace, now } = this.#options;
    const member = await membershipOf(store, workspace);
    if (member === null) {
      const admitted = await untilAdmitted(this.#options, link, () => this.#inStep(this.#asked));
      if (admitted || this.#stopped) return;
      throw new LinkError((await link.closed) ?? 'unreachable');
    }
    const run = await startRun({ store, workspace, now, link, server, member });
    run.onProgress = (phase, done, total) => this.#say({ phase, done, total });
    await converse({
      run,
      kicked: this.kicked,
      isStopped: () => this.#stopped,
      asked: () => this.#asked,
      onInStep: (asked) => this.#inStep(asked),
      mended: this.#mended,
    });
  }

  #inStep(asked: number): void {
    this.#attempt = 0;
    this.#say({ phase: 'live', at: this.#options.now().toISOString() });
    this.#settle(asked);
  }

  #isStopped(): boolean {
    return this.#stopped;
  }

  #say(status: Partial<SyncStatus> & Pick<SyncStatus, 'phase'>): void {
    this.#status = { done: 0, total: 0, fault: null, at: null, ...status };
    this.#options.onStatus(this.#status);
  }

  #settle(asked: number): void {
    const settled = this.#waiting.filter((one) => one.asked <= asked);
    this.#waiting = this.#waiting.filter((one) => one.asked > asked);
    for (const { resolve } of settled) resolve(this.#status);
  }
}
