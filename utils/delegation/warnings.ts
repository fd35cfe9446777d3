/** "Won't make it", and what the client said to it. */
import type { Causal } from './causal-order';
import type { ItemEvent } from './events';
import type { Due, Warning } from './item';

type Warned = Extract<ItemEvent, { type: 'warned' }>;
type Replied = Extract<ItemEvent, { type: 'replied' }>;

/** The warnings of one item, with each event applied in causal order. */
export class Warnings {
  private readonly warned = new Map<string, number>();
  private readonly dues = new Map<string, Due>();
  private latest: Warning | null = null;
  private replies: { i: number; warning: string; reply: string }[] = [];
  private readonly saw: Causal['saw'];
  private readonly yielded: Set<number>;

  /** `yielded` receives the indices of replies that gave way to others. */
  constructor(saw: Causal['saw'], yielded: Set<number>) {
    this.saw = saw;
    this.yielded = yielded;
  }

  /** Applies the warning at index `i`. */
  warn({ id, at, body }: Warned, i: number): void {
    this.warned.set(id, i);
    this.dues.set(id, body.due);
    this.latest = { id, at, ...body, reply: null, note: '' };
  }

  /** Applies the reply at index `i`; false: it is refused. Of two that did not see each other the later wins. */
  reply({ body }: Replied, i: number): boolean {
    const warned = this.warned.get(body.warning);
    if (warned === undefined || !this.saw(i, warned)) return false;
    const { warning, reply, note = '' } = body;
    for (const other of this.replies) {
      const crossed = other.warning === warning && other.reply !== reply && !this.saw(i, other.i);
      if (crossed) this.yielded.add(other.i);
    }
    this.replies.push({ i, warning, reply });
    if (this.latest?.id === warning) this.latest = { ...this.latest, reply, note };
    return true;
  }

  /** The latest that still matters; `ends` are the indices of moves that end or renew the work. */
  current(ends: readonly number[]): Warning | null {
    const latest = this.latest;
    const warned = latest === null ? undefined : this.warned.get(latest.id);
    if (warned === undefined || ends.some((i) => this.saw(i, warned))) return null;
    return latest;
  }

  /** The date that a reply agreed to, or null. */
  agreedDue({ body }: Replied): Due | null {
    return body.reply === 'accept' ? (this.dues.get(body.warning) ?? null) : null;
  }
}
