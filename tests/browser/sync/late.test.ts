import { describe, expect, test } from 'vitest';
import { editItem, noteItem } from '@/utils/store/commands';
import { listLate, listRefusals } from '@/utils/store/refusals';
import type { Store } from '@/utils/store/open';
import { currentWorkspace } from '@/utils/store/workspaces';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { after, itemIn } from '@/tests/browser/store/support';
import { carry, memberOf, packetOf, say } from '@/tests/support/members';
import { exchange, give, handedOver, logOf, three, type Scene } from './support';

/** The assistant is removed by the client with all that the client holds; the client's second device does not know yet. */
async function removed(now: Date, scene: Scene): Promise<void> {
  const { client, assistant, workspace } = scene;
  const { device, privateDevice } = await currentWorkspace(assistant);
  const seq = (await client.get('vectors', [workspace, device]))?.seq ?? 0;
  const last = { [device]: seq, [privateDevice]: 0 };
  await say(client, workspace, { kind: 'remove', last, secrets: [] }, now);
}

async function working(): Promise<Scene & { item: string }> {
  const scene = await three();
  const item = await handedOver(scene.client);
  await exchange(scene, after(1));
  await noteItem(scene.assistant, item, 'In time', after(2));
  await carry(scene.assistant, scene.client, 'other', after(3));
  return { ...scene, item };
}

async function allow(scene: Scene, now: Date): Promise<void> {
  const { client, workspace } = scene;
  const [late] = await listLate(client, workspace);
  await say(client, workspace, { kind: 'allow', device: late!.device, through: late!.through }, now);
  await give(client, [], now);
}

const goal = async (store: Store, item: string) => (await itemIn(store, item, after(90))).brief.goal;

describe('late event of a removed member', () => {
  test('is held and told of once, and the client may admit it', async () => {
    const scene = await working();
    const { client, second, assistant, item, workspace } = scene;
    await editItem(assistant, item, { goal: 'Too late' }, after(4));
    const packet = await packetOf(assistant, 'other', after(5));
    await removed(after(6), scene);
    const got = await give(client, packet.parts, after(7));
    expect(got).toMatchObject({ events: 0, waiting: 1, refusals: [{ fault: 'removed' }] });
    expect(await give(client, packet.parts, after(8))).toMatchObject({ events: 0, waiting: 0 });
    expect(await listRefusals(client, workspace)).toHaveLength(1);
    expect(await goal(client, item)).toBe('');
    const { device } = await currentWorkspace(assistant);
    const through = (await logOf(assistant)).length;
    expect(await listLate(client, workspace)).toMatchObject([{ device, through, events: 1 }]);
    await allow(scene, after(9));
    expect(await goal(client, item)).toBe('Too late');
    expect(await listLate(client, workspace)).toEqual([]);
    expect(await listRefusals(client, workspace)).toEqual([]);
    // What was admitted reaches the other devices from here.
    await carry(client, second, 'own', after(10));
    expect(await goal(second, item)).toBe('Too late');
    for (const store of [client, second]) await checkConsistent(store);
  });

  test('that was taken before the removal was known leaves again, and all devices agree', async () => {
    const scene = await working();
    const { client, second, assistant, item, workspace } = scene;
    await editItem(assistant, item, { goal: 'Too late' }, after(4));
    await carry(assistant, second, 'other', after(5));
    expect(await goal(second, item)).toBe('Too late');
    // An event that knew of it stays.
    await editItem(second, item, { materials: 'Stays' }, after(6));
    await removed(after(7), scene);
    const got = await carry(client, second, 'own', after(8));
    expect(got).toMatchObject({ roster: true });
    expect(got.items).toContain(item);
    expect(await goal(second, item)).toBe('');
    expect(await listLate(second, workspace)).toMatchObject([{ events: 1 }]);
    await carry(second, client, 'own', after(9));
    for (const store of [client, second]) {
      expect((await itemIn(store, item, after(10))).brief).toMatchObject({ goal: '', materials: 'Stays' });
      await checkConsistent(store);
    }
    await say(
      client,
      workspace,
      { kind: 'allow', device: (await listLate(second, workspace))[0]!.device, through: 99 },
      after(11),
    );
    await carry(client, second, 'own', after(12));
    expect(await goal(second, item)).toBe('Too late');
    await carry(second, client, 'own', after(13));
    expect(await goal(client, item)).toBe('Too late');
    for (const store of [client, second]) await checkConsistent(store);
  });

  test('and whoever was removed cannot read what is written afterwards', async () => {
    const scene = await working();
    const { client, assistant, item, workspace } = scene;
    await removed(after(4), scene);
    await memberOf(client, workspace);
    await editItem(client, item, { goal: 'Not for you' }, after(5));
    const { parts } = await packetOf(client, 'own', after(6));
    const got = await give(assistant, parts, after(7));
    expect(got.events).toBe(0);
    expect((await assistant.get('items', item))?.brief.goal).toBe('');
    expect((await logOf(client)).length).toBeGreaterThan(0);
  });
});
