import { expect, onTestFinished, test } from 'vitest';
import { ofLog, ofWorkspace } from '@/utils/store/keys';
import { noteProgress, readLink } from '@/utils/store/links';
import { keepBatch } from '@/utils/store/batches';
import type { Store } from '@/utils/store/open';
import { record } from '@/utils/store/record';
import { beginWrite, commit } from '@/utils/store/transaction';
import { currentWorkspace } from '@/utils/store/workspaces';
import { headerOf, sealBatch } from '@/utils/sync/batch';
import { openLink, type Link } from '@/utils/sync/jetstream';
import { LinkError } from '@/utils/sync/link-error';
import { writePacket } from '@/utils/sync/packet';
import { carry, memberOf } from '@/tests/support/members';
import { START } from '@/tests/browser/store/support';
import { optionsOf, sameItems, server, talk } from './session-support';
import { handedOver, logOf, three, two } from './support';

/** So many events, each sealed and published by itself, as somebody writes them over weeks. */
const MANY = 210;

/** A store with a long log on the server; another connection of its device, to look and to write. */
async function longLog(client: Store, url: string): Promise<Link> {
  const { id: workspace } = await currentWorkspace(client);
  const a = await talk(client, url);
  const item = await handedOver(client, 'k1');
  await a.inStep();
  await a.stop();
  const events = Array.from({ length: MANY }, (_, i) => ({
    item,
    type: 'noted' as const,
    body: { text: `Note ${i}` },
  }));
  const before = (await logOf(client)).length;
  await record(client, { workspace, events, now: START });
  const link = await openLink(await optionsOf(client, url));
  onTestFinished(() => link.close());
  const { current, pairs } = await memberOf(client, workspace);
  for (const event of (await logOf(client)).slice(before)) {
    const bytes = await sealBatch([event], current.shared, pairs.signing.privateKey);
    await publishAlone(client, link, bytes);
  }
  const { device } = await currentWorkspace(client);
  const held = (await readLink(client, workspace))!;
  await noteProgress(client, held, { published: { [device]: before + MANY } });
  return link;
}

async function publishAlone(client: Store, link: Link, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { workspace, device, from, to } = headerOf(bytes);
  const tx = beginWrite(client, ['batches']);
  await commit(tx, () => keepBatch(tx, { workspace, device, from, to, bytes }));
  await link.publish(
    'log',
    await writePacket({ workspace, parts: [{ kind: 'batch', bytes }] }),
    `alone ${from}`,
  );
}

async function messagesOf(store: Store, link: Link): Promise<number> {
  return link.countOf((await currentWorkspace(store)).device, 'log');
}

/** A session that goes on with the credentials that the store has. */
async function goOn(client: Store, url: string, open = openLink) {
  const one = await talk(client, url, open);
  const status = await one.inStep();
  return { ...one, status };
}

test('a long topic becomes short, and holds all that it held, what it relays for others too', async () => {
  const { client, second, assistant, workspace } = await three();
  await handedOver(second, 'k2');
  await carry(second, client, 'own', START);
  const url = await server();
  const link = await longLog(client, url);
  expect(await messagesOf(client, link)).toBeGreaterThanOrEqual(MANY);
  const { status } = await goOn(client, url);
  expect(status).toMatchObject({ phase: 'live' });
  expect(await messagesOf(client, link)).toBeLessThan(10);
  const { device } = await currentWorkspace(client);
  expect(await client.count('batches', ofLog(workspace, device))).toBe(2);
  // The second device has never been at the server: what it wrote is there by the first.
  expect(await (await talk(assistant, url)).inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, assistant, 2);
  expect(await assistant.getAll('waiting', ofWorkspace(workspace))).toEqual([]);
});

test('nothing is replaced when the device wrote from elsewhere meanwhile', async () => {
  const { client, assistant, workspace } = await two();
  const url = await server();
  const link = await longLog(client, url);
  const { published } = (await readLink(client, workspace))!;
  const answers: boolean[] = [];
  const { status } = await goOn(client, url, async (options) => {
    const real = await openLink(options);
    return {
      ...real,
      replace: async (topic, data, id, expected) => {
        if (topic === 'log') await link.publish('log', data, 'meanwhile');
        const done = await real.replace(topic, data, id, expected);
        if (topic === 'log') answers.push(done);
        return done;
      },
    };
  });
  expect(status).toMatchObject({ phase: 'live' });
  expect(answers).toEqual([false]);
  expect(await messagesOf(client, link)).toBeGreaterThan(MANY);
  expect((await readLink(client, workspace))!.published).toMatchObject(
    Object.fromEntries(Object.entries(published).filter(([log]) => log.startsWith('d_'))),
  );
  expect(await (await talk(assistant, url)).inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, assistant, 1);
});

test('killed between the replacement and the rest, the next connection publishes the rest', async () => {
  const { client, assistant } = await two();
  const url = await server();
  const link = await longLog(client, url);
  const { status } = await goOn(client, url, async (options) => {
    const real = await openLink(options);
    return {
      ...real,
      // Nothing but the roster has room in the first message.
      largest: 16 * 1024,
      replace: async (topic, data, id, expected) => {
        const done = await real.replace(topic, data, id, expected);
        if (topic !== 'log') return done;
        await real.close();
        throw new LinkError('unreachable');
      },
    };
  });
  expect(status).toMatchObject({ phase: 'waiting' });
  expect(await messagesOf(client, link)).toBe(1);
  expect((await goOn(client, url)).status).toMatchObject({ phase: 'live' });
  expect(await (await talk(assistant, url)).inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, assistant, 1);
});
