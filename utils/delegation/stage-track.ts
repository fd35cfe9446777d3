/**
 * Where the stage moves lead. A move counts on the stage its author saw; two that did not see each other and disagree
 * leave the item where both began until the client settles it, and nothing settled is undone by a latecomer.
 */
import type { Causal } from './causal-order';
import type { ItemEvent } from './events';
import type { Conflict, Role, Stage } from './item';
import { isOnBehalf, mayMove } from './moves';

type Move = Extract<ItemEvent, { type: 'moved' | 'settled' }>;
type Moved = Extract<ItemEvent, { type: 'moved' }>;
type Settled = Extract<ItemEvent, { type: 'settled' }>;

/**
 * What became of one move. `overridden`: an answer on behalf that gave way to the assistant's own, or the side of a conflict
 * that was not chosen.
 */
export type MoveOutcome = 'standing' | 'refused' | 'overridden';

interface Applied {
  /** The move, and those that arrived at the same stage without having seen it. */
  indices: number[];
  from: Stage;
  to: Stage;
  by: Role;
  settles: boolean;
  onBehalf: boolean;
  /** Gave way to the assistant's own answer: its branch can still be followed, the stage does not count. */
  yielded: boolean;
}

interface Side {
  tip: number;
  to: Stage;
}

/** The moves of one item, applied one after the other in causal order. */
export class StageTrack {
  stage: Stage;
  /** When the item came to the present stage, an ISO instant, and the note given with that move. */
  since: string;
  note = '';
  private readonly applied: Applied[] = [];
  private sides: Side[] = [];
  private readonly start: Stage;
  private readonly saw: Causal['saw'];
  private readonly yielded: Set<number>;

  /** `yielded` receives the indices of moves that gave way to others. */
  constructor(start: Stage, since: string, saw: Causal['saw'], yielded: Set<number>) {
    this.start = start;
    this.stage = start;
    this.since = since;
    this.saw = saw;
    this.yielded = yielded;
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
    const tip = this.tip();
    if (tip === undefined || this.sawEntry(i, tip)) {
      if (!fits(move, this.stage)) return false;
      this.advance(move, i);
    } else this.cross(move, i, tip);
    return true;
  }

  /** A move that did not see the latest one. */
  private cross(move: Moved, i: number, tip: Applied): void {
    const { move: name, to } = move.body;
    const unseen = this.applied.filter((entry) => !entry.yielded && !this.sawEntry(i, entry));
    const onBehalf = isOnBehalf(name, move.by.role);
    if (onBehalf && unseen.some((entry) => !entry.onBehalf && isAnswer(entry))) {
      this.yield(this.push(move, i));
      return;
    }
    if (move.by.role === 'assistant' && unseen.every((entry) => entry.onBehalf)) {
      for (const entry of unseen) this.yield(entry);
      this.advance(move, i);
      return;
    }
    const twin = unseen.find((entry) => entry.to === to);
    if (twin === undefined) this.disagree(move, i, tip, unseen);
    else twin.indices.push(i);
  }

  private disagree(move: Moved, i: number, tip: Applied, unseen: readonly Applied[]): void {
    const settled = unseen.some((entry) => entry.settles);
    this.sides = [
      { tip: tip.indices[0] ?? i, to: tip.to },
      { tip: i, to: move.body.to },
    ];
    this.push(move, i);
    if (!settled) this.arrive(unseen[0]?.from ?? move.body.from, move.at, '');
  }

  private applyInConflict(move: Moved, i: number): boolean {
    if (this.sides.every((side) => this.saw(i, side.tip))) {
      // Only the client decides between the sides; any move of theirs that knows them all does.
      if (move.by.role !== 'client' || move.body.from !== this.stage) return false;
      if (isOnBehalf(move.body.move, 'client') && this.contradictsAnswer(move.body.to)) return false;
      this.dropOthers(move.body.to, i);
      this.sides = [];
      this.advance(move, i);
      return true;
    }
    this.push(move, i);
    this.sides = [...this.sides.filter((side) => !this.saw(i, side.tip)), { tip: i, to: move.body.to }];
    this.endIfAgreed(move);
    return true;
  }

  /** Whether the assistant's own word on one of the sides was another than `to`. */
  private contradictsAnswer(to: Stage): boolean {
    return this.sides.some((side) => {
      const entry = this.applied.find(({ indices }) => indices.includes(side.tip));
      return entry?.by === 'assistant' && isAnswer(entry) && entry.to !== to;
    });
  }

  /** Sides that went on to the same stage disagree no more. */
  private endIfAgreed(move: Moved): void {
    if (this.sides.some((side) => side.to !== move.body.to)) return;
    const tips = this.sides.map((side) => side.tip);
    const last = this.applied.at(-1);
    last?.indices.push(...tips.filter((tip) => !last.indices.includes(tip)));
    this.sides = [];
    this.arrive(move.body.to, move.at, move.body.note);
  }

  private settle(move: Settled, i: number): boolean {
    const tip = this.tip();
    if (tip === undefined || !this.isChoice(move.body.to, i)) return false;
    if (this.sides.length === 0) {
      // Nothing to settle: the author knew everything, and nothing disagreed.
      if (this.sawEntry(i, tip)) return false;
      if (tip.to === move.body.to) tip.indices.push(i);
      else this.rivalSettlement(move, i, tip);
      return true;
    }
    const others = this.sides.filter((side) => !this.saw(i, side.tip));
    this.dropOthers(move.body.to, i);
    this.push(move, i);
    this.arrive(move.body.to, move.at, move.body.note);
    this.sides = others.length === 0 ? [] : [...others, { tip: i, to: move.body.to }];
    return true;
  }

  /** Whether the author of `i` could choose `stage`: one that a side led to, or where they began. */
  private isChoice(stage: Stage, i: number): boolean {
    const seen = this.applied.filter((entry) => this.sawEntry(i, entry));
    const knowsAll = this.sides.length > 0 && this.sides.every((side) => this.saw(i, side.tip));
    // What they had before them may have been another disagreement, about any move they had seen.
    if (!knowsAll) return seen.some((entry) => entry.to === stage || entry.from === stage);
    return stage === this.stage || seen.some((entry) => entry.to === stage && !this.isShared(entry));
  }

  /** Two settlements that crossed, or one that crossed a later move: what came first stays, and the client is asked again. */
  private rivalSettlement(move: Settled, i: number, rival: Applied): void {
    this.push(move, i);
    this.sides = [
      { tip: rival.indices[0] ?? i, to: rival.to },
      { tip: i, to: move.body.to },
    ];
  }

  /** Of the sides that `i` decides between, what did not lead to the stage chosen gives way; what all share stays. */
  private dropOthers(chosen: Stage, i: number): void {
    const known = this.sides.filter((side) => this.saw(i, side.tip));
    const disputed = this.applied.filter((entry) => !this.isShared(entry));
    const kept = new Set<Applied>();
    for (const { tip } of known) {
      const chain = disputed.filter((entry) => this.leadsTo(entry, tip));
      const end = chain.findLastIndex((entry) => entry.to === chosen);
      for (const entry of chain.slice(0, end + 1)) kept.add(entry);
    }
    for (const entry of disputed) {
      if (!kept.has(entry) && known.some(({ tip }) => this.leadsTo(entry, tip))) this.drop(entry);
    }
  }

  /** Whether the entry is the move `tip` or one that `tip` was made on. */
  private leadsTo(entry: Applied, tip: number): boolean {
    return entry.indices.some((i) => i === tip || this.saw(tip, i));
  }

  /** Whether all sides were made on the entry. */
  private isShared(entry: Applied): boolean {
    return this.sides.every(({ tip }) => this.leadsTo(entry, tip));
  }

  private drop(entry: Applied): void {
    for (const index of entry.indices) this.yielded.add(index);
  }

  private yield(entry: Applied): void {
    entry.yielded = true;
    this.drop(entry);
  }

  private advance(move: Moved, i: number): void {
    this.push(move, i);
    this.arrive(move.body.to, move.at, move.body.note);
  }

  private arrive(stage: Stage, since: string, note = ''): void {
    this.stage = stage;
    this.since = since;
    this.note = note;
  }

  private push(move: Move, i: number): Applied {
    const moved = move.type === 'moved';
    const entry = {
      indices: [i],
      from: moved ? move.body.from : this.stage,
      to: move.body.to,
      by: move.by.role,
      settles: !moved,
      onBehalf: moved && isOnBehalf(move.body.move, move.by.role),
      yielded: false,
    };
    this.applied.push(entry);
    return entry;
  }

  /** The stage that the author of `i` had before them: the present one where they knew all, else that of their branch. */
  private branchStage(i: number): Stage {
    const tip = this.tip();
    const knowsAll =
      this.sides.length > 0
        ? this.sides.every((side) => this.saw(i, side.tip))
        : tip !== undefined && this.sawEntry(i, tip);
    if (knowsAll) return this.stage;
    return this.applied.findLast((entry) => this.sawEntry(i, entry))?.to ?? this.start;
  }

  /** The latest move that counts. */
  private tip(): Applied | undefined {
    return this.applied.findLast((entry) => !entry.yielded);
  }

  private sawEntry(i: number, entry: Applied): boolean {
    return entry.indices.some((j) => this.saw(i, j));
  }
}

/**
 * Whether the move was made on `stage`. What is a proposal to the assistant may be the client's own capture in a log that the
 * assistant does not hold; acting on it takes the proposal.
 */
function fits({ body, by }: Moved, stage: Stage): boolean {
  return body.from === stage || (stage === 'proposed' && body.from === 'inbox' && by.role === 'client');
}

function isAnswer({ to, settles }: Applied): boolean {
  return ['accepted', 'declined', 'working', 'delivered'].includes(to) && !settles;
}
