/** Which secrets there are, in which order, and whose: told by the statements that carry them. */
import type { Role } from './item';
import type { StatementBody, WrappedSecret } from './roster';

/** What is known of the secrets of a workspace. */
export interface SecretBook {
  /** 'k_…', in the order they were made. */
  shared: string[];
  /** 'o_…' by member. */
  own: Map<string, string[]>;
  /** The member of each 'o_…'. */
  owners: Map<string, string>;
  wrapped: WrappedSecret[];
}

/**
 * Takes the secrets of a statement that stands. A new one of the workspace comes with its founding, with a removal, or
 * from a client's device; one of a member's own from that member; anything else only passes on what is there.
 */
export function takeSecrets(
  book: SecretBook,
  body: Extract<StatementBody, { secrets: WrappedSecret[] }>,
  by: { member: string; role: Role },
): void {
  const makes =
    body.kind === 'found' || body.kind === 'remove' || (body.kind === 'secrets' && by.role === 'client');
  for (const wrapped of body.secrets) {
    const { secret } = wrapped;
    if (secret.startsWith('k_')) {
      if (!book.shared.includes(secret)) {
        if (!makes) continue;
        book.shared.push(secret);
      }
    } else {
      const owner = book.owners.get(secret) ?? by.member;
      if (!secret.startsWith('o_') || owner !== by.member) continue;
      if (!book.owners.has(secret)) {
        book.owners.set(secret, owner);
        book.own.set(owner, [...(book.own.get(owner) ?? []), secret]);
      }
    }
    book.wrapped.push(wrapped);
  }
}
