/** Captures of what was clicked on: a link, an image, a selection, or the page around them. */
import { browser } from 'wxt/browser';
import { canonicalUrl, type Capture } from '@/utils/delegation/capture';
import { within } from './coalesce';
import type { Click } from './menus';
import { readQuickly, type Tab } from './read-tab';
import { targetCapture } from './tab-capture';

const LINK_TEXT_MS = 300;

/** What was clicked, and whether the page itself is what is captured, so that a full reading can add to it. */
export async function readClick(info: Click, tab: Tab): Promise<{ capture: Capture; ofPage: boolean }> {
  const link = canonicalUrl(info.linkUrl ?? '');
  if (link !== '') {
    const title = info.selectionText || (await linkText(info, tab));
    return { capture: targetCapture(link, title, tab), ofPage: false };
  }
  const image = canonicalUrl(info.srcUrl ?? '');
  if (info.mediaType === 'image' && image !== '') {
    return { capture: targetCapture(image, tab.title ?? '', tab), ofPage: false };
  }
  const capture = await readQuickly(tab);
  const selection = capture.source.selection || info.selectionText;
  if (!selection) return { capture, ofPage: true };
  return { capture: { ...capture, source: { ...capture.source, selection } }, ofPage: true };
}

/** The words of the link; Chromium does not tell them with the click. '' when the page does not tell either. */
async function linkText(info: Click, tab: Tab): Promise<string> {
  const { linkText: told } = info as { linkText?: string };
  if (told) return told.trim();
  try {
    const target = { tabId: tab.id, frameIds: [info.frameId ?? 0] };
    const running = browser.scripting.executeScript({
      target,
      func: findLinkText,
      args: [info.linkUrl ?? ''],
    });
    const [answer] = await within(running, LINK_TEXT_MS);
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return '';
  }
}

/** Runs in the page, alone: nothing outside of it may be used. */
function findLinkText(href: string): string {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const text = link.href === href ? (link.innerText || link.ariaLabel || link.title).trim() : '';
    if (text !== '') return text.replace(/\s+/g, ' ').slice(0, 300);
  }
  return '';
}
