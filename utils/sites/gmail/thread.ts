/** Finds the open thread and the message that is meant, and never looks for them inside a mail. */
import { all, attr } from '@/utils/sites/dom';
import { hexThreadId } from '@/utils/sites/gmail/address';
import { oneLine } from '@/utils/sites/text';
import { isShown, saysHidden } from '@/utils/sites/visible';

/** Where mail bodies stand; whatever is in them was written by strangers. */
export const BODIES = '.a3s, .ii';

const SUBJECT = 'h2.hP, h2[data-legacy-thread-id], h2[data-thread-perm-id]';
/** The subject is Gmail's own only outside of bodies, quotes, the print view and single messages. */
const NOT_SUBJECT = `${BODIES}, blockquote, table.message, [role=listitem], .adn`;
const MESSAGE = '.adn, .kv, [data-legacy-message-id], [data-message-id]';
const FOLDED = '.kv, .kQ, .kx';

/** One message of the open thread. */
export interface Message {
  element: Element;
  /** The element with the mail's own text; null while it is folded or not there yet. */
  body: Element | null;
}

/** The open thread. */
export interface Thread {
  heading: Element;
  id: string | null;
  messages: Message[];
}

/** All elements of a selector under `root` that are Gmail's own. */
export function own(root: ParentNode, selector: string): Element[] {
  return all(root, selector).filter((element) => element.closest(BODIES) === null);
}

/** The heading of the thread that is shown; null when there is none, or more than one and no telling which. */
export function findHeading(page: Document): Element | null {
  const shown = all(page, SUBJECT).filter(
    (heading) => heading.closest(NOT_SUBJECT) === null && isShown(heading),
  );
  if (shown.length < 2) return shown[0] ?? null;
  const inMain = shown.filter((heading) => heading.closest('[role=main]') !== null);
  return inMain.length === 1 ? (inMain[0] ?? null) : null;
}

/** The element and what is around it, up to the view it is in. */
function* wayUp(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    yield at;
    if (at.matches('[role=main]')) return;
  }
}

/** Gmail's hexadecimal id of the thread; list rows carry the same attributes, so only the heading's own way up counts. */
export function threadIdOf(heading: Element): string | null {
  for (const at of wayUp(heading)) {
    const id = attr(at, 'data-legacy-thread-id');
    if (/^\w+$/.test(id) && id !== 'undefined') return id;
    const permanent = hexThreadId(attr(at, 'data-thread-perm-id'));
    if (permanent !== null) return permanent;
  }
  return null;
}

/** The messages in the smallest part of the page that holds the heading and some of them. */
function messagesOf(heading: Element): Element[] {
  for (const at of wayUp(heading)) {
    const messages = own(at, MESSAGE);
    if (messages.length > 0) return messages;
  }
  return [];
}

function bodyOf(message: Element): Element | null {
  if (message.closest(FOLDED) !== null) return null;
  // A second, hidden and empty box stands beside the real one (seen in 2019 and 2023).
  const boxes = all(message, '.a3s').filter(
    (box) =>
      box.parentElement?.closest('.a3s') === null &&
      !saysHidden(box) &&
      !saysHidden(box.closest('.ii') ?? box),
  );
  return boxes.find((box) => oneLine(box.textContent) !== '' || box.querySelector('img')) ?? boxes[0] ?? null;
}

/** Reads the open thread from the page; null when none is shown. */
export function findThread(page: Document): Thread | null {
  const heading = findHeading(page);
  if (heading === null) return null;
  const messages = messagesOf(heading)
    .filter((element) => element.parentElement?.closest(MESSAGE) === null && isShown(element))
    .map((element) => ({ element, body: bodyOf(element) }));
  return { heading, id: threadIdOf(heading), messages };
}

/** The message that is meant: the open one with the selection, else the last open one, else the last. */
export function chosenMessage(page: Document, messages: Message[]): Message | null {
  const open = messages.filter((message) => message.body !== null);
  const selection = page.getSelection();
  const node = selection?.isCollapsed === false ? selection.anchorNode : null;
  const selected = node && open.find((message) => message.element.contains(node));
  return selected ?? open.at(-1) ?? messages.at(-1) ?? null;
}
