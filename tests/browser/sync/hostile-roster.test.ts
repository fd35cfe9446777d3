/** What somebody who means harm can do with statements: forge, flood, and get there first. */
import { describe, expect, test } from 'vitest';
import type { Statement, StatementBody } from '@/utils/delegation/roster';
import { ofWorkspace } from '@/utils/store/keys';
import type { Store } from '@/utils/store/open';
import { currentWorkspace } from '@/utils/store/workspaces';
import { makeKeyPairs, publicKeysOf } from '@/utils/sync/keys';
import { membershipOf } from '@/utils/sync/membership';
import type { Part } from '@/utils/sync/packet';
import { makeStatement } from '@/utils/sync/statement';
import { after } from '@/tests/browser/store/support';
import { carry, memberOf, packetOf, say } from '@/tests/support/members';
import { give, handedOver, three, two } from './support';

const rosterOf = (store: Store, workspace: string) => store.getAll('roster', ofWorkspace(workspace));
const asParts = (statements: readonly Statement[]): Part[] =>
  statements.map((statement) => ({ kind: 'statement', statement }));

/** What a stranger says, signed with keys of its own. */
async function strange(
  workspace: string,
  i: number,
  body: (keys: { signing: string; sealing: string }) => StatementBody,
): Promise<Statement> {
  const pairs = await makeKeyPairs();
  const said = body(await publicKeysOf(pairs));
  return makeStatement(workspace, `d_s${i}`, pairs.signing.privateKey, { heads: [] }, said, after(1));
}

const foundingBy = (i: number) => (keys: { signing: string; sealing: string }) =>
  ({
    ...{ kind: 'found', member: `m_s${i}`, role: 'client', other: `m_t${i}`, keys, secrets: [] },
    ...{ device: `d_s${i}`, privateDevice: `p_s${i}` },
  }) as StatementBody;

describe('statements that anybody can make', () => {
  test('to found the workspace anew are told of and not kept', async () => {
    const { client, workspace } = await two();
    const before = await rosterOf(client, workspace);
    const all = await Promise.all([1, 2, 3].map((i) => strange(workspace, i, foundingBy(i))));
    const got = await give(client, asParts(all), after(2));
    expect(got.refusals.map(({ fault }) => fault)).toEqual(all.map(() => 'other-workspace'));
    expect(await rosterOf(client, workspace)).toEqual(before);
  });

  test('in the name of nobody who is known are kept up to a bound, however they come', async () => {
    const { client, workspace } = await two();
    const before = (await rosterOf(client, workspace)).length;
    for (const from of [0, 150]) {
      const some = Array.from({ length: 150 }, (_, i) =>
        strange(workspace, from + i, () => ({ kind: 'secrets', secrets: [] })),
      );
      await give(client, asParts(await Promise.all(some)), after(2));
    }
    expect((await rosterOf(client, workspace)).length).toBeLessThanOrEqual(before + 200);
    expect(await membershipOf(client, workspace)).not.toBeNull();
  });
});

test('thousands at once, of strangers and in the name of members, are gone through quickly and leave the rest whole', async () => {
  const { client, assistant, workspace } = await two();
  const { device } = await currentWorkspace(assistant);
  const pairs = await makeKeyPairs();
  const junk = Array.from({ length: 4000 }, (_, i) =>
    makeStatement(
      ...([workspace, i % 2 === 0 ? device : `d_s${i}`, pairs.signing.privateKey, { heads: [] }] as const),
      { kind: 'secrets', secrets: [] },
      after(i),
    ),
  );
  const kit: StatementBody = {
    ...{ kind: 'kit', kit: 'r_1', member: (await currentWorkspace(assistant)).me },
    ...{ keys: await publicKeysOf(await makeKeyPairs()), secrets: [] },
  };
  await say(assistant, workspace, kit, after(1));
  const before = (await rosterOf(client, workspace)).length;
  const all = [...(await Promise.all(junk)), ...(await rosterOf(assistant, workspace))];
  await give(client, asParts(all), after(2));
  expect((await rosterOf(client, workspace)).length).toBeLessThanOrEqual(before + 210);
  expect((await memberOf(client, workspace)).roster.kits).toMatchObject([{ kit: 'r_1' }]);
});

test('a statement that came first under a signature that is none is taken when it comes whole', async () => {
  const { client, second, assistant, workspace } = await three();
  const fourth = { kind: 'kit', kit: 'r_1', member: (await currentWorkspace(second)).me } as const;
  const keys = await publicKeysOf(await makeKeyPairs());
  await say(second, workspace, { ...fourth, keys, secrets: [] }, after(1));
  const whole = await rosterOf(second, workspace);
  const kit = whole.find(({ body }) => body.kind === 'kit')!;
  // Whoever carries it forgets whom it is from, and spoils what it cannot be checked for.
  const { device } = await currentWorkspace(second);
  for (const one of await rosterOf(assistant, workspace)) {
    if (one.by === device || (one.body.kind === 'admit' && one.body.device === device))
      await assistant.delete('roster', [workspace, one.id]);
  }
  const signature = `${kit.signature.startsWith('A') ? 'B' : 'A'}${kit.signature.slice(1)}`;
  await give(assistant, asParts([{ ...kit, signature }]), after(2));
  await give(assistant, asParts(whole.filter(({ id }) => id !== kit.id)), after(3));
  await give(assistant, asParts(whole), after(4));
  const { roster } = await memberOf(assistant, workspace);
  expect(roster.refused).toEqual([]);
  expect(roster.kits.map((one) => one.kit)).toContain('r_1');
  expect((await rosterOf(assistant, workspace)).find(({ id }) => id === kit.id)).toEqual(kit);
  await carry(client, assistant, 'other', after(5));
});

test('a member who says more than anybody has to say is heard no further, and everybody else is', async () => {
  const { client, assistant, workspace } = await two();
  const { roster, pairs, me } = await memberOf(assistant, workspace);
  const many = Array.from({ length: 450 }, (_, i) =>
    makeStatement(
      workspace,
      me.device,
      pairs.signing.privateKey,
      roster,
      { kind: 'secrets', secrets: [] },
      after(i),
    ),
  );
  await give(client, asParts(await Promise.all(many)), after(2));
  expect((await rosterOf(client, workspace)).length).toBeLessThan(350);
  await say(client, workspace, { kind: 'secrets', secrets: [] }, after(3));
  const got = await give(assistant, (await packetOf(client, 'other', after(4))).parts, after(4));
  expect(got.roster).toBe(true);
});

test('an assistant that makes a key nobody else can open does not keep the client from writing', async () => {
  const { client, assistant, workspace } = await two();
  const { device, privateDevice } = await currentWorkspace(client);
  const mine = await currentWorkspace(assistant);
  expect(device).not.toBe(privateDevice);
  // A second device of the assistant's, which is removed only for the new key that a removal makes.
  const box = 'A'.repeat(80);
  const ephemeral = 'A'.repeat(43);
  const admit: StatementBody = {
    ...{ kind: 'admit', member: mine.me, role: 'assistant', device: 'd_junk', privateDevice: 'p_junk' },
    ...{ keys: await publicKeysOf(await makeKeyPairs()), invite: 'n_junk', secrets: [] },
  };
  await say(assistant, workspace, admit, after(1));
  const secrets = [{ secret: 'k_junk', for: device, ephemeral, box }];
  await say(assistant, workspace, { kind: 'remove', last: { d_junk: 0, p_junk: 0 }, secrets }, after(2));
  await give(client, asParts(await rosterOf(assistant, workspace)), after(3));
  const { current } = await memberOf(client, workspace);
  expect(current.shared.id).not.toBe('k_junk');
  await handedOver(client);
  // What the client makes instead reaches the assistant.
  expect(await carry(client, assistant, 'other', after(4))).toMatchObject({ waiting: 0, refusals: [] });
});
