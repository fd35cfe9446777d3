/** Keeps one workspace in step with its server: reads what is new, publishes what is recorded, tries again when it fails. */
import type { SyncStatus } from '@/utils/delegation/sync';
import type { Store } from '@/utils/store/open';
import type { Link, LinkOptions } from './jetstream';

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
export function startSession(_options: SessionOptions): Session {
  throw new Error('contract');
}
