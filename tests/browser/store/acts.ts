/** Acts of two people on a few items, to be tried in any order; refusals are part of the history too. */
import fc from 'fast-check';
import type { AgreementEdit } from '@/utils/delegation/agreement';
import type { Edit, EventId } from '@/utils/delegation/events';
import { ANSWER_KINDS, STAGES, type Due, type Item, type Role, type Stage } from '@/utils/delegation/item';
import { MOVES, movesFrom, type MoveName } from '@/utils/delegation/moves';
import { applyAgreement } from '@/utils/store/apply-agreement';
import { editAgreement } from '@/utils/store/agreements';
import {
  captureItem,
  editItem,
  enrichItem,
  moveItem,
  noteItem,
  settleItem,
  undo,
} from '@/utils/store/commands';
import { catchUp } from '@/utils/store/due';
import { applyFallbacks, noteArrivals } from '@/utils/store/fallbacks';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { proposeItem, takeProposal } from '@/utils/store/proposals';
import { getItem } from '@/utils/store/queries';
import type { Recorded } from '@/utils/store/record';
import { sendBack } from '@/utils/store/send-back';
import * as talk from '@/utils/store/talk';
import { currentWorkspace } from '@/utils/store/workspaces';
import { keep, procedureId } from './acts-kept';
import { captureOf, scopeNow, send } from './support';

/** One act; `of` picks the item, `n` whatever else there is to pick. */
export interface Act {
  by: Role;
  minutes: number;
  of: number;
  n: number;
  text: string;
  what: (typeof WHATS)[number][0];
}

/** What can be done, and how often it is tried. */
const WHATS = [
  ['capture', 3],
  ['separate', 1],
  ['enrich', 1],
  ['note', 1],
  ['edit', 3],
  ['move', 8],
  ['force', 1],
  ['hand over', 3],
  ['settle', 1],
  ['undo', 2],
  ['catch up', 1],
  ['send', 6],
  ['ask', 3],
  ['answer', 3],
  ['warn', 1],
  ['reply', 1],
  ['tell', 1],
  ['see', 1],
  ['snooze', 1],
  ['talk', 1],
  ['join', 1],
  ['nudge', 1],
  ['propose', 1],
  ['take', 1],
  ['send back', 1],
  ['agree', 2],
  ['keep fallbacks', 2],
  ['write', 2],
  ['retire', 1],
  ['recur', 1],
  ['time', 3],
  ['spend', 1],
] as const;

const minutes = fc.oneof(fc.constant(0), fc.nat(90), fc.nat(3000));

/** Any act. */
export const act: fc.Arbitrary<Act> = fc.record({
  by: fc.constantFrom('client' as const, 'assistant' as const),
  minutes,
  of: fc.nat(2),
  n: fc.nat(1000),
  text: fc.string({ maxLength: 4 }),
  what: fc.oneof(...WHATS.map(([what, weight]) => ({ weight, arbitrary: fc.constant(what) }))),
});

/** Where an act happens: the installations of both, the items by number, and what each could undo. */
export interface Scene {
  stores: Record<Role, Store>;
  items: string[];
  done: Record<Role, EventId[][]>;
}

/** Something of `list`, whatever `n` is. */
function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length]!;
}

function dueAt(now: Date, offset: number): Due {
  const at = new Date(now.getTime() + offset * 60_000).toISOString();
  return { at, date: at.slice(0, 10), time: at.slice(11, 16), zone: 'UTC' };
}

/** Carries the act out. */
export async function carryOut(scene: Scene, act: Act, now: Date): Promise<void> {
  const store = scene.stores[act.by];
  const recorded = await perform(scene, store, act, now);
  if (recorded !== null && 'events' in recorded) scene.done[act.by].push(recorded.events);
}

type Outcome = Recorded | { events: EventId[] } | null;

async function perform(scene: Scene, store: Store, act: Act, now: Date): Promise<Outcome> {
  const { of, n, text, what, by } = act;
  const { id: workspace } = await currentWorkspace(store);
  const id = scene.items[of] ?? 'i_none';
  const item = await getItem(store, await scopeNow(store), id, now);
  switch (what) {
    case 'capture':
    case 'separate': {
      const captured = await captureItem(store, captureOf(`k${of}`), { now, separate: what === 'separate' });
      scene.items[of] = captured.item;
      return captured;
    }
    case 'edit':
      return editItem(store, id, editFrom(act, now), now);
    case 'move': {
      const moves = item === null ? [] : movesFrom(item.stage, by);
      if (moves.length === 0) return null;
      const note = n % 3 === 0 ? {} : { note: text || 'Because' };
      const move = pick(moves, n);
      const deviation = move === 'deliver' && n % 2 === 0 ? { deviation: text } : {};
      return moveItem(store, id, move, { now, ...note, ...deviation });
    }
    case 'force':
      return moveItem(store, id, pick(Object.keys(MOVES) as MoveName[], n), {
        now,
        to: pick(STAGES, n >> 4),
      });
    case 'hand over': {
      const source = { ...captureOf(null).source, excerpt: '', title: `Trimmed ${text}` };
      return handOver(store, id, {
        now,
        channel: 'gmail',
        source,
        edit: n % 2 === 0 ? {} : editFrom(act, now),
      });
    }
    case 'undo':
      return undo(store, workspace, pick([[], ...scene.done[by].slice(-3)], n), now);
    case 'catch up':
      await catchUp(store, now);
      return null;
    case 'send': {
      const to = scene.stores[by === 'client' ? 'assistant' : 'client'];
      // A hand-over that the other side has built on is taken back in part at most: what of it is theirs to keep, stays.
      scene.done[by] = scene.done[by].filter((events) => events.length < 2);
      await send(store, to, now);
      return null;
    }
    case 'propose': {
      const made = await proposeItem(
        store,
        workspace,
        { title: text, why: '', improves: pick([null, '', 'a_1'], n) },
        now,
      );
      if (made.ok && made.items[0] !== undefined) scene.items[of] = made.items[0].id;
      return made;
    }
    case 'take':
      return takeProposal(store, id, now);
    case 'agree': {
      const recorded = await editAgreement(store, workspace, agreementFrom(act), now);
      await applyAgreement(store, now);
      return recorded;
    }
    case 'keep fallbacks':
      await noteArrivals(store, now);
      await applyFallbacks(store, now);
      return null;
    case 'write':
    case 'retire':
    case 'recur':
    case 'time':
    case 'spend':
      return keep(store, workspace, { ...act, what }, id, now);
    default:
      return say(store, { ...act, what }, item, id, now);
  }
}

/** The acts that are words. */
async function say(store: Store, act: Act, item: Item | null, id: string, now: Date): Promise<Outcome> {
  const { of, n, text, what } = act;
  switch (what) {
    case 'enrich':
      return enrichItem(store, id, captureOf(`k${of}`, { board: `B${n}` }), now);
    case 'note':
      return noteItem(store, id, 'Note', now);
    case 'settle':
      return settleItem(store, id, pick(item?.conflict?.sides ?? (STAGES as readonly Stage[]), n), now);
    case 'ask': {
      const at = new Date(now.getTime() + (n % 900) * 60_000).toISOString();
      const fallback = n % 2 === 0 ? { option: n % 3, at } : null;
      const question = {
        text: 'Which?',
        options: ['a', 'b', 'c'],
        recommended: 1,
        why: '',
        urgent: n % 5 === 0,
      };
      return talk.askQuestion(store, id, { ...question, fallback }, now);
    }
    case 'answer': {
      const { id: question = '' } = item?.questions.at(-1) ?? {};
      const kind = pick(ANSWER_KINDS, n);
      const option = kind === 'words' ? null : n % 3;
      return talk.answerQuestion(store, id, { question, kind, option, text }, now);
    }
    case 'warn':
      return talk.warn(store, id, { reason: 'Ill', due: dueAt(now, n * 3), rescue: '' }, now);
    case 'reply': {
      const reply = pick(['accept', 'refuse', 'rescue'] as const, n);
      return talk.replyToWarning(store, id, item?.warning?.id ?? '', reply, { now });
    }
    case 'tell':
      return talk.tell(store, id, 'Done so', now);
    case 'see': {
      const { id: workspace } = await currentWorkspace(store);
      return talk.markSeen(store, workspace, { [id]: item?.told.map((told) => told.id) ?? [] }, now);
    }
    case 'snooze':
      return talk.snoozeItems(store, [id], n % 4 === 0 ? null : dueAt(now, n).at, now);
    case 'talk':
      return talk.talkAbout(store, [id], n % 2 === 0, now);
    case 'join':
      return talk.joinCapture(store, id, captureOf(`m${n % 2}`), now);
    case 'nudge':
      return talk.nudge(store, id, 'gmail', now);
    case 'send back': {
      const guideline = n % 2 === 0 ? null : { area: 'a_1', text: text || 'Ask first' };
      return sendBack(store, id, { note: text, guideline, now });
    }
    default:
      throw new Error(`Nobody knows how to ${what}.`);
  }
}

function editFrom({ n, text }: Act, now: Date): Edit {
  const edits: Edit[] = [
    // An empty one would show the title of the source, which each side has its own copy of.
    { title: `T${text}` },
    { goal: text, important: n % 4 === 0 },
    { due: n % 5 === 0 ? null : dueAt(now, (n % 900) * 5 - 500) },
    { steps: { a: { text, place: 'a0' }, b: { gone: n % 4 === 0, place: 'a1' } } },
    { area: 'a_1', authority: 'just-do-it' },
    { procedure: n % 4 === 0 ? null : { id: procedureId(n), version: 1 + (n % 3) } },
  ];
  return pick(edits, n);
}

function agreementFrom({ n, text }: Act): AgreementEdit {
  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
  const edits: AgreementEdit[] = [
    { promise: { normal: 60 + n } },
    { slots: { client: ['09:00', '16:00'] } },
    { slots: { assistant: n % 2 === 0 ? [] : ['10:00'] } },
    { hours: { assistant: hours } },
    { areas: { a_1: { name: text || 'Bookings', gone: n % 7 === 0 } } },
    { channels: pick([['email'], ['email', 'slack'], ['email', 'slack', 'phone']] as const, n).slice() },
  ];
  return pick(edits, n);
}
