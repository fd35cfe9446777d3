/** Puts statements into the one order that every device agrees on, whatever order they arrived in. */
import type { Statement } from './roster';

/** A statement, with the public signing keys (base64url) under which its signature is genuine; most often one, or none. */
export interface Verified {
  statement: Statement;
  keys: readonly string[];
}

/** Statements in causal order, each once. */
export interface Ordered {
  all: readonly Verified[];
  /** Whether the author of statement `i` knew statement `j`; indices into `all`. None knows itself. */
  saw: (i: number, j: number) => boolean;
}

/** Orders statements by cause, then by id; repeats count once, and causes that are not held are passed over. */
export function orderStatements(input: readonly Verified[]): Ordered {
  const byId = merged(input);
  const waiting = new Map<string, number>();
  const followers = new Map<string, string[]>();
  for (const [id, { statement }] of byId) {
    const causes = new Set(statement.after.filter((cause) => byId.has(cause)));
    waiting.set(id, causes.size);
    for (const cause of causes) followers.set(cause, [...(followers.get(cause) ?? []), id]);
  }
  const order: string[] = [];
  let ready = [...waiting].filter(([, left]) => left === 0).map(([id]) => id);
  while (ready.length > 0) {
    const next = ready.reduce((least, id) => (id < least ? id : least));
    ready = ready.filter((id) => id !== next);
    order.push(next);
    for (const id of followers.get(next) ?? []) {
      const left = (waiting.get(id) ?? 0) - 1;
      waiting.set(id, left);
      if (left === 0) ready.push(id);
    }
  }
  // What is left over names itself in a circle, which ids made of the content do not allow: it is nobody's.
  const all = order.flatMap((id) => byId.get(id) ?? []);
  const masks = masksOf(all);
  return { all, saw: (i, j) => ((masks[i] ?? 0n) >> BigInt(j)) % 2n === 1n };
}

/** One of each id; who was sent the same statement twice, once with a signature that is none, loses nothing. */
function merged(input: readonly Verified[]): Map<string, Verified> {
  const byId = new Map<string, Verified>();
  for (const one of input) {
    const held = byId.get(one.statement.id);
    const keys = held === undefined ? one.keys : [...new Set([...held.keys, ...one.keys])];
    byId.set(one.statement.id, { statement: one.statement, keys });
  }
  return byId;
}

function masksOf(all: readonly Verified[]): bigint[] {
  const index = new Map(all.map(({ statement }, i) => [statement.id, i]));
  const masks: bigint[] = [];
  for (const { statement } of all) {
    let mask = 0n;
    for (const cause of statement.after) {
      const j = index.get(cause);
      if (j !== undefined) mask |= (masks[j] ?? 0n) | (1n << BigInt(j));
    }
    masks.push(mask);
  }
  return masks;
}
