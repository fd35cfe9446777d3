/** What a procedure gives to a brief, and what a brief gives to a procedure. */
import { generateNKeysBetween } from 'fractional-indexing';
import type { Agreement } from './agreement';
import { areaOf, withArea } from './areas';
import type { Edit } from './events';
import type { Brief, Item } from './item';
import { latestOf, type Procedure, type ProcedureWords } from './procedure';
import { NO_WORDS, tidyProcedure } from './procedure-words';
import { telling } from './telling-words';

/** The edit by which a brief follows a procedure, and which parts were written already and stay as they are. */
export interface Filling {
  edit: Edit;
  kept: ('goal' | 'steps' | 'guidelines')[];
}

/** Fills what `brief` does not say yet from the latest version; the step at `index` (from 0) gets the id `idOf` gives. */
export function fillFrom(
  brief: Brief,
  procedure: Procedure,
  agreement: Agreement,
  idOf: (index: number) => string,
): Filling {
  const { words } = latestOf(procedure);
  const edit: Edit = { procedure: { id: procedure.id, version: procedure.versions.length } };
  const kept: Filling['kept'] = [];
  for (const field of ['goal', 'guidelines'] as const) {
    if (words[field] === '' || words[field] === brief[field]) continue;
    if (brief[field].trim() === '') edit[field] = words[field];
    else kept.push(field);
  }
  if (words.steps.length > 0) {
    if (brief.steps.every(({ text }) => text.trim() === '')) edit.steps = stepsFrom(brief, words, idOf);
    else kept.push('steps');
  }
  return { edit: { ...edit, ...freedom(brief, words, agreement) }, kept };
}

/** The steps; those of the brief that say nothing go. */
function stepsFrom(
  brief: Brief,
  { steps }: ProcedureWords,
  idOf: (index: number) => string,
): NonNullable<Edit['steps']> {
  const places = generateNKeysBetween(null, null, steps.length);
  const edits: NonNullable<Edit['steps']> = {};
  for (const { id } of brief.steps) edits[id] = { gone: true };
  steps.forEach((text, i) => (edits[idOf(i)] = { text, place: places[i] ?? '' }));
  return edits;
}

/** Area and authority: a chosen area stays, and so does an authority that is not the area's usual one. */
function freedom(brief: Brief, words: ProcedureWords, agreement: Agreement): Edit {
  const area = brief.area ?? areaOf(agreement, words.area)?.id ?? null;
  const edit = area === brief.area ? {} : withArea(brief, area, agreement);
  const usual =
    withArea({ area: null, authority: 'ask-first' }, brief.area, agreement).authority ?? 'ask-first';
  if (words.authority === null || brief.authority !== usual) return edit;
  return { ...edit, authority: words.authority };
}

/** The procedure that a finished item shows: its brief, the time it took, and what the next of its kind is known by. */
export function procedureOf(
  item: Pick<Item, 'title' | 'brief' | 'source' | 'times' | 'promise'>,
): ProcedureWords {
  const { title, brief, source, times, promise } = item;
  const logged = times.reduce((sum, { minutes }) => sum + minutes, 0);
  const minutes = logged > 0 ? Math.round(logged) : (promise?.estimate ?? null);
  const sender = source.author?.email ?? '';
  const senders = sender.includes('@') ? [sender] : [];
  const known = telling(title || source.title);
  // A site alone would stand for all that comes from there.
  const sited = source.site !== 'none' && source.site !== 'page' && senders.length + known.length > 0;
  return tidyProcedure({
    ...NO_WORDS,
    title,
    goal: brief.goal,
    steps: brief.steps.map(({ text }) => text),
    guidelines: brief.guidelines,
    authority: brief.authority,
    area: brief.area,
    minutes: minutes === 0 ? null : minutes,
    match: { sites: sited ? [source.site] : [], senders, words: known },
  });
}

/** The next version that an item shows: its steps and guidelines in the place of the procedure's; what recognises it stays. */
export function nextVersionOf(item: Pick<Item, 'brief' | 'times'>, words: ProcedureWords): ProcedureWords {
  const steps = item.brief.steps.map(({ text }) => text);
  return tidyProcedure({
    ...words,
    goal: item.brief.goal.trim() === '' ? words.goal : item.brief.goal,
    steps: steps.some((text) => text.trim() !== '') ? steps : words.steps,
    guidelines: item.brief.guidelines.trim() === '' ? words.guidelines : item.brief.guidelines,
  });
}
