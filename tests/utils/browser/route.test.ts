import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { requestRoute, watchRoute, type Route } from '@/utils/browser/route';

const { fake } = await vi.hoisted(() => import('./fake-browser'));

const stops: (() => void)[] = [];

/** The sidebar of a window: the views it was sent to. */
function sidebarOf(windowId: number): Route[] {
  fake.windowId = windowId;
  const views: Route[] = [];
  stops.push(watchRoute((route) => views.push(route)));
  return views;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T10:00:00Z') });
  fake.held = {};
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a sidebar', () => {
  it('that is open goes where its window is asked to, and no other window with it', async () => {
    const here = sidebarOf(1);
    await settle();
    const there = sidebarOf(2);
    await settle();
    await requestRoute(1, { view: 'settings' });
    expect([here, there]).toEqual([[{ view: 'settings' }], []]);
  });

  it('that is only just opening still gets the request, once', async () => {
    await requestRoute(1, { view: 'item', id: 'i_1' });
    const views = sidebarOf(1);
    await settle();
    const again = sidebarOf(1);
    await settle();
    expect([views, again]).toEqual([[{ view: 'item', id: 'i_1' }], []]);
  });

  it('goes to the same view twice when asked twice', async () => {
    const views = sidebarOf(1);
    await settle();
    await requestRoute(1, { view: 'new' });
    await vi.advanceTimersByTimeAsync(1);
    await requestRoute(1, { view: 'new' });
    expect(views).toHaveLength(2);
  });

  it('that opens long after starts where it likes', async () => {
    await requestRoute(1, { view: 'new' });
    await vi.advanceTimersByTimeAsync(61_000);
    const views = sidebarOf(1);
    await settle();
    expect(views).toEqual([]);
  });
});
