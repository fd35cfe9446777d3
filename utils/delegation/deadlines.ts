/** Deadlines that both sides set without seeing each other's. */
import type { ItemEvent } from './events';
import type { Due } from './item';
import type { Replay } from './replay';

interface Written {
  i: number;
  member: string;
  due: Due | null;
}

/** Follows the `due` edits of one item in causal order. */
export class Deadlines {
  private standing: Written[] = [];
  private readonly saw: Replay['saw'];

  constructor(saw: Replay['saw']) {
    this.saw = saw;
  }

  /** Applies the edit at index `i`. */
  set(event: Extract<ItemEvent, { type: 'edited' }>, i: number): void {
    const { due } = event.body;
    if (due === undefined) return;
    const { member, role } = event.by;
    const disputed = this.rivals().length > 0;
    // Between rivals the client decides; the assistant may only change what they said themselves.
    const isReplaced = (one: Written) =>
      this.saw(i, one.i) && (!disputed || role === 'client' || one.member === member);
    this.standing = [...this.standing.filter((one) => !isReplaced(one)), { i, member, due }];
  }

  /** The deadlines between which the client must pick, each once; empty where nobody disagrees. */
  rivals(): (Due | null)[] {
    const [first, ...rest] = this.standing;
    if (first === undefined || rest.length === 0) return [];
    const disagree = this.standing.some((one) =>
      rest.some((other) => one.member !== other.member && !isSame(one.due, other.due)),
    );
    if (!disagree) return [];
    const distinct: (Due | null)[] = [];
    for (const { due } of this.standing) {
      if (!distinct.some((one) => isSame(one, due))) distinct.push(due);
    }
    return distinct;
  }
}

function isSame(a: Due | null, b: Due | null): boolean {
  if (a === null || b === null) return a === b;
  return a.at === b.at && a.time === b.time && a.zone === b.zone;
}
