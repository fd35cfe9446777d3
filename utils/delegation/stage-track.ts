/**
 * Where the stage moves lead. A move counts on the stage its author saw; two that did not see each other and disagree
 * leave the item where both began until the client settles it, and nothing settled is undone by a latecomer.
 */
import { AppliedMoves, isAnswer, type Applied, type Move, type Side } from './applied-moves';
import type { Causal } from './causal-order';
import type { Conflict, Stage } from './item';
import { isOnBehalf, mayMove } from './moves';

type Moved = Extract<Move, { type: 'moved' }>;
type Settled = Extract<Move, { type: 'settled' }>;

/** The stage of one item, with each move applied in causal order. */
export class StageTrack {
  stage: Stage;
  /** When the item came to the present stage, an ISO instant, and the note given with that move. */
  since: string;
  note = '';
  private sides: Side[] = [];
  private readonly applied: AppliedMoves;
  private readonly start: Stage;
  private readonly saw: Causal['saw'];

  /** `yielded` receives the indices of moves that gave way to others. */
  constructor(start: Stage, since: string, saw: Causal['saw'], yielded: Set<number>) {
    this.applied = new AppliedMoves(saw, yielded);
    this.start = start;
    this.stage = start;
    this.since = since;
    this.saw = saw;
  }

  /** The open disagreement, or null. */
  get conflict(): Conflict | null {
    if (this.sides.length === 0) return null;
    return { base: this.stage, sides: [...new Set(this.sides.map((side) => side.to))] };
  }

  /** Applies the move at index `i`; false: it is refused. */
  apply(move: Move, i: number): boolean {
    if (move.type === 'settled') return this.settle(move, i);
    const { move: name, from, to } = move.body;
    if (!mayMove(name, from, to, move.by.role) || !fits(move, this.branchStage(i))) return false;
    if (this.sides.length > 0) return this.applyInConflict(move, i);
    const tip = this.applied.tip();
    if (tip === undefined || this.applied.isSeen(i, tip)) {
      if (!fits(move, this.stage)) return false;
      this.advance(move, i);
    } else this.cross(move, i, tip);
    return true;
  }

  /** A move that did not see the latest one. */
  private cross(move: Moved, i: number, tip: Applied): void {
    const { move: name, to } = move.body;
    const unseen = this.applied.unseenBy(i);
    const onBehalf = isOnBehalf(name, move.by.role);
    if (onBehalf && unseen.some((entry) => !entry.onBehalf && isAnswer(entry))) {
      this.applied.yield(this.applied.push(move, i, this.stage));
      return;
    }
    if (move.by.role === 'assistant' && unseen.every((entry) => entry.onBehalf)) {
      for (const entry of unseen) this.applied.yield(entry);
      this.advance(move, i);
      return;
    }
    const twin = unseen.find((entry) => entry.to === to);
    if (twin === undefined) this.disagree(move, i, tip, unseen);
    else twin.indices.push(i);
  }

  private disagree(move: Moved, i: number, tip: Applied, unseen: readonly Applied[]): void {
    const settled = unseen.some((entry) => entry.settles);
    this.part(move, i, tip);
    if (!settled) this.arrive(unseen[0]?.from ?? move.body.from, move.at, '');
  }

  /** From here on the item has two sides: what held so far, and the move at `i`. */
  private part(move: Move, i: number, tip: Applied): void {
    this.applied.push(move, i, this.stage);
    this.sides = [
      { tip: tip.indices[0] ?? i, to: tip.to },
      { tip: i, to: move.body.to },
    ];
  }

  private applyInConflict(move: Moved, i: number): boolean {
    const { move: name, from, to } = move.body;
    if (this.knowsAllSides(i)) {
      // Only the client decides between the sides; any move of theirs that knows them all does.
      if (move.by.role !== 'client' || from !== this.stage) return false;
      if (isOnBehalf(name, 'client') && this.applied.isContradicted(to, this.sides)) return false;
      this.applied.choose(to, this.sides, this.sides);
      this.sides = [];
      this.advance(move, i);
      return true;
    }
    this.applied.push(move, i, this.stage);
    this.sides = [...this.sides.filter((side) => !this.saw(i, side.tip)), { tip: i, to }];
    this.endIfAgreed(move);
    return true;
  }

  /** Sides that went on to the same stage disagree no more. */
  private endIfAgreed(move: Moved): void {
    if (this.sides.some((side) => side.to !== move.body.to)) return;
    const last = this.applied.last();
    const tips = this.sides.map((side) => side.tip);
    last?.indices.push(...tips.filter((tip) => !last.indices.includes(tip)));
    this.sides = [];
    this.arrive(move.body.to, move.at, move.body.note);
  }

  private settle(move: Settled, i: number): boolean {
    const { to, note } = move.body;
    const tip = this.applied.tip();
    if (tip === undefined || !this.isChoice(to, i)) return false;
    if (this.sides.length === 0) {
      // Nothing to settle: the author knew everything, and nothing disagreed.
      if (this.applied.isSeen(i, tip)) return false;
      // Two settlements that crossed, or one that crossed a later move: what came first stays, and the client is asked again.
      if (tip.to === to) tip.indices.push(i);
      else this.part(move, i, tip);
      return true;
    }
    const others = this.sides.filter((side) => !this.saw(i, side.tip));
    const known = this.sides.filter((side) => !others.includes(side));
    this.applied.choose(to, known, this.sides);
    this.applied.push(move, i, this.stage);
    this.arrive(to, move.at, note);
    this.sides = others.length === 0 ? [] : [...others, { tip: i, to }];
    return true;
  }

  /** Whether the author of `i` could choose `stage`: one that a side led to, or where they began. */
  private isChoice(stage: Stage, i: number): boolean {
    const seen = this.applied.seenBy(i);
    // What they had before them may have been another disagreement, about any move they had seen.
    if (this.sides.length === 0 || !this.knowsAllSides(i)) {
      return seen.some((entry) => entry.to === stage || entry.from === stage);
    }
    const isOfASide = (entry: Applied) => entry.to === stage && !this.applied.isShared(entry, this.sides);
    return stage === this.stage || seen.some(isOfASide);
  }

  private knowsAllSides(i: number): boolean {
    return this.sides.every((side) => this.saw(i, side.tip));
  }

  private advance(move: Moved, i: number): void {
    this.applied.push(move, i, this.stage);
    this.arrive(move.body.to, move.at, move.body.note);
  }

  private arrive(stage: Stage, since: string, note = ''): void {
    this.stage = stage;
    this.since = since;
    this.note = note;
  }

  /** The stage that the author of `i` had before them: the present one where they knew all, else that of their branch. */
  private branchStage(i: number): Stage {
    const tip = this.applied.tip();
    const knowsTip = tip !== undefined && this.applied.isSeen(i, tip);
    if (this.sides.length > 0 ? this.knowsAllSides(i) : knowsTip) return this.stage;
    return this.applied.seenBy(i).at(-1)?.to ?? this.start;
  }
}

/**
 * Whether the move was made on `stage`. What is a proposal to the assistant may be the client's own capture in a log that the
 * assistant does not hold; acting on it takes the proposal.
 */
function fits({ body, by }: Moved, stage: Stage): boolean {
  return body.from === stage || (stage === 'proposed' && body.from === 'inbox' && by.role === 'client');
}
