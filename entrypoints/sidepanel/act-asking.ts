/** A dialog that is open: what it knows, what was typed, and how that is kept. */
import type { Act } from '@/components/actions/action';
import { problemOf, type DialogKind } from '@/components/actions/problems';
import { changedText, typedFrom, type Typed } from '@/components/actions/typed';
import type { Plan } from '@/utils/delegation/capacity';
import type { Item } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { putAtOf } from '@/utils/delegation/slots';
import { scopeOf } from '@/utils/delegation/workspace';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { getItem } from '@/utils/store/queries';
import { draftKeyOf, initialOf } from './act-dialogs';
import { prepareNudge, type Nudge } from './act-nudge';
import { spaceOf, type Space } from './act-space';
import type { AppState } from './app-context';
import { readPlan } from './use-timer';

/** A dialog that is open. */
export interface Asking {
  row: Row;
  act: Act;
  kind: DialogKind;
  /** As it was when the dialog opened. */
  item: Item;
  space: Space;
  initial: Typed;
  typed: Typed;
  /** Why it was not carried out, or null. */
  error: string | null;
  /** The reminder to be sent, for a nudge. */
  nudge: Nudge | null;
  /** When a question asked now that can wait is put, ISO; null: at once. */
  putAt: string | null;
  /** Where there is room for what is to be accepted; null: not asked, or no hours agreed. */
  plan: Plan | null;
}

/** Opens the dialog of an act with what was typed before; null when the item is gone. */
export async function openDialog(
  app: AppState,
  row: Row,
  act: Act,
  kind: DialogKind,
): Promise<Asking | null> {
  const now = new Date();
  const space = spaceOf(app, row);
  const [item, draft] = await Promise.all([
    getItem(app.store, scopeOf(space.workspace), row.id, now),
    readDraft(app.store, draftKeyOf(row, kind, act)),
  ]);
  if (item === null) return null;
  const when = { now, zone: app.clock.zone, language: app.letters(space.workspace) };
  const nudge = kind === 'nudge' ? prepareNudge(item, space, app.settings, when) : null;
  const initial = { ...initialOf(kind, item, now), ...(nudge === null ? {} : { words: nudge.text }) };
  const typed = typedFrom(draft?.edit.goal, initial);
  const put = putAtOf({ at: now.toISOString(), urgent: false, by: space.role }, space.agreement);
  const putAt = Date.parse(put) > now.getTime() ? put : null;
  const { store, workspaces, clock } = app;
  const isOwn = kind === 'accept' && space.role === 'assistant';
  const plan = isOwn ? await readPlan(store, workspaces, now, clock.zone) : null;
  return { row, act, kind, item, space, initial, typed, error: null, nudge, putAt, plan };
}

/** Keeps what was typed; it resolves once it is safe. */
export function keepTyped(
  { store }: AppState,
  { row, kind, act, initial }: Asking,
  typed: Typed,
): Promise<void> {
  // A draft is an edit; its goal carries what a dialog holds.
  const goal = changedText(typed, initial);
  return saveDraft(store, draftKeyOf(row, kind, act), { goal }, new Date());
}

/** Forgets what was typed. */
export function forgetTyped({ store }: AppState, { row, kind, act }: Asking): Promise<void> {
  return dropDraft(store, draftKeyOf(row, kind, act));
}

/** What keeps it from being recorded, one sentence, or null. */
export function problemIn({ kind, typed, item, space, putAt }: Asking, now: Date): string | null {
  return problemOf(kind, typed, {
    role: space.role,
    due: item.promise?.due ?? item.brief.due,
    putAt: putAt ?? now.toISOString(),
    now,
  });
}
