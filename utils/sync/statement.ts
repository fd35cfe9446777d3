/** Makes and checks the signed statements that the roster is the fold of. */
import type { Roster, Statement, StatementBody } from '@/utils/delegation/roster';
import { foldRoster, type Verified } from '@/utils/delegation/roster-fold';
import { fromBase64url, sha256, toBase64url, utf8 } from './bytes';
import { canonical } from '@/utils/store/canonical';
import { SyncError } from './errors';
import { sign, verify } from './keys';
import { parseStatementShape } from './statement-schema';

/** Tells a signed statement from anything else that a device signs. */
const HEAD = 'right-hand statement 1\n';
/** So many answers of {@link verify} are remembered before all are forgotten. */
const REMEMBERED = 20_000;

const verified = new Map<string, boolean>();

/** Signs what `by` (a device or kit, whose private key is `signing`) says after all that `roster` knows. */
export async function makeStatement(
  workspace: string,
  by: string,
  signing: CryptoKey,
  roster: Pick<Roster, 'heads'>,
  body: StatementBody,
  now: Date,
): Promise<Statement> {
  const said = { workspace, by, after: [...roster.heads].sort(), at: now.toISOString(), body };
  const text = signedText(said);
  const [id, signature] = await Promise.all([sha256(text), sign(signing, text)]);
  return { id: toBase64url(id), ...said, signature: toBase64url(signature) };
}

/** A statement of this shape, whose id fits its content; throws SyncError 'malformed' or 'damaged'. Signatures: rosterOf. */
export async function parseStatement(value: unknown): Promise<Statement> {
  const statement = parseStatementShape(value);
  const id = toBase64url(await sha256(signedText(statement)));
  if (id !== statement.id)
    throw new SyncError('damaged', 'The id of a statement is not that of its content.');
  return statement;
}

/** Checks all signatures and folds: what the statements of `workspace` with the founding statement `root` add up to. */
export async function rosterOf(statements: readonly Statement[], root: string | null): Promise<Roster> {
  const keys = keysByName(statements);
  const checked = await Promise.all(
    statements.map(async (statement): Promise<Verified> => {
      const own = [...(keys.get(statement.by) ?? [])];
      const genuine = await Promise.all(own.map((key) => isGenuine(statement, key)));
      return { statement, keys: own.filter((_, i) => genuine[i]) };
    }),
  );
  const founding = statements.find(({ id }) => id === root) ?? statements[0];
  return foldRoster(founding?.workspace ?? '', root, checked);
}

/** The signing keys that anybody claims a device or kit to have; which of them it has is for the fold to say. */
function keysByName(statements: readonly Statement[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { body } of statements) {
    if (!('keys' in body)) continue;
    const name = body.kind === 'kit' ? body.kit : body.device;
    keys.set(name, (keys.get(name) ?? new Set()).add(body.keys.signing));
  }
  return keys;
}

/** Whether a statement that {@link parseStatement} took is signed by a public key (base64url). */
export async function isGenuine(statement: Statement, key: string): Promise<boolean> {
  // The id stands for the content: parseStatement has seen to it.
  const name = `${statement.id} ${statement.signature} ${key}`;
  const known = verified.get(name);
  if (known !== undefined) return known;
  const genuine = await verify(key, signedText(statement), signatureOf(statement));
  if (verified.size >= REMEMBERED) verified.clear();
  verified.set(name, genuine);
  return genuine;
}

/** No bytes, which nothing is signed with, for what is none. */
function signatureOf({ signature }: Statement): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64url(signature);
  } catch {
    return new Uint8Array(0);
  }
}

function signedText({
  workspace,
  by,
  after,
  at,
  body,
}: Omit<Statement, 'id' | 'signature'>): Uint8Array<ArrayBuffer> {
  return utf8(HEAD + canonical({ workspace, by, after, at, body }));
}
