/** Carries an act out and says so. */
import type { Act } from '@/components/actions/action';
import { doneWords } from '@/components/actions/done-words';
import type { Typed } from '@/components/actions/typed';
import { nameOr } from '@/components/today/words';
import type { Stage } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { momentLabel } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import { carryOut, wakesAt, type Job } from './act-carry';
import { sendNudge, type Nudge } from './act-nudge';
import { spaceOf } from './act-space';
import { refusalWords } from './actions';
import type { AppState } from './app-context';
import { endTimerOf, toggleTimer } from './timer-acts';

/** What is to be done, with the words it was given. */
export interface Performance {
  row: Row;
  act: Act;
  typed: Typed;
  /** 1 to 5, or null. */
  rating: number | null;
  /** The reminder to send, for a nudge. */
  nudge: Nudge | null;
}

/** Whether it was done; else one sentence on why not. */
export type Outcome = { ok: true } | { ok: false; why: string };

/** Records the act, says so with Undo, and opens the item where the act leads on. */
export async function performAct(app: AppState, asked: Performance): Promise<Outcome> {
  const { act, row } = asked;
  if (act.do === 'open') {
    app.go({ view: 'item', id: row.id });
    return { ok: true };
  }
  if (act.do === 'nudge') return remind(app, asked);
  if (act.do === 'timer') {
    await toggleTimer(app, { workspace: row.workspace, item: row.id });
    return { ok: true };
  }
  const job: Job = {
    ...{ store: app.store, space: spaceOf(app, row), row, act, typed: asked.typed, rating: asked.rating },
    now: new Date(),
    zone: app.clock.zone,
  };
  const recorded = await carryOut(job);
  if (!recorded.ok) return { ok: false, why: refusalWords(recorded.reason) };
  const landed = recorded.items.find(({ id }) => id === row.id)?.stage ?? row.stage;
  app.toast(saidOf(job, landed), recorded.events);
  if (landed === 'delivered' || landed === 'declined') await endTimerOf(app, row.id);
  if (leadsOn(act, landed)) app.go({ view: 'item', id: row.id });
  return { ok: true };
}

function saidOf(job: Job, landed: Stage): string {
  const { act, row, space, now, zone } = job;
  return doneWords(act, {
    role: space.role,
    stage: row.stage,
    improves: row.improves !== null && landed === 'done',
    name: nameOr(space.other.name, space.role),
    until: act.do === 'sleep' ? momentLabel(wakesAt(job).toISOString(), now, zone) : '',
  });
}

/** What is to be briefed now is opened. */
function leadsOn(act: Act, landed: Stage): boolean {
  return act.do === 'move' && (act.move === 'take' || act.move === 'reopen') && landed === 'inbox';
}

async function remind(app: AppState, { row, nudge, typed }: Performance): Promise<Outcome> {
  if (nudge === null) throw new Error('A reminder is read over before it is sent.');
  const sent = await sendNudge(app.store, row.id, nudge, typed.words, new Date());
  if (sent.ok) {
    app.toast(sent.next, sent.recorded.events);
    return { ok: true };
  }
  const why = sent.why === 'not-copied' ? t.doneWords.notCopied : refusalWords(sent.why);
  return { ok: false, why };
}
