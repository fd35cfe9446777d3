/** Following a procedure: from its own page, in a brief, and what finished work gives back. */
import { newStepId } from '@/components/brief/step-edits';
import { titleOf } from '@/components/procedures/procedure-words';
import type { NewEvent } from '@/utils/delegation/events';
import type { Brief, Item, Source } from '@/utils/delegation/item';
import type { Procedure } from '@/utils/delegation/procedure';
import { fillFrom, procedureOf, type Filling } from '@/utils/delegation/procedure-use';
import { briefFrom } from '@/utils/delegation/registers';
import type { Workspace } from '@/utils/delegation/workspace';
import { listWords } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { randomId } from '@/utils/store/ids';
import { newProcedureId, writeProcedure } from '@/utils/store/procedures';
import { record } from '@/utils/store/record';
import { refusalWords } from './actions';
import type { AppState } from './app-context';
import type { BriefSession } from './brief-session';
import { recordSaying } from './procedure-work';
import type { ShowToast } from './toast';

/** What a brief takes from a procedure. */
export function fillingOf(brief: Brief, procedure: Procedure, { agreement }: Workspace): Filling {
  return fillFrom(brief, procedure, agreement, newStepId);
}

/** Fills the brief that is being typed, in one edit of its own, which Undo takes back. */
export async function followInBrief(
  session: BriefSession,
  item: Item,
  procedure: Procedure,
  workspace: Workspace,
  onToast: ShowToast,
): Promise<boolean> {
  const { edit, kept } = fillingOf((session.shown ?? item).brief, procedure, workspace);
  const recorded = await session.editAlone(edit);
  if (recorded === null) return false;
  if (recorded.ok) onToast(filledWords(procedure, kept), recorded.events);
  else onToast(refusalWords(recorded.reason));
  return recorded.ok;
}

function filledWords(procedure: Procedure, kept: Filling['kept']): string {
  const { use } = t.procedures;
  const title = titleOf(procedure);
  if (kept.length === 0) return use.filled({ title });
  return use.filledBut({ title, parts: listWords(kept.map((part) => use.part[part])) });
}

/** Begins an item that follows `procedure`, and opens its brief. */
export async function startFrom(
  { store, workspace, toast, go }: Pick<AppState, 'store' | 'workspace' | 'toast' | 'go'>,
  procedure: Procedure,
): Promise<void> {
  const item = randomId('i');
  const brief = briefFrom({ values: new Map(), overridden: new Map() });
  const { edit } = fillingOf(brief, procedure, workspace);
  const title = titleOf(procedure);
  const source: Source = { site: 'none', url: '', title, author: null, excerpt: '', attachments: [] };
  const events: NewEvent[] = [
    { item, type: 'captured', body: { sourceKey: null, source } },
    { item, type: 'edited', body: edit },
  ];
  const said = t.procedures.use.filled({ title });
  const recorded = () => record(store, { workspace: workspace.id, events, now: new Date() });
  if (await recordSaying({ toast }, recorded, said)) go({ view: 'item', id: item });
}

/** Makes a procedure of finished work at once, and opens it, where everything can be changed. */
export async function makeProcedure(
  app: Pick<AppState, 'store' | 'toast' | 'go'>,
  item: Item,
): Promise<void> {
  const id = newProcedureId(item.workspace, null);
  const words = procedureOf(item);
  const asked = { workspace: item.workspace, id, words, from: item.id, now: new Date() };
  const said = t.procedures.item.made({ title: words.title });
  if (await recordSaying(app, () => writeProcedure(app.store, asked), said))
    app.go({ view: 'procedure', id });
}
