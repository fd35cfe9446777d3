import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementBody } from '@/utils/delegation/roster';
import { foldRoster, type Verified } from '@/utils/delegation/roster-fold';
import {
  admitting,
  faultsOf,
  founding,
  keysOf,
  kitOf,
  membersOf,
  removing,
  Statements,
  twoPeople,
  wrap,
  WORKSPACE,
} from '@/tests/support/rosters';

describe('the founding', () => {
  it('makes its device a member, with the first secrets', () => {
    const roster = new Statements().say('root', 'd_c1', founding()).fold();
    expect(roster).toMatchObject({
      root: 'root',
      devices: [{ device: 'd_c1', privateDevice: 'p_c1', member: 'm_c', role: 'client', removed: null }],
      secrets: ['k_1'],
      ownSecrets: { m_c: ['o_c'] },
      heads: ['root'],
      refused: [],
    });
  });

  it('counts only if the workspace names it', () => {
    const statements = new Statements()
      .say('root', 'd_c1', founding())
      .say('evil', 'd_x', founding('d_x'), []);
    expect(membersOf(statements.fold())).toEqual(['d_c1']);
    expect(faultsOf(statements.fold())).toEqual({ evil: 'other-root' });
    expect(statements.fold(null)).toMatchObject({ root: null, devices: [] });
  });

  it('is nothing when somebody else signed it, or it is of another workspace', () => {
    const { all } = new Statements().say('root', 'd_c1', founding());
    const forged = all.map(({ statement }) => ({ statement, keys: ['somebody'] }));
    expect(faultsOf(foldRoster(WORKSPACE, 'root', forged))).toEqual({ root: 'signature' });
    expect(faultsOf(foldRoster('w_2', 'root', all))).toEqual({ root: 'other-root' });
  });
});

describe('admission', () => {
  it('by the client gives the other place to somebody', () => {
    const roster = twoPeople().fold();
    expect(membersOf(roster)).toEqual(['d_c1', 'd_a1']);
    expect(roster).toMatchObject({ usedInvites: ['n d_a1'], heads: ['s1'] });
    expect(roster.devices[1]).toMatchObject({ role: 'assistant', member: 'm_a', admittedBy: 'd_c1' });
  });

  const refusals: [name: string, by: string, body: StatementBody, fault: string][] = [
    ['a stranger admits nobody', 'd_x', admitting('d_a2'), 'not-member'],
    ['an assistant admits no client', 'd_a1', admitting('d_c2'), 'not-allowed'],
    ['an assistant admits no other assistant', 'd_a1', admitting('d_b1'), 'not-allowed'],
    ['the client makes no device of the assistant', 'd_c1', admitting('d_a2'), 'taken'],
    ['there is one assistant at a time', 'd_c1', admitting('d_b1'), 'taken'],
    ['an invite admits one device', 'd_c1', admitting('d_c2', 'n d_a1'), 'used-invite'],
    ['a device is admitted once', 'd_a1', admitting('d_a1', 'n again'), 'taken'],
    [
      'a private log is nobody’s shared one',
      'd_a1',
      { ...admitting('d_a2'), privateDevice: 'd_c1' } as StatementBody,
      'taken',
    ],
    [
      'a member keeps its role',
      'd_c1',
      { ...admitting('d_c2'), role: 'assistant' } as StatementBody,
      'not-allowed',
    ],
    [
      'there is one client at a time',
      'd_c1',
      { ...admitting('d_c2'), member: 'm_x' } as StatementBody,
      'not-allowed',
    ],
  ];
  it.each(refusals)('%s', (_name, by, body, fault) => {
    const roster = twoPeople().say('s2', by, body).fold();
    expect(membersOf(roster)).toEqual(['d_c1', 'd_a1']);
    expect(faultsOf(roster)).toEqual({ s2: fault });
    expect(roster.heads).toEqual(['s1']);
  });

  it('each member adds their own devices', () => {
    const roster = twoPeople()
      .say('s2', 'd_a1', admitting('d_a2'))
      .say('s3', 'd_c1', admitting('d_c2'))
      .fold();
    expect(membersOf(roster)).toEqual(['d_c1', 'd_a1', 'd_a2', 'd_c2']);
  });

  it('an assistant who founded the workspace admits the first client, and no second one', () => {
    const statements = new Statements()
      .say('root', 'd_a1', founding('d_a1', 'assistant'))
      .say('s1', 'd_a1', admitting('d_c1'));
    expect(membersOf(statements.fold())).toEqual(['d_a1', 'd_c1']);
    expect(faultsOf(statements.say('s2', 'd_a1', admitting('d_c2')).fold())).toEqual({ s2: 'taken' });
  });

  it('of two that took the same invite or place at once, one stands, on every device', () => {
    const statements = new Statements()
      .say('root', 'd_c1', founding())
      .say('s1', 'd_c1', admitting('d_c2'))
      .say('s3', 'd_c1', admitting('d_a1', 'n_1'), ['s1'])
      .say('s2', 'd_c2', admitting('d_a2', 'n_1'), ['s1']);
    expect(membersOf(statements.fold())).toEqual(['d_c1', 'd_c2', 'd_a2']);
    expect(faultsOf(statements.fold())).toEqual({ s3: 'used-invite' });
  });

  it('an author that does not know its own admission says nothing', () => {
    const roster = twoPeople().say('s2', 'd_a1', admitting('d_a2'), ['root']).fold();
    expect(faultsOf(roster)).toEqual({ s2: 'not-member' });
  });

  it('a signature by another key is refused, whatever device it names', () => {
    const statements = twoPeople().say('s2', 'd_a1', admitting('d_a2'));
    const forged = statements.all.map((one) => (one.statement.id === 's2' ? { ...one, keys: ['x'] } : one));
    expect(faultsOf(foldRoster(WORKSPACE, 'root', forged))).toEqual({ s2: 'signature' });
    // The genuine one of the same id counts, though the forged one came too.
    expect(membersOf(foldRoster(WORKSPACE, 'root', [...forged, ...statements.all]))).toContain('d_a2');
  });
});

describe('removal', () => {
  it('states what still counts, and the client may admit more later', () => {
    const statements = twoPeople().say('s2', 'd_c1', {
      kind: 'remove',
      last: { d_a1: 7, p_a1: 3 },
      secrets: [wrap('k_2', 'd_c1')],
    });
    expect(statements.fold().devices[1]!.removed).toMatchObject({ last: 7, lastPrivate: 3 });
    expect(statements.fold().secrets).toEqual(['k_1', 'k_2']);
    statements.say('s3', 'd_c1', { kind: 'allow', device: 'd_a1', through: 9 });
    expect(statements.fold().devices[1]!.removed).toMatchObject({ last: 9, lastPrivate: 3 });
    statements.say('s4', 'd_c1', { kind: 'allow', device: 'd_a1', through: 2 });
    expect(statements.fold().devices[1]!.removed!.last).toBe(9);
  });

  it.each<[string, string, StatementBody]>([
    ['an assistant removes no client', 'd_a1', removing('d_c1')],
    ['nor the client together with an own device', 'd_a1', removing('d_a1', 'd_c1')],
    ['a removal of nobody is nothing', 'd_c1', removing('d_x')],
    ['an assistant admits nothing late', 'd_a1', { kind: 'allow', device: 'd_a1', through: 9 }],
    ['who was not removed needs no such leave', 'd_c1', { kind: 'allow', device: 'd_a1', through: 9 }],
  ])('%s', (_name, by, body) => {
    const roster = twoPeople().say('s2', by, body).fold();
    expect(faultsOf(roster)).toEqual({ s2: 'not-allowed' });
    expect(membersOf(roster)).toEqual(['d_c1', 'd_a1']);
  });

  it('a member may remove an own device', () => {
    const statements = twoPeople().say('s2', 'd_a1', admitting('d_a2'));
    expect(membersOf(statements.say('s3', 'd_a2', removing('d_a1')).fold())).toEqual(['d_c1', 'd_a2']);
  });

  it('a removed device says nothing more', () => {
    const roster = twoPeople()
      .say('s2', 'd_c1', removing('d_a1'))
      .say('s3', 'd_a1', admitting('d_a2'))
      .fold();
    expect(membersOf(roster)).toEqual(['d_c1']);
    expect(faultsOf(roster)).toEqual({ s3: 'not-member' });
  });

  it('nor by dating itself back to before the removal', () => {
    for (const id of ['s0', 's9']) {
      const roster = twoPeople()
        .say('s2', 'd_c1', removing('d_a1'))
        .say(id, 'd_a1', admitting('d_a2'), ['s1']);
      expect(membersOf(roster.fold())).toEqual(['d_c1']);
    }
  });

  it('what it said before, as far as the remover knew it, stays', () => {
    const statements = twoPeople()
      .say('s2', 'd_a1', admitting('d_a2'))
      .say('s3', 'd_c1', removing('d_a1'))
      .say('s4', 'd_a2', admitting('d_a3'));
    expect(membersOf(statements.fold())).toEqual(['d_c1', 'd_a2', 'd_a3']);
  });

  it('an admission at the same time by the removed one falls, and all that hangs on it', () => {
    const statements = twoPeople()
      .say('s3', 'd_a1', admitting('d_a2'), ['s1'])
      .say('s4', 'd_a2', admitting('d_a3'), ['s3'])
      .say('s5', 'd_c1', removing('d_a1'), ['s1']);
    expect(membersOf(statements.fold())).toEqual(['d_c1']);
    expect(faultsOf(statements.fold())).toEqual({ s3: 'not-member', s4: 'not-member' });
  });

  it('after the assistant was removed another one may come, as a new member', () => {
    const statements = twoPeople().say('s2', 'd_c1', removing('d_a1'));
    expect(faultsOf(statements.say('s3', 'd_c1', admitting('d_a2')).fold())).toEqual({ s3: 'not-member' });
    expect(membersOf(statements.say('s4', 'd_c1', admitting('d_b1')).fold())).toEqual(['d_c1', 'd_b1']);
  });

  it('of two own devices that remove each other, the lesser id stands', () => {
    const statements = twoPeople()
      .say('s2', 'd_c1', admitting('d_c2'))
      .say('s4', 'd_c1', removing('d_c2'), ['s2'])
      .say('s3', 'd_c2', removing('d_c1'), ['s2']);
    expect(membersOf(statements.fold())).toEqual(['d_a1', 'd_c2']);
  });

  it('a removal by a device that the client removed at the same time falls', () => {
    const statements = twoPeople()
      .say('s2', 'd_a1', admitting('d_a2'))
      .say('s3', 'd_a1', removing('d_a2'), ['s2'])
      .say('s4', 'd_c1', removing('d_a1'), ['s2']);
    expect(membersOf(statements.fold())).toEqual(['d_c1', 'd_a2']);
  });

  it('and what that one had undone stands again', () => {
    const statements = twoPeople()
      .say('s2', 'd_a1', admitting('d_a2'))
      .say('s3', 'd_a1', removing('d_a2'), ['s2'])
      .say('s4', 'd_a2', admitting('d_a3'), ['s2'])
      .say('s5', 'd_c1', removing('d_a1'), ['s2']);
    expect(membersOf(statements.fold())).toEqual(['d_c1', 'd_a2', 'd_a3']);
  });

  it('three that remove each other in a circle leave the same roster everywhere', () => {
    const statements = twoPeople()
      .say('s2', 'd_c1', admitting('d_c2'))
      .say('s3', 'd_c1', admitting('d_c3'))
      .say('s4', 'd_c1', removing('d_c2'), ['s3'])
      .say('s5', 'd_c2', removing('d_c3'), ['s3'])
      .say('s6', 'd_c3', removing('d_c1'), ['s3']);
    const roster = statements.fold();
    expect(foldRoster(WORKSPACE, 'root', [...statements.all].reverse())).toEqual(roster);
    expect(membersOf(roster)).toEqual(['d_a1', 'd_c3']);
  });
});

describe('a recovery kit', () => {
  const withKit = () => twoPeople().say('s2', 'd_a1', kitOf('r_a', 'm_a'));

  it('admits a device of its member, more than once', () => {
    const statements = withKit()
      .say('s3', 'r_a', admitting('d_a2', 'r_a'))
      .say('s4', 'r_a', admitting('d_a3', 'r_a'));
    expect(membersOf(statements.fold())).toEqual(['d_c1', 'd_a1', 'd_a2', 'd_a3']);
    expect(statements.fold().kits).toMatchObject([{ kit: 'r_a', member: 'm_a' }]);
  });

  it.each<[string, StatementBody]>([
    ['no device of another', admitting('d_c2', 'r_a')],
    ['no device with an invite', admitting('d_a2', 'n_1')],
    ['no removal', removing('d_a1')],
    ['no kit', kitOf('r_b', 'm_a')],
    ['no secrets', { kind: 'secrets', secrets: [wrap('k_9', 'd_a1')] }],
    ['no leave', { kind: 'allow', device: 'd_a1', through: 9 }],
  ])('does nothing else: %s', (_name, body) => {
    expect(faultsOf(withKit().say('s3', 'r_a', body).fold())).toEqual({ s3: 'not-allowed' });
  });

  it('is registered by its own member alone, under an id of its own', () => {
    expect(faultsOf(twoPeople().say('s2', 'd_c1', kitOf('r_a', 'm_a')).fold())).toEqual({
      s2: 'not-allowed',
    });
    expect(faultsOf(withKit().say('s3', 'd_c1', kitOf('r_a', 'm_c')).fold())).toEqual({ s3: 'taken' });
    expect(faultsOf(twoPeople().say('s2', 'd_c1', kitOf('d_a1', 'm_c')).fold())).toEqual({ s2: 'taken' });
  });

  it('does not bring a removed member back, at whatever time it claims to speak', () => {
    for (const after of [['s2'], ['s3']]) {
      const statements = withKit()
        .say('s3', 'd_c1', removing('d_a1'))
        .say('s1b', 'r_a', admitting('d_a2', 'r_a'), after);
      expect(membersOf(statements.fold())).toEqual(['d_c1']);
      expect(statements.fold().kits).toEqual([]);
    }
  });

  it('brings back who lost a device and removed it', () => {
    const statements = new Statements()
      .say('root', 'd_c1', founding())
      .say('s1', 'd_c1', kitOf('r_c', 'm_c'))
      .say('s2', 'r_c', admitting('d_c2', 'r_c'))
      .say('s3', 'd_c2', removing('d_c1'));
    expect(membersOf(statements.fold())).toEqual(['d_c2']);
    expect(statements.fold().kits).toHaveLength(1);
  });

  it('that a removed device registered without the remover’s knowledge is none', () => {
    const statements = twoPeople()
      .say('s2', 'd_a1', admitting('d_a2'))
      .say('s3', 'd_a1', kitOf('r_a', 'm_a'), ['s2'])
      .say('s4', 'd_c1', removing('d_a1'), ['s2'])
      .say('s5', 'r_a', admitting('d_a3', 'r_a'));
    expect(membersOf(statements.fold())).toEqual(['d_c1', 'd_a2']);
  });
});

describe('former logs', () => {
  const vouching = (logs: Record<string, number>): StatementBody => ({ kind: 'vouch', logs });

  it('are signed for by the device that says so first; it alone may say later that they are longer', () => {
    const statements = twoPeople()
      .say('s2', 'd_c1', vouching({ d_old: 7, p_old: 2 }))
      .say('s3', 'd_a1', vouching({ d_old: 9 }))
      .say('s4', 'd_c1', vouching({ d_old: 8 }));
    const roster = statements.fold();
    expect(faultsOf(roster)).toEqual({ s3: 'taken' });
    expect(roster.former).toEqual([
      { log: 'd_old', last: 8, device: 'd_c1' },
      { log: 'p_old', last: 2, device: 'd_c1' },
    ]);
  });

  it('are never those of a device', () => {
    const roster = twoPeople()
      .say('s2', 'd_a1', vouching({ d_c1: 5 }))
      .fold();
    expect(faultsOf(roster)).toEqual({ s2: 'taken' });
    expect(roster.former).toEqual([]);
  });
});

describe('secrets', () => {
  it('of the workspace are made by founding, removal and clients; others only pass them on', () => {
    const secrets = (...ids: string[]): StatementBody => ({
      kind: 'secrets',
      secrets: ids.map((id) => wrap(id, 'd_a1')),
    });
    const statements = twoPeople()
      .say('s2', 'd_a1', secrets('k_evil', 'k_1', 'o_a', 'o_c', 'x_1'))
      .say('s3', 'd_c1', secrets('k_2'));
    expect(statements.fold()).toMatchObject({
      secrets: ['k_1', 'k_2'],
      ownSecrets: { m_c: ['o_c'], m_a: ['o_a'] },
    });
    const names = statements.fold().wrapped.map(({ secret, for: to }) => `${secret} ${to}`);
    expect(names).toEqual(['k_1 d_c1', 'o_c d_c1', 'k_1 d_a1', 'o_a d_a1', 'k_2 d_a1']);
  });
});

describe('order', () => {
  const DEVICES = ['d_c1', 'd_c2', 'd_c3', 'd_a1', 'd_a2', 'd_a3', 'd_b1', 'r_a', 'r_c'];
  const device = fc.constantFrom(...DEVICES.slice(0, 7));
  const body: fc.Arbitrary<StatementBody> = fc.oneof(
    fc
      .tuple(device, fc.constantFrom('n_1', 'n_2', 'r_a', ''))
      .map(([id, invite]) => admitting(id, invite === '' ? undefined : invite, [wrap('k_1', id)])),
    fc.array(device, { minLength: 1, maxLength: 2 }).map((ids) => removing(...ids)),
    fc.constantFrom(kitOf('r_a', 'm_a'), kitOf('r_c', 'm_c')),
    fc
      .constantFrom('k_2', 'o_c', 'o_a', 'o_b')
      .map((id): StatementBody => ({ kind: 'secrets', secrets: [wrap(id, 'd_c1')] })),
    device.map((id): StatementBody => ({ kind: 'allow', device: id, through: 20 })),
    fc
      .constantFrom('d_old', 'p_old', 'd_c2')
      .map((log): StatementBody => ({ kind: 'vouch', logs: { [log]: 3 } })),
  );
  const history = fc
    .array(
      fc.record({
        id: fc.integer({ min: 0, max: 10_000 }),
        by: fc.constantFrom(...DEVICES),
        body,
        back: fc.integer({ min: 1, max: 4 }),
        forged: fc.integer({ min: 0, max: 9 }),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((entries) => {
      const statements = twoPeople();
      for (const [i, { id, by, body, back, forged }] of entries.entries()) {
        const ids = statements.all.map(({ statement }) => statement.id);
        statements.say(`x${id}-${i}`, by, body, [...ids.slice(-back - 1, -back), ...ids.slice(0, 2)]);
        if (forged === 0) statements.all.push({ statement: statements.all.pop()!.statement, keys: ['x'] });
      }
      return statements.all;
    });

  it('any order and any repeats give the same roster', () => {
    const shuffled = history.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all)),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed, repeats]: [Verified[], Verified[], Verified[]]) => {
        expect(foldRoster(WORKSPACE, 'root', [...repeats, ...mixed])).toEqual(
          foldRoster(WORKSPACE, 'root', all),
        );
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('whatever is said, one member holds a role, an invite admits one device, and nobody comes unadmitted', () => {
    fc.assert(
      fc.property(history, (all) => {
        const roster = foldRoster(WORKSPACE, 'root', all);
        const present = roster.devices.filter(({ removed }) => removed === null);
        for (const role of ['client', 'assistant']) {
          const members = new Set(present.filter((one) => one.role === role).map(({ member }) => member));
          expect(members.size).toBeLessThan(2);
        }
        expect(new Set(roster.usedInvites).size).toBe(roster.usedInvites.length);
        const known = new Set([...roster.devices.map((one) => one.device), 'r_a', 'r_c']);
        for (const { admittedBy, device, keys } of roster.devices) {
          expect(known).toContain(admittedBy);
          expect(keys).toEqual(keysOf(device));
        }
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});
