import { expect, test } from 'vitest';
import { editItem } from '@/utils/store/commands';
import { listRefusals } from '@/utils/store/refusals';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { after, itemIn } from '@/tests/browser/store/support';
import { server, talk } from './session-support';
import { copied, handedOver, two } from './support';

test('a device that was set back to an old copy and wrote before it connected loses neither', async () => {
  const { client, assistant, workspace } = await two();
  const url = await server();
  const [a, b] = [await talk(client, url), await talk(assistant, url)];
  const item = await handedOver(client);
  await a.inStep();
  await a.stop();
  const back = await copied(client);
  await a.again();
  await editItem(client, item, { goal: 'Before the copy came back' }, after(2));
  await a.inStep();
  await b.inStep();
  await a.stop();
  await back();
  await editItem(client, item, { materials: 'Typed on the copy' }, after(3));
  await a.again();
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  await expect.poll(() => b.inStep()).toMatchObject({ phase: 'live' });
  for (const store of [client, assistant]) {
    expect((await itemIn(store, item, after(4))).brief).toMatchObject({
      ...{ goal: 'Before the copy came back', materials: 'Typed on the copy' },
    });
    expect(await listRefusals(store, workspace)).toEqual([]);
    await checkConsistent(store);
  }
});
