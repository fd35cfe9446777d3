/** Honest people in corners that devices, copies and removals lead to: nothing is lost, and there is a way on. */
import { describe, expect, test } from 'vitest';
import { editItem } from '@/utils/store/commands';
import { listLate } from '@/utils/store/refusals';
import type { Store } from '@/utils/store/open';
import { currentWorkspace, saveMe } from '@/utils/store/workspaces';
import { allowLate, removeDevices } from '@/utils/sync/joining';
import { membershipOf } from '@/utils/sync/membership';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { after, freshStore, itemIn } from '@/tests/browser/store/support';
import { carry } from '@/tests/support/members';
import { ANA, join, MARI, meet } from './meeting';
import { give, handedOver } from './support';

/** A client and an assistant who joined by an invite, with an item both hold. */
async function together(): Promise<{ client: Store; assistant: Store; id: string; item: string }> {
  const [client, assistant] = [await freshStore(), await freshStore()];
  const { id } = await currentWorkspace(client);
  await saveMe(client, id, ANA);
  await join(client, assistant);
  const item = await handedOver(client);
  await carry(client, assistant, 'other', after(1));
  await carry(assistant, client, 'other', after(1));
  return { client, assistant, id, item };
}

describe('who was removed and comes back', () => {
  test('finds what was not sent before still there, and the client may admit it', async () => {
    const { client, assistant, id, item } = await together();
    await editItem(assistant, item, { goal: 'Never sent' }, after(2));
    const { device } = await currentWorkspace(assistant);
    await removeDevices(client, id, [device], after(3));
    await meet(id, client, assistant);
    await join(client, assistant, 'other', MARI, after(4), id);
    await give(assistant, [], after(5));
    expect(await listLate(assistant, id)).toMatchObject([{ device, events: 1 }]);
    expect((await itemIn(assistant, item, after(5))).brief.goal).toBe('');
    expect(await carry(assistant, client, 'other', after(6))).toMatchObject({ waiting: 1 });
    const [late] = await listLate(client, id);
    await allowLate(client, id, device, late!.through, after(7));
    await give(client, [], after(8));
    await carry(client, assistant, 'other', after(9));
    for (const store of [client, assistant]) {
      expect((await itemIn(store, item, after(10))).brief.goal).toBe('Never sent');
      expect(await membershipOf(store, id)).not.toBeNull();
      await checkConsistent(store);
    }
    expect(await carry(assistant, client, 'other', after(11))).toMatchObject({ waiting: 0, refusals: [] });
  });
});
