/**
 * Measures how long the client explains, answers and reviews, for Insights. One thing at a time: a dialog takes over from
 * the page beneath it. What was measured is written when the view closes or is hidden, and counted from there on.
 */
import { useLayoutEffect } from 'preact/hooks';
import { NO_EFFORT, paused, secondsOf, taken, withInput, type Effort } from '@/utils/delegation/effort';
import type { EventBodies } from '@/utils/delegation/events';
import type { Store } from '@/utils/store/open';
import { recordSpent } from '@/utils/store/spent';

/** What somebody is busy with; `item` is an id. */
export interface Busy {
  item: string;
  on: EventBodies['spent']['on'];
}

interface Meter extends Busy {
  store: Store;
  effort: Effort;
}

/** The last one is measured. */
const meters: Meter[] = [];
/** What counts as being busy; a mouse that only moves does not. */
const INPUTS = ['keydown', 'pointerdown', 'wheel'] as const;
const options = { capture: true, passive: true };

/** Measures while the view shows what the user is busy with; null: nothing. */
export function useEffort(store: Store, busy: Busy | null): void {
  const { item = null, on = 'brief' } = busy ?? {};
  // Before it is painted: whoever sees it is measured.
  useLayoutEffect(() => (item === null ? undefined : measure(store, { item, on })), [store, item, on]);
}

function measure(store: Store, busy: Busy): () => void {
  const below = meters.at(-1);
  if (below === undefined) listen();
  else below.effort = paused(below.effort);
  const meter: Meter = { ...busy, store, effort: NO_EFFORT };
  meters.push(meter);
  // Whoever opens it looks at it.
  onInput();
  return () => {
    onInput();
    meters.splice(meters.indexOf(meter), 1);
    write(meter);
    if (meters.length === 0) unlisten();
    else onInput();
  };
}

function onInput(): void {
  const meter = meters.at(-1);
  if (meter !== undefined) meter.effort = withInput(meter.effort, Date.now());
}

/** The browser may end a page that is hidden without a word. */
function onHide(): void {
  if (document.visibilityState !== 'hidden') return;
  for (const meter of meters) {
    write(meter);
    meter.effort = paused(meter.effort);
  }
}

function write(meter: Meter): void {
  const { store, item, on, effort } = meter;
  const seconds = secondsOf(effort);
  meter.effort = taken(effort);
  if (seconds === 0) return;
  // A few seconds that cannot be kept are no reason to disturb anybody.
  recordSpent(store, item, { on, seconds }, new Date()).catch(() => undefined);
}

function listen(): void {
  for (const input of INPUTS) document.addEventListener(input, onInput, options);
  document.addEventListener('visibilitychange', onHide);
}

function unlisten(): void {
  for (const input of INPUTS) document.removeEventListener(input, onInput, options);
  document.removeEventListener('visibilitychange', onHide);
}
