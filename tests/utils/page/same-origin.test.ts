// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { getJsonFrom } from '@/utils/page/same-origin';
import { takeOver } from '@/utils/page/once';

const stop = new AbortController();
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

it('reads JSON of the same site with its session, and follows no redirect', async () => {
  fetched.mockResolvedValue(Response.json({ a: 1 }));
  const getJson = getJsonFrom('https://trello.com', stop.signal);
  expect(await getJson('/1/cards/x')).toEqual({ a: 1 });
  expect(fetched.mock.calls[0]![0]).toBe('https://trello.com/1/cards/x');
  expect(fetched.mock.calls[0]![1]).toMatchObject({ credentials: 'same-origin', redirect: 'error' });
});

it.each(['//example.com/x', 'https://example.com/x', 'http://trello.com/x'])(
  'asks nobody else: %s',
  async (path) => {
    await expect(getJsonFrom('https://trello.com', stop.signal)(path)).rejects.toThrow();
    expect(fetched).not.toHaveBeenCalled();
  },
);

it('rejects what is refused or not JSON', async () => {
  const getJson = getJsonFrom('https://trello.com', stop.signal);
  fetched.mockResolvedValueOnce(new Response('unauthorized', { status: 401 }));
  await expect(getJson('/1/cards/x')).rejects.toThrow('401');
  fetched.mockResolvedValueOnce(new Response('<html>'));
  await expect(getJson('/1/cards/x')).rejects.toThrow();
});

it('lets one copy run in a page, the more able one, and replaces one that is cut off', () => {
  let alive = true;
  const first = takeOver(1, () => alive)!;
  expect(takeOver(1, () => true)).toBe(null);
  const better = takeOver(2, () => alive)!;
  expect(first.aborted).toBe(true);
  expect(takeOver(1, () => true)).toBe(null);
  alive = false;
  expect(takeOver(1, () => true)).not.toBe(null);
  expect(better.aborted).toBe(true);
});
