// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from '@/utils/i18n/en/page';
import { createButton, type PageButton } from '@/utils/page/button';

let button: PageButton;
let clicks: boolean[];

beforeEach(() => {
  clicks = [];
  document.body.replaceChildren();
  button = createButton(document, page.button, (shift) => clicks.push(shift));
});

describe('the button', () => {
  it('is a plain element with an open shadow root that no focus trap fights', () => {
    expect(button.host.localName).toBe('span');
    expect(button.host.getAttribute('data-no-focus-lock')).toBe('true');
    const inner = button.host.shadowRoot!.querySelector('button')!;
    expect(inner.type).toBe('button');
    expect(inner.textContent).toBe('Delegate this');
    expect(inner.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
  });

  it.each(['before', 'after', 'append'] as const)('takes its place: %s', (place) => {
    const element = document.createElement('p');
    document.body.append(element);
    button.place({ element, place });
    const moves = vi.spyOn(element, place);
    button.place({ element, place });
    expect(moves).not.toHaveBeenCalled();
    const { host } = button;
    expect(
      { before: host.nextElementSibling, after: host.previousElementSibling, append: host.parentElement }[
        place
      ],
    ).toBe(element);
  });

  it('tells whether Shift was held, and does nothing while busy', () => {
    const inner = button.host.shadowRoot!.querySelector('button')!;
    inner.click();
    inner.dispatchEvent(new MouseEvent('click', { shiftKey: true }));
    button.busy(true);
    inner.click();
    expect(clicks).toEqual([false, true]);
  });

  it('has its style even where sheets cannot be adopted', () => {
    const adopt = vi.spyOn(ShadowRoot.prototype, 'adoptedStyleSheets', 'set').mockImplementation(() => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    });
    const other = createButton(document, page.button, () => undefined);
    expect(other.host.shadowRoot!.querySelector('style')!.textContent).toContain(':host');
    adopt.mockRestore();
  });
});
