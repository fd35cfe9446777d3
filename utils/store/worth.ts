/** Reads what "Worth delegating?" and the coach are told from: the client's own items, and a bounded piece of the past. */
import type { CoachFacts, CoachStep } from '@/utils/delegation/coach';
import { COACH_STEPS } from '@/utils/delegation/coach';
import type { Item } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { worthDelegating, type Past, type Worth } from '@/utils/delegation/worth';
import { scopeOf, type Workspace } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { listProcedures } from './procedures';
import { getTally, listSection } from './queries';
import { outcomesOfSuggestions } from './suggestions';

/** The finished items looked at: about what one person remembers. */
const PAST = 120;
/** Of each kind of open items. */
const KEPT = 60;

/** The client's items of `workspace` that are worth handing over, the surest first. */
export async function readWorth(store: Store, workspace: Workspace, now: Date): Promise<Worth[]> {
  if (workspace.agreement.areas.length === 0) return [];
  const scope = scopeOf(workspace);
  const [kept, done, answered] = await Promise.all([
    listSection(store, scope, 'brief', KEPT, now),
    listSection(store, scope, 'done', PAST, now),
    outcomesOfSuggestions(store, workspace.id),
  ]);
  if (kept.length === 0) return [];
  const past = await pastOf(store, done);
  const settled = new Set(
    [...answered.values()].flatMap(({ kind, id }) => (kind === 'worth' ? [id.slice('worth:'.length)] : [])),
  );
  return worthDelegating(kept, past, workspace.agreement, settled);
}

async function pastOf(store: Store, rows: readonly Row[]): Promise<Past[]> {
  const items = store.transaction('items').store;
  const held = await Promise.all(rows.map(({ id }) => items.get(id)));
  return rows.flatMap((row, i) => {
    const item = held[i];
    return item === undefined ? [] : [{ row, minutes: minutesOf(item), spent: item.spent }];
  });
}

function minutesOf({ times, promise }: Item): number | null {
  if (times.length === 0) return promise?.estimate ?? null;
  return times.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What the coach judges by, and the steps that were answered (ISO instant). */
export async function readCoach(
  store: Store,
  workspace: Workspace,
  now: Date,
): Promise<{ facts: CoachFacts; answered: Map<CoachStep, string> }> {
  const scope = scopeOf(workspace);
  const [tally, open, procedures, recurrences, suggested] = await Promise.all([
    getTally(store, scope, now),
    listSection(store, scope, 'with', KEPT, now),
    listProcedures(store, workspace.id),
    store.getAll('recurrences'),
    outcomesOfSuggestions(store, workspace.id),
  ]);
  const { stages } = tally;
  const { areas, call } = workspace.agreement;
  const facts: CoachFacts = {
    handedOver: stages.asked + stages.accepted + stages.working + stages.delivered + stages.done,
    done: stages.done,
    areas: areas.length,
    decides: areas.filter(({ authority }) => authority !== 'ask-first').length,
    clear: open.filter(({ due, stepsTotal }) => due !== null && stepsTotal > 0).length,
    procedures: procedures.length,
    recurrences: recurrences.filter((one) => one.workspace === workspace.id && !one.retired).length,
    call: call !== null,
  };
  const answered = new Map(
    COACH_STEPS.flatMap((step): [CoachStep, string][] => {
      const at = suggested.get(`coach:${step}`)?.at;
      return at === undefined ? [] : [[step, at]];
    }),
  );
  return { facts, answered };
}
