/** What the buttons of the timer do, and what is said of it, with Undo. */
import { durationWords } from '@/components/actions/duration';
import { calendarOf } from '@/utils/delegation/working-time';
import { isForgotten } from '@/utils/delegation/timer';
import { t } from '@/utils/i18n/spoken';
import type { RunningTimer } from '@/utils/store/schema';
import {
  pauseTimer,
  readTimer,
  settleTimer,
  startTimer,
  undoTimer,
  type Task,
  type Timed,
  type TimerResult,
} from '@/utils/store/timer';
import { failureWords, refusalWords } from './actions';
import type { AppState } from './app-context';

/** Whether the timer ran longer than anybody works; see `isForgotten`. */
export function wasForgotten(app: Pick<AppState, 'workspaces'>, timer: RunningTimer, now: Date): boolean {
  const workspace = app.workspaces.find(({ id }) => id === timer.workspace);
  const calendar = workspace === undefined ? null : calendarOf(workspace.agreement, 'assistant');
  return isForgotten(timer.since, now, calendar?.hours ?? null);
}

/** Starts the timer for `task`, or pauses it where it runs for just that. */
export async function toggleTimer(app: AppState, task: Task): Promise<void> {
  const now = new Date();
  const running = await readTimer(app.store);
  if (running !== null && wasForgotten(app, running, now)) {
    app.toast(t.desk.timer.first);
    app.go({ view: 'today' });
    return;
  }
  if (running?.workspace === task.workspace && running.item === task.item) return pause(app);
  const result = await startTimer(app.store, task, { now, zone: app.clock.zone });
  say(app, result, ({ before }) =>
    before === null ? t.desk.timer.runs : t.desk.timer.runsNow({ time: ranFor(before, now) }),
  );
}

/** Pauses whatever runs. */
export async function pause(app: AppState): Promise<void> {
  const now = new Date();
  const result = await pauseTimer(app.store, { now, zone: app.clock.zone });
  say(app, result, ({ before }) =>
    before === null ? '' : t.desk.timer.paused({ time: ranFor(before, now) }),
  );
}

/** Ends the timer of work that has left the assistant's hands; a forgotten one still has to be asked about. */
export async function endTimerOf(app: AppState, item: string): Promise<void> {
  const [running, now] = [await readTimer(app.store), new Date()];
  if (running?.item !== item || wasForgotten(app, running, now)) return;
  await pauseTimer(app.store, { now, zone: app.clock.zone });
}

/** Ends a forgotten timer after `minutes`, 0: as if it had never run. */
export async function settle(app: AppState, running: RunningTimer, minutes: number): Promise<void> {
  const result = await settleTimer(app.store, running, minutes, { now: new Date(), zone: app.clock.zone });
  const { paused, thrownAway } = t.desk.timer;
  say(app, result, () => (minutes > 0 ? paused({ time: durationWords(minutes) }) : thrownAway));
}

/** How long it had run, in words. */
export function ranFor({ since }: Pick<RunningTimer, 'since'>, now: Date): string {
  return durationWords(Math.max(0, now.getTime() - Date.parse(since)) / 60_000);
}

function say(app: AppState, result: TimerResult, words: (done: Timed) => string): void {
  if (!result.ok) {
    app.toast(refusalWords(result.reason));
    return;
  }
  const text = words(result);
  if (text !== '') app.toast(text, () => takeBack(app, result));
}

/** Throws what Undo then says of it. */
async function takeBack({ store }: AppState, done: Timed): Promise<void> {
  const recorded = await undoTimer(store, done, new Date());
  if (recorded !== null && !recorded.ok) throw new Error(refusalWords(recorded.reason));
}

/** Runs one of the above; a failure becomes a sentence. */
export function orSay(app: Pick<AppState, 'toast'>, work: Promise<unknown>): void {
  work.catch((error: unknown) => app.toast(failureWords(error)));
}
