import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { readLink } from '@/utils/store/links';
import { openLink } from '@/utils/sync/jetstream';
import { sameItems, server, talk } from './session-support';
import { handedOver, three } from './support';

test('a server that went back and grew again gets back what it had acknowledged, and gives what came meanwhile', async () => {
  const { client, second, assistant, workspace } = await three();
  const url = await server();
  const [a, b, c] = [await talk(client, url), await talk(assistant, url), await talk(second, url)];
  await handedOver(client, 'k1');
  for (const one of [a, b, c]) await one.inStep();
  await c.stop();
  await commands.natsSave(url);
  // Acknowledged, and read by nobody else before it is lost.
  await a.inStep();
  await b.stop();
  await handedOver(client, 'k2');
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  await a.stop();
  const { seq } = (await readLink(client, workspace))!.cursor!;
  await commands.natsGoBack(url);

  await c.again();
  let last = 0;
  for (let i = 3; last <= seq; i++) {
    await handedOver(second, `k${i}`);
    await c.inStep();
    const { device } = (await second.get('workspaces', workspace))!;
    const link = await openLink({ ...(await readLink(second, workspace))!, device });
    last = link.last;
    await link.close();
  }
  await a.again();
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  await b.again();
  await expect.poll(() => b.inStep()).toMatchObject({ phase: 'live' });
  const items = (await client.getAll('items')).length;
  expect(items).toBeGreaterThan(2);
  await sameItems(client, assistant, items);
  await sameItems(client, second, items);
});
