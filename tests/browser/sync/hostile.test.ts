/** What a member who means harm can send: genuine, well formed, and made to break whoever takes it in. */
import { describe, expect, test } from 'vitest';
import { eventId, type ItemEvent, type NewEvent } from '@/utils/delegation/events';
import { ANSWER_KINDS, WARNING_REPLIES, type Due } from '@/utils/delegation/item';
import { editItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { beginWrite, commit } from '@/utils/store/transaction';
import { addWaiting, MOST_WAITING, type ToWait } from '@/utils/store/waiting';
import { refusalOf } from '@/utils/sync/refusing';
import { checkConsistent } from '@/tests/browser/store/consistency';
import { after, itemIn, START } from '@/tests/browser/store/support';
import { carry } from '@/tests/support/members';
import { give, handedOver, logOf, sealedBy, two } from './support';

const FAR = '9999-12-31T23:59:59.999Z';
const LONG_AGO = '0000-01-01T00:00:00.000Z';
const due = (at: string, date: string, time: string | null): Due => ({
  at,
  date,
  time,
  zone: 'Pacific/Kiritimati',
});
const DUES: Due[] = [
  due(FAR, '9999-99-99', '99:99'),
  due(LONG_AGO, '0000-00-00', '00:00'),
  due('2026-03-02T09:00:00.000Z', '2026-02-31', null),
];
const MOST = Number.MAX_SAFE_INTEGER;

function bodiesFor(item: string, workspace: string, question: string): NewEvent[] {
  const agreed = (body: object): NewEvent => ({ item: workspace, type: 'agreed', body });
  const hours = { days: [], from: '23:59', to: '00:00', zone: 'Etc/GMT+12' };
  return [
    ...DUES.flatMap((one): NewEvent[] => [
      { item, type: 'edited', body: { due: one } },
      {
        item,
        type: 'moved',
        body: { move: 'accept', from: 'asked', to: 'working', estimate: MOST, promised: one },
      },
      { item, type: 'warned', body: { reason: '', due: one, rescue: '' } },
    ]),
    ...[FAR, LONG_AGO].flatMap((at): NewEvent[] => [
      { item, type: 'snoozed', body: { until: at } },
      {
        item,
        type: 'questioned',
        body: {
          text: '',
          options: [],
          recommended: MOST,
          why: '',
          urgent: true,
          fallback: { option: MOST, at },
        },
      },
      agreed({ call: { at, link: 'https://example.org' } }),
    ]),
    {
      item,
      type: 'answered',
      body: { question, kind: ANSWER_KINDS[0], option: MOST, text: '' },
    },
    {
      item,
      type: 'answered',
      body: { question: 'd_x:NaN', kind: ANSWER_KINDS[0], option: null, text: '' },
    },
    { item, type: 'seen', body: { events: ['', 'constructor', '__proto__', ':', 'd:1e9'].filter(Boolean) } },
    {
      item,
      type: 'replied',
      body: { warning: 'toString', reply: WARNING_REPLIES[0] },
    } as unknown as NewEvent,
    { item, type: 'withdrawn', body: { event: '__proto__' } },
    { item: workspace, type: 'withdrawn', body: { event: 'hasOwnProperty' } },
    {
      item,
      type: 'edited',
      body: {
        steps: JSON.parse(
          '{"__proto__":{"text":"x"},"constructor":{"place":"\\uffff"},"":{"gone":true},"a/b/c":{"done":true}}',
        ) as Record<string, object>,
      },
    },
    { item, type: 'edited', body: { area: '__proto__', title: '\ud800', goal: 'x'.repeat(200_000) } },
    agreed({ hours: { assistant: hours, client: hours }, promise: { urgent: MOST, normal: MOST } }),
    agreed({
      budget: 1e308,
      slots: { assistant: ['23:59', '23:59'] },
      areas: { constructor: { name: 'x', guidelines: { toString: { text: 'x' } } } },
    }),
    agreed({ away: { assistant: { from: '9999-99-99', to: '0000-00-00', standIn: null } } }),
    agreed({ away: { assistant: { from: '0000-01-01', to: '9999-12-31', standIn: null } } }),
    { item: workspace, type: 'introduced', body: { name: 'x'.repeat(100_000), email: '\u202e' } },
  ];
}

/** Events that go on after `last`, as a program that checks nothing would write them. */
function goOn(last: ItemEvent, events: readonly NewEvent[]): ItemEvent[] {
  return events.map((each, i) => {
    const seq = last.seq + 1 + i;
    const id = eventId(last.device, seq);
    return { ...last, ...each, id, seq, after: [eventId(last.device, seq - 1)] };
  });
}

async function begun(): Promise<{ client: Store; assistant: Store; item: string; workspace: string }> {
  const pair = await two();
  const item = await handedOver(pair.client);
  await carry(pair.client, pair.assistant, 'other', after(1));
  await editItem(pair.assistant, item, { materials: 'In order' }, after(2));
  await carry(pair.assistant, pair.client, 'other', after(3));
  return { ...pair, item };
}

describe('well-formed events made to break', () => {
  test('are taken or refused, and what comes after them is taken', async () => {
    const { client, assistant, item, workspace } = await begun();
    const last = (await logOf(assistant)).at(-1)!;
    const said = goOn(last, bodiesFor(item, workspace, eventId(last.device, last.seq)));
    const broken: string[] = [];
    for (const one of said) {
      try {
        const got = await give(client, [await sealedBy(assistant, [one])], after(4));
        if (got.events !== 1)
          broken.push(`${one.type} ${JSON.stringify(got.refusals.map(({ fault }) => fault))} ${got.waiting}`);
      } catch (error) {
        broken.push(`${JSON.stringify(one.body).slice(0, 200)}: ${String(error)}`);
      }
    }
    expect(broken).toEqual([]);
    for (const now of [START, after(5), new Date(FAR)]) await itemIn(client, item, now);
    await checkConsistent(client);
  });
});

test('who fills the room in which batches wait keeps nobody else out of it', async () => {
  const { client, workspace } = await two();
  const waiting = (device: string, from: number): ToWait => ({
    batch: {
      ...{ workspace, device, from, to: from, bytes: new Uint8Array(0), id: `${device} ${from}` },
      ...{ why: 'gap', at: START.toISOString() },
    },
    otherwise: refusalOf(workspace, 'cut', { device }, `${device} ${from}`, START),
  });
  const add = (batches: readonly ToWait[]) => {
    const tx = beginWrite(client, ['waiting']);
    return commit(tx, () => addWaiting(tx, workspace, batches));
  };
  await add(Array.from({ length: MOST_WAITING }, (_, i) => waiting('d_flood', 2 + i)));
  expect(await add([waiting('d_honest', 5), waiting('d_honest', 6)])).toMatchObject({
    refused: [],
    fresh: 2,
  });
  expect((await add([waiting('d_flood', 9999)])).refused).toHaveLength(1);
  const held = await client.getAll('waiting');
  expect(held).toHaveLength(MOST_WAITING);
  expect(held.filter(({ device }) => device === 'd_honest')).toHaveLength(2);
});
