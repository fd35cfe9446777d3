/** What comes to a reader of a stream, and whether more is to come. Background only. */
import type { Consumer, ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { LinkError } from './link-error';

/** When nothing comes although something should, the server is asked again: after so long at first and at last, ms. */
const QUIET_MS = 200;
const QUIETEST_MS = 5_000;

/** The messages of one consumer, one after the other. */
export class Incoming {
  readonly #consumer: Consumer;
  readonly #messages: ConsumerMessages;
  readonly #iterator: AsyncIterator<JsMsg>;
  /** Rejects when the server no longer knows of the reader: it was on a node that is gone. */
  readonly #lost: Promise<never>;
  #next: Promise<IteratorResult<JsMsg>>;

  constructor(consumer: Consumer, messages: ConsumerMessages) {
    this.#consumer = consumer;
    this.#messages = messages;
    this.#iterator = messages[Symbol.asyncIterator]();
    this.#lost = lossOf(messages);
    this.#next = this.#iterator.next();
    // Heard of by who takes it.
    for (const promise of [this.#lost, this.#next]) promise.catch(() => undefined);
  }

  /** The next one, with how many are said to come after it; null: the connection ended. */
  async take(): Promise<{ message: JsMsg; pending: number } | null> {
    const result = await Promise.race([this.#next, this.#lost]);
    if (result.done === true) return null;
    // What has come and is not looked at yet is still to come, too.
    const here = this.#messages.getReceived() - this.#messages.getProcessed();
    this.#next = this.#iterator.next();
    this.#next.catch(() => undefined);
    return { message: result.value, pending: Math.max(result.value.info.pending, here) };
  }

  /**
   * How many are still to come where `said` are said to: at least one of them is there, or the answer is 0. A message that
   * is replaced after it was counted never comes, and whoever waits for it would hold back all that came before.
   */
  async left(said: number): Promise<number> {
    let left = said;
    for (let wait = QUIET_MS; left > 0; wait = Math.min(wait * 2, QUIETEST_MS)) {
      if (await Promise.race([this.#isThere(), this.#lost, quiet(wait)])) return left;
      left = (await this.#consumer.info()).num_pending;
    }
    return 0;
  }

  /** Its place at the server is given up. */
  end(): void {
    // It would end by itself after some minutes; the server allows so many at a time.
    void this.#messages.close().catch(() => undefined);
    void this.#consumer.delete().catch(() => undefined);
  }

  async #isThere(): Promise<boolean> {
    await this.#next;
    return true;
  }
}

function lossOf(messages: ConsumerMessages): Promise<never> {
  return new Promise((_resolve, reject) => {
    const listen = async (): Promise<void> => {
      for await (const { type } of messages.status())
        if (type === 'heartbeats_missed') reject(new LinkError('unreachable', 'the reader was lost'));
    };
    listen().catch(reject);
  });
}

function quiet(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false));
}
