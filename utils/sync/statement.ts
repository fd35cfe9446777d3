/** Makes and checks the signed statements that the roster is the fold of. */
import type { Roster, Statement, StatementBody } from '@/utils/delegation/roster';

/** Signs what `by` (a device or kit, whose private key is `signing`) says after all that `roster` knows. */
export function makeStatement(
  _workspace: string,
  _by: string,
  _signing: CryptoKey,
  _roster: Pick<Roster, 'heads'>,
  _body: StatementBody,
  _now: Date,
): Promise<Statement> {
  throw new Error('contract');
}

/** A statement of this shape, whose id fits its content; throws SyncError 'malformed' or 'damaged'. Signatures: rosterOf. */
export function parseStatement(_value: unknown): Promise<Statement> {
  throw new Error('contract');
}

/** Checks all signatures and folds: what the statements of `workspace` with the founding statement `root` add up to. */
export function rosterOf(_statements: readonly Statement[], _root: string | null): Promise<Roster> {
  throw new Error('contract');
}
