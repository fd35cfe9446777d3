import { expect, test, vi } from 'vitest';
import { makeSignal } from '@/utils/sync/signal';

test('raised any number of times before, it is heard once', async () => {
  const signal = makeSignal();
  signal.raise();
  signal.raise();
  await signal.heard();
  const heard = vi.fn();
  const next = signal.heard().then(heard);
  await Promise.resolve();
  expect(heard).not.toHaveBeenCalled();
  signal.raise();
  await next;
});

test('it is waited for no longer than asked, and says whether it was raised', async () => {
  const signal = makeSignal();
  expect(await signal.heard(1)).toBe(false);
  signal.raise();
  expect(await signal.heard()).toBe(true);
});
