/** Asana: the open task, from its pane. Its class names are words and stay; its labels are translated and do not. */
import { canonicalUrl, type Capture } from '@/utils/delegation/capture';
import type { Checklist, Person } from '@/utils/delegation/item';
import { combine, type Fields } from './combine';
import type { Anchor, Site } from './site';
import { lineOf, oneLine, selectionIn, textOf } from './text';
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
  return [...page.querySelectorAll(PANE)].filter(isShown).at(-1) ?? null;
}

function taskIdOf(pane: Element | null): string | null {
  const id = pane?.closest('[data-task-id]')?.getAttribute('data-task-id');
  return id !== null && id !== undefined && /^\d+$/.test(id) ? id : null;
}

function titleOf(pane: Element): string {
  for (const input of pane.querySelectorAll<HTMLTextAreaElement>(TITLE)) {
    if (oneLine(input.value) !== '') return oneLine(input.value);
  }
  return lineOf(pane, '.ReadOnlyTitleInput-name', '.TaskPaneToolbarAnimation-title');
}

function subtasksOf(pane: Element): Checklist[] {
  const rows = [...pane.querySelectorAll('.SubtaskGrid [data-task-id], .SubtaskTaskRow')].filter(
    (row, index, all) => !all.some((other, at) => at !== index && other.contains(row)),
  );
  const items = rows.map((row) => {
    const input = row.querySelector<HTMLTextAreaElement>('textarea');
    return {
      text: oneLine(input?.value) || lineOf(row, '.SubtaskTaskRow-taskName', '[class*="askName"]'),
      done: row.querySelector('[role=checkbox][aria-checked=true], [aria-pressed=true]') !== null,
    };
  });
  const named = items.filter((item) => item.text !== '');
  return named.length === 0 ? [] : [{ title: 'Subtasks', items: named }];
}

function assigneeOf(pane: Element): Person[] {
  const name = lineOf(
    pane,
    '.TaskPaneAssigneeToken .AssigneeToken-userNameLabel',
    '.AssigneeToken-userNameLabel',
  );
  return name === '' ? [] : [{ name, email: '' }];
}

function paneFields(pane: Element): Fields {
  const description = pane.querySelector(
    '#TaskDescriptionView .ProseMirror, .TaskDescription .ProseMirror, .TaskDescription [contenteditable]',
  );
  const tags = pane.querySelectorAll('.TaskTagTokenPills-potPill span, .TaskTags .Token');
  return {
    title: titleOf(pane),
    excerpt: textOf(description),
    shownDue: lineOf(
      pane,
      '.TaskDueDateToken .DueDate-dateSpan',
      '.TaskDueDateToken [class*="DueDate-date"]',
    ),
    members: assigneeOf(pane),
    project: lineOf(
      pane,
      '.TaskProjectTokenPill-name',
      '.TaskPaneFields-projectHeader a',
      '.TaskProjects .TokenizerPillBase-name',
      '.TaskAncestry-ancestorProject',
    ),
    list: lineOf(
      pane,
      '.TaskProjects .TaskPotColumnMenuButton-dropdownButton',
      '.TaskPotColumnMenuButton-dropdownButton',
    ),
    labels: [...new Set([...tags].map((tag) => oneLine(tag.textContent)).filter(Boolean))],
    checklists: subtasksOf(pane),
  };
}

/** An address that opens the task wherever it was seen: the inbox, a search or "my tasks" may not hold it tomorrow. */
function addressOf(url: URL, id: string): string {
  const passing =
    /\/(?:inbox|home|search|my_tasks|my-tasks)(?:\/|$)/.test(url.pathname) || url.searchParams.has('child');
  const inPath = new RegExp(`/${id}(?:/|$)`).test(url.pathname);
  return inPath && !passing ? canonicalUrl(url.href) : `${url.origin}/0/0/${id}/f`;
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
    .replace(/^(?:\(\d+\)|●)\s*/, '')
    .replace(/^(?:\(\d+\)|●)\s*/, '')
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
