/** What a list shows of an item: small, so that a screenful is one short read. */
import { rankOf, sectionOf, type Section } from './derive';
import type { Authority, Due, Item, Question, Role, Signal, SiteId, Stage, Warning } from './item';

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
  area: string | null;
  /** Whose turn it is, and who has set it aside. */
  turns: Role[];
  asleep: Role[];
  /** Until when the viewer has set it aside, or null. */
  until: string | null;
  /** The first open question, or null; `questions` counts the open ones. */
  question: Question | null;
  questions: number;
  /** The warning that waits for a reply, or null. */
  warning: Warning | null;
  /** The deadlines between which the client must pick. */
  rivalDues: (Due | null)[];
  /** The promised date, or null. */
  promised: Due | null;
  /** Minutes, or null. */
  estimate: number | null;
  /** How often it was sent back. */
  sentBack: number;
  talk: boolean;
  improves: string | null;
  nudgedAt: string | null;
  /** Decisions told that the client has not seen. */
  untold: number;
}

/** The row that shows the item to `role`, as of the moment the item was derived. */
export function rowOf(item: Item, role: Role): Row {
  const { source, brief } = item;
  const open = item.questions.filter(({ answers }) => answers.length !== 1);
  // What the viewer can answer comes first.
  const question = open.find(({ by }) => by !== role) ?? open[0] ?? null;
  return {
    workspace: item.workspace,
    section: sectionOf(item, role),
    rank: rankOf(item, role),
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
    area: brief.area,
    turns: item.turns,
    asleep: item.asleep,
    until: item.snoozed[role],
    question,
    questions: open.length,
    warning: item.warning?.reply === null ? item.warning : null,
    rivalDues: item.rivalDues,
    promised: item.promise?.due ?? null,
    estimate: item.promise?.estimate ?? null,
    sentBack: item.review.sentBack,
    talk: item.talk,
    improves: item.improves,
    nudgedAt: item.nudgedAt,
    untold: item.told.filter(({ seen }) => !seen).length,
  };
}
