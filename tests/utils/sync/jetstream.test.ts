import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { makeGrant, startNats, type Grant, type NatsServer } from '@/scripts/nats';
import { skipped } from '@/utils/sync/skipped';
import { openLink, testLink, type Link, type LinkOptions, type StreamMessage } from '@/utils/sync/jetstream';

const folder = mkdtempSync(join(tmpdir(), 'jetstream-'));
const grants: Grant[] = [];
let server: NatsServer;

beforeAll(async () => {
  server = await startNats(folder, []);
});

afterAll(async () => {
  await server.stop('kill');
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;

/** Devices of a workspace of their own. */
async function devices(count: number): Promise<LinkOptions[]> {
  const workspace = `w_${++made}`;
  const options = Array.from({ length: count }, (_, i) => {
    const device = `d_${made}_${i}`;
    const { seed, grant } = makeGrant(workspace, device);
    grants.push(grant);
    return { url: server.url, credentials: seed, workspace, device };
  });
  await server.grant(grants);
  return options;
}

async function open(options: LinkOptions): Promise<Link> {
  const link = await openLink(options);
  onTestFinished(() => link.close());
  return link;
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function said({ device, topic, data }: StreamMessage): string {
  return `${device} ${topic} ${new TextDecoder().decode(data)}`;
}

/** The next messages, so many. */
async function take(link: Link, count: number, ...args: Parameters<Link['messages']>): Promise<string[]> {
  const found: string[] = [];
  for await (const { message, pending } of link.messages(...args)) {
    found.push(`${said(message)} +${pending}`);
    if (found.length === count) break;
  }
  return found;
}

test('what a device publishes, another reads in order, and what comes while it reads', async () => {
  const [one, two] = await devices(2);
  const a = await open(one!);
  expect(await a.publish('log', bytes('first'), 'id-1')).toBe(1);
  const b = await open(two!);
  expect([b.created, b.last]).toEqual([a.created, 1]);
  await b.publish('own', bytes('second'), 'id-2');
  expect(await take(b, 2, 0)).toEqual([`${one!.device} log first +1`, `${two!.device} own second +0`]);
  const reading = b.messages(1, { device: one!.device, topic: 'log' });
  expect(await reading.pending).toBe(0);
  const next = reading[Symbol.asyncIterator]().next();
  await a.publish('log', bytes('third'), 'id-3');
  const { value } = (await next) as { value: { message: StreamMessage } };
  expect([said(value.message), value.message.seq]).toEqual([`${one!.device} log third`, 3]);
});

test('a message that is published again under its id is there once', async () => {
  const [one] = await devices(1);
  const link = await open(one!);
  const first = await link.publish('log', bytes('same'), 'id');
  expect(await link.publish('log', bytes('same'), 'id')).toBe(first);
  expect(await link.lastOf(one!.device, 'log')).toBe(first);
  expect(await link.countOf(one!.device, 'log')).toBe(1);
});

test('a replacement ends the own topic alone, and not when somebody wrote meanwhile', async () => {
  const [one, two] = await devices(2);
  const [a, b] = [await open(one!), await open(two!)];
  await b.publish('log', bytes('of another'), 'b');
  await a.publish('log', bytes('one'), '1');
  await a.publish('ack', bytes('held'), '2');
  const last = await a.publish('log', bytes('two'), '3');
  expect(await a.replace('log', bytes('both'), '4', last - 2)).toBe(false);
  expect(await a.lastOf(one!.device, 'log')).toBe(last);
  expect(await a.countOf(one!.device, 'log')).toBe(2);
  expect(await a.replace('log', bytes('both'), '5', last)).toBe(true);
  expect(await a.replace('ack', bytes('held more'), '6', null)).toBe(true);
  expect(await take(b, 3, 0)).toEqual([
    `${two!.device} log of another +2`,
    `${one!.device} log both +1`,
    `${one!.device} ack held more +0`,
  ]);
  expect(await b.lastOf(one!.device, 'own')).toBe(0);
});

test('it says what is wrong with what was typed', async () => {
  const [one, two] = await devices(2);
  const stranger = makeGrant('w_x', 'd_x');
  const tried = (change: Partial<LinkOptions>) => testLink({ ...one!, ...change });
  expect(await tried({})).toBeNull();
  expect(await tried({ url: 'http://127.0.0.1:4222' })).toBe('address');
  expect(await tried({ url: 'server' })).toBe('address');
  expect(await tried({ url: 'ws://example.org:443' })).toBe('insecure');
  expect(await tried({ url: 'ws://127.0.0.1:9' })).toBe('unreachable');
  expect(await tried({ credentials: 'SUA' })).toBe('credentials');
  expect(await tried({ credentials: '-----BEGIN NATS USER JWT-----' })).toBe('credentials');
  expect(await tried({ credentials: stranger.seed })).toBe('refused');
  expect(await tried({ device: two!.device })).toBe('wrong-device');
  expect(await tried({ workspace: 'w_elsewhere' })).toBe('wrong-device');
  await expect(openLink({ ...one!, workspace: 'w_elsewhere' })).rejects.toMatchObject({
    fault: 'wrong-device',
  });
});

test('testing leaves nothing behind', async () => {
  const [one] = await devices(1);
  expect(await testLink(one!)).toBeNull();
  const link = await open(one!);
  expect(await testLink(one!)).toBeNull();
  expect(await link.lastOf(one!.device, 'ack')).toBe(0);
  expect(link.last).toBe(0);
});

test('what is larger than the server takes is said before it is sent', async () => {
  const [one] = await devices(1);
  const link = await open(one!);
  await expect(link.publish('log', new Uint8Array(1024 * 1024), 'big')).rejects.toMatchObject({
    fault: 'full',
  });
  expect(await link.publish('log', new Uint8Array(link.largest), 'fits')).toBe(1);
});

test('a connection that ends says so to everybody, and the messages are there afterwards', async () => {
  const [one] = await devices(1);
  const link = await open(one!);
  await link.publish('log', bytes('kept'), '1');
  const reading = link.messages(0)[Symbol.asyncIterator]();
  expect(await reading.next()).toMatchObject({ done: false });
  const more = reading.next();
  await server.stop('kill');
  await link.closed;
  expect(await more).toMatchObject({ done: true });
  await expect(link.publish('log', bytes('more'), '2')).rejects.toMatchObject({ fault: 'unreachable' });
  await expect(openLink(one!)).rejects.toMatchObject({ fault: 'unreachable' });
  await server.restart();
  const again = await open(one!);
  expect([again.created, again.last]).toEqual([link.created, 1]);
});

test('of several addresses one that answers is enough', async () => {
  const [one] = await devices(1);
  const url = `ws://127.0.0.1:9, ${one!.url} ws://127.0.0.1:11`;
  // They are tried in any order.
  for (let i = 0; i < 5; i++) expect(await testLink({ ...one!, url })).toBeNull();
  expect(await testLink({ ...one!, url: 'ws://127.0.0.1:9 ws://127.0.0.1:11' })).toBe('unreachable');
  const stranger = makeGrant('w_x', 'd_x');
  expect(await testLink({ ...one!, url, credentials: stranger.seed })).toBe('refused');
});

test('what a server passes over for a reader that is behind is found, and the reader comes to an end', async () => {
  const [one, two] = await devices(2);
  const [a, b] = [await open(one!), await open(two!)];
  await a.publish('ack', bytes('held'), 'a');
  const places = await Promise.all(
    Array.from({ length: 700 }, (_, i) => a.publish('log', bytes(`${i}`), `${i}`)),
  );
  const seqs: number[] = [];
  for await (const { message, pending } of b.messages(0)) {
    // More than is asked for at a time is still at the server.
    if (seqs.length === 0) await a.replace('ack', bytes('held more'), 'b', null);
    seqs.push(message.seq);
    if (pending === 0) break;
  }
  const found = await skipped(b, 1, seqs);
  const logs = [...seqs.slice(0, -1), ...found.map(({ seq }) => seq)].filter((seq) => places.includes(seq));
  expect(logs.toSorted((x, y) => x - y)).toEqual(places.toSorted((x, y) => x - y));
  expect(new Set(found.map(({ topic }) => topic)).size).toBeLessThanOrEqual(1);
});
