/** What of the statements that came is worth going through the roster for: whoever sends very many shall not hold us up. */
import type { Statement } from '@/utils/delegation/roster';
import { isGenuine } from './statement';

/** So many of authors whom we do not know (yet) are looked at: what admits them may come later. */
export const MOST_UNKNOWN = 200;
/** So many of one device or kit are looked at. */
const MOST_OF_ONE = 1000;

/** See {@link siftStatements}. */
export interface Sifted {
  /** Signed by a key that its author has by what is known, or by nobody who is known. */
  likely: Statement[];
  /** Signed by none of the keys that its author has. */
  forged: Statement[];
}

/** Goes by the authors, from those whom `held` knows to those whom these admit; the founding statement is its own. */
export async function siftStatements(
  held: readonly Statement[],
  fresh: readonly Statement[],
  root: string | null,
): Promise<Sifted> {
  const keys = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const pending = new Map<string, Statement[]>();
  const likely: Statement[] = [];
  const open: string[] = [];
  const learn = ({ body }: Statement): void => {
    if (!('keys' in body)) return;
    const name = body.kind === 'kit' ? body.kit : body.device;
    keys.set(name, (keys.get(name) ?? new Set()).add(body.keys.signing));
    open.push(name);
  };
  const take = (one: Statement): void => {
    const count = (counts.get(one.by) ?? 0) + 1;
    counts.set(one.by, count);
    if (count > MOST_OF_ONE) return;
    likely.push(one);
    learn(one);
  };
  for (const one of fresh) {
    const same = pending.get(one.by);
    if (same === undefined) pending.set(one.by, [one]);
    else same.push(one);
  }
  for (const one of [...held, ...fresh.filter(({ id }) => id === root)]) learn(one);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const left: Statement[] = [];
    for (const one of pending.get(name) ?? []) {
      if (await isSignedBy(one, keys.get(name))) take(one);
      else left.push(one);
    }
    pending.set(name, left);
  }
  const rest = [...pending.values()].flat();
  const unknown = rest.filter(({ by }) => !keys.has(by)).slice(0, MOST_UNKNOWN);
  return { likely: [...likely, ...unknown], forged: rest.filter(({ by }) => keys.has(by)) };
}

async function isSignedBy(one: Statement, keys: ReadonlySet<string> = new Set()): Promise<boolean> {
  const genuine = await Promise.all([...keys].map((key) => isGenuine(one, key)));
  return genuine.includes(true);
}
