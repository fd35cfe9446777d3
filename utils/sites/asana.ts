/** Asana: the open task, from its pane. Its class names are words and stay; its labels are translated and do not. */
import { canonicalUrl, type Capture } from '@/utils/delegation/capture';
import type { Checklist } from '@/utils/delegation/item';
import { combine, type Fields } from './combine';
import { all, attr, lineOf, linesOf, peopleNamed, valueOf } from './dom';
import type { Anchor, Site } from './site';
import { oneLine, selectionIn, textOf } from './text';
import { isShown } from './visible';

const PANE = '.TaskPane[data-task-id], .TaskPane, .TaskPaneBody';
const TITLE =
  '.TaskPaneTitle textarea, .TitleInput textarea, .ObjectTitleInput textarea, [role=heading] textarea';

/** The task's id in any form of address: `?child=`, `/task/<id>`, `/item/<id>`, `/0/<project>/<id>[/f]`. */
function taskIdIn(url: URL): string | null {
  const child = url.searchParams.get('child');
  if (child !== null && /^\d+$/.test(child)) return child;
  const named = /\/(?:task|item)\/(\d{6,})/.exec(url.pathname)?.[1];
  return (
    named ?? /^\/0\/(?:inbox\/|home\/|my_tasks\/)?[^/]+\/(\d{6,})(?:\/|$)/.exec(url.pathname)?.[1] ?? null
  );
}

function findPane(page: Document): Element | null {
  return all(page, PANE).filter(isShown).at(-1) ?? null;
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
  return items.length === 0 ? [] : [{ title: 'Subtasks', items }];
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
  const passing =
    /\/(?:inbox|home|search|my_tasks|my-tasks)(?:\/|$)/.test(url.pathname) || url.searchParams.has('child');
  const inPath = new RegExp(`/${id}(?:/|$)`).test(url.pathname);
  return inPath && !passing ? url.origin + url.pathname : `${url.origin}/0/0/${id}/f`;
}

function keyOf(page: Document, url: URL): string | null {
  const id = taskIdOf(findPane(page)) ?? taskIdIn(url);
  return id === null ? null : `asana:${id}`;
}

function read(page: Document, url: URL): Capture | null {
  const pane = findPane(page);
  const id = taskIdOf(pane) ?? taskIdIn(url);
  if (id === null && pane === null) return null;
  const whole = oneLine(page.title)
    .replace(/^(?:\(\d+\)|●|\s)+/, '')
    .replace(/\s+-\s+Asana$/, '');
  return combine('asana', id === null ? null : `asana:${id}`, [
    ['dom', pane === null ? {} : paneFields(pane)],
    [
      'tab',
      {
        title: whole || 'Asana',
        url: id === null ? canonicalUrl(url.href) : addressOf(url, id),
        selection: selectionIn(page),
      },
    ],
  ]);
}

function anchor(page: Document): Anchor | null {
  const pane = findPane(page);
  if (pane === null) return null;
  const root = pane.closest('.TaskPane') ?? pane;
  const button = root.querySelector('.TaskPaneToolbar-button');
  if (button !== null) return { element: button, place: 'before' };
  const header = root.querySelector('.TaskPaneToolbar, .TaskPane-header');
  if (header !== null) return { element: header, place: 'append' };
  const title = root.querySelector(TITLE)?.closest('[role=heading], .TaskPaneTitle, .TitleInput') ?? null;
  return title === null ? null : { element: title, place: 'after' };
}

function watch(page: Document): Element | null {
  return page.querySelector('#asana_main, #asana_full_page') ?? page.body;
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
