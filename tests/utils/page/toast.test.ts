// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from '@/utils/i18n/en/page';
import { createToaster, offerUndo, TOAST_MS, type Toaster } from '@/utils/page/toast';
import { hosts, innerButton } from './session.support';

const words = page.button;
let toaster: Toaster;

beforeEach(() => {
  vi.useFakeTimers();
  toaster = createToaster(document);
});

afterEach(() => {
  toaster.remove();
  vi.useRealTimers();
});

const text = (): string | null => hosts('toast')[0]!.shadowRoot!.querySelector('[role=status]')!.textContent;

describe('a toast', () => {
  it('adds nothing to the page before it has something to say', () => {
    expect(hosts('toast')).toHaveLength(0);
    toaster.show({ text: 'Kept for later', words });
    expect(text()).toBe('Kept for later');
    expect(hosts('toast')[0]!.dataset['noFocusLock']).toBe('true');
  });

  it('goes by itself, but not while somebody is at it', () => {
    toaster.show({ text: 'a', words });
    vi.advanceTimersByTime(TOAST_MS - 1);
    hosts('toast')[0]!.dispatchEvent(new Event('focusin'));
    vi.advanceTimersByTime(TOAST_MS * 2);
    expect(hosts('toast')).toHaveLength(1);
    hosts('toast')[0]!.dispatchEvent(new Event('focusout'));
    vi.advanceTimersByTime(TOAST_MS);
    expect(hosts('toast')).toHaveLength(0);
  });

  it('goes with Escape and with its button', () => {
    toaster.show({ text: 'a', words });
    hosts('toast')[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(hosts('toast')).toHaveLength(0);
    toaster.show({ text: 'b', words });
    expect(innerButton('toast').textContent).toBe('Close');
    innerButton('toast').click();
    expect(hosts('toast')).toHaveLength(0);
  });

  it('there is only one', () => {
    toaster.show({ text: 'a', words });
    toaster.show({ text: 'b', words });
    expect(hosts('toast')).toHaveLength(1);
    expect(text()).toBe('b');
  });

  it('takes back what it says, or says that it cannot', async () => {
    const after = vi.fn();
    offerUndo(toaster, words, 'Kept', ['d:1'], () => Promise.resolve(false), after);
    expect(innerButton('toast').textContent).toBe('Undo');
    innerButton('toast').click();
    await vi.waitFor(() => expect(text()).toMatch(/cannot be taken back/));
    expect(after).toHaveBeenCalledOnce();
  });

  it('offers no Undo of nothing', () => {
    offerUndo(
      toaster,
      words,
      'Kept',
      [],
      () => Promise.resolve(true),
      () => undefined,
    );
    expect(innerButton('toast').textContent).toBe('Close');
  });
});
