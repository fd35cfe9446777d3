import { afterEach, describe, expect, it, vi } from 'vitest';
import { coalesce, within } from '@/utils/browser/coalesce';

/** Work that ends when the test says so. */
function work() {
  const ends: { done: () => void; fail: (error: Error) => void }[] = [];
  const run = coalesce(
    () => new Promise<void>((resolve, reject) => void ends.push({ done: resolve, fail: reject })),
  );
  return { run, ends };
}

describe('coalesce', () => {
  it('runs at once, and once more for all calls that came meanwhile', async () => {
    const { run, ends } = work();
    const first = run();
    const later = [run(), run(), run()];
    expect(ends).toHaveLength(1);
    ends[0]!.done();
    await first;
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]!.done();
    await Promise.all(later);
    expect(ends).toHaveLength(2);
  });

  it('goes on after a failure, which only its own callers see', async () => {
    const { run, ends } = work();
    const first = run();
    const second = run();
    ends[0]!.fail(new Error('full disk'));
    await expect(first).rejects.toThrow('full disk');
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]!.done();
    await expect(second).resolves.toBeUndefined();
  });

  it('begins anew when nothing runs', async () => {
    const { run, ends } = work();
    const first = run();
    ends[0]!.done();
    await first;
    void run();
    expect(ends).toHaveLength(2);
  });
});

describe('within', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives what comes in time', async () => {
    await expect(within(Promise.resolve(1), 100)).resolves.toBe(1);
    await expect(within(Promise.reject(new Error('no')), 100)).rejects.toThrow('no');
  });

  it('gives up when nothing comes', async () => {
    vi.useFakeTimers();
    const waiting = expect(within(new Promise(() => undefined), 800)).rejects.toThrow('800 ms');
    await vi.advanceTimersByTimeAsync(800);
    await waiting;
  });
});
