/** The way to a server: what was typed, checked, and the connection. Background only. */
import {
  credsAuthenticator,
  nkeyAuthenticator,
  nkeys,
  wsconnect,
  type Authenticator,
  type NatsConnection,
} from '@nats-io/nats-core';
import { linkError } from './jetstream-fault';
import { LinkError } from './link-error';

/** Who connects, and to where. */
export interface LinkOptions {
  /** ws(s)://host:port; of a cluster several, with spaces or commas between. */
  url: string;
  /** A NATS seed ('SU…') or a credentials file. */
  credentials: string;
  workspace: string;
  device: string;
}

/** How long the server may take to answer at first, ms. */
const CONNECT_MS = 10_000;

/** Chromium lets a worker live while its WebSocket is used at least every 30 s; ms. */
const PING_MS = 20_000;

/**
 * Connects to one of the addresses, tried in any order, and never by itself again, which is the session's affair; rejects
 * with LinkError: where several fail, with what one that answered says.
 */
export async function connect({ url, credentials, device }: LinkOptions): Promise<NatsConnection> {
  const authenticator = authenticatorOf(credentials);
  let failure = new LinkError('unreachable');
  // One after the other here, for the client gives up all of them when the first is gone.
  for (const servers of inAnyOrder(addressesOf(url))) {
    try {
      return await wsconnect({
        servers,
        authenticator,
        inboxPrefix: `_INBOX_${device}`,
        name: device,
        timeout: CONNECT_MS,
        pingInterval: PING_MS,
        maxPingOut: 2,
        reconnect: false,
        ignoreClusterUpdates: true,
      });
    } catch (error) {
      const said = linkError(error, false);
      if (failure.fault === 'unreachable') failure = said;
    }
  }
  throw failure;
}

function inAnyOrder(addresses: readonly string[]): string[] {
  const drawn = addresses.map((address) => ({ address, at: Math.random() }));
  return drawn.sort((a, b) => a.at - b.at).map(({ address }) => address);
}

/** The addresses that were typed; throws LinkError 'address' or 'insecure'. */
export function addressesOf(typed: string): string[] {
  const addresses = typed.split(/[\s,]+/).filter((one) => one !== '');
  if (addresses.length === 0) throw new LinkError('address');
  for (const address of addresses) {
    const url = URL.parse(address);
    if (url === null || !/^wss?:$/.test(url.protocol) || url.hostname === '') throw new LinkError('address');
    if (url.protocol === 'ws:' && !isLoopback(url.hostname)) throw new LinkError('insecure');
  }
  return addresses;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Throws LinkError 'credentials'. */
function authenticatorOf(typed: string): Authenticator {
  const text = typed.trim();
  try {
    const isFile = text.includes('-----BEGIN');
    const seed = isFile ? (/^SU[A-Z2-7]{56}$/m.exec(text)?.[0] ?? '') : text;
    // Fails on what is no seed, before the server is asked.
    if (!nkeys.fromSeed(new TextEncoder().encode(seed)).getPublicKey().startsWith('U'))
      throw new Error('not a user');
    return isFile
      ? credsAuthenticator(new TextEncoder().encode(text))
      : nkeyAuthenticator(new TextEncoder().encode(seed));
  } catch (error) {
    throw new LinkError('credentials', undefined, error);
  }
}
