/** The assistant's own initiative, and what the client makes of it. */
import { addGuideline } from '@/utils/delegation/areas';
import type { NewEvent } from '@/utils/delegation/events';
import type { Item, Source } from '@/utils/delegation/item';
import { roleIn } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { write, type Held, type Recorded, type RefusalReason } from './record';
import { randomId } from './ids';

/** A proposal: work to be done, or a better way to work. */
export interface Proposal {
  title: string;
  /** Why, in the assistant's words; or ''. */
  why: string;
  /** The area whose way of working it improves, '' for none in particular; null: a piece of work. */
  improves: string | null;
}

/** The assistant proposes an item of `workspace`. */
export function proposeItem(
  store: Store,
  workspace: string,
  { title, why, improves }: Proposal,
  now: Date,
): Promise<Recorded> {
  const item = randomId('i');
  const source: Source = { site: 'none', url: '', title, author: null, excerpt: why, attachments: [] };
  const body = { sourceKey: null, source, ...(improves === null ? {} : { improves }) };
  const plan = (held: Held): NewEvent[] | RefusalReason =>
    // A client who has an idea captures it.
    roleIn(held.workspace) === 'assistant' ? [{ item, type: 'captured', body }] : 'not-allowed';
  return write(store, { workspace, items: [item], now, plan });
}

/**
 * The client takes a proposal. An improvement becomes a guideline of its area, in the same write, and is done; without an
 * area that is still there, it is taken like a piece of work, so that nothing of it is lost.
 */
export async function takeProposal(store: Store, item: string, now: Date): Promise<Recorded> {
  const workspace = (await store.get('items', item))?.workspace;
  if (workspace === undefined) return { ok: false, reason: 'unknown-item' };
  const plan = (held: Held): NewEvent[] | RefusalReason => {
    const found = held.items.get(item) ?? null;
    if (found === null) return 'unknown-item';
    const take: NewEvent = { item, type: 'moved', body: { move: 'take', from: found.stage, to: 'inbox' } };
    const agreed = guidelineOf(held, found);
    if (agreed === null) return [take];
    const finish: NewEvent = { item, type: 'moved', body: { move: 'finish', from: 'inbox', to: 'done' } };
    return [take, finish, agreed];
  };
  return write(store, { workspace, items: [item, workspace], now, plan });
}

function guidelineOf({ workspace }: Held, { improves, title }: Item): NewEvent | null {
  if (improves === null || improves === '') return null;
  const body = addGuideline(workspace.agreement, improves, title, randomId('g'));
  return body === null ? null : { item: workspace.id, type: 'agreed', body };
}
