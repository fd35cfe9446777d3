/** The moves that were applied to an item, and which of them gave way. */
import type { Causal } from './causal-order';
import type { ItemEvent } from './events';
import type { Role, Stage } from './item';
import { isOnBehalf } from './moves';

/** An event that moves an item. */
export type Move = Extract<ItemEvent, { type: 'moved' | 'settled' }>;

/** One move that was applied. */
export interface Applied {
  /** The move, and those that arrived at the same stage without having seen it; indices in causal order. */
  indices: number[];
  from: Stage;
  to: Stage;
  by: Role;
  settles: boolean;
  onBehalf: boolean;
  /** Gave way to the assistant's own answer: its branch can still be followed, the stage does not count. */
  yielded: boolean;
}

/** A side of a conflict: its latest move, and where that led. */
export interface Side {
  tip: number;
  to: Stage;
}

/** Whether it says, in the assistant's stead or by the assistant, what became of what was asked. */
export function isAnswer({ to, settles }: Applied): boolean {
  return ['accepted', 'declined', 'working', 'delivered'].includes(to) && !settles;
}

/** The moves applied so far, in causal order. */
export class AppliedMoves {
  private readonly all: Applied[] = [];
  private readonly saw: Causal['saw'];
  private readonly yielded: Set<number>;

  /** `yielded` receives the indices of moves that gave way to others. */
  constructor(saw: Causal['saw'], yielded: Set<number>) {
    this.saw = saw;
    this.yielded = yielded;
  }

  /** Adds the move at index `i`, made on `stage` if it does not say itself on which. */
  push(move: Move, i: number, stage: Stage): Applied {
    const moved = move.type === 'moved';
    const entry = {
      indices: [i],
      from: moved ? move.body.from : stage,
      to: move.body.to,
      by: move.by.role,
      settles: !moved,
      onBehalf: moved && isOnBehalf(move.body.move, move.by.role),
      yielded: false,
    };
    this.all.push(entry);
    return entry;
  }

  /** The latest move that counts. */
  tip(): Applied | undefined {
    return this.all.findLast((entry) => !entry.yielded);
  }

  /** The latest move, also one that gave way. */
  last(): Applied | undefined {
    return this.all.at(-1);
  }

  /** Whether the author of the event at `i` had seen the move. */
  isSeen(i: number, entry: Applied): boolean {
    return entry.indices.some((j) => this.saw(i, j));
  }

  /** The moves that the author of the event at `i` had seen. */
  seenBy(i: number): Applied[] {
    return this.all.filter((entry) => this.isSeen(i, entry));
  }

  /** The moves that count and that the author of the event at `i` had not seen. */
  unseenBy(i: number): Applied[] {
    return this.all.filter((entry) => !entry.yielded && !this.isSeen(i, entry));
  }

  /** The move gives way, and its stage counts no more. */
  yield(entry: Applied): void {
    entry.yielded = true;
    this.strike(entry);
  }

  /** Whether all `sides` were made on the move. */
  isShared(entry: Applied, sides: readonly Side[]): boolean {
    return sides.every(({ tip }) => this.leadsTo(entry, tip));
  }

  /** Whether one of `sides` is the assistant's own word that the item is at another stage than `to`. */
  isContradicted(to: Stage, sides: readonly Side[]): boolean {
    return sides.some((side) => {
      const entry = this.all.find(({ indices }) => indices.includes(side.tip));
      return entry?.by === 'assistant' && isAnswer(entry) && entry.to !== to;
    });
  }

  /** Of the `known` among all `sides`, what did not lead to the stage `chosen` gives way; what all share stays. */
  choose(chosen: Stage, known: readonly Side[], sides: readonly Side[]): void {
    const disputed = this.all.filter((entry) => !this.isShared(entry, sides));
    const kept = new Set<Applied>();
    for (const { tip } of known) {
      const chain = disputed.filter((entry) => this.leadsTo(entry, tip));
      const end = chain.findLastIndex((entry) => entry.to === chosen);
      for (const entry of chain.slice(0, end + 1)) kept.add(entry);
    }
    for (const entry of disputed) {
      if (!kept.has(entry) && known.some(({ tip }) => this.leadsTo(entry, tip))) this.strike(entry);
    }
  }

  /** Whether the entry is the move `tip` or one that `tip` was made on. */
  private leadsTo(entry: Applied, tip: number): boolean {
    return entry.indices.some((i) => i === tip || this.saw(tip, i));
  }

  private strike(entry: Applied): void {
    for (const index of entry.indices) this.yielded.add(index);
  }
}
