/** How long each side let the other wait; from the events alone, in minutes on the clock, nights included. */
import type { ItemEvent } from './events';
import type { Question, Role } from './item';
import type { Replay } from './replay';

/**
 * By who was waited for. The assistant: from each hand-over to their first own word, a move or a question. The client: from
 * each of the assistant's deliveries to its review. Both: from when a question was put to its answer.
 */
export type Waits = Record<Role, number[]>;

const MINUTE_MS = 60_000;

/** The {@link Waits} of the events at `standing` (indices, ascending); a default by silence is no answer. */
export function waitsFrom(
  { events }: Pick<Replay, 'events'>,
  standing: readonly number[],
  questions: readonly Question[],
): Waits {
  const moves = new MoveWaits();
  for (const i of standing) {
    const event = events[i];
    if (event !== undefined) moves.see(event);
  }
  const answers: Waits = { client: [], assistant: [] };
  for (const { by, putAt, answers: given } of questions) {
    const [answer] = given;
    if (answer === undefined || given.length > 1 || answer.kind === 'default' || answer.by === by) continue;
    answers[answer.by].push(minutesBetween(putAt, answer.at));
  }
  return {
    client: [...moves.waits.client, ...answers.client],
    assistant: [...moves.waits.assistant, ...answers.assistant],
  };
}

class MoveWaits {
  readonly waits: Waits = { client: [], assistant: [] };
  #askedAt: string | null = null;
  #deliveredAt: string | null = null;

  see(event: ItemEvent): void {
    const { at, by } = event;
    if (event.type === 'questioned' || event.type === 'moved') {
      if (by.role === 'assistant') this.#askedAt = this.#wait('assistant', this.#askedAt, at);
    }
    if (event.type === 'settled') this.#askedAt = this.#deliveredAt = null;
    if (event.type !== 'moved') return;
    const { move } = event.body;
    if (move === 'finish' || move === 'send-back') {
      this.#deliveredAt = this.#wait('client', this.#deliveredAt, at);
    } else this.#deliveredAt = move === 'deliver' && by.role === 'assistant' ? at : null;
    // What the client notes in the assistant's stead says nothing of how long that took.
    if (by.role === 'client') this.#askedAt = move === 'hand-over' ? at : null;
  }

  #wait(whose: Role, since: string | null, until: string): null {
    if (since !== null) this.waits[whose].push(minutesBetween(since, until));
    return null;
  }
}

/** Two people's watches differ: less than nothing is nothing. */
function minutesBetween(since: string, until: string): number {
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(since)) / MINUTE_MS));
}
