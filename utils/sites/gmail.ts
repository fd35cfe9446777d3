/** Gmail: the open thread's chosen message. */
import type { Capture } from '@/utils/delegation/capture';
import type { Attachment, Person } from '@/utils/delegation/item';
import { combine, type Fields } from './combine';
import { accountOf, accountPath, namesThread, splitTitle, threadIdInUrl } from './gmail/address';
import { mailText } from './gmail/body';
import {
  BODIES,
  chosenMessage,
  findHeading,
  findThread,
  own,
  threadIdOf,
  type Message,
  type Thread,
} from './gmail/thread';
import type { Anchor, Site } from './site';
import { oneLine, selectionIn, textOf } from './text';
import { isShown } from './visible';

/** How Gmail calls the signed-in person where it should say a name, in the languages we know of. */
const ME = new Set(
  'me я мне мени ја meni ja én nekem mina mulle minulle minä mí yo me io moi ich mir eu mim 我 自分'.split(
    ' ',
  ),
);

function personOf(element: Element | null | undefined, account: string): Person | null {
  const email = oneLine(element?.getAttribute('email'));
  if (element === null || element === undefined || email === '') return null;
  const shown = oneLine(element.getAttribute('name') ?? element.textContent);
  const isMe = ME.has(shown.toLowerCase()) || (email.toLowerCase() === account && !shown.includes(' '));
  return { name: isMe || shown === email ? '' : shown, email };
}

function peopleOf(message: Element, account: string): Person[] {
  const people = own(message, '.hb [email], .ajA [email], .ajC [email]').map((element) =>
    personOf(element, account),
  );
  const byEmail = new Map(people.flatMap((person) => (person === null ? [] : [[person.email, person]])));
  return [...byEmail.values()];
}

function attachmentsOf(message: Element): Attachment[] {
  const named = own(message, '.aV3').map((element) => oneLine(element.textContent));
  const listed = own(message, '[download_url]').map(
    (element) => /^[^:]*:([^:]*):/.exec(element.getAttribute('download_url') ?? '')?.[1] ?? '',
  );
  const names = named.length > 0 ? named : listed.map((name) => oneLine(decode(name)));
  return names.filter((name) => name !== '').map((name) => ({ name }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The part of the page that is the message's: its attachments may stand beside its header and body. */
function frameOf({ element }: Message, thread: Thread): Element {
  const frame = element.closest('[role=listitem], .h7');
  if (frame !== null) return frame;
  return thread.messages.length === 1 ? (element.parentElement ?? element) : element;
}

function messageFields(thread: Thread, message: Message, subject: string, account: string): Fields {
  const frame = frameOf(message, thread);
  const sender = own(message.element, '.gD[email]')[0] ?? own(message.element, '[email]')[0];
  const date = own(message.element, '.g3')[0];
  const snippet = own(message.element, '.iA.g6')[0];
  return {
    author: personOf(sender, account),
    recipients: peopleOf(message.element, account),
    shownDate: oneLine(date?.getAttribute('title')) || oneLine(date?.textContent),
    excerpt: message.body === null ? oneLine(snippet?.textContent) : mailText(message.body, subject),
    attachments: attachmentsOf(frame),
  };
}

function threadFields(page: Document, url: URL): Fields {
  const thread = findThread(page);
  if (thread === null) return {};
  const account = accountOf(page, url);
  const title = oneLine(textOf(thread.heading));
  const message = chosenMessage(page, thread.messages);
  const labels = own(thread.heading.parentElement ?? thread.heading, '.hN').map((label) =>
    oneLine(label.textContent),
  );
  return {
    title,
    ...(thread.id === null ? {} : { threadId: thread.id, url: permalink(url, thread.id) }),
    labels: labels.filter((label) => label !== ''),
    ...(message === null ? {} : messageFields(thread, message, title, account)),
  };
}

function permalink(url: URL, threadId: string): string {
  return `${url.origin}${accountPath(url)}/#all/${threadId}`;
}

function keyOf(page: Document, url: URL): string | null {
  const heading = findHeading(page);
  const id = (heading === null ? null : threadIdOf(heading)) ?? threadIdInUrl(url);
  return id === null ? null : `gmail:${accountOf(page, url)}:${id}`;
}

function read(page: Document, url: URL): Capture {
  const heading = findHeading(page);
  const id = threadIdInUrl(url);
  const tab: Fields = {
    title: splitTitle(page.title).subject || 'Gmail',
    url: id === null ? url.href : permalink(url, id),
    threadId: id,
    selection: selectionIn(page),
  };
  // The list of mails is not a thread: an ordinary page, and nothing to remember it by.
  if (heading === null && !namesThread(url)) return combine('page', null, [['tab', tab]]);
  return combine('gmail', keyOf(page, url), [
    ['dom', threadFields(page, url)],
    ['tab', tab],
  ]);
}

function anchor(page: Document): Anchor | null {
  const element = findHeading(page);
  return element === null ? null : { element, place: 'after' };
}

function watch(page: Document): Element | null {
  const mains = [...page.querySelectorAll('[role=main]')];
  // Gmail keeps views it has shown in the same container and turns them on and off.
  return page.querySelector('.aeF') ?? mains.find(isShown)?.parentElement ?? null;
}

/** Gmail. */
export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  looks: [
    'title',
    'author',
    'recipients',
    'shownDate',
    'excerpt',
    'attachments',
    'labels',
    'threadId',
    'url',
    'selection',
  ],
  foreign: BODIES,
  isOpen: namesThread,
  key: keyOf,
  read,
  anchor,
  watch,
};
