import { expect, test } from 'vitest';
import { ofWorkspace } from '@/utils/store/keys';
import { readLink } from '@/utils/store/links';
import { sameItems, server, talk } from './session-support';
import { handedOver, three } from './support';

test('what was published and not kept, as when the worker ends in between, is sealed once more: a repeat to everybody', async () => {
  const { client, second, assistant, workspace } = await three();
  const url = await server();
  const others = [await talk(second, url), await talk(assistant, url)];
  const a = await talk(client, url);
  await a.inStep();
  const before = (await readLink(client, workspace))!.published;
  await handedOver(client, 'k1');
  await a.inStep();
  for (const one of others) await one.inStep();
  await a.stop();
  // As it is where neither the batches nor the mark were written.
  const { device, privateDevice } = (await client.get('workspaces', workspace))!;
  const lost = (await client.getAll('batches', ofWorkspace(workspace))).filter(
    (one) => [device, privateDevice].includes(one.device) && one.to > (before[one.device] ?? 0),
  );
  expect(lost).not.toEqual([]);
  for (const one of lost) await client.delete('batches', [workspace, one.device, one.from]);
  await client.put('links', { ...(await readLink(client, workspace))!, published: before });
  const events = await client.getAll('events');
  await a.again();
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live', fault: null });
  const again = await client.get('batches', [workspace, lost[0]!.device, lost[0]!.from]);
  expect(again?.bytes).not.toEqual(lost[0]!.bytes);
  // Those that were there, one that comes back, and its author, who reads both.
  await client.put('links', { ...(await readLink(client, workspace))!, cursor: null });
  await a.again();
  for (const one of [a, ...others]) {
    await one.again();
    await expect.poll(() => one.inStep()).toMatchObject({ phase: 'live', fault: null });
  }
  expect(await client.getAll('events')).toEqual(events);
  for (const store of [client, second, assistant]) {
    expect(await store.count('refusals')).toBe(0);
    expect(await store.count('waiting')).toBe(0);
  }
  await sameItems(client, second, 1);
  await sameItems(client, assistant, 1);
});
