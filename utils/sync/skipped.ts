/** Finds what a server passed over. */
import type { Link, StreamMessage } from './jetstream';

/** So many places are looked at at a time. */
const AT_ONCE = 100;

/**
 * The messages between `from` (first place) and each of `seqs` (in order) that are in the stream and did not come. Places are
 * missing where messages were replaced; but nats-server 2.9 also moves a reader that is behind forward to the message that
 * replaces others, past all that was to come before it (seen with 2.9.10, under load).
 */
export async function skipped(
  link: Pick<Link, 'firstFrom'>,
  from: number,
  seqs: readonly number[],
): Promise<StreamMessage[]> {
  const gaps = seqs
    .map((to, i) => ({ at: i === 0 ? from : (seqs[i - 1] ?? 0) + 1, to }))
    .filter(({ at, to }) => at < to);
  const found: StreamMessage[] = [];
  for (let i = 0; i < gaps.length; i += AT_ONCE) {
    const some = await Promise.all(gaps.slice(i, i + AT_ONCE).map(({ at, to }) => between(link, at, to)));
    found.push(...some.flat());
  }
  return found;
}

async function between(link: Pick<Link, 'firstFrom'>, from: number, to: number): Promise<StreamMessage[]> {
  const found: StreamMessage[] = [];
  for (let at = from; at < to;) {
    const next = await link.firstFrom(at);
    if (next === null || next.seq >= to) break;
    found.push(next);
    at = next.seq + 1;
  }
  return found;
}
