import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNats, type NatsServer } from '@/scripts/nats.ts';
import {
  connectDevice,
  newDevice,
  readBodies,
  rollup,
  streamConfig,
  type Connected,
} from '@/tests/support/nats.ts';

const WS = 'w_ours';
const OTHER = 'w_theirs';
const STREAM = `RH_${WS}`;
const anna = newDevice(WS, 'd_anna');
const bela = newDevice(WS, 'd_bela');
const cleo = newDevice(OTHER, 'd_cleo');

let folder: string;
let server: NatsServer;
let a: Connected;
let b: Connected;
let c: Connected;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nats-'));
  server = await startNats(folder, [anna.grant, bela.grant, cleo.grant]);
  [a, b, c] = await Promise.all(
    [anna, bela, cleo].map((device) => connectDevice(server.url, device)) as [
      Promise<Connected>,
      Promise<Connected>,
      Promise<Connected>,
    ],
  );
  await a.jsm.streams.add(streamConfig(WS));
  await c.jsm.streams.add(streamConfig(OTHER));
  await b.js.publish(`rh.${WS}.d_bela.log`, 'from Bela');
  await c.js.publish(`rh.${OTHER}.d_cleo.log`, 'from Cleo');
});

afterAll(async () => {
  await server.stop('kill');
  rmSync(folder, { recursive: true });
});

/** What the server holds of both workspaces: a forbidden thing must not change it. */
async function held(): Promise<unknown> {
  const ours = await b.jsm.streams.info(STREAM, { subjects_filter: '>' });
  const theirs = await c.jsm.streams.info(`RH_${OTHER}`, { subjects_filter: '>' });
  return [ours, theirs].map(({ config, created, state }) => ({ config, created, subjects: state.subjects }));
}

/** How the server answers a request on this subject: what it refuses, it says at once. */
async function ask({ nc }: Connected, subject: string, body: object | '' = ''): Promise<string> {
  try {
    return (await nc.request(subject, body === '' ? '' : JSON.stringify(body), { timeout: 2000 })).string();
  } catch (error) {
    return error instanceof Error ? error.message : 'nothing';
  }
}

describe('a device may', () => {
  it('make the stream where another has just made it, and finds that one', async () => {
    const { created } = await a.jsm.streams.info(STREAM);
    expect((await b.jsm.streams.add(streamConfig(WS))).created).toBe(created);
  });

  it('publish each of its topics, replace one of them, and read all or one of everybody', async () => {
    for (const topic of ['log', 'own', 'ack', 'state']) await a.js.publish(`rh.${WS}.d_anna.${topic}`, topic);
    const { seq } = await a.js.publish(`rh.${WS}.d_anna.log`, 'more');
    const expect_ = { lastSubjectSequence: seq };
    await a.js.publish(`rh.${WS}.d_anna.log`, 'all in one', { headers: rollup('sub'), expect: expect_ });
    expect(await readBodies(b, WS, 5)).toEqual(['from Bela', 'own', 'ack', 'state', 'all in one']);
    expect(await readBodies(a, WS, 1, `rh.${WS}.d_bela.log`)).toEqual(['from Bela']);
    const last = await b.jsm.streams.getMessage(STREAM, { last_by_subj: `rh.${WS}.d_anna.log` });
    expect(last?.string()).toBe('all in one');
  });

  it('not replace what somebody published meanwhile', async () => {
    const behind = a.js.publish(`rh.${WS}.d_anna.ack`, 'late', {
      headers: rollup('sub'),
      expect: { lastSubjectSequence: 1 },
    });
    await expect(behind).rejects.toThrow('wrong last sequence');
  });
});

describe('a device may not', () => {
  it.each([
    `rh.${WS}.d_bela.log`,
    `rh.${WS}.d_anna`,
    `rh.${WS}.d_anna.log.more`,
    `rh.${WS}`,
    `rh.${OTHER}.d_anna.log`,
    `rh.${OTHER}.d_cleo.log`,
    '_INBOX_d_bela.x',
    '$SYS.REQ.SERVER.PING',
    'anything',
  ])('publish to %s', async (subject) => {
    expect(await ask(a, subject)).toBe(`Permissions Violation for Publish to "${subject}"`);
  });

  it.each([
    ...['STREAM.DELETE', 'STREAM.PURGE', 'STREAM.UPDATE', 'STREAM.MSG.DELETE', 'STREAM.SNAPSHOT'].map(
      (call) => `${call}.${STREAM}`,
    ),
    ...['STREAM.RESTORE', 'STREAM.LEADER.STEPDOWN', 'STREAM.PEER.REMOVE', 'DIRECT.GET'].map(
      (call) => `${call}.${STREAM}`,
    ),
    ...['CONSUMER.LIST', 'CONSUMER.NAMES'].map((call) => `${call}.${STREAM}`),
    `CONSUMER.DURABLE.CREATE.${STREAM}.x`,
    'STREAM.LIST',
    'STREAM.NAMES',
    'STREAM.CREATE.SECOND',
    ...['INFO', 'CREATE', 'DELETE', 'PURGE', 'UPDATE', 'MSG.GET', 'MSG.DELETE'].map(
      (call) => `STREAM.${call}.RH_${OTHER}`,
    ),
    ...['CREATE', 'INFO', 'DELETE', 'MSG.NEXT', 'DURABLE.CREATE'].map(
      (call) => `CONSUMER.${call}.RH_${OTHER}.x`,
    ),
  ])('ask JetStream for %s', async (call) => {
    const before = await held();
    expect(await ask(a, `$JS.API.${call}`)).toBe(`Permissions Violation for Publish to "$JS.API.${call}"`);
    expect(await held()).toEqual(before);
  });

  it.each([
    '_INBOX_d_bela.>',
    '_INBOX_d_cleo.>',
    '_INBOX_*.>',
    '_INBOX.>',
    '*.>',
    '>',
    `rh.${WS}.>`,
    `rh.${OTHER}.>`,
    '$JS.>',
    '$SYS.>',
  ])('listen to %s', async (subject) => {
    const subscription = a.nc.subscribe(subject);
    await expect(subscription[Symbol.asyncIterator]().next()).rejects.toThrow(
      `Permissions Violation for Subscription to "${subject}"`,
    );
  });

  it('change the stream by making it again, or make another under its name', async () => {
    const before = await held();
    const changes = [{ max_msgs: 1 }, { max_age: 1_000_000 }, { subjects: ['>'] }, { name: 'SECOND' }];
    for (const change of changes) {
      const answer = await ask(a, `$JS.API.STREAM.CREATE.${STREAM}`, { ...streamConfig(WS), ...change });
      expect(answer).toContain('"error"');
    }
    expect(await held()).toEqual(before);
  });

  it.each([`rh.${WS}.d_bela.log`, `$JS.API.STREAM.DELETE.${STREAM}`, `$JS.API.STREAM.PURGE.${STREAM}`])(
    'let the server send the messages to %s',
    async (deliver_subject) => {
      await a.js.publish(`rh.${WS}.d_anna.state`, '');
      const before = await held();
      const config = {
        name: `push-${deliver_subject.length}`,
        deliver_subject,
        filter_subject: `rh.${WS}.d_anna.state`,
      };
      const asked = { stream_name: STREAM, config: { ...config, ack_policy: 'none' } };
      await ask(a, `$JS.API.CONSUMER.CREATE.${STREAM}.${config.name}.${config.filter_subject}`, asked);
      // The server handles one device's calls in their order: after these answers the deliveries are through.
      await readBodies(a, WS, 1, config.filter_subject);
      expect(await held()).toEqual(before);
    },
  );
});

it('ends the connection of a device that is revoked, and no other', async () => {
  const dora = newDevice(WS, 'd_dora');
  await server.grant([anna.grant, bela.grant, cleo.grant, dora.grant]);
  const d = await connectDevice(server.url, dora);
  await d.js.publish(`rh.${WS}.d_dora.log`, 'from Dora');

  await server.grant([anna.grant, bela.grant, cleo.grant]);
  await d.nc.closed();
  await expect(connectDevice(server.url, dora)).rejects.toThrow(/authorization/i);

  for (const [device, subject] of [
    [a, `rh.${WS}.d_anna.log`],
    [b, `rh.${WS}.d_bela.log`],
    [c, `rh.${OTHER}.d_cleo.log`],
  ] as const)
    await expect(device.js.publish(subject, 'still here')).resolves.toHaveProperty('seq');
  expect(await readBodies(a, WS, 1, `rh.${WS}.d_dora.log`)).toEqual(['from Dora']);
});

it('keeps its streams when it is killed, and a device makes them anew after the disk was lost', async () => {
  const { created } = await a.jsm.streams.info(STREAM);
  await server.stop('kill');
  await server.restart();
  a = await connectDevice(server.url, anna);
  expect((await a.jsm.streams.info(STREAM)).created).toBe(created);

  await server.stop('kill');
  rmSync(server.store, { recursive: true });
  await server.restart();
  a = await connectDevice(server.url, anna);
  await expect(a.jsm.streams.info(STREAM)).rejects.toThrow('stream not found');
  const again = await a.jsm.streams.add(streamConfig(WS));
  expect(again.created > created).toBe(true);
  expect((await a.js.publish(`rh.${WS}.d_anna.log`, 'from my own log')).seq).toBe(1);
});
