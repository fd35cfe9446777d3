/** Reads an open mail whole, with what it quotes: answers may stand between the lines of our own form. */
import { browser } from 'wxt/browser';
import { within } from './coalesce';

/** A mail as Gmail shows it. */
export interface WholeMail {
  /** The sender's address as Gmail names it, or ''. */
  from: string;
  /** All of its text, line by line; what is quoted stands behind '> '. */
  text: string;
}

/** The mail may still be on its way when the address has changed already, in ms. */
const WAIT_MS = 4_000;

/** The mail that is meant in a Gmail tab; null when none is open, or the page does not tell. */
export async function readWholeMail(tabId: number): Promise<WholeMail | null> {
  try {
    const running = browser.scripting.executeScript({ target: { tabId }, func: findMail, args: [WAIT_MS] });
    const [answer] = await within(running, 2 * WAIT_MS);
    return asMail(answer?.result);
  } catch {
    return null;
  }
}

/** Longer mails are cut: Gmail itself shows no more than about 100 kB of one, and a packet in it must come whole. */
const LONGEST = 1_000_000;

function asMail(result: unknown): WholeMail | null {
  const { from, text } = (result ?? {}) as Partial<Record<keyof WholeMail, unknown>>;
  if (typeof from !== 'string' || typeof text !== 'string') return null;
  return { from: from.slice(0, 320), text: text.slice(0, LONGEST) };
}

/** Runs in the page, alone: nothing outside of it may be used. Waits up to `patience` ms for the mail to be drawn. */
async function findMail(patience: number): Promise<{ from: string; text: string } | null> {
  const isDrawn = (box: Element): boolean =>
    box.parentElement?.closest('.a3s') === null &&
    box.closest('.kv, .kQ, .kx') === null &&
    box.textContent.trim() !== '' &&
    box.checkVisibility();
  const drawn = (): Element[] => [...document.querySelectorAll('.a3s')].filter(isDrawn);
  for (const end = Date.now() + patience; drawn().length === 0 && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const boxes = drawn();
  const selection = document.getSelection();
  const node = selection?.isCollapsed === false ? selection.anchorNode : null;
  const body = (node && boxes.find((box) => box.contains(node))) ?? boxes.at(-1);
  if (body === undefined) return null;
  const message = body.closest('.adn, [data-legacy-message-id], [data-message-id]');
  const sender = [...(message?.querySelectorAll('.gD[email]') ?? [])].find((one) => !one.closest('.a3s'));
  const lines: string[] = [''];
  const add = (text: string): void => {
    lines.push((lines.pop() ?? '') + text);
  };
  const edge = (): void => {
    if (lines.at(-1)?.trim() !== '') lines.push('');
  };
  const isBlock = (name: string): boolean =>
    /^(?:DIV|P|LI|UL|OL|TR|TABLE|BLOCKQUOTE|PRE|H[1-6]|HR|DT|DD|SECTION|ARTICLE)$/.test(name);
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      const name = child.nodeName;
      if (child.nodeType === 3) add((child.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' '));
      if (child.nodeType !== 1 || /^(?:STYLE|SCRIPT|TITLE|BUTTON|TEXTAREA)$/.test(name)) continue;
      if (name === 'BR') lines.push('');
      const block = isBlock(name);
      if (block) edge();
      const from = lines.length - 1;
      walk(child);
      if (block) edge();
      if (name !== 'BLOCKQUOTE') continue;
      for (let at = from; at < lines.length - 1; at += 1) lines[at] = `> ${lines[at] ?? ''}`;
    }
  };
  walk(body);
  const text = lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { from: sender?.getAttribute('email') ?? '', text };
}
