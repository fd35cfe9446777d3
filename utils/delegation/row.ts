/** What a list shows of an item: small, so that a screenful is one short read. */
import { isUnanswered, openQuestions, openRivalDues, rankOf, sectionOf, type Section } from './derive';
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
  /** The id of the procedure it follows, or null. */
  procedure: string | null;
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
  /** Minutes that were logged for it. */
  logged: number;
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
  const open = openQuestions(item);
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
    procedure: brief.procedure?.id ?? null,
    turns: item.turns,
    asleep: item.asleep,
    until: item.snoozed[role],
    question: firstQuestion(open, role),
    questions: open.length,
    warning: isUnanswered(item) ? item.warning : null,
    rivalDues: openRivalDues(item),
    promised: item.promise?.due ?? null,
    estimate: item.promise?.estimate ?? null,
    logged: item.times.reduce((sum, { minutes }) => sum + minutes, 0),
    sentBack: item.review.sentBack,
    talk: item.talk,
    improves: item.improves,
    nudgedAt: item.nudgedAt,
    untold: item.told.filter(({ seen }) => !seen).length,
  };
}

/** What the viewer can answer comes first, and of that what was put first. */
function firstQuestion(open: readonly Question[], role: Role): Question | null {
  const theirs = open.filter(({ by }) => by !== role);
  const candidates = theirs.length > 0 ? theirs : open;
  return candidates.reduce<Question | null>(
    (first, one) => (first === null || one.putAt < first.putAt ? one : first),
    null,
  );
}
