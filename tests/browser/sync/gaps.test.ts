import { expect, onTestFinished, test } from 'vitest';
import { noteProgress, readLink } from '@/utils/store/links';
import { currentWorkspace } from '@/utils/store/workspaces';
import { openLink, testLink } from '@/utils/sync/jetstream';
import { handedOver, two } from './support';
import { optionsOf, sameItems, server, talk, talkOn } from './session-support';

test('what was passed over is read again when later batches wait for it', async () => {
  const { client, assistant, workspace } = await two();
  const url = await server();
  const a = await talk(client, url);
  await handedOver(client, 'k1');
  await a.inStep();
  await handedOver(client, 'k2');
  await a.inStep();
  const b = await talk(assistant, url);
  await b.stop();
  // As if it had read the first message, which a restored disk would say.
  const link = await openLink(await optionsOf(assistant, url));
  const seqs: number[] = [];
  const { device } = await currentWorkspace(client);
  for await (const { message, pending } of link.messages(0, { device, topic: 'log' })) {
    seqs.push(message.seq);
    if (pending === 0) break;
  }
  await link.close();
  const held = (await readLink(assistant, workspace))!;
  await noteProgress(assistant, held, { cursor: { created: link.created, seq: seqs.at(-2)! } });
  const again = await talkOn(assistant);
  await expect.poll(() => again.inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, assistant, 2);
  expect(await assistant.count('waiting')).toBe(0);
});

test('a server can be tried while its session runs, and nothing of it is disturbed', async () => {
  const { client } = await two();
  const url = await server();
  const a = await talk(client, url);
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  const options = await optionsOf(client, url);
  expect(await testLink(options)).toBeNull();
  expect(await testLink({ ...options, credentials: 'SUA' })).toBe('credentials');
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  const link = await openLink(options);
  onTestFinished(() => link.close());
  expect(await link.countOf(options.device, 'log')).toBeGreaterThan(0);
});

test('a garbled message harms nobody', async () => {
  const { client, assistant } = await two();
  const url = await server();
  const a = await talk(client, url);
  const link = await openLink(await optionsOf(client, url));
  onTestFinished(() => link.close());
  for (const [i, length] of [0, 1, 200, 70_000].entries())
    await link.publish(
      'log',
      crypto.getRandomValues(new Uint8Array(Math.min(length, 65_536))),
      `rubbish ${i}`,
    );
  await handedOver(client, 'k1');
  await a.inStep();
  expect(await (await talk(assistant, url)).inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, assistant, 1);
});
