import { afterEach, expect, test, vi } from 'vitest';
import { Memory } from '@/utils/store/memory';
import { freshStore } from './support';

afterEach(() => {
  vi.useRealTimers();
});

test('what is kept of a database is let go two minutes after it was last used, and of each alone', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  vi.useFakeTimers();
  const memory = new Memory<string>();
  memory.of(one).set('w', 'kept');
  memory.of(other).set('w', 'of another');
  vi.advanceTimersByTime(119_000);
  expect(memory.of(one).get('w')).toBe('kept');
  vi.advanceTimersByTime(119_000);
  expect(memory.of(one).get('w')).toBe('kept');
  expect(memory.of(other).get('w')).toBeUndefined();
  vi.advanceTimersByTime(121_000);
  expect(memory.of(one).get('w')).toBeUndefined();
});
