/** What a stored event may look like, for events that come from a file. */
import * as v from 'valibot';
import type { EventBodies, EventType, ItemEvent } from '@/utils/delegation/events';
import {
  ANSWER_KINDS,
  AUTHORITIES,
  CHANNELS,
  SITE_IDS,
  STAGES,
  WARNING_REPLIES,
} from '@/utils/delegation/item';
import { MOVES, type MoveName } from '@/utils/delegation/moves';
import type { ProcedureWords } from '@/utils/delegation/procedure';
import type { RecurrenceWords } from '@/utils/delegation/recurrence';
import type { EntryWords } from '@/utils/delegation/time-entry';
import { agreementEdit } from './agreement-schema';
import { address, count, instant, minutes, name, text, zone } from './schema-parts';

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
  zone: zone,
});
const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
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
  area: v.exactOptional(v.nullable(name)),
  talk: v.exactOptional(v.boolean()),
  steps: v.exactOptional(v.record(text, step)),
  procedure: v.exactOptional(v.nullable(v.strictObject({ id: name, version: positive }))),
});

const day = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d$/));
const procedureWords: v.GenericSchema<unknown, ProcedureWords> = v.strictObject({
  title: text,
  goal: text,
  steps: v.array(text),
  guidelines: text,
  authority: v.nullable(v.picklist(AUTHORITIES)),
  area: v.nullable(name),
  minutes: v.nullable(minutes),
  match: v.strictObject({
    sites: v.array(v.picklist(SITE_IDS)),
    senders: v.array(text),
    words: v.array(text),
  }),
  starter: v.nullable(name),
});
const recurrenceWords: v.GenericSchema<unknown, RecurrenceWords> = v.strictObject({
  title: text,
  rule: text,
  start: day,
  time: v.nullable(v.pipe(text, v.regex(/^\d\d:\d\d$/))),
  zone: zone,
  holidays: v.picklist(['keep', 'before', 'after']),
  lead: count,
  procedure: v.nullable(name),
  paused: v.boolean(),
});
const entryWords: v.GenericSchema<unknown, EntryWords> = v.strictObject({
  day,
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60)),
  from: v.nullable(instant),
  note: text,
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
  captured: v.strictObject({
    sourceKey: v.nullable(name),
    source,
    improves: v.exactOptional(text),
  }),
  enriched: v.strictObject({ source: partOfSource }),
  edited: editSchema,
  moved: v.strictObject({
    move: v.picklist(Object.keys(MOVES) as MoveName[]),
    from: stage,
    to: stage,
    note: v.exactOptional(text),
    channel: v.exactOptional(v.picklist(CHANNELS)),
    estimate: v.exactOptional(minutes),
    promised: v.exactOptional(due),
    links: v.exactOptional(v.array(address)),
    deviation: v.exactOptional(text),
    rating: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  }),
  noted: v.strictObject({ text }),
  questioned: v.strictObject({
    text,
    options: v.array(text),
    recommended: v.nullable(count),
    why: text,
    urgent: v.boolean(),
    fallback: v.nullable(v.strictObject({ option: count, at: instant })),
  }),
  answered: v.strictObject({
    question: name,
    kind: v.picklist(ANSWER_KINDS),
    option: v.nullable(count),
    text,
  }),
  seen: v.strictObject({ events: v.array(name) }),
  warned: v.strictObject({ reason: text, due, rescue: text }),
  replied: v.strictObject({
    warning: name,
    reply: v.picklist(WARNING_REPLIES),
    note: v.exactOptional(text),
  }),
  told: v.strictObject({ text }),
  joined: v.strictObject({ sourceKey: v.nullable(name), source, of: v.exactOptional(name) }),
  snoozed: v.strictObject({ until: v.nullable(instant) }),
  nudged: v.strictObject({ channel: v.picklist(CHANNELS) }),
  agreed: agreementEdit,
  introduced: v.strictObject({ name: text, email: text }),
  written: v.strictObject({ words: procedureWords, from: v.nullable(name), note: text }),
  retired: v.strictObject({ retired: v.boolean() }),
  recurs: recurrenceWords,
  timed: v.strictObject({ entry: name, words: v.nullable(entryWords) }),
  spent: v.strictObject({ on: v.picklist(['brief', 'answer', 'review']), seconds: count }),
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
