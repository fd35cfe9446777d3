/** What the schemas of events are made of. */
import * as v from 'valibot';
import { isZone } from '@/utils/delegation/zone-days';
import type { SuggestionKind } from './schema';

/** An instant exactly as `toISOString` writes it. */
export const instant = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text))),
);

/** An id or a key: some text. */
export const name = v.pipe(v.string(), v.nonEmpty());
/** Any text. */
export const text = v.string();
/** An address that a click may open: nothing that runs. */
export const address = v.pipe(
  text,
  // Parsed, because a browser reads over line breaks within "javascript:".
  v.check((url) => !['javascript:', 'data:', 'vbscript:', 'blob:'].includes(URL.parse(url)?.protocol ?? '')),
);
/** A count or an index. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Minutes of work. */
export const minutes = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** A zone that this browser knows. */
export const zone = v.pipe(text, v.check(isZone));

/** What can be suggested. */
const SUGGESTION_KINDS = [
  'worth',
  'procedure',
  'repeat',
  'meeting',
  'person',
  'coach',
  'deviation',
] as const satisfies readonly SuggestionKind[];

/** What became of a suggestion, in words that travel between own devices and in backups. */
export const suggestionKind = v.picklist(SUGGESTION_KINDS);
/** See {@link suggestionKind}. */
export const suggestionOutcome = v.picklist(['taken', 'dismissed']);
