/** Trello: the open card, from its JSON where the site gives it, else from the card's dialog. */
import type { Capture, FoundBy } from '@/utils/delegation/capture';
import type { Checklist } from '@/utils/delegation/item';
import { combine, type Fields } from './combine';
import { all, attr, filesNamed, filled, lineOf, linesOf, peopleNamed, valueOf } from './dom';
import type { Anchor, GetJson, Site } from './site';
import { oneLine, selectionIn, textOf } from './text';
import { cardFields } from './trello-json';
import { isShown } from './visible';

/** Class names change with each deploy of Trello; its test ids do not. */
function byTestId(id: string): string {
  return `[data-testid=${id}]`;
}

function shortLinkIn(url: URL): string | null {
  return /^\/c\/([A-Za-z0-9]{8,24})(?:[/.]|$)/.exec(url.pathname)?.[1] ?? null;
}

function findCard(page: Document): Element | null {
  return all(page, byTestId('card-back-name')).filter(isShown).at(-1) ?? null;
}

function checklistsOf(card: Element): Checklist[] {
  const lists = all(card, byTestId('checklist-container')).map((element) => ({
    title: lineOf(element, byTestId('checklist-title')),
    items: all(element, byTestId('check-item-container')).map((item) => {
      const box = item.querySelector<HTMLInputElement>('input[type=checkbox], [role=checkbox]');
      return {
        text: lineOf(item, byTestId('check-item-name')) || attr(box, 'aria-label'),
        done: (attr(box, 'aria-checked') || String(box?.checked)) === 'true',
      };
    }),
  }));
  return lists.filter((list) => list.items.length > 0);
}

/** The words of the date badge without its status ("Overdue"), which stands in an element of its own. */
function dueOf(card: Element): string {
  const words = card.querySelector(`${byTestId('due-date-badge-with-date-range-picker')} > span`);
  // Only text nodes have a value of their own.
  const own = [...(words?.childNodes ?? [])].map((node) => node.nodeValue).join(' ');
  return oneLine(own) || oneLine(words?.textContent);
}

/** The list that holds the card on the board behind it, else what the card's own list button says. */
function listOf(page: Document, card: Element, shortLink: string): string {
  const link = page.querySelector(`${byTestId('list')} a[href^="/c/${shortLink}"]`);
  const list = link?.closest(byTestId('list'));
  return (list && lineOf(list, byTestId('list-name'))) || lineOf(card, 'header button');
}

function cardInPage(page: Document, shortLink: string): Fields {
  const card = findCard(page);
  if (card === null) return {};
  const area = card.querySelector(byTestId('description-content-area'));
  return {
    title: valueOf(card, byTestId('card-back-title-input')) || lineOf(card, '#card-back-name'),
    excerpt: textOf(area?.querySelector('.ak-renderer-document') ?? area),
    checklists: checklistsOf(card),
    labels: filled(
      all(card, `${byTestId('card-back-labels-container')} ${byTestId('card-label')}`).map(
        (label) => oneLine(label.textContent) || attr(label, 'data-color'),
      ),
    ),
    shownDue: dueOf(card),
    // "Full Name (username)"
    members: peopleNamed(
      all(card, byTestId('card-back-member-avatar')).map((avatar) =>
        attr(avatar, 'title').replace(/ *\([^()]*\)$/, ''),
      ),
    ),
    attachments: filesNamed(linesOf(card, byTestId('attachment-thumbnail-name'))),
    list: listOf(page, card, shortLink),
    board: lineOf(page, byTestId('board-name-display')),
  };
}

/** "Card on Board | Trello" taken apart; where the site speaks another language all of it is the title. */
function tabFields(page: Document, url: URL, shortLink: string): Fields {
  const whole = oneLine(page.title)
    .replace(/^\(\d+\)\s*/, '')
    .replace(/\s*\|\s*Trello$/, '');
  const [, card, board] = /^(.+) on (.+?)$/.exec(whole) ?? [];
  const shortUrl = `${url.origin}/c/${shortLink}`;
  return {
    title: card ?? (whole || 'Trello'),
    board,
    url: shortUrl,
    shortUrl,
    selection: selectionIn(page),
  };
}

function capture(page: Document, url: URL, json: Fields | null): Capture | null {
  const shortLink = shortLinkIn(url);
  if (shortLink === null) return null;
  const steps: [FoundBy, Fields][] = [
    ['dom', cardInPage(page, shortLink)],
    ['tab', tabFields(page, url, shortLink)],
  ];
  return combine('trello', keyOf(url), json === null ? steps : [['json', json], ...steps]);
}

function keyOf(url: URL): string | null {
  const shortLink = shortLinkIn(url);
  return shortLink === null ? null : `trello:${shortLink}`;
}

/**
 * Asks for these fields only, rather than for the export `/c/<id>.json`: the answer names the list and the board, is a
 * tenth of the size, and the card's secret e-mail address never leaves Trello. The export is the second try.
 */
function cardPath(shortLink: string): string {
  return (
    `/1/cards/${shortLink}?fields=name,shortLink,desc,due,labels&checklists=all&checklist_fields=name,pos` +
    '&members=true&member_fields=fullName,username&attachments=true&attachment_fields=name' +
    '&list=true&list_fields=name&board=true&board_fields=name'
  );
}

async function readRemote(page: Document, url: URL, get: GetJson): Promise<Capture | null> {
  const shortLink = shortLinkIn(url);
  if (shortLink === null) return null;
  for (const path of [cardPath(shortLink), `/c/${shortLink}.json`]) {
    const json = cardFields(await get(path).catch(() => null), shortLink);
    if (json !== null) return capture(page, url, json);
  }
  return null;
}

function anchor(page: Document): Anchor | null {
  const card = findCard(page);
  const actions = card?.querySelector(byTestId('card-back-add-to-card-button'));
  if (actions) return { element: actions, place: 'before' };
  const name = card?.querySelector('hgroup, header, #card-back-name');
  return name ? { element: name, place: 'after' } : null;
}

function watch(page: Document, url: URL): Element | null {
  if (shortLinkIn(url) === null) return null;
  // A card is mounted beside the board, in a box of the body that comes and goes.
  return findCard(page)?.parentElement ?? page.body;
}

/** Trello. */
export const trello: Site = {
  id: 'trello',
  name: 'Trello',
  matches: ['https://trello.com/*'],
  looks: [
    'title',
    'excerpt',
    'checklists',
    'labels',
    'shownDue',
    'members',
    'list',
    'board',
    'attachments',
    'shortUrl',
    'url',
    'selection',
  ],
  isOpen: (url) => shortLinkIn(url) !== null,
  key: (_page, url) => keyOf(url),
  read: (page, url) => capture(page, url, null),
  readRemote,
  anchor,
  watch,
};
