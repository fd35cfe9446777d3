/** What a stored event may look like, for events that come from a file. */
import * as v from 'valibot';
import type { EventBodies, EventType, ItemEvent } from '@/utils/delegation/events';
import { AUTHORITIES, CHANNELS, SITE_IDS, STAGES } from '@/utils/delegation/item';
import { MOVES, type MoveName } from '@/utils/delegation/moves';

/** An instant exactly as `toISOString` writes it. */
export const instant = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text))),
);

const name = v.pipe(v.string(), v.nonEmpty());
const text = v.string();
/** An address that a click may open: nothing that runs. */
const address = v.pipe(
  text,
  // Parsed, because a browser reads over line breaks within "javascript:".
  v.check((url) => !['javascript:', 'data:', 'vbscript:', 'blob:'].includes(URL.parse(url)?.protocol ?? '')),
);
const person = v.strictObject({ name: text, email: text });
const checklist = v.strictObject({
  title: text,
  items: v.array(v.strictObject({ text, done: v.boolean() })),
});

const sourceFields = {
  site: v.picklist(SITE_IDS),
  url: address,
  title: text,
  author: v.nullable(person),
  excerpt: text,
  attachments: v.array(v.strictObject({ name: text })),
};
const moreSourceFields = {
  threadId: v.exactOptional(text),
  shownDate: v.exactOptional(text),
  recipients: v.exactOptional(v.array(person)),
  language: v.exactOptional(text),
  selection: v.exactOptional(text),
  siteName: v.exactOptional(text),
  checklists: v.exactOptional(v.array(checklist)),
  labels: v.exactOptional(v.array(text)),
  members: v.exactOptional(v.array(person)),
  shownDue: v.exactOptional(text),
  list: v.exactOptional(text),
  board: v.exactOptional(text),
  project: v.exactOptional(text),
  shortUrl: v.exactOptional(address),
};
const source = v.strictObject({ ...sourceFields, ...moreSourceFields });
const partOfSource = v.strictObject({
  site: v.exactOptional(sourceFields.site),
  url: v.exactOptional(sourceFields.url),
  title: v.exactOptional(sourceFields.title),
  author: v.exactOptional(sourceFields.author),
  excerpt: v.exactOptional(sourceFields.excerpt),
  attachments: v.exactOptional(sourceFields.attachments),
  ...moreSourceFields,
});

const due = v.strictObject({
  at: instant,
  date: v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d$/)),
  time: v.nullable(v.pipe(text, v.regex(/^\d\d:\d\d$/))),
  zone: v.pipe(text, v.check(isZone)),
});
const step = v.strictObject({
  text: v.exactOptional(text),
  done: v.exactOptional(v.boolean()),
  place: v.exactOptional(text),
  gone: v.exactOptional(v.boolean()),
});

/** The fields of an edit, for events and drafts. */
export const editSchema = v.strictObject({
  title: v.exactOptional(text),
  goal: v.exactOptional(text),
  due: v.exactOptional(v.nullable(due)),
  guidelines: v.exactOptional(text),
  materials: v.exactOptional(text),
  authority: v.exactOptional(v.picklist(AUTHORITIES)),
  important: v.exactOptional(v.nullable(v.boolean())),
  steps: v.exactOptional(v.record(text, step)),
});

const stage = v.picklist(STAGES);
const envelope = {
  id: name,
  workspace: name,
  item: name,
  by: v.strictObject({ member: name, role: v.picklist(['client', 'assistant']) }),
  device: name,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  clock: v.pipe(text, v.regex(/^[0-9a-f]{15}$/)),
  after: v.array(name),
  at: instant,
};

/** The body of every type of event: one that is missing here, or has another shape, is a compile error. */
const bodies: { [T in EventType]: v.GenericSchema<unknown, EventBodies[T]> } = {
  captured: v.strictObject({ sourceKey: v.nullable(name), source }),
  enriched: v.strictObject({ source: partOfSource }),
  edited: editSchema,
  moved: v.strictObject({
    move: v.picklist(Object.keys(MOVES) as MoveName[]),
    from: stage,
    to: stage,
    note: v.exactOptional(text),
    channel: v.exactOptional(v.picklist(CHANNELS)),
  }),
  noted: v.strictObject({ text }),
  settled: v.strictObject({ to: stage, note: v.exactOptional(text) }),
  withdrawn: v.strictObject({ event: name }),
};

function schemaOf<T extends EventType>(type: T) {
  return v.strictObject({ ...envelope, type: v.literal(type), body: bodies[type] });
}

/** Any event; unknown types and fields are refused, for a newer version of the format says so in its number. */
export const eventSchema = v.variant(
  'type',
  (Object.keys(bodies) as EventType[]).map(schemaOf),
) as unknown as v.GenericSchema<unknown, ItemEvent>;

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
