/**
 * Questions and what became of them. Of answers that did not see each other all stay until one that saw them decides; what
 * the asker noted for the other side gives way to that side's own words; silence counts as yes only where it is on record
 * that the question had arrived in time.
 */
import type { Causal } from './causal-order';
import type { EventId, ItemEvent } from './events';
import type { Answer, Question } from './item';
import { isOption, says } from './rules';

type Asked = Extract<ItemEvent, { type: 'questioned' }>;
type Answered = Extract<ItemEvent, { type: 'answered' }>;
type Seen = Extract<ItemEvent, { type: 'seen' }>;

/** What of a question follows from the events alone, not from the agreement. */
export type AskedQuestion = Omit<Question, 'putAt' | 'answerBy'>;

/** An answer that no other has seen, with those that say the same without having seen it. */
interface Standing {
  indices: number[];
  answer: Answer;
  /** Noted by the asker for the side that was asked. */
  onBehalf: boolean;
}

/** The questions of one item, with each event applied in causal order. */
export class Questions {
  private readonly threads = new Map<EventId, Thread>();
  private readonly saw: Causal['saw'];
  private readonly yielded: Set<number>;

  /** `yielded` receives the indices of answers that gave way to others. */
  constructor(saw: Causal['saw'], yielded: Set<number>) {
    this.saw = saw;
    this.yielded = yielded;
  }

  /** Applies the question at index `i`. */
  ask(event: Asked, i: number): void {
    this.threads.set(event.id, new Thread(event, i, this.saw, this.yielded));
  }

  /** Applies the receipt at index `i`. */
  see(event: Seen, i: number): void {
    for (const id of event.body.events) this.threads.get(id)?.see(event, i);
  }

  /** Applies the answer at index `i`; false: it is refused. */
  answer(event: Answered, i: number): boolean {
    return this.threads.get(event.body.question)?.answer(event, i) ?? false;
  }

  /** All that stand, in causal order. */
  all(): AskedQuestion[] {
    return [...this.threads.values()].map((thread) => thread.question());
  }
}

class Thread {
  private readonly answered: number[] = [];
  /** Where the other side is on record as having held the question before its fallback. */
  private readonly receipts: number[] = [];
  private standing: Standing[] = [];
  private readonly asked: Asked;
  private readonly index: number;
  private readonly saw: Causal['saw'];
  private readonly yielded: Set<number>;

  constructor(asked: Asked, index: number, saw: Causal['saw'], yielded: Set<number>) {
    this.asked = asked;
    this.index = index;
    this.saw = saw;
    this.yielded = yielded;
  }

  see(event: Seen, i: number): void {
    const { by, body } = this.asked;
    const inTime = body.fallback === null || Date.parse(event.at) < Date.parse(body.fallback.at);
    if (event.by.role !== by.role && inTime && this.saw(i, this.index)) this.receipts.push(i);
  }

  answer(event: Answered, i: number): boolean {
    if (!this.saw(i, this.index) || !this.fits(event, i)) return false;
    const onBehalf = event.by.role === this.asked.by.role;
    const seen = this.standing.filter((one) => this.sawStanding(i, one));
    const own = this.standing.filter((one) => !one.onBehalf);
    if (onBehalf && own.length > 0) {
      // What the other side said for itself is replaced only where it contradicts itself: then the client decides.
      const decides = own.length > 1 && own.every((one) => seen.includes(one));
      if (!decides && own.some((one) => seen.includes(one))) return false;
      if (!decides) {
        this.yielded.add(i);
        return true;
      }
    }
    this.answered.push(i);
    this.replace(event, i, seen, onBehalf && own.length === 0);
    return true;
  }

  /** Whether the answer is one that this question has, from somebody who may give it. */
  private fits({ by, at, body }: Answered, i: number): boolean {
    const { options, recommended, fallback } = this.asked.body;
    const { kind, option, text } = body;
    if (by.role === 'assistant' && this.asked.by.role === 'assistant') return false;
    if (option !== null && !isOption(options, option)) return false;
    switch (kind) {
      case 'proposal':
        return recommended !== null && (option === null || option === recommended);
      case 'option':
        return option !== null;
      case 'words':
        return says(text);
      case 'default':
        return (
          by.role === 'client' &&
          fallback !== null &&
          option === fallback.option &&
          Date.parse(at) >= Date.parse(fallback.at) &&
          this.receipts.some((j) => this.saw(i, j)) &&
          !this.answered.some((j) => this.saw(i, j))
        );
    }
  }

  /** The answer takes the place of those it had seen, joins one that says the same, and stands beside the rest. */
  private replace(event: Answered, i: number, seen: readonly Standing[], onBehalf: boolean): void {
    const answer = this.answerFrom(event);
    if (seen.length > 1) this.yieldAll(seen.filter((one) => !agree(one.answer, answer)));
    const unseen = this.standing.filter((one) => !seen.includes(one));
    const ownWords = !onBehalf && unseen.some((one) => one.onBehalf);
    if (ownWords) this.yieldAll(unseen.filter((one) => one.onBehalf));
    const others = ownWords ? unseen.filter((one) => !one.onBehalf) : unseen;
    const twin = others.find((one) => agree(one.answer, answer));
    if (twin === undefined) {
      this.standing = [...others, { indices: [i], answer, onBehalf }];
      return;
    }
    twin.indices.push(i);
    // A word says more than a silence that meant the same.
    if (twin.answer.kind === 'default') twin.answer = answer;
    this.standing = others;
  }

  private yieldAll(losing: readonly Standing[]): void {
    for (const one of losing) for (const i of one.indices) this.yielded.add(i);
  }

  private answerFrom({ id, by, at, body }: Answered): Answer {
    const { kind, text } = body;
    const option = kind === 'proposal' ? this.asked.body.recommended : body.option;
    return { id, by: by.role, at, kind, option, text };
  }

  private sawStanding(i: number, one: Standing): boolean {
    return one.indices.some((j) => this.saw(i, j));
  }

  question(): AskedQuestion {
    const { id, by, at, body } = this.asked;
    return {
      id,
      by: by.role,
      at,
      ...body,
      seen: this.receipts.length > 0,
      answers: this.standing.map((one) => one.answer),
    };
  }
}

/** Whether both mean the same option; own words never surely mean the same. */
function agree(a: Answer, b: Answer): boolean {
  return a.option !== null && a.option === b.option && (a.kind === 'words') === (b.kind === 'words');
}
