/** Gmail: the open thread's chosen message. */
import type { Capture } from '@/utils/delegation/capture';
import type { Attachment, Person } from '@/utils/delegation/item';
import { combine, type Fields } from './combine';
import { all, attr, filesNamed, lineOf, linesOf } from './dom';
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
const ME = /^(?:me|мне|я|мени|ја|meni|ja|én|nekem|mulle|mina|yo|mí|io|moi|ich|我)$/i;

function personOf(element: Element | undefined, account: string): Person | null {
  const email = attr(element, 'email');
  if (email === '') return null;
  const name = attr(element, 'name') || oneLine(element?.textContent);
  const isMe = ME.test(name) || (email.toLowerCase() === account && !name.includes(' '));
  return { name: isMe || name === email ? '' : name, email };
}

function peopleOf(message: Element, account: string): Person[] {
  const people = new Map<string, Person>();
  for (const element of own(message, '.hb [email], .ajA [email], .ajC [email]')) {
    const person = personOf(element, account);
    if (person !== null && !people.has(person.email)) people.set(person.email, person);
  }
  return [...people.values()];
}

function attachmentsOf(message: Element): Attachment[] {
  const named = own(message, '.aV3').map((element) => oneLine(element.textContent));
  // "type:name:address" is there before the card is drawn.
  const loading = own(message, '[download_url]').map(
    (element) => attr(element, 'download_url').split(':')[1] ?? '',
  );
  return filesNamed(named.length > 0 ? named : loading);
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
  return {
    author: personOf(sender, account),
    recipients: peopleOf(message.element, account),
    shownDate: attr(date, 'title') || oneLine(date?.textContent),
    excerpt: message.body === null ? lineOf(message.element, '.iA.g6') : mailText(message.body, subject),
    attachments: attachmentsOf(frame),
  };
}

function threadFields(page: Document, url: URL): Fields {
  const thread = findThread(page);
  if (thread === null) return {};
  const account = accountOf(page, url);
  const title = oneLine(textOf(thread.heading));
  const message = chosenMessage(page, thread.messages);
  return {
    title,
    ...(thread.id === null ? {} : { threadId: thread.id, url: permalink(url, thread.id) }),
    labels: linesOf(thread.heading.parentElement ?? page, '.hN'),
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

function watch(page: Document, url: URL): Element | null {
  if (!namesThread(url)) return null;
  // Gmail keeps views it has shown in the same container and turns them on and off.
  return page.querySelector('.aeF') ?? all(page, '[role=main]').find(isShown)?.parentElement ?? page.body;
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
