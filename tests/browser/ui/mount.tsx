import '@/components/ui/tokens.css';
import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { afterEach, expect } from 'vitest';

/** The rules of axe that look at colours. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

let root: HTMLElement | null = null;

afterEach(() => {
  if (root !== null) render(null, root);
  root?.remove();
  root = null;
  delete document.documentElement.dataset['theme'];
});

/** Shows `node` in a frame of the size of a sidebar; called again it renders into the same frame. */
export function show(node: ComponentChild, { width = 360, height = 640 } = {}): HTMLElement {
  root ??= document.body.appendChild(document.createElement('div'));
  root.style.width = `${width}px`;
  root.style.height = `${height}px`;
  render(node, root);
  return root;
}

/** Fails with what axe finds wrong in what is shown, in the light and in the dark theme. */
export async function expectAccessible(): Promise<void> {
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset['theme'] = theme;
    // A colour on its way from one theme to the other is neither's: it is to have arrived.
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
    const { violations } = await axe.run(document.body, {
      resultTypes: ['violations'],
      // All that another theme can change; the frame stands for a whole page only in the real extension.
      ...(theme === 'dark' ? { runOnly: COLOURS } : { rules: { region: { enabled: false } } }),
    });
    const found = violations.map(
      ({ id, nodes }) => `${theme}: ${id} ${nodes.map((node) => node.html).join(' ')}`,
    );
    expect(found).toEqual([]);
  }
}
