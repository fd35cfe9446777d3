/** Who belongs to a workspace: what its signed statements add up to, whatever order they arrived in. */
import type { Roster } from './roster';
import { orderStatements, type Ordered, type Verified } from './roster-order';
import type { Pass, Removal } from './roster-pass';
import { passOver } from './roster-rules';

export type { Verified };

/** The roster of `workspace` whose founding statement is `root` (null: not known, then nobody belongs to it). */
export function foldRoster(workspace: string, root: string | null, statements: readonly Verified[]): Roster {
  const order = orderStatements(statements);
  const pass = settle(order, workspace, root);
  const devices = [...pass.devices.values()].map(({ device }) => device);
  // A kit is its member's only while the member has a device: after a removal it opens nothing.
  const present = new Set(devices.filter(({ removed }) => removed === null).map(({ member }) => member));
  return {
    root: pass.root === null ? null : root,
    devices,
    former: [...pass.former.values()],
    kits: [...pass.kits.values()].map(({ kit }) => kit).filter(({ member }) => present.has(member)),
    secrets: pass.secrets.shared,
    ownSecrets: Object.fromEntries(pass.secrets.own),
    wrapped: pass.secrets.wrapped,
    usedInvites: [...pass.invites],
    heads: headsOf(order, pass.standing),
    refused: pass.refused,
  };
}

/**
 * A removal undoes what its devices said without its knowledge, other removals among it. So first those removals stand
 * that nothing can undo, then those that only fallen ones would have undone, and so on; where devices removed each other
 * at the same time, the one that comes first in the order stands.
 */
function settle(order: Ordered, workspace: string, root: string | null): Pass {
  const immune = new Set<number>();
  const pass = (effective: readonly Removal[]): Pass => passOver(order, workspace, root, effective, immune);
  for (;;) {
    let [sure, possible]: [Removal[], Removal[]] = [[], []];
    // Each round decides at least one removal, or none of those that are left decides itself.
    for (let round = 0; round <= order.all.length; round++) {
      const maybe = pass(sure).removals;
      const certain = pass(maybe).removals;
      const stable = same(maybe, possible) && same(certain, sure);
      [sure, possible] = [certain, maybe];
      if (stable) break;
    }
    const open = possible.filter(
      ({ index }) => !immune.has(index) && !sure.some((one) => one.index === index),
    );
    const [first] = open;
    if (first === undefined) return pass(sure);
    immune.add(first.index);
  }
}

function same(a: readonly Removal[], b: readonly Removal[]): boolean {
  const key = ({ index, members }: Removal): string => `${index}:${[...members].join()}`;
  return a.map(key).join('|') === b.map(key).join('|');
}

/** The standing statements that no other standing one knew. */
function headsOf(order: Ordered, standing: readonly number[]): string[] {
  const heads = standing.filter((j) => !standing.some((i) => order.saw(i, j)));
  return heads.flatMap((i) => order.all[i]?.statement.id ?? []);
}
