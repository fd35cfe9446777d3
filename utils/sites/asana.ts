/** Asana: the open task, from its pane. Its class names are words and stay; its labels are translated and do not. */
import type { Capture } from '@/utils/delegation/capture';
import type { Checklist } from '@/utils/delegation/item';
import { combine, type Fields } from './combine';
import { all, attr, lineOf, linesOf, peopleNamed, valueOf } from './dom';
import type { Anchor, Site } from './site';
import { oneLine, selectionIn, textOf } from './text';
import { isShown } from './visible';

const PANE = '.TaskPane, .TaskPaneBody';
const TITLE = '.TaskPaneTitle textarea, .TitleInput textarea, [role=heading] textarea';

/** The task's id in any form of address: `?child=`, `/task/<id>`, `/item/<id>`, `/0/<project>/<id>[/f]`. */
function taskIdIn(url: URL): string | null {
  const child = /^\d+$/.exec(url.searchParams.get('child') ?? '')?.[0];
  return child ?? /(?:\/task\/|\/item\/|^\/0\/(?:\w+\/)?\d+\/)(\d{6,})/.exec(url.pathname)?.[1] ?? null;
}

function findPane(page: Document): Element | null {
  const pane = all(page, PANE).filter(isShown).at(-1) ?? null;
  return pane?.closest('.TaskPane') ?? pane;
}

function taskIdOf(pane: Element | null): string | null {
  return /^\d+$/.exec(attr(pane?.closest('[data-task-id]'), 'data-task-id'))?.[0] ?? null;
}

function subtasksOf(pane: Element): Checklist[] {
  const row = '.SubtaskGrid [data-task-id], .SubtaskTaskRow';
  const items = all(pane, row)
    .filter((element) => element.parentElement?.closest(row) === null)
    .map((element) => ({
      text: valueOf(element, 'textarea') || lineOf(element, '[class*="askName"]'),
      done: element.querySelector('[role=checkbox][aria-checked=true]') !== null,
    }))
    .filter((item) => item.text !== '');
  return items.length === 0 ? [] : [{ title: '', items }];
}

function paneFields(pane: Element): Fields {
  return {
    title:
      valueOf(pane, TITLE) || lineOf(pane, '.ReadOnlyTitleInput-name', '.TaskPaneToolbarAnimation-title'),
    excerpt: textOf(
      pane.querySelector('#TaskDescriptionView .ProseMirror, .TaskDescription [contenteditable]'),
    ),
    shownDue: lineOf(pane, '.TaskDueDateToken .DueDate-dateSpan'),
    members: peopleNamed([lineOf(pane, '.AssigneeToken-userNameLabel')]),
    project: lineOf(
      pane,
      '.TaskProjectTokenPill-name',
      '.TaskPaneFields-projectHeader a',
      '.TaskProjects .TokenizerPillBase-name',
      '.TaskAncestry-ancestorProject',
    ),
    list: lineOf(pane, '.TaskPotColumnMenuButton-dropdownButton'),
    labels: linesOf(pane, '.TaskTagTokenPills-potPill span, .TaskTags .Token'),
    checklists: subtasksOf(pane),
  };
}

/** An address that opens the task wherever it was seen: the inbox, a search or "my tasks" may not hold it tomorrow. */
function addressOf(url: URL, id: string): string {
  const lasts = /^\/(?:0\/\d+|1\/\d+\/project)\//.test(url.pathname) && url.pathname.includes(id);
  return lasts ? url.origin + url.pathname : `${url.origin}/0/0/${id}/f`;
}

function idOf(page: Document, url: URL): string | null {
  return taskIdOf(findPane(page)) ?? taskIdIn(url);
}

function keyOf(page: Document, url: URL): string | null {
  const id = idOf(page, url);
  return id === null ? null : `asana:${id}`;
}

function read(page: Document, url: URL): Capture | null {
  const pane = findPane(page);
  const id = idOf(page, url);
  if (id === null) return null;
  const title = oneLine(page.title)
    .replace(/^(?:\(\d+\)|●|\s)+/, '')
    .replace(/ - Asana$/, '');
  return combine('asana', keyOf(page, url), [
    ['dom', pane === null ? {} : paneFields(pane)],
    ['tab', { title: title || 'Asana', url: addressOf(url, id), selection: selectionIn(page) }],
  ]);
}

function anchor(page: Document): Anchor | null {
  const pane = findPane(page);
  const button = pane?.querySelector('.TaskPaneToolbar-button');
  if (button) return { element: button, place: 'before' };
  const title = pane?.querySelector('[role=heading], .TaskPaneTitle, .TitleInput');
  return title ? { element: title, place: 'after' } : null;
}

function watch(page: Document, url: URL): Element | null {
  if (taskIdIn(url) === null) return null;
  return page.querySelector('#asana_main') ?? page.body;
}

/** Asana. */
export const asana: Site = {
  id: 'asana',
  name: 'Asana',
  matches: ['https://app.asana.com/*'],
  looks: [
    'title',
    'excerpt',
    'shownDue',
    'members',
    'project',
    'list',
    'labels',
    'checklists',
    'url',
    'selection',
  ],
  isOpen: (url) => taskIdIn(url) !== null,
  key: keyOf,
  read,
  anchor,
  watch,
};
