import { jetstream } from '@nats-io/jetstream';
import { headers, nkeyAuthenticator, wsconnect } from '@nats-io/nats-core';
import { test } from 'vitest';
import type { LinkOptions } from '@/utils/sync/jetstream';
import { optionsOf, sameItems, server, talk } from './session-support';
import { handedOver, three } from './support';

test.each(['live', 'away'])(
  'what a member’s device emptied is given back by the others, who are %s',
  async (how) => {
    const { client, second, assistant } = await three();
    const url = await server();
    const [a, c] = [await talk(client, url), await talk(second, url)];
    await handedOver(client, 'k1');
    await a.inStep();
    await c.inStep();
    if (how === 'away') await a.stop();
    await c.stop();
    await emptied(await optionsOf(second, url));
    if (how === 'away') await a.again();
    await a.inStep();

    const b = await talk(assistant, url);
    await b.inStep();
    await sameItems(client, assistant, 1);
  },
);

/** One message in the place of all; then another in its place, so that nobody who comes later sees how. */
async function emptied({ url, credentials, workspace, device }: LinkOptions): Promise<void> {
  const authenticator = nkeyAuthenticator(new TextEncoder().encode(credentials));
  const connection = await wsconnect({ servers: url, authenticator, inboxPrefix: `_INBOX_${device}` });
  for (const of of ['all', 'sub']) {
    const fields = headers();
    fields.set('Nats-Rollup', of);
    await jetstream(connection).publish(`rh.${workspace}.${device}.ack`, '', { headers: fields });
  }
  await connection.close();
}
