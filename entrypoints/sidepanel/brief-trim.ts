/** What leaves with a brief: the text, what was found in it, and what the person has taken out. */
import type { Found, FoundKind, Leaving, Piece } from '@/components/brief/leaving';
import type { Agreement } from '@/utils/delegation/agreement';
import type { Edit, StepEdit } from '@/utils/delegation/events';
import type { Item, Person } from '@/utils/delegation/item';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { findingsIn } from '@/utils/handover/findings';
import { messageOf, type Block, type MessageOptions } from '@/utils/handover/message';
import { textOf } from '@/utils/handover/text';
import { removedMark, trimItem } from '@/utils/handover/trim';
import type { Language } from '@/utils/i18n/language';
import { outgoing } from './brief-send';

/** What {@link outgoingOf} goes by; `emails` are no strangers'. */
export interface TrimOptions extends MessageOptions {
  from: Person;
  agreement: Agreement;
  now: Date;
  emails: readonly string[];
}

/** A brief as it would leave now. */
export interface Outgoing {
  /** Without what was removed. */
  item: Item;
  leaving: Leaving;
}

/** The brief of `item` as it would leave to `to` with `removed` (texts found in it) taken out. */
export function outgoingOf(
  item: Item,
  to: Person,
  removed: readonly string[],
  { emails, ...options }: TrimOptions,
): Outgoing {
  const { language } = options;
  const whole = outgoing(item);
  // The agreement's own words are not searched: they are not this brief's, and both have them.
  const trimmed = removed.length === 0 ? whole : trimItem(whole, removed, language);
  const foundOf = (one: Item) => foundIn(messageOf(one, to, { language }).blocks, emails);
  const before = foundOf(whole);
  const after = trimmed === whole ? before : foundOf(trimmed);
  // What stood in something that was removed is gone with it.
  const found = [...before].map(([text, kind]): Found => ({ text, kind, removed: !after.has(text) }));
  const message = messageOf(trimmed, to, options);
  const pieces = piecesOf(textOf(message), found, removedMark(language));
  return {
    item: { ...trimmed, shared: item.shared === null ? null : trimmed.source },
    leaving: { to: message.to, subject: message.subject, pieces, found },
  };
}

/** Who signs, what was agreed, whose addresses are no strangers', and the `language` it is written in; `procedures` by their ids. */
export function optionsOf(
  workspace: Workspace,
  sourceKey: string | null,
  now: Date,
  language: Language,
  procedures: ReadonlyMap<string, string> = new Map(),
): TrimOptions {
  const me = meIn(workspace);
  // Gmail's keys name the account that is signed in.
  const account = /^gmail:([^:]+):/.exec(sourceKey ?? '')?.[1] ?? '';
  const emails = [me.email, otherOf(workspace).email, account].filter((email) => email !== '');
  return { from: me, agreement: workspace.agreement, now, emails, language, procedures };
}

function meIn({ members, me }: Workspace): Person {
  return members.find(({ id }) => id === me) ?? { name: '', email: '' };
}

/** What `trimmed` changes of title and brief, as an edit; null when nothing. Its source is not part of an edit. */
export function trimEdit(item: Item, trimmed: Item): Edit | null {
  const edit: Edit = {};
  if (trimmed.title !== item.title) edit.title = trimmed.title;
  for (const field of ['goal', 'guidelines', 'materials'] as const) {
    if (trimmed.brief[field] !== item.brief[field]) edit[field] = trimmed.brief[field];
  }
  const steps: Record<string, StepEdit> = {};
  for (const { id, text } of trimmed.brief.steps) {
    if (item.brief.steps.find((step) => step.id === id)?.text !== text) steps[id] = { text };
  }
  if (Object.keys(steps).length > 0) edit.steps = steps;
  return Object.keys(edit).length === 0 ? null : edit;
}

/** Each thing found, once; searched part by part, because a quote's own marks would all pass for history. */
function foundIn(blocks: readonly Block[], emails: readonly string[]): Map<string, FoundKind> {
  const found = new Map<string, FoundKind>();
  for (const text of blocks.flatMap(textsOf)) {
    for (const finding of findingsIn(text, { emails })) {
      if (!found.has(finding.text)) found.set(finding.text, finding.kind);
    }
  }
  return found;
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'section':
    case 'quote':
      return [block.text];
    case 'steps':
      return block.steps.map(({ text }) => text);
    case 'facts':
      return block.facts.map(({ value }) => value);
    default:
      return [];
  }
}

/** The text in pieces: what was found and still goes out, and `gone`, which stands for what was removed. */
function piecesOf(text: string, found: readonly Found[], gone: string): Piece[] {
  const kinds = new Map<string, FoundKind>();
  const marks = [{ pattern: literal(gone), name: 'gone' }];
  const left = found.filter(({ removed }) => !removed);
  left.forEach(({ text: one, kind }, at) => {
    kinds.set(`f${at}`, kind);
    marks.push({ pattern: spaced(one), name: `f${at}` });
  });
  // The longest first, so that a part of another does not cut it in two.
  marks.sort((a, b) => b.pattern.length - a.pattern.length);
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(marks.map(named).join('|'), 'gu'))) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const name = Object.keys(groups).find((one) => groups[one] !== undefined) ?? '';
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), kind: null });
    pieces.push(...within(match[0], kinds.get(name) ?? 'removed', left, gone));
    end = match.index + match[0].length;
  }
  return end === text.length ? pieces : [...pieces, { text: text.slice(end), kind: null }];
}

/** What was found in quoted history is marked in it as well. */
function within(text: string, kind: FoundKind | 'removed', left: readonly Found[], gone: string): Piece[] {
  const inner = left.filter((one) => one.kind !== 'history');
  if (kind !== 'history' || inner.length === 0) return [{ text, kind }];
  return piecesOf(text, inner, gone).map((piece) => ({ ...piece, kind: piece.kind ?? kind }));
}

function named({ pattern, name }: { pattern: string; name: string }): string {
  return `(?<${name}>${pattern})`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Finds the text also where the message breaks its lines and puts '> ' before them. */
function spaced(text: string): string {
  return text.trim().split(/\s+/).map(literal).join('[\\s>]+');
}
