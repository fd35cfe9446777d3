/** What went wrong with a server, in the words of LinkFault: from what the NATS clients throw. Background only. */
import { JetStreamApiError, JetStreamError } from '@nats-io/jetstream';
import {
  AuthorizationError,
  InvalidArgumentError,
  PermissionViolationError,
  UserAuthenticationExpiredError,
} from '@nats-io/nats-core';
import type { LinkFault } from '@/utils/delegation/sync';
import { LinkError } from './link-error';

/**
 * JetStream's codes for a server or an account without room: peers, streams, storage, memory, size of a message
 * (server/errors.json of nats-server 2.9).
 */
const FULL = new Set([10002, 10005, 10023, 10026, 10027, 10028, 10047, 10054, 10077, 10120]);

/** JetStream's codes for "not switched on", of the server and of the account. */
const OFF = new Set([10039, 10076]);

/** Of JetStream: the message's place in its subject is not the one that was expected. */
export const WRONG_LAST = 10071;

/** The error as a LinkError; `ready`: JetStream has answered on this connection before, so its silence is a passing one. */
export function linkError(error: unknown, ready: boolean): LinkError {
  if (error instanceof LinkError) return error;
  return new LinkError(faultOf(error, ready), error instanceof Error ? error.message : String(error), error);
}

function faultOf(error: unknown, ready: boolean): LinkFault {
  if (error instanceof AuthorizationError || error instanceof UserAuthenticationExpiredError)
    return 'refused';
  if (error instanceof PermissionViolationError) return 'wrong-device';
  // The client does not export this class.
  if (error instanceof Error && error.name === 'JetStreamNotEnabled')
    return ready ? 'unreachable' : 'no-jetstream';
  if (error instanceof JetStreamApiError) return apiFault(error.code, ready);
  // The client itself refuses what is larger than the server said it takes.
  if (error instanceof InvalidArgumentError && error.message.includes('max_payload')) return 'full';
  if (error instanceof JetStreamError || !(error instanceof Error)) return 'unreachable';
  return error.cause instanceof Error ? faultOf(error.cause, ready) : 'unreachable';
}

function apiFault(code: number, ready: boolean): LinkFault {
  if (FULL.has(code)) return 'full';
  return OFF.has(code) && !ready ? 'no-jetstream' : 'unreachable';
}
