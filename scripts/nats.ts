/** A nats-server of this machine with JetStream and WebSocket: for `npm run server`, tests, bench and soak. */

/** A device that may use the server, in the account of its workspace. */
export interface Grant {
  workspace: string;
  device: string;
  /** Its NATS public key, 'U…'. */
  user: string;
}

/** A running server, of this process alone. */
export interface NatsServer {
  /** Such as 'ws://127.0.0.1:43121'. */
  url: string;
  /** Its process. */
  pid: number;
  /** The folder of its streams. */
  store: string;
  /** Writes the configuration anew for these devices and lets the server read it again. */
  grant(grants: readonly Grant[]): Promise<void>;
  /** Ends it, at once with `kill`; the store stays. */
  stop(how?: 'term' | 'kill'): Promise<void>;
  /** Starts it again on the same ports. */
  restart(): Promise<void>;
}

/** Starts a server on free ports of 127.0.0.1 and waits until it answers; its files are in `folder`. */
export function startNats(_folder: string, _grants: readonly Grant[]): Promise<NatsServer> {
  throw new Error('contract');
}

/** Starts `size` servers as one cluster and waits until it has a leader. */
export function startCluster(
  _folder: string,
  _grants: readonly Grant[],
  _size?: number,
): Promise<NatsServer[]> {
  throw new Error('contract');
}

/** Makes a device's credentials: the seed ('SU…') that is pasted into the sidebar, and the grant for the server. */
export function makeGrant(_workspace: string, _device: string): { seed: string; grant: Grant } {
  throw new Error('contract');
}
