import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { captureItem } from '@/utils/store/commands';
import { ofWorkspace } from '@/utils/store/keys';
import { pauseLink, readLink } from '@/utils/store/links';
import { openLink } from '@/utils/sync/jetstream';
import { heldByOther } from '@/utils/store/acks';
import { carry } from '@/tests/support/members';
import { captureOf, START } from '@/tests/browser/store/support';
import { sameItems, server, talk, talkOn } from './session-support';
import { handedOver, three, two } from './support';

test('two that are connected are in step, and each knows what the other has', async () => {
  const { client, assistant, workspace } = await two();
  const url = await server();
  const [a, b] = [await talk(client, url), await talk(assistant, url)];
  await handedOver(client, 'k1');
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live', fault: null });
  await expect.poll(() => b.inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, assistant, 1);
  // From now on nobody asks: what is recorded is there as soon as its session is told.
  await handedOver(client, 'k2');
  a.kick();
  await sameItems(client, assistant, 2);
  const device = (await client.get('workspaces', workspace))!.device;
  const { seq } = (await client.get('vectors', [workspace, device]))!;
  await expect.poll(async () => (await heldByOther(client, workspace))?.get(device)).toBe(seq);
});

test('the private log and the state reach the own other device alone', async () => {
  const { client, second, assistant } = await three();
  const url = await server();
  const talks = [await talk(client, url), await talk(second, url), await talk(assistant, url)];
  await captureItem(client, captureOf('mine'), { now: START });
  for (const one of talks) await expect.poll(() => one.inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, second, 1);
  expect(await assistant.count('items')).toBe(0);
  expect(await assistant.count('waiting')).toBe(0);
});

test('what was recorded offline goes out when it connects; a paused one waits', async () => {
  const { client, assistant, workspace } = await two();
  const url = await server();
  const b = await talk(assistant, url);
  const a = await talk(client, url);
  await a.inStep();
  await pauseLink(client, workspace, true);
  await a.again();
  await handedOver(client, 'k1');
  expect(await a.inStep()).toMatchObject({ phase: 'paused' });
  await b.inStep();
  expect(await assistant.count('items')).toBe(0);
  await pauseLink(client, workspace, false);
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, assistant, 1);
});

test('a server that is killed is found again; nothing is lost and nothing is said twice', async () => {
  const { client, assistant } = await two();
  const url = await server();
  const [a, b] = [await talk(client, url), await talk(assistant, url)];
  await handedOver(client, 'k1');
  await a.inStep();
  await commands.natsKill(url);
  await expect.poll(() => a.said.at(-1)).toMatchObject({ phase: 'waiting', fault: 'unreachable' });
  expect(Date.parse(a.said.at(-1)!.at!)).toBeGreaterThan(0);
  await handedOver(client, 'k2');
  await commands.natsRestart(url);
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  await expect.poll(() => b.inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, assistant, 2);
});

test('wrong credentials are said, and tried again when the person asks', async () => {
  const { client } = await two();
  const url = await server();
  const a = await talk(client, url);
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  const link = (await client.getAll('links'))[0]!;
  const credentials = await commands.natsGrant(url, link.workspace, 'd_another');
  await client.put('links', { ...link, credentials });
  await a.again();
  expect(await a.inStep()).toMatchObject({ phase: 'waiting', fault: 'wrong-device' });
  await client.put('links', link);
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
});

test('without a server it is off', async () => {
  const { client } = await two();
  const a = await talkOn(client);
  expect(await a.inStep()).toMatchObject({ phase: 'off' });
});

test('a server that lost its disk gets everything back, that of a device that is gone, too', async () => {
  const { client, second, assistant, workspace } = await three();
  const url = await server();
  const [a, c] = [await talk(client, url), await talk(second, url)];
  await handedOver(client, 'k1');
  await handedOver(second, 'k2');
  await a.inStep();
  await c.inStep();
  await a.inStep();
  await sameItems(client, second, 2);
  await c.stop();
  await a.stop();
  await commands.natsWipe(url);
  await a.again();
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  // The assistant connects for the first time: the second device is gone, and its items are there.
  const b = await talk(assistant, url);
  await expect.poll(() => b.inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, assistant, 2);
  expect(await assistant.getAll('waiting', ofWorkspace(workspace))).toEqual([]);
});

test('a first sync that is interrupted goes on where it was', async () => {
  const { client, assistant, workspace } = await two();
  const url = await server();
  const a = await talk(client, url);
  for (let i = 0; i < 3; i++) {
    await handedOver(client, `k${i}`);
    await a.inStep();
  }
  const starts: number[] = [];
  const b = await talk(assistant, url, async (options) => {
    const link = await openLink(options);
    return {
      ...link,
      messages: (after, filter) => {
        starts.push(after);
        const reading = link.messages(after, filter);
        return {
          pending: reading.pending,
          async *[Symbol.asyncIterator]() {
            let count = 0;
            // Every message is a round of its own, and the connection ends after some.
            for await (const one of reading) {
              yield { ...one, pending: 0 };
              if (++count === 3) {
                await link.close();
                return;
              }
            }
          },
        };
      },
    };
  });
  // It ends, and tries again by itself.
  await expect.poll(() => b.said.at(-1)?.phase).toBe('live');
  await sameItems(client, assistant, 3);
  // How many messages there are depends on what goes together; no connection begins where one before it began.
  expect(starts.slice(0, 2)).toEqual([0, 3]);
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  expect((await readLink(assistant, workspace))!.cursor!.seq).toBeGreaterThan(3);
});

test('what came by packets is not sent once more by everybody', async () => {
  const { client, assistant, workspace } = await two();
  await handedOver(client, 'k1');
  await carry(client, assistant, 'other', START);
  const url = await server();
  const a = await talk(client, url);
  await a.inStep();
  const b = await talk(assistant, url);
  await b.inStep();
  const { device } = (await assistant.get('workspaces', workspace))!;
  const link = await openLink({ ...(await readLink(assistant, workspace))!, device });
  const messages = await link.countOf(device, 'log');
  await link.close();
  expect(messages).toBeLessThanOrEqual(1);
  await sameItems(client, assistant, 1);
});
