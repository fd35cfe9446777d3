/**
 * What content scripts may send to the background, and within what bounds. A page can take over its renderer and with it
 * our content script, so what arrives is data from strangers: clipped where long, refused where it is not what it should be.
 */
import * as v from 'valibot';
import type { Capture } from '@/utils/delegation/capture';
import { SITE_IDS, type SiteId } from '@/utils/delegation/item';
import { hostOf } from './hosts';
import type { Protocol, Sender } from './messages';

const LONG = 20_000;
const LINE = 1_000;
const NAME = 320;
const ADDRESS = 8_000;
const KEY = 2_000;
const MANY = 200;

function text(max: number) {
  return v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, max)),
  );
}

function list<S extends v.GenericSchema>(item: S) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((values) => values.slice(0, MANY)),
    v.array(item),
  );
}

/** An http(s) address as it is, anything else (javascript:, data:, too long) as ''. */
const address = v.pipe(
  v.string(),
  v.transform((value) =>
    value.length <= ADDRESS && /^https?:$/.test(URL.parse(value)?.protocol ?? '') ? value : '',
  ),
);

const person = v.object({ name: text(NAME), email: text(NAME) });
const checklist = v.object({
  title: text(LINE),
  items: list(v.object({ text: text(LINE), done: v.boolean() })),
});

const source = v.object({
  site: v.picklist(SITE_IDS),
  url: address,
  title: text(LINE),
  author: v.nullable(person),
  excerpt: text(LONG),
  attachments: list(v.object({ name: text(LINE) })),
  threadId: v.exactOptional(text(NAME)),
  shownDate: v.exactOptional(text(NAME)),
  recipients: v.exactOptional(list(person)),
  language: v.exactOptional(text(NAME)),
  selection: v.exactOptional(text(LONG)),
  siteName: v.exactOptional(text(LINE)),
  checklists: v.exactOptional(list(checklist)),
  labels: v.exactOptional(list(text(LINE))),
  members: v.exactOptional(list(person)),
  shownDue: v.exactOptional(text(NAME)),
  list: v.exactOptional(text(LINE)),
  board: v.exactOptional(text(LINE)),
  project: v.exactOptional(text(LINE)),
  shortUrl: v.exactOptional(address),
});

const foundBy = v.exactOptional(v.picklist(['json', 'dom', 'meta', 'tab']));
const found = v.object(v.entriesFromList(v.keyof(source).options, foundBy));

/** A key too long to be one is none: the item is kept, only not remembered by its source. */
const key = v.pipe(
  v.nullable(v.string()),
  v.transform((value) => (value !== null && value.length > KEY ? null : value)),
);

const capture = v.object({ key, source, found });
const id = v.pipe(v.string(), v.maxLength(NAME));

/** The messages a content script may send; whatever else it sends is refused. */
const fromPages = {
  capture: v.object({ capture, mode: v.nullable(v.picklist(['brief', 'later'])) }),
  enrich: v.object({ item: id, capture }),
  known: v.object({ key: v.pipe(v.string(), v.maxLength(ADDRESS)) }),
  open: v.object({ item: id }),
  undo: v.object({ events: v.pipe(v.array(id), v.maxLength(MANY)) }),
  words: v.null(),
} satisfies Partial<Record<keyof Protocol['background'], v.GenericSchema>>;

/** The capture in an answer of a content script or injected script; throws when it is none. */
export function parseCapture(answer: unknown): Capture {
  return v.parse(capture, plain(answer));
}

/** What of a payload survives as JSON: no undefined, no Date, nothing with a prototype of its own. */
function plain(payload: unknown): unknown {
  return JSON.parse(JSON.stringify(payload ?? null)) as unknown;
}

/** A page speaks for its own site alone: Trello's cannot ask about a mail, nor store something as one. */
function keyFits(sourceKey: string | null, pageUrl: string): boolean {
  if (sourceKey === null) return true;
  const host = URL.parse(pageUrl)?.host.replace(/^www\./, '') ?? '';
  const [prefix, rest] = sourceKey.split(/:(.*)/s, 2);
  return prefix === 'page' ? rest?.split('/', 1)[0] === host : prefix === hostOf(pageUrl)?.id;
}

function siteFits(site: SiteId, pageUrl: string): boolean {
  return site === 'page' || site === hostOf(pageUrl)?.id;
}

/**
 * The payload as the handler may have it; throws what refuses the message. Our own pages (addresses beginning with
 * `ownUrl`) may send anything, content scripts what {@link fromPages} lists.
 */
export function admitTo(ownUrl: string): (type: string, payload: unknown, sender: Sender) => unknown {
  return (type, payload, sender) => {
    if (sender.url?.startsWith(ownUrl) === true) return payload;
    if (sender.tab === undefined || (sender.frameId ?? 0) !== 0 || !Object.hasOwn(fromPages, type)) {
      throw new Error(`A page may not send "${type}".`);
    }
    const parsed = v.parse(fromPages[type as keyof typeof fromPages], plain(payload));
    if (parsed === null) return parsed;
    const page = sender.url ?? '';
    const fits =
      'capture' in parsed
        ? keyFits(parsed.capture.key, page) && siteFits(parsed.capture.source.site, page)
        : !('key' in parsed) || keyFits(parsed.key, page);
    if (!fits) throw new Error('A page may not speak for another site.');
    return parsed;
  };
}
