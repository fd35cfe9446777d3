/** Acts as commands of the store. */
import type { Act } from '@/components/actions/action';
import { minutesFrom } from '@/components/actions/duration';
import { linksFrom } from '@/components/actions/links';
import { optionsOf } from '@/components/actions/problems';
import type { Typed } from '@/components/actions/typed';
import type { EventBodies, EventId } from '@/utils/delegation/events';
import type { Row } from '@/utils/delegation/row';
import { calendarOf, nextWorkingMorning } from '@/utils/delegation/working-time';
import { moveItem, noteItem, settleItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { takeProposal } from '@/utils/store/proposals';
import { record, type Recorded } from '@/utils/store/record';
import { sendBack } from '@/utils/store/send-back';
import {
  answerQuestion,
  askQuestion,
  replyToWarning,
  snoozeItems,
  talkAbout,
  tell,
  warn,
} from '@/utils/store/talk';
import type { Space } from './act-space';

/** One act to be recorded. */
export interface Job {
  store: Store;
  space: Space;
  row: Pick<Row, 'id' | 'stage' | 'improves'>;
  act: Exclude<Act, { do: 'open' | 'nudge' | 'timer' }>;
  typed: Typed;
  /** How well, 1 to 5; null when nobody said. */
  rating: number | null;
  now: Date;
  /** Where the user is, IANA: tomorrow begins there when no hours are agreed. */
  zone: string;
}

/** Records what the act says; the caller has checked what was typed. */
export function carryOut(job: Job): Promise<Recorded> {
  const { store, row, act, typed, now } = job;
  const words = typed.words.trim();
  switch (act.do) {
    case 'move':
      return move(job, act);
    case 'settle':
      return settleItem(store, row.id, act.to, now);
    case 'pick-due':
      return pickDue(job, act.due);
    case 'ask':
      return askQuestion(store, row.id, questionOf(job), now);
    case 'answer':
      return answerQuestion(store, row.id, answerOf(act, words), now);
    case 'warn':
      return warnOf(job);
    case 'reply':
      return replyToWarning(store, row.id, act.warning, act.reply, {
        now,
        ...(words === '' ? {} : { note: words }),
      });
    case 'tell':
      return tell(store, row.id, words, now);
    case 'note':
      return noteItem(store, row.id, words, now);
    case 'talk':
      return talkAbout(store, [row.id], act.on, now);
    case 'sleep':
      return snoozeItems(store, [row.id], wakesAt(job).toISOString(), now);
    case 'wake':
      return snoozeItems(store, [row.id], null, now);
  }
}

/** When an item set aside now comes back. */
export function wakesAt({ space, now, zone }: Pick<Job, 'space' | 'now' | 'zone'>): Date {
  return nextWorkingMorning(calendarOf(space.agreement, space.role), now, zone);
}

function move(job: Job, { move: name, to }: Extract<Act, { do: 'move' }>): Promise<Recorded> {
  const { store, row, typed, rating, now } = job;
  const note = typed.words.trim();
  if (name === 'take' && row.improves !== null) return takeProposal(store, row.id, now);
  if (name === 'send-back') {
    const guideline = typed.guideline && typed.area !== null ? { area: typed.area, text: note } : null;
    return sendBack(store, row.id, { note, guideline, now });
  }
  return moveItem(store, row.id, name, {
    now,
    ...(to === undefined ? {} : { to }),
    ...(note === '' ? {} : { note }),
    ...(name === 'accept' ? promiseOf(typed) : {}),
    ...(name === 'deliver' ? { ...linksOf(typed), ...deviationOf(typed) } : {}),
    ...(name === 'finish' && rating !== null ? { rating } : {}),
  });
}

function promiseOf({ estimate, due }: Typed) {
  const minutes = minutesFrom(estimate);
  return { ...(minutes === null ? {} : { estimate: minutes }), ...(due === null ? {} : { promised: due }) };
}

function linksOf(typed: Typed): { links?: string[] } {
  const read = linksFrom(typed.links);
  return read.ok && read.links.length > 0 ? { links: read.links } : {};
}

/** '' as the procedure says; nothing where nobody said. */
function deviationOf({ followed, differed }: Typed): { deviation?: string } {
  if (followed === null) return {};
  return { deviation: followed ? '' : differed.trim() };
}

/** Recorded also when it is the value that stands: it says that both were seen. */
function pickDue(
  { store, space, row, now }: Job,
  due: EventBodies['edited']['due'] = null,
): Promise<Recorded> {
  const events = [{ item: row.id, type: 'edited' as const, body: { due } }];
  return record(store, { workspace: space.workspace.id, events, now });
}

function questionOf({ typed, space }: Job): EventBodies['questioned'] {
  const { options, recommended } = optionsOf(typed);
  // Only the assistant can say what happens without an answer.
  const at = space.role === 'assistant' ? (typed.fallback?.at ?? null) : null;
  return {
    text: typed.words.trim(),
    options,
    recommended,
    why: recommended === null ? typed.why.trim() : '',
    urgent: typed.urgent,
    fallback: recommended === null || at === null ? null : { option: recommended, at },
  };
}

function answerOf(act: Extract<Act, { do: 'answer' }>, words: string): EventBodies['answered'] {
  const question: EventId = act.question;
  if (act.with === 'proposal') return { question, kind: 'proposal', option: null, text: '' };
  if (act.with === 'words') return { question, kind: 'words', option: null, text: act.text ?? words };
  return { question, kind: 'option', option: act.with, text: '' };
}

function warnOf({ store, row, typed, now }: Job): Promise<Recorded> {
  if (typed.due === null) throw new Error('A warning needs a new date.');
  const body = { reason: typed.words.trim(), due: typed.due, rescue: typed.rescue.trim() };
  return warn(store, row.id, body, now);
}
