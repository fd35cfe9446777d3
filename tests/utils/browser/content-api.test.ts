import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

type Native = (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown;

interface Api {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: unknown): void; removeListener(listener: unknown): void };
  };
}

async function load(
  answer: unknown,
): Promise<{ api: Api; listeners: Set<Native>; runtime: { id?: string } }> {
  const listeners = new Set<Native>();
  const runtime: { id?: string } & Record<string, unknown> = {
    id: 'abc',
    sendMessage: () => Promise.resolve(answer),
    onMessage: {
      addListener: (listener: Native) => listeners.add(listener),
      removeListener: (listener: Native) => listeners.delete(listener),
    },
  };
  vi.stubGlobal('chrome', { runtime });
  const { default: api } = await import('@/utils/browser/content-api');
  return { api: api as Api, listeners, runtime };
}

it('turns the rejections of the polyfill on the other side into rejections', async () => {
  const { api } = await load({ __mozWebExtensionPolyfillReject__: true, message: 'no such item' });
  await expect(api.runtime.sendMessage({})).rejects.toThrow('no such item');
  vi.resetModules();
  const { api: other } = await load({ ok: true });
  await expect(other.runtime.sendMessage({})).resolves.toEqual({ ok: true });
});

it('answers with what a listener promises, and stays out of what it leaves alone', async () => {
  const { api, listeners } = await load(null);
  const listener = (message: unknown): Promise<unknown> | undefined =>
    message === 'mine' ? Promise.resolve(7) : message === 'bad' ? Promise.reject(new Error('x')) : undefined;
  api.runtime.onMessage.addListener(listener);
  const [native] = [...listeners];
  const answer = vi.fn();
  expect(native!('mine', {}, answer)).toBe(true);
  expect(native!('other', {}, answer)).toBe(undefined);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith(7));
  native!('bad', {}, answer);
  await vi.waitFor(() =>
    expect(answer).toHaveBeenCalledWith(expect.objectContaining({ __mozWebExtensionPolyfillReject__: true })),
  );
  api.runtime.onMessage.removeListener(listener);
  expect(listeners.size).toBe(0);
});

it('notices that the extension is gone', async () => {
  const { api, runtime } = await load(null);
  expect(api.runtime.id).toBe('abc');
  delete runtime.id;
  expect(api.runtime.id).toBe(undefined);
});

it('leaves a browser that answers with promises as it is', async () => {
  const own = { runtime: { id: 'abc' } };
  vi.stubGlobal('browser', own);
  const { api } = await load(null);
  expect(api).toBe(own);
});
