import { describe, expect, it } from 'vitest';
import type { Statement } from '@/utils/delegation/roster';
import { makeKeyPairs, publicKeysOf, type KeyPairs } from '@/utils/sync/keys';
import { canonical } from '@/utils/store/canonical';
import { makeStatement, parseStatement, rosterOf } from '@/utils/sync/statement';

const NOW = new Date('2026-11-02T08:00:00.000Z');

async function founded(): Promise<{ pairs: KeyPairs; root: Statement }> {
  const pairs = await makeKeyPairs();
  const body = {
    kind: 'found',
    member: 'm_c',
    role: 'client',
    other: 'm_a',
    device: 'd_1',
    privateDevice: 'p_1',
    keys: await publicKeysOf(pairs),
    secrets: [],
  } as const;
  const root = await makeStatement(
    'w_1',
    'd_1',
    pairs.signing.privateKey,
    { heads: [] },
    { ...body, secrets: [] },
    NOW,
  );
  return { pairs, root };
}

async function admitting(by: KeyPairs, after: string[], device = 'd_2'): Promise<Statement> {
  const keys = await publicKeysOf(await makeKeyPairs());
  return makeStatement(
    'w_1',
    'd_1',
    by.signing.privateKey,
    { heads: after },
    {
      kind: 'admit',
      member: 'm_a',
      role: 'assistant',
      device,
      privateDevice: `p${device.slice(1)}`,
      keys,
      invite: 'n_1',
      secrets: [],
    },
    NOW,
  );
}

describe('a statement', () => {
  it('comes back as it was, whatever the order of its keys', async () => {
    const { root } = await founded();
    const turned = Object.fromEntries(Object.entries(root).reverse());
    expect(await parseStatement(JSON.parse(JSON.stringify(turned)))).toEqual(root);
  });

  it('has an id of its own content', async () => {
    const { root } = await founded();
    await expect(parseStatement({ ...root, at: '2026-11-02T08:00:00.001Z' })).rejects.toMatchObject({
      fault: 'damaged',
    });
    await expect(parseStatement({ ...root, name: 'Ana' })).rejects.toMatchObject({ fault: 'malformed' });
    await expect(parseStatement(null)).rejects.toMatchObject({ fault: 'malformed' });
  });

  it('is written in one spelling', () => {
    expect(canonical({ b: [{ d: 1, c: 'ä' }], a: null })).toBe('{"a":null,"b":[{"c":"ä","d":1}]}');
    expect(canonical({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});

describe('a roster', () => {
  it('takes what the devices signed', async () => {
    const { pairs, root } = await founded();
    const roster = await rosterOf([await admitting(pairs, [root.id]), root], root.id);
    expect(roster.devices.map(({ device }) => device)).toEqual(['d_1', 'd_2']);
    expect(roster.refused).toEqual([]);
    expect(await rosterOf([], root.id)).toMatchObject({ root: null, devices: [] });
  });

  it('refuses what another key signed in a device’s name, and what was altered', async () => {
    const { pairs, root } = await founded();
    const [forged, genuine] = [
      await admitting(await makeKeyPairs(), [root.id], 'd_3'),
      await admitting(pairs, [root.id]),
    ];
    const broken = { ...genuine, signature: forged.signature };
    expect(await rosterOf([root, forged], root.id)).toMatchObject({
      refused: [{ id: forged.id, fault: 'signature' }],
    });
    expect((await rosterOf([root, broken], root.id)).refused).toEqual([
      { id: genuine.id, fault: 'signature' },
    ]);
    expect((await rosterOf([root, { ...genuine, signature: '!' }], root.id)).devices).toHaveLength(1);
    // What is genuine is taken though the broken one was looked at before.
    expect((await rosterOf([broken, root, genuine], root.id)).devices).toHaveLength(2);
  });

  it('refuses a device that claims another’s name with keys of its own', async () => {
    const { pairs, root } = await founded();
    const thief = await makeKeyPairs();
    const admitted = await admitting(pairs, [root.id]);
    const claim = await makeStatement(
      'w_1',
      'd_2',
      thief.signing.privateKey,
      { heads: [admitted.id] },
      {
        ...(admitted.body as Extract<Statement['body'], { kind: 'admit' }>),
        keys: await publicKeysOf(thief),
      },
      NOW,
    );
    const roster = await rosterOf([root, admitted, claim], root.id);
    expect(roster.refused).toEqual([{ id: claim.id, fault: 'signature' }]);
    expect(roster.devices).toHaveLength(2);
  });
});
