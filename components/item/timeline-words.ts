/** The timeline as people read it: who did what. */
import { durationWords } from '@/components/actions/duration';
import { answerText } from '@/components/today/reason-words';
import { atLabel, dateLabel, untilLabel } from '@/components/today/moments';
import { nameFirst, type Clock } from '@/components/today/words';
import type { EventBodies, EventId, ItemEvent } from '@/utils/delegation/events';
import type { Role, SiteId } from '@/utils/delegation/item';
import { isOnBehalf } from '@/utils/delegation/moves';
import type { TimelineEntry } from '@/utils/delegation/timeline';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { editWords, moveWords, settledWords } from './change-words';

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

/** Edits of one person that are less than this apart are told as one, in ms. */
const ONE_GO_MS = 10 * 60 * 1000;

interface Told {
  workspace: Workspace;
  clock: Clock;
  /** The questions of the item by id. */
  questions: ReadonlyMap<EventId, EventBodies['questioned']>;
  /** The decisions told, by id. */
  told: ReadonlySet<EventId>;
}

/** The lines of a timeline, newest first. Undo itself has no line: it shows on what was undone. */
export function linesOf(entries: readonly TimelineEntry[], workspace: Workspace, clock: Clock): Line[] {
  const all = entries.map(({ event }) => event);
  const questions = all.flatMap((event) =>
    event.type === 'questioned' ? [[event.id, event.body] as const] : [],
  );
  const told = all.flatMap((event) => (event.type === 'told' ? [event.id] : []));
  const context: Told = { workspace, clock, questions: new Map(questions), told: new Set(told) };
  const lines: Line[] = [];
  for (const entry of withoutCopies(entries)) {
    if (entry.event.type === 'withdrawn' || entry.event.type === 'spent') continue;
    const last = lines.at(-1);
    if (last !== undefined && isOneGo(last, entry))
      lines[lines.length - 1] = lineOf([...last.entries, entry], context);
    else lines.push(lineOf([entry], context));
  }
  return lines.reverse();
}

/** Without what a hand-over copies out of the client's own log, which its timeline tells already. */
function withoutCopies(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const began = entries.find(({ event }) => event.type === 'captured');
  const copies = new Set<EventId>();
  for (const { event } of entries) {
    if (event.type !== 'captured' || event.id === began?.event.id || event.by.role !== 'client') continue;
    copies.add(event.id);
    copies.add(`${event.device}:${event.seq + 1}`);
  }
  return entries.filter(
    ({ event }) => !copies.has(event.id) || (event.type !== 'captured' && event.type !== 'edited'),
  );
}

function isOneGo(line: Line, { event, outcome }: TimelineEntry): boolean {
  const last = line.entries.at(-1);
  if (last?.event.type !== 'edited' || event.type !== 'edited') return false;
  if (last.outcome !== 'standing' || outcome !== 'standing' || last.event.by.member !== event.by.member)
    return false;
  return Date.parse(event.at) - Date.parse(last.event.at) < ONE_GO_MS;
}

function lineOf(entries: TimelineEntry[], context: Told): Line {
  const last = entries.at(-1);
  if (last === undefined) throw new Error('A line has at least one entry.');
  const { event } = last;
  const edits = entries.flatMap((entry) => (entry.event.type === 'edited' ? [entry.event.body] : []));
  return {
    id: event.id,
    who: last.byDefault ? t.timeline.silence : whoOf(event, context.workspace),
    what: edits.length > 0 ? editWords(edits) : whatOf(last, context),
    note: noteOf(event, context),
    at: event.at,
    outcome: last.outcome,
    entries,
  };
}

function whoOf({ by }: ItemEvent, workspace: Workspace): string {
  if (by.member === workspace.me) return t.timeline.you;
  const name = workspace.members.find((member) => member.id === by.member)?.name.trim() ?? '';
  if (name !== '') return name;
  if (by.role === roleIn(workspace)) return t.timeline.yourSide;
  return nameFirst('', roleIn(workspace));
}

/** The sites that have a name. */
const PLACES: Record<SiteId, string> = {
  gmail: 'Gmail',
  trello: 'Trello',
  asana: 'Asana',
  page: '',
  none: '',
};

function whatOf({ event, byDefault }: TimelineEntry, context: Told): string {
  const { timeline } = t;
  const { clock } = context;
  switch (event.type) {
    case 'captured':
      return capturedWords(event.body);
    case 'moved':
      return movedWords(event.body, event.by.role);
    case 'settled':
      return settledWords(event.body.to);
    case 'questioned':
      return askedWords(event.body, clock);
    case 'answered':
      return byDefault ? timeline.countedYes({ when: atLabel(event.at, clock) }) : timeline.answered;
    case 'seen':
      return event.body.events.some((id) => context.told.has(id)) ? timeline.seenTold : timeline.seen;
    case 'warned':
      return timeline.warned({ date: dateLabel(event.body.due) });
    case 'replied':
      return timeline.reply[event.body.reply];
    case 'joined':
      return joinedWords(event.body.source.site);
    case 'snoozed':
      return event.body.until === null
        ? timeline.awake
        : timeline.asleep({ until: untilLabel(event.body.until, clock) });
    case 'timed': {
      const { words } = event.body;
      return words === null
        ? timeline.untimed
        : timeline.timed({ time: durationWords(Math.round(words.minutes)) });
    }
    case 'enriched':
    case 'noted':
    case 'told':
    case 'nudged':
    case 'agreed':
      return timeline[event.type];
    case 'edited':
    case 'introduced':
    case 'spent':
    case 'written':
    case 'retired':
    case 'recurs':
    case 'withdrawn':
      // Edits are told by their fields, what was withdrawn is struck out where it stands, and the rest is of no item.
      return '';
  }
}

function movedWords(body: EventBodies['moved'], role: Role): string {
  const what = moveWords(body);
  return isOnBehalf(body.move, role) ? t.timeline.byHand({ what }) : what;
}

function capturedWords({ source, improves }: EventBodies['captured']): string {
  if (improves !== undefined) return t.timeline.improved;
  if (source.site === 'none') return t.timeline.wrote;
  const site = PLACES[source.site];
  return site === '' ? t.timeline.capturedPage : t.timeline.captured({ site });
}

function joinedWords(site: SiteId): string {
  if (site === 'none') return t.timeline.joinedOwn;
  return PLACES[site] === '' ? t.timeline.joinedPage : t.timeline.joined({ site: PLACES[site] });
}

function askedWords({ urgent, fallback, options }: EventBodies['questioned'], clock: Clock): string {
  const { timeline } = t;
  if (fallback === null) return urgent ? timeline.askedUrgently : timeline.asked;
  const when = atLabel(fallback.at, clock);
  const option = options[fallback.option];
  if (option === undefined) {
    return urgent ? timeline.askedUrgentlyWillProposed({ when }) : timeline.askedWillProposed({ when });
  }
  return urgent ? timeline.askedUrgentlyWill({ option, when }) : timeline.askedWill({ option, when });
}

function noteOf(event: ItemEvent, { questions }: Told): string {
  switch (event.type) {
    case 'noted':
    case 'questioned':
    case 'told':
      return event.body.text;
    case 'answered':
      return answerText(questions.get(event.body.question) ?? null, event.body);
    case 'warned':
      return [event.body.reason, event.body.rescue].filter((part) => part !== '').join('\n');
    case 'moved': {
      const { note = '', deviation = '' } = event.body;
      const differed = deviation === '' ? '' : `${t.procedures.item.differed} ${deviation}`;
      return [note, differed].filter((part) => part !== '').join('\n');
    }
    case 'settled':
    case 'replied':
      return event.body.note ?? '';
    case 'joined':
      return event.body.source.title;
    default:
      return '';
  }
}
