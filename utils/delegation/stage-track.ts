/**
 * Where the stage moves lead. A move counts on the stage its author saw; two that did not see each other and disagree
 * leave the item where both began until the client settles it, and nothing settled is undone by a latecomer.
 */
import type { Causal } from './causal-order';
import type { ItemEvent } from './events';
import type { Conflict, Stage } from './item';
import { isOnBehalf, mayMove } from './moves';

type Move = Extract<ItemEvent, { type: 'moved' | 'settled' }>;

/** What became of one move. `overridden`: the client's answer on behalf gave way to the assistant's own. */
export type MoveOutcome = 'standing' | 'refused' | 'overridden';

interface Applied {
  /** The move, and those that arrived at the same stage without having seen it. */
  indices: number[];
  from: Stage;
  to: Stage;
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

  constructor(start: Stage, since: string, saw: Causal['saw']) {
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

  /** Applies the move at index `i`. */
  apply(move: Move, i: number): MoveOutcome {
    if (move.type === 'settled') return this.settle(move, i);
    const { move: name, from, to } = move.body;
    if (!mayMove(name, from, to, move.by.role) || from !== this.branchStage(i)) return 'refused';
    if (this.sides.length > 0) return this.applyInConflict(move, i);
    const tip = this.tip();
    if (tip === undefined || this.sawEntry(i, tip)) {
      if (from !== this.stage) return 'refused';
      return this.advance(move, i);
    }
    return this.cross(move, i, tip);
  }

  /** A move that did not see the latest one. */
  private cross(move: Move & { type: 'moved' }, i: number, tip: Applied): MoveOutcome {
    const { move: name, to } = move.body;
    const unseen = this.applied.filter((entry) => !entry.yielded && !this.sawEntry(i, entry));
    const onBehalf = isOnBehalf(name, move.by.role);
    if (onBehalf && unseen.some((entry) => !entry.onBehalf && this.isAnswer(entry))) {
      this.push(move, i, { yielded: true });
      return 'overridden';
    }
    if (move.by.role === 'assistant' && unseen.every((entry) => entry.onBehalf)) return this.advance(move, i);
    const twin = unseen.find((entry) => entry.to === to);
    if (twin !== undefined) {
      twin.indices.push(i);
      return 'standing';
    }
    this.disagree(move, i, tip, unseen);
    return 'standing';
  }

  private disagree(
    move: Move & { type: 'moved' },
    i: number,
    tip: Applied,
    unseen: readonly Applied[],
  ): void {
    const settled = unseen.some((entry) => entry.settles);
    this.sides = [
      { tip: tip.indices[0] ?? i, to: tip.to },
      { tip: i, to: move.body.to },
    ];
    this.push(move, i, {});
    if (!settled) this.arrive(unseen[0]?.from ?? move.body.from, move.at, '');
  }

  private applyInConflict(move: Move & { type: 'moved' }, i: number): MoveOutcome {
    const seenSides = this.sides.filter((side) => this.saw(i, side.tip));
    if (seenSides.length === this.sides.length) {
      // Only the client decides between the sides; any move of theirs that knows them all does.
      if (move.by.role !== 'client' || move.body.from !== this.stage) return 'refused';
      this.sides = [];
      return this.advance(move, i);
    }
    const others = this.sides.filter((side) => !this.saw(i, side.tip));
    this.sides = [...others, { tip: i, to: move.body.to }];
    this.push(move, i, {});
    return 'standing';
  }

  private settle(move: Move & { type: 'settled' }, i: number): MoveOutcome {
    if (move.by.role !== 'client') return 'refused';
    const tip = this.tip();
    const others = this.sides.filter((side) => !this.saw(i, side.tip));
    const rival = this.sides.length === 0 && tip !== undefined && !this.sawEntry(i, tip) ? tip : null;
    if (rival !== null) {
      if (rival.to === move.body.to) rival.indices.push(i);
      else this.rivalSettlement(move, i, rival);
      return 'standing';
    }
    this.push(move, i, {});
    this.arrive(move.body.to, move.at, move.body.note);
    this.sides = others.length === 0 ? [] : [...others, { tip: i, to: move.body.to }];
    return 'standing';
  }

  /** Two settlements that crossed, or one that crossed a later move: what came first stays, and the client is asked again. */
  private rivalSettlement(move: Move & { type: 'settled' }, i: number, rival: Applied): void {
    this.push(move, i, {});
    this.sides = [
      { tip: rival.indices[0] ?? i, to: rival.to },
      { tip: i, to: move.body.to },
    ];
  }

  private advance(move: Move & { type: 'moved' }, i: number): MoveOutcome {
    this.push(move, i, {});
    this.arrive(move.body.to, move.at, move.body.note);
    return 'standing';
  }

  private arrive(stage: Stage, since: string, note = ''): void {
    this.stage = stage;
    this.since = since;
    this.note = note;
  }

  private push(move: Move, i: number, { yielded = false }: { yielded?: boolean }): void {
    const moved = move.type === 'moved';
    this.applied.push({
      indices: [i],
      from: moved ? move.body.from : this.stage,
      to: move.body.to,
      settles: !moved,
      onBehalf: moved && isOnBehalf(move.body.move, move.by.role),
      yielded,
    });
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

  private isAnswer(entry: Applied): boolean {
    return ['accepted', 'declined', 'working', 'delivered'].includes(entry.to) && !entry.settles;
  }
}
