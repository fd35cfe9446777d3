/** The timeline as people read it: who did what. English for now. */
import { stageWord } from '@/components/today/words';
import { pickEdit } from '@/utils/delegation/edits';
import type { Edit, ItemEvent } from '@/utils/delegation/events';
import type { ChannelId, Item, Stage } from '@/utils/delegation/item';
import { isOnBehalf, mayMove, type MoveName } from '@/utils/delegation/moves';
import type { TimelineEntry } from '@/utils/delegation/timeline';
import type { Workspace } from '@/utils/delegation/workspace';
import { longDay } from '@/utils/i18n/day';

/** One line to show. Edits made in one go are one line. */
export interface Line {
  /** Of the newest event of the line; unique. */
  id: string;
  who: string;
  what: string;
  note: string;
  /** ISO instant. */
  at: string;
  outcome: TimelineEntry['outcome'];
  entries: TimelineEntry[];
}

/** What brings back something that lost. */
export type Restore =
  { kind: 'edit'; edit: Edit } | { kind: 'move'; move: MoveName; to: Stage } | { kind: 'note'; text: string };

/** Edits of one person that are less than this apart are told as one, in ms. */
const ONE_GO_MS = 10 * 60 * 1000;

/** The lines of a timeline, newest first. Undo itself has no line: it shows on what was undone. */
export function linesOf(entries: readonly TimelineEntry[], workspace: Workspace): Line[] {
  const lines: Line[] = [];
  for (const entry of entries) {
    if (entry.event.type === 'withdrawn') continue;
    const last = lines.at(-1);
    if (last !== undefined && isOneGo(last, entry))
      lines[lines.length - 1] = lineOf([...last.entries, entry], workspace);
    else lines.push(lineOf([entry], workspace));
  }
  return lines.reverse();
}

function isOneGo(line: Line, { event, outcome }: TimelineEntry): boolean {
  const last = line.entries.at(-1);
  if (last?.event.type !== 'edited' || event.type !== 'edited') return false;
  if (last.outcome !== 'standing' || outcome !== 'standing' || last.event.by.member !== event.by.member)
    return false;
  return Date.parse(event.at) - Date.parse(last.event.at) < ONE_GO_MS;
}

function lineOf(entries: TimelineEntry[], workspace: Workspace): Line {
  const last = entries.at(-1);
  if (last === undefined) throw new Error('A line has at least one entry.');
  const edits = entries.flatMap(({ event }) => (event.type === 'edited' ? [event.body] : []));
  return {
    id: last.event.id,
    who: whoOf(last.event, workspace),
    what: edits.length > 0 ? editWords(edits) : whatOf(last.event),
    note: noteOf(last.event),
    at: last.event.at,
    outcome: last.outcome,
    entries,
  };
}

function whoOf({ by }: ItemEvent, workspace: Workspace): string {
  if (by.member === workspace.me) return 'You';
  const name = workspace.members.find((member) => member.id === by.member)?.name.trim() ?? '';
  if (name !== '') return name;
  return by.role === 'assistant' ? 'Your assistant' : 'The client';
}

const PLACES = { gmail: 'Gmail', trello: 'Trello', asana: 'Asana', page: 'a web page', none: 'nowhere' };

function whatOf(event: ItemEvent): string {
  switch (event.type) {
    case 'captured':
      return event.body.source.site === 'none'
        ? 'wrote it down'
        : `captured it from ${PLACES[event.body.source.site]}`;
    case 'enriched':
      return 'read more of the page';
    case 'noted':
      return 'added a note';
    case 'moved':
      return (
        moveWords(event.body.move, event.body.channel) +
        (isOnBehalf(event.body.move, event.by.role) ? ', noted by hand' : '')
      );
    case 'settled':
      return `settled it: ${stageWord(event.body.to).toLowerCase()}`;
    case 'questioned':
      return 'asked';
    case 'answered':
      return 'answered';
    case 'seen':
      return 'has seen it';
    case 'warned':
      return 'warned';
    case 'replied':
      return 'replied';
    case 'told':
      return 'told';
    case 'joined':
      return 'added material';
    case 'snoozed':
      return 'set it aside';
    case 'nudged':
      return 'nudged';
    case 'agreed':
      return 'changed the agreement';
    case 'edited':
    case 'withdrawn':
      // Edits are told by their fields, and what was withdrawn is struck out where it stands.
      return '';
  }
}

const CHANNEL_WORDS: Partial<Record<ChannelId, string>> = {
  gmail: ' by email (Gmail)',
  outlook: ' by email (Outlook)',
  mailto: ' by email',
  copy: ' as a copy',
};

function moveWords(move: MoveName, channel: ChannelId | undefined): string {
  switch (move) {
    case 'take':
      return 'took it on';
    case 'hand-over':
      return `handed it over${channel === undefined ? '' : (CHANNEL_WORDS[channel] ?? '')}`;
    case 'accept':
      return 'accepted';
    case 'decline':
      return 'declined';
    case 'start':
      return 'started work';
    case 'deliver':
      return 'delivered';
    case 'finish':
      return 'called it done';
    case 'send-back':
      return 'sent it back';
    case 'drop':
      return 'dropped it';
    case 'reopen':
      return 'reopened it';
  }
}

function editWords(edits: readonly Edit[]): string {
  const parts = new Set<string>();
  const words = {
    title: 'title',
    goal: 'goal',
    guidelines: 'guidelines',
    materials: 'materials',
    authority: 'how far to decide',
    important: 'importance',
  } as const;
  for (const edit of edits) {
    for (const field of Object.keys(words) as (keyof typeof words)[])
      if (edit[field] !== undefined) parts.add(words[field]);
    if (edit.due !== undefined)
      parts.add(edit.due === null ? 'deadline, now none' : `deadline, now ${longDay(edit.due.date)}`);
    for (const step of Object.values(edit.steps ?? {})) parts.add(stepWords(step));
  }
  return `changed ${new Intl.ListFormat('en', { type: 'conjunction' }).format([...parts])}`;
}

function stepWords(step: { text?: string; done?: boolean; gone?: boolean }): string {
  if (step.done !== undefined && step.text === undefined)
    return step.done ? 'a step, now done' : 'a step, now open';
  return 'the steps';
}

function noteOf(event: ItemEvent): string {
  if (event.type === 'noted') return event.body.text;
  return event.type === 'moved' || event.type === 'settled' ? (event.body.note ?? '') : '';
}

/** What would bring back an entry that lost or was taken back; null where nothing can. */
export function restoreOf(
  { event, outcome, lost }: TimelineEntry,
  item: Item,
  workspace: Workspace,
): Restore | null {
  if (outcome === 'standing') return null;
  const role = workspace.members.find((member) => member.id === workspace.me)?.role ?? 'client';
  switch (event.type) {
    case 'edited': {
      const edit = outcome === 'overridden' ? pickEdit(event.body, lost) : event.body;
      return edit.authority !== undefined && role === 'assistant' ? null : { kind: 'edit', edit };
    }
    case 'moved': {
      const { move, to } = event.body;
      return mayMove(move, item.stage, to, role) ? { kind: 'move', move, to } : null;
    }
    case 'noted':
      return { kind: 'note', text: event.body.text };
    default:
      return null;
  }
}
