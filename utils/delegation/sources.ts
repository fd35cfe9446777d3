/** Where an item came from: what its owner read, and what of that has left their browser. */
import type { ItemEvent } from './events';
import type { Item, Source } from './item';
import { isPrivateDevice } from './workspace';

/**
 * The source as the holder of these events (in causal order) knows it, and as the shared logs alone have it, which is what
 * the other side knows; null: nothing is shared.
 */
export function sourcesFrom(standing: readonly ItemEvent[]): Pick<Item, 'source' | 'shared'> {
  let source: Source | null = null;
  let shared: Source | null = null;
  for (const event of standing) {
    source = read(source, event);
    if (!isPrivateDevice(event.device)) shared = read(shared, event);
  }
  return { source: source ?? NOTHING, shared };
}

const NOTHING: Source = { site: 'none', url: '', title: '', author: null, excerpt: '', attachments: [] };

/**
 * A second capture only fills what is empty, be it of another device or the copy for the other side; what was read later
 * takes the place of what was captured.
 */
function read(source: Source | null, event: ItemEvent): Source | null {
  if (event.type === 'captured') {
    return source === null ? event.body.source : { ...event.body.source, ...filled(source) };
  }
  if (event.type === 'enriched' && source !== null) return { ...source, ...event.body.source };
  return source;
}

/** The fields that say something. */
function filled(source: Source): Partial<Source> {
  const says = (value: unknown) =>
    value !== null && value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(source).filter(([, value]) => says(value)));
}
