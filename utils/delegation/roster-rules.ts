/** Who may say what: one pass over the statements of a workspace, in their order. */
import type { Statement, StatementFault } from './roster';
import { admit, found } from './roster-admission';
import type { Ordered } from './roster-order';
import { emptyPass, type By, type Pass, type Removal } from './roster-pass';
import { allow, remove, undoes } from './roster-removal';
import { takeSecrets } from './roster-secrets';

/** Judges each statement once, taking `effective` removals for granted; those in `immune` are not undone by any. */
export function passOver(
  order: Ordered,
  workspace: string,
  root: string | null,
  effective: readonly Removal[],
  immune: ReadonlySet<number>,
): Pass {
  const pass = emptyPass();
  order.all.forEach(({ statement, keys }, i) => {
    const undone = !immune.has(i) && effective.some((removal) => undoes(order, removal, statement, i));
    const fault =
      statement.workspace !== workspace
        ? 'other-root'
        : statement.body.kind === 'found'
          ? found(pass, statement, statement.body, root, keys, i)
          : undone
            ? 'not-member'
            : judge(pass, order, statement, keys, i);
    if (fault === null) pass.standing.push(i);
    else pass.refused.push({ id: statement.id, fault });
  });
  return pass;
}

function judge(
  pass: Pass,
  order: Ordered,
  statement: Statement,
  keys: readonly string[],
  i: number,
): StatementFault | null {
  const by = authorOf(pass, order, statement, keys, i);
  if (typeof by === 'string') return by;
  const { body } = statement;
  if (by.isKit && body.kind !== 'admit') return 'not-allowed';
  const fault = apply(pass, order, statement, by, i);
  if (fault === null && 'secrets' in body) takeSecrets(pass.secrets, body, by);
  return fault;
}

/** The device or kit that signed, if its author knew that it was admitted. */
function authorOf(
  pass: Pass,
  order: Ordered,
  { by }: Statement,
  keys: readonly string[],
  i: number,
): By | StatementFault {
  const device = pass.devices.get(by);
  const known = device ?? pass.kits.get(by);
  if (known === undefined || !order.saw(i, known.index)) return 'not-member';
  const { member, keys: own } = 'device' in known ? known.device : known.kit;
  if (!keys.includes(own.signing)) return 'signature';
  const role = pass.roles.get(member);
  return role === undefined ? 'not-member' : { member, role, isKit: device === undefined };
}

function apply(pass: Pass, order: Ordered, statement: Statement, by: By, i: number): StatementFault | null {
  const { body, at } = statement;
  switch (body.kind) {
    case 'admit':
      return admit(pass, statement, body, by, i);
    case 'kit':
      if (body.member !== by.member) return 'not-allowed';
      if (pass.taken.has(body.kit)) return 'taken';
      pass.taken.add(body.kit);
      pass.kits.set(body.kit, { kit: { kit: body.kit, member: body.member, keys: body.keys, at }, index: i });
      return null;
    case 'remove':
      return remove(pass, order, statement, body.last, by, i);
    case 'allow':
      return allow(pass, body.device, body.through, by);
    case 'vouch':
      return vouch(pass, body.logs, statement.by);
    case 'secrets':
      return null;
    case 'found':
      return 'other-root';
  }
}

/** For logs that nobody else has or vouches for; for its own ones a device may say later that they are longer. */
function vouch(pass: Pass, logs: Readonly<Record<string, number>>, device: string): StatementFault | null {
  const all = Object.entries(logs);
  const isFree = ([log]: [string, number]): boolean =>
    !pass.taken.has(log) && (pass.former.get(log)?.device ?? device) === device;
  if (!all.every(isFree)) return 'taken';
  for (const [log, last] of all) {
    pass.former.set(log, { log, device, last: Math.max(last, pass.former.get(log)?.last ?? 0) });
  }
  return null;
}
