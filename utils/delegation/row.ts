/** What a list shows of an item: small, so that a screenful is one short read. */
import { rankOf, sectionOf, type Section } from './derive';
import type { Authority, Due, Item, Signal, SiteId, Stage } from './item';

/** One line of a list; the store keeps them under `[workspace, section, rank, id]`. */
export interface Row {
  workspace: string;
  section: Section;
  rank: string;
  id: string;
  title: string;
  stage: Stage;
  signals: Signal[];
  nextChange: string | null;
  due: Due | null;
  site: SiteId;
  /** The publication, board, project or sender's name: where or from whom it comes. */
  from: string;
  stageSince: string;
  stageNote: string;
  /** The stages between which the client must settle; empty without a conflict. */
  sides: Stage[];
  stepsDone: number;
  stepsTotal: number;
  authority: Authority;
  important: boolean | null;
}

/** The row of an item, as of the moment the item was derived. */
export function rowOf(item: Item): Row {
  const { source, brief } = item;
  return {
    workspace: item.workspace,
    section: sectionOf(item),
    rank: rankOf(item),
    id: item.id,
    title: item.title,
    stage: item.stage,
    signals: item.signals,
    nextChange: item.nextChange,
    due: brief.due,
    site: source.site,
    from:
      source.author?.name || source.author?.email || source.board || source.project || source.siteName || '',
    stageSince: item.stageSince,
    stageNote: item.stageNote,
    sides: item.conflict?.sides ?? [],
    stepsDone: brief.steps.filter((step) => step.done).length,
    stepsTotal: brief.steps.length,
    authority: brief.authority,
    important: brief.important,
  };
}
