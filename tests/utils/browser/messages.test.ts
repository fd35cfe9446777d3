import { beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  answer,
  answerContent,
  background,
  contentOf,
  type Handlers,
  type Protocol,
} from '@/utils/browser/messages';
import type { Capture } from '@/utils/delegation/capture';
import type { Captured } from '@/utils/store/commands';

const { fake } = await vi.hoisted(() => import('./fake-browser'));

const own = { id: 'right-hand', url: 'chrome-extension://right-hand/sidepanel.html' };
const content: Handlers<Protocol['content']> = {
  read: ({ quick }) => ({ quick }) as unknown as Capture,
  refresh: () => undefined,
  toast: () => undefined,
  examine: () => Promise.reject(new Error('broken')),
};

let stop = (): void => undefined;
beforeEach(() => {
  stop();
  stop = () => undefined;
  fake.sent = [];
});

/** What a context answers to a message; undefined when it leaves it to others. */
function arrives(message: unknown, sender: unknown = own): Promise<unknown> | undefined {
  return fake.runtime.onMessage.fire(message, sender)[0] as Promise<unknown> | undefined;
}

describe('asking', () => {
  it('sends what is asked to the context it is meant for', async () => {
    fake.reply = () => true;
    expect(await background.undo({ events: ['d:1'] })).toBe(true);
    expect(fake.sent).toEqual([{ to: 'background', type: 'undo', payload: { events: ['d:1'] } }]);
  });

  it('rejects where no content script is', async () => {
    await expect(contentOf(7).refresh(null)).rejects.toThrow('Receiving end does not exist');
  });

  it('is typed', () => {
    expectTypeOf(background.capture).returns.resolves.toEqualTypeOf<Captured>();
    expectTypeOf(contentOf(1).read).parameter(0).toEqualTypeOf<{ quick: boolean }>();
    // @ts-expect-error: no such message
    expectTypeOf(background.nonsense).toBeFunction();
    // @ts-expect-error: the payload of another message
    expectTypeOf(background.undo).toBeCallableWith({ item: 'i' });
    const { refresh, ...incomplete } = content;
    // @ts-expect-error: every message has an answer
    expectTypeOf(answerContent).toBeCallableWith(incomplete);
    expectTypeOf(answerContent).toBeCallableWith({ ...incomplete, refresh });
  });
});

describe('answering', () => {
  it('gives the handler payload and sender, in the same task', async () => {
    const seen: unknown[] = [];
    stop = answerContent({ ...content, refresh: (...args) => void seen.push(...args) });
    const answered = arrives({ to: 'content', type: 'refresh', payload: null });
    expect(seen).toEqual([null, own]);
    await answered;
  });

  it('leaves messages to other contexts, other extensions and nobody alone', () => {
    stop = answerContent(content);
    expect(arrives({ to: 'background', type: 'read', payload: { quick: true } })).toBeUndefined();
    expect(
      arrives({ to: 'content', type: 'read', payload: { quick: true } }, { id: 'another' }),
    ).toBeUndefined();
    expect(arrives(null)).toBeUndefined();
    expect(arrives('hello')).toBeUndefined();
  });

  it('knows no message but those listed', () => {
    stop = answerContent(content);
    for (const type of ['nonsense', 'toString', '__proto__', undefined]) {
      expect(() => arrives({ to: 'content', type, payload: null })).toThrow('Nobody answers');
    }
  });

  it('rejects with the bug of a handler', async () => {
    stop = answerContent(content);
    await expect(arrives({ to: 'content', type: 'examine', payload: null })).rejects.toThrow('broken');
  });

  it('calls no handler for what is not admitted', () => {
    const read = vi.fn();
    stop = answer('content', { read }, () => {
      throw new Error('refused');
    });
    expect(() => arrives({ to: 'content', type: 'read', payload: null })).toThrow('refused');
    expect(read).not.toHaveBeenCalled();
  });

  it('stops', () => {
    answerContent(content)();
    expect(fake.runtime.onMessage.listeners.size).toBe(0);
  });
});
