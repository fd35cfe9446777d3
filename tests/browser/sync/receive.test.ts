import { describe, expect, test } from 'vitest';
import { moveItem } from '@/utils/store/commands';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { after, itemIn } from '@/tests/browser/store/support';
import { carry } from '@/tests/support/members';
import { contents, handedOver, two } from './support';

describe('what comes', () => {
  test('is taken in, item by item as at home, and tells back what is held', async () => {
    const { client, assistant } = await two();
    const item = await handedOver(client);
    expect(await carry(client, assistant, 'other', after(1))).toMatchObject({ waiting: 0, refusals: [] });
    await moveItem(assistant, item, 'accept', { now: after(2), note: 'Will do' });
    await carry(assistant, client, 'other', after(3));
    expect(await itemIn(client, item, after(3))).toMatchObject({ stage: 'accepted' });
    await checkConsistent(client);
    await checkConsistent(assistant);
  });

  test('twice is silent, and changes nothing', async () => {
    const { client, assistant } = await two();
    await handedOver(client);
    await carry(client, assistant, 'other', after(1));
    const before = await contents(assistant);
    const again = await carry(client, assistant, 'other', after(1));
    expect(again).toEqual({ events: 0, items: [], waiting: 0, refusals: [], roster: false });
    expect(await contents(assistant)).toEqual(before);
  });
});
