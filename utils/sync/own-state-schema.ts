/** What an own device's state may say, for it comes from outside. */
import * as v from 'valibot';
import { MAX_DRIFT_MS } from '@/utils/delegation/clock';
import { editFrom } from '@/utils/delegation/edits';
import { MAIL_CLIENTS } from '@/utils/delegation/item';
import { pathsOf } from '@/utils/delegation/registers';
import { isYearly } from '@/utils/delegation/yearly';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';
import { editSchema } from '@/utils/store/event-schema';
import type { SavedView, Suggested } from '@/utils/store/schema';
import { instant, name, suggestionKind, suggestionOutcome, text } from '@/utils/store/schema-parts';
import { OWN_SETTINGS, type Settings } from '@/utils/store/settings';
import { isOver, itemOfDraft } from '@/utils/store/stamps';

/** One thing, as it was last changed or ended (`value` undefined). */
export interface StateEntry {
  /** As in Stamp; of a draft also 'draft:<key>/<path>', one field of it. */
  key: string;
  at: string;
  value?: unknown;
}

/** One of the settings that follow the person. */
export type OwnSetting = (typeof OWN_SETTINGS)[number];

/** An entry whose shape is known. */
export type KnownEntry = { at: string } & (
  | { kind: 'setting'; field: OwnSetting; value: Settings[OwnSetting] }
  | { kind: 'typed'; draft: string; path: string; value: unknown }
  | { kind: 'ended'; draft: string }
  | { kind: 'person'; id: string; value: PersonValue | null }
  | { kind: 'suggestion'; id: string; value: SuggestionValue }
  | { kind: 'view'; id: string; value: ViewValue | null }
);

/** What is said of a person; the workspace is the one that the state belongs to. */
export interface PersonValue {
  name: string;
  day: string | null;
  note: string;
}

/** What became of a suggestion; when it did is the entry's own instant. */
export type SuggestionValue = Pick<Suggested, 'kind' | 'outcome'>;

/** What a saved search is. */
export type ViewValue = Omit<SavedView, 'id'>;

const entrySchema = v.object({ key: name, at: instant, value: v.optional(v.unknown()) });
const settings: { [F in OwnSetting]: v.GenericSchema<unknown, Settings[F]> } = {
  captureMode: v.picklist(['brief', 'later']),
  mailClient: v.nullable(v.picklist(MAIL_CLIENTS)),
  theme: v.picklist(['auto', 'light', 'dark']),
  language: v.nullable(v.picklist(LANGUAGE_CODES)),
  reminders: v.boolean(),
};
const person = v.strictObject({
  name: text,
  day: v.nullable(v.pipe(v.string(), v.check(isYearly))),
  note: text,
});

const suggestion = v.strictObject({ kind: suggestionKind, outcome: suggestionOutcome });
const view = v.strictObject({ name: text, query: text, filters: text });

/** The entries of `content` that can be taken at `now`; what is malformed, unknown, over or of the future is left out. */
export function entriesIn(content: unknown, now: Date): KnownEntry[] {
  if (!Array.isArray(content)) return [];
  return content.flatMap((raw: unknown) => {
    const entry = v.safeParse(entrySchema, raw);
    if (!entry.success || Date.parse(entry.output.at) > now.getTime() + MAX_DRIFT_MS) return [];
    const known = knownEntry(entry.output);
    const over = known?.kind === 'ended' && isOver(entry.output, now);
    return known === null || over ? [] : [known];
  });
}

function knownEntry({ key, at, value }: StateEntry): KnownEntry | null {
  const [, kind, rest = ''] = /^(settings\.|draft:|person:|suggestion:|view:)(.+)$/su.exec(key) ?? [];
  if (kind === 'settings.') return knownSetting(rest, at, value);
  if (kind === 'draft:') return knownDraft(rest, at, value);
  if (kind === 'person:') return knownPerson(rest, at, value);
  if (kind === 'suggestion:') return knownSuggestion(rest, at, value);
  return kind === 'view:' ? knownView(rest, at, value) : null;
}

function knownSetting(name: string, at: string, value: unknown): KnownEntry | null {
  const field = OWN_SETTINGS.find((one) => one === name);
  if (field === undefined) return null;
  const checked = v.safeParse<v.GenericSchema<unknown, Settings[OwnSetting]>>(settings[field], value);
  return checked.success ? { kind: 'setting', field, value: checked.output, at } : null;
}

/** A field is what an edit may set, alone and under its own path: all else would be no draft of ours. */
function knownDraft(name: string, at: string, value: unknown): KnownEntry | null {
  const slash = name.indexOf('/');
  const [draft, path] = slash < 0 ? [name, null] : [name.slice(0, slash), name.slice(slash + 1)];
  if ((itemOfDraft(draft) ?? '') === '') return null;
  if (path === null) return value === undefined ? { kind: 'ended', draft, at } : null;
  const checked = v.safeParse(editSchema, editFrom([[path, value]]));
  const writes = checked.success ? pathsOf(checked.output) : [];
  const [write] = writes;
  if (writes.length !== 1 || write?.[0] !== path) return null;
  return { kind: 'typed', draft, path, value: write[1], at };
}

function knownPerson(id: string, at: string, value: unknown): KnownEntry | null {
  if (value === undefined) return { kind: 'person', id, value: null, at };
  const checked = v.safeParse(person, value);
  return checked.success ? { kind: 'person', id, value: checked.output, at } : null;
}

/** A suggestion is never taken back: there is no end of one. */
function knownSuggestion(id: string, at: string, value: unknown): KnownEntry | null {
  const checked = v.safeParse(suggestion, value);
  const own = checked.success && id.startsWith(`${checked.output.kind}:`);
  return own ? { kind: 'suggestion', id, value: checked.output, at } : null;
}

function knownView(id: string, at: string, value: unknown): KnownEntry | null {
  if (value === undefined) return { kind: 'view', id, value: null, at };
  const checked = v.safeParse(view, value);
  return checked.success ? { kind: 'view', id, value: checked.output, at } : null;
}
