/** What a statement of the roster may look like, for those that come from somebody else. */
import * as v from 'valibot';
import type { PublicKeys, Statement, StatementBody, WrappedSecret } from '@/utils/delegation/roster';
import { count, instant } from '@/utils/store/schema-parts';
import { SyncError } from './errors';

/** Far more than two people with their devices come to, and little enough to check at once. */
const MANY = 1000;

/** An id of whatever kind: short text. */
export const shortId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** So many bytes in base64url, without padding. */
function bytesOf(size: number) {
  return v.pipe(v.string(), v.length(Math.ceil((size * 4) / 3)), v.regex(/^[\w-]+$/));
}

/** Both public keys. */
export const publicKeysSchema: v.GenericSchema<unknown, PublicKeys> = v.strictObject({
  signing: bytesOf(32),
  sealing: bytesOf(32),
});

const wrapped: v.GenericSchema<unknown, WrappedSecret> = v.strictObject({
  secret: shortId,
  for: shortId,
  ephemeral: bytesOf(32),
  // Nonce, key and tag.
  box: bytesOf(12 + 32 + 16),
});
const secrets = v.pipe(v.array(wrapped), v.maxLength(MANY));
const role = v.picklist(['client', 'assistant']);
const device = {
  member: shortId,
  role,
  device: shortId,
  privateDevice: shortId,
  keys: publicKeysSchema,
  secrets,
};

const body: v.GenericSchema<unknown, StatementBody> = v.variant('kind', [
  v.strictObject({ kind: v.literal('found'), other: shortId, ...device }),
  v.strictObject({ kind: v.literal('admit'), invite: shortId, ...device }),
  v.strictObject({ kind: v.literal('kit'), kit: shortId, member: shortId, keys: publicKeysSchema, secrets }),
  v.strictObject({ kind: v.literal('secrets'), secrets }),
  v.strictObject({ kind: v.literal('remove'), last: v.record(shortId, count), secrets }),
  v.strictObject({ kind: v.literal('vouch'), logs: v.record(shortId, count) }),
  v.strictObject({ kind: v.literal('allow'), device: shortId, through: count }),
]);

/** A statement; what its id, signature and place in the roster say is not looked at. */
export const statementSchema: v.GenericSchema<unknown, Statement> = v.strictObject({
  id: bytesOf(32),
  workspace: shortId,
  by: shortId,
  after: v.pipe(v.array(shortId), v.maxLength(MANY)),
  at: instant,
  body,
  signature: bytesOf(64),
});

/** What has the shape of a statement; throws SyncError 'malformed' for anything else. */
export function parseStatementShape(value: unknown): Statement {
  const statement = v.safeParse(statementSchema, value, { abortEarly: true });
  if (!statement.success) throw new SyncError('malformed', statement.issues[0].message);
  return statement.output;
}
