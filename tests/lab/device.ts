/** One device, driven through the lab page of a browser: an extension's own database, or a simulated one beside it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Facts } from './facts.ts';
import type { Lab } from './page.ts';

/** The database of the extension itself. */
export const OWN = 'righthand';

/** What Playwright's and Puppeteer's pages have in common. */
interface LabPage {
  evaluate<T, A>(run: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
}

/** The calls of the lab after their first parameter, the database. */
type Rest<K extends keyof Lab> = Lab[K] extends (db: string, ...rest: infer R) => unknown ? R : never;
type Answer<K extends keyof Lab> = Awaited<ReturnType<Lab[K]>>;

/** A device, by a lab page and the name of a database. */
export class Device {
  readonly name: string;
  readonly db: string;
  readonly #page: LabPage;

  constructor(name: string, page: unknown, db = OWN) {
    this.name = name;
    this.db = db;
    this.#page = page as LabPage;
  }

  /** Calls the lab; see page.ts. */
  lab<K extends keyof Lab>(what: K, ...rest: Rest<K>): Promise<Answer<K>> {
    return this.#page.evaluate(
      ([what, args]) => {
        const { lab } = window as unknown as { lab: Record<string, (...args: unknown[]) => unknown> };
        return lab[what]!(...args) as Answer<K>;
      },
      [what, [this.db, ...rest]] as const,
    );
  }

  /** What it holds. */
  facts(): Promise<Facts> {
    return this.lab('facts');
  }
}

/**
 * Joins `device` to the workspace of `host`: invite, answer, the same words on both sides, and the first packet. Throws
 * when the words differ or something is refused.
 */
export async function joinDevice(host: Device, device: Device, whose: 'other' | 'own'): Promise<void> {
  const code = await host.lab('invite', whose);
  const { answer, words, workspace, invite } = await device.lab('answer', code, device.name);
  const compared = await host.lab('compare', answer);
  if (compared.words.join(' ') !== words.join(' ')) throw new Error('The two see different words.');
  await host.lab('confirm', workspace, invite);
  await device.lab('confirm', workspace, invite);
  const { refused } = await device.lab('read', await host.lab('packet', whose));
  if (refused.length > 0) throw new Error(`${device.name} refuses the first packet: ${refused.join()}.`);
}

/**
 * Waits until all hold the same events, each once, and answers with what they hold; throws with where they differ when
 * they do not within `patience` ms.
 */
export async function untilAlike(devices: readonly Device[], patience: number): Promise<Facts> {
  const until = Date.now() + patience;
  for (;;) {
    const vectors = await Promise.all(devices.map((device) => device.lab('vectors')));
    if (new Set(vectors).size === 1) break;
    if (Date.now() > until) {
      const said = await Promise.all(
        devices.map(async (device) => [await device.lab('stand'), ...(await device.lab('said'))]),
      );
      const each = devices.map(({ name, db }, i) =>
        [`${name} (${db}): ${vectors[i] ?? ''}`, ...(said[i] ?? [])].join('\n    '),
      );
      throw new Error(`They do not hold the same after ${patience} ms:\n${each.join('\n')}`);
    }
    await wait(200);
  }
  const [first, ...others] = await Promise.all(devices.map((device) => device.facts()));
  others.forEach((facts, i) => {
    const where = differenceOf(first, facts, '');
    if (where !== null) throw new Error(`${devices[i + 1]?.name ?? ''} differs at ${where}`);
  });
  return first!;
}

/** The path of the first difference, with both values; null: there is none. */
function differenceOf(a: unknown, b: unknown, path: string): string | null {
  if (JSON.stringify(a) === JSON.stringify(b)) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return `${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
  }
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = differenceOf(one[key], other[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  // The same fields, in another order.
  return null;
}
