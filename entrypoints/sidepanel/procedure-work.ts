/** What is done with procedures as a whole: taking over, importing, exporting, taking out of use. */
import { titleOf } from '@/components/procedures/procedure-words';
import type { Starter } from '@/components/procedures/ProceduresView';
import { starterProcedures } from '@/components/procedures/starters';
import { latestOf, type Procedure } from '@/utils/delegation/procedure';
import { procedureMarkdown } from '@/utils/handover/procedure-markdown';
import { readProcedures, type ReadProcedures } from '@/utils/handover/read-procedures';
import { loadLanguage } from '@/utils/i18n/load';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';
import { spoken, t } from '@/utils/i18n/spoken';
import { newProcedureId, retireProcedure, writeProcedure, writeProcedures } from '@/utils/store/procedures';
import type { Recorded } from '@/utils/store/record';
import { failureWords, refusalWords } from './actions';
import type { AppState } from './app-context';
import { saveAs } from './use-backup';

type Working = Pick<AppState, 'store' | 'workspace' | 'toast'>;

/** Records, and says so with Undo, or why not; whether it was recorded. */
export async function recordSaying(
  { toast }: Pick<AppState, 'toast'>,
  work: () => Promise<Recorded>,
  said: string,
): Promise<boolean> {
  try {
    const recorded = await work();
    if (recorded.ok) toast(said, recorded.events);
    else toast(refusalWords(recorded.reason));
    return recorded.ok;
  } catch (error) {
    toast(failureWords(error));
    return false;
  }
}

/** The procedures to begin with that a workspace does not have. */
export function startersLeft(workspace: string, held: readonly Procedure[]): Starter[] {
  const ids = new Set(held.map(({ id }) => id));
  return starterProcedures().filter(({ id }) => !ids.has(newProcedureId(workspace, id)));
}

/** Takes procedures to begin with into the current workspace. */
export function takeStarters(app: Working, starters: readonly Starter[]): Promise<boolean> {
  const { store, workspace } = app;
  const versions = starters.map(({ id, words }) => ({ id: newProcedureId(workspace.id, id), words }));
  const [first] = starters;
  const said =
    starters.length === 1 && first !== undefined
      ? t.procedures.starters.taken({ title: first.words.title })
      : t.procedures.starters.takenAll({ count: starters.length });
  return recordSaying(app, () => writeProcedures(store, workspace.id, versions, new Date()), said);
}

/** Makes procedures of a text in Markdown; one sentence on what to do when it could not, else null. */
export async function importProcedures(app: Working, text: string): Promise<string | null> {
  const { store, workspace, toast } = app;
  try {
    const languages = await Promise.all(LANGUAGE_CODES.map(loadLanguage));
    const read = readProcedures(text, workspace.agreement.areas, languages);
    if (!read.ok) return whyNot(read);
    const versions = read.procedures.map((words) => ({ id: newProcedureId(workspace.id, null), words }));
    const recorded = await writeProcedures(store, workspace.id, versions, new Date());
    if (!recorded.ok) return refusalWords(recorded.reason);
    const says = t.procedures.import;
    const done = says.done({ count: versions.length });
    const unread = read.unread.length === 0 ? [] : [says.unread({ lines: read.unread.join('; ') })];
    toast([done, ...unread].join(' '), recorded.events);
    return null;
  } catch (error) {
    return failureWords(error);
  }
}

function whyNot(read: Extract<ReadProcedures, { ok: false }>): string {
  const says = t.procedures.import;
  return read.why === 'nothing' ? says.nothing({ title: read.title }) : says.why[read.why];
}

/** Procedures in Markdown, in the language spoken. */
export function markdownOfAll(
  { workspace }: Pick<AppState, 'workspace'>,
  procedures: readonly Procedure[],
): string {
  const { areas } = workspace.agreement;
  return procedures.map((one) => procedureMarkdown(latestOf(one).words, areas, spoken)).join('\n');
}

/** Offers procedures as a file in Markdown; one goes by its own name. */
export function saveMarkdown(
  app: Pick<AppState, 'workspace' | 'toast'>,
  procedures: readonly Procedure[],
): void {
  const [only] = procedures;
  const name = procedures.length === 1 && only !== undefined ? titleOf(only) : t.today.places.procedures;
  const file = `${
    name
      .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, ' ')
      .trim()
      .slice(0, 80) || 'procedures'
  }.md`;
  saveAs(new Blob([markdownOfAll(app, procedures)], { type: 'text/markdown' }), file);
  app.toast(t.backup.saved({ file }));
}

/** Takes a procedure out of use, or back into it. */
export function setRetired(app: Working, procedure: Procedure, retired: boolean): Promise<boolean> {
  const { one } = t.procedures;
  const said = retired ? one.retiredNow : one.againNow;
  return recordSaying(
    app,
    () => retireProcedure(app.store, procedure.workspace, procedure.id, retired, new Date()),
    said({ title: titleOf(procedure) }),
  );
}

/** Writes what an old version says as a new one. */
export function goBackTo(app: Working, procedure: Procedure, number: number): Promise<boolean> {
  const { versions } = t.procedures;
  const words = procedure.versions[number - 1]?.words ?? latestOf(procedure).words;
  const asked = { workspace: procedure.workspace, id: procedure.id, words, now: new Date() };
  return recordSaying(
    app,
    () => writeProcedure(app.store, { ...asked, note: versions.backNote({ number }) }),
    versions.wentBack({ number }),
  );
}
