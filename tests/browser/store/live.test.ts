import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { newItem } from '@/utils/store/commands';
import { saveDraft } from '@/utils/store/drafts';
import { announce, live, watch, type Change } from '@/utils/store/live';
import { getTally } from '@/utils/store/queries';
import { saveSettings } from '@/utils/store/settings';
import { freshStore, scopeNow, START } from './support';

afterEach(() => vi.useRealTimers());

/** Collects what other contexts hear: a channel of its own stands for one. */
function otherContext(): Change[] {
  const heard: Change[] = [];
  const channel = new BroadcastChannel('righthand');
  channel.onmessage = (message: MessageEvent<Change>) => heard.push(message.data);
  onTestFinished(() => channel.close());
  return heard;
}

test('each kind of write is told once, here and elsewhere, after it can be read', async () => {
  const store = await freshStore();
  const heard = otherContext();
  const own: Change[] = [];
  onTestFinished(watch((change) => own.push(change)));
  const { item } = await newItem(store, 'x', START);
  await saveDraft(store, 'new', { title: 'x' }, START);
  await saveSettings(store, { theme: 'dark' });
  const expected = [
    { items: [item], drafts: [], settings: false },
    { items: [], drafts: ['new'], settings: false },
    { items: [], drafts: [], settings: true },
  ];
  expect(own).toEqual(expected);
  await vi.waitFor(() => expect(heard).toEqual(expected));
});

test('a view shows the value at once, after changes here and elsewhere, and not after it is gone', async () => {
  const store = await freshStore();
  const shown: number[] = [];
  const stop = live(
    async (now) => getTally(store, await scopeNow(store), now),
    (tally) => shown.push(tally.stages.inbox),
  );
  await vi.waitFor(() => expect(shown).toEqual([0]));
  await newItem(store, 'x', START);
  await vi.waitFor(() => expect(shown.at(-1)).toBe(1));
  const count = shown.length;
  const channel = new BroadcastChannel('righthand');
  onTestFinished(() => channel.close());
  channel.postMessage({ items: [], drafts: [], settings: false });
  await vi.waitFor(() => expect(shown.length).toBe(count + 1));
  stop();
  await newItem(store, 'y', START);
  expect(shown.length).toBe(count + 1);
});

test('changes during a reading lead to one more, and what does not concern the view to none', async () => {
  const readings: ((value: number) => void)[] = [];
  const shown: number[] = [];
  const read = (): Promise<number> => new Promise((resolve) => readings.push(resolve));
  const touches = ({ items }: Change): boolean => items.includes('a');
  onTestFinished(live(read, (value) => shown.push(value), undefined, { touches }));
  for (let n = 0; n < 3; n++) announce({ items: ['a'] });
  announce({ items: ['b'] });
  expect(readings).toHaveLength(1);
  readings[0]?.(1);
  await vi.waitFor(() => expect(readings).toHaveLength(2));
  readings[1]?.(2);
  await vi.waitFor(() => expect(shown).toEqual([1, 2]));
  announce({ items: ['b'] });
  expect(readings).toHaveLength(2);
});

test('a reading that fails is told, and the next change is read again', async () => {
  let fails = true;
  const errors: unknown[] = [];
  const shown: string[] = [];
  const read = (): Promise<string> => (fails ? Promise.reject(new Error('closed')) : Promise.resolve('fine'));
  onTestFinished(
    live(
      read,
      (value) => shown.push(value),
      (error) => errors.push(error),
    ),
  );
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  fails = false;
  announce({});
  await vi.waitFor(() => expect(shown).toEqual(['fine']));
});

test('a view reads again when something in it comes due, however far off', async () => {
  vi.useFakeTimers({ now: START, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const due = new Date(START.getTime() + 3 * 60 * 60_000).toISOString();
  const shown: Date[] = [];
  const nextChange = (now: Date): string | null => (now.toISOString() < due ? due : null);
  const read = (now: Date): Promise<Date> => Promise.resolve(now);
  onTestFinished(live(read, (now) => shown.push(now), undefined, { nextChange }));
  await vi.advanceTimersByTimeAsync(3 * 60 * 60_000 - 1);
  expect(shown).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(shown.map((now) => now.toISOString())).toEqual([START.toISOString(), due]);
  expect(vi.getTimerCount()).toBe(0);
});
