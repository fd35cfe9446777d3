/** Messages on their way to the server, many at once: the next one is made while the last ones travel. */
import type { Link, Topic } from './jetstream';

/** At most so many messages, or bytes, are on their way at once. */
const IN_FLIGHT = 256;
const IN_FLIGHT_BYTES = 8 * 1024 * 1024;

/** A message as it is published. */
export interface Sending {
  topic: Topic;
  data: Uint8Array<ArrayBuffer>;
  id: string;
}

interface Flying<T> {
  message: T;
  bytes: number;
  landed: boolean;
  sent: Promise<unknown>;
}

/**
 * Publishes messages in order, each made by `write` when its turn comes. `onSent` hears, in order and some at a time, which
 * were acknowledged with all before them; rejects with the first failure, once that is told.
 */
export async function pour<T>(
  link: Pick<Link, 'publish'>,
  messages: Iterable<T> | AsyncIterable<T>,
  write: (message: T) => Promise<Sending>,
  onSent: (sent: readonly T[]) => Promise<void>,
): Promise<void> {
  const flying: Flying<T>[] = [];
  let bytes = 0;
  let acknowledged: T[] = [];
  const land = (): void => {
    while (flying[0]?.landed === true) {
      const [first] = flying.splice(0, 1);
      bytes -= first?.bytes ?? 0;
      if (first !== undefined) acknowledged.push(first.message);
    }
  };
  const tell = async (least: number): Promise<void> => {
    land();
    if (acknowledged.length < least) return;
    const told = acknowledged;
    acknowledged = [];
    await onSent(told);
  };
  const begin = async (message: T, writing: Promise<Sending>, before: Promise<void>): Promise<void> => {
    await before;
    const { topic, data, id } = await writing;
    while (flying.length >= IN_FLIGHT || (bytes > 0 && bytes + data.length > IN_FLIGHT_BYTES)) {
      await flying[0]?.sent;
      await tell(IN_FLIGHT / 2);
    }
    flying.push(fly(message, data.length, link.publish(topic, data, id)));
    bytes += data.length;
  };
  let begun = Promise.resolve();
  try {
    for await (const message of messages) {
      const before = begun;
      // While it is written the next one is made.
      const writing = write(message);
      begun = begin(message, writing, before);
      // Whoever waits for them hears of a failure, of the first.
      for (const one of [writing, begun]) one.catch(() => undefined);
      await before;
    }
    await begun;
    for (const { sent } of flying) await sent;
  } finally {
    await Promise.allSettled([begun]);
    await Promise.allSettled(flying.map(({ sent }) => sent));
    await tell(1);
  }
}

function fly<T>(message: T, bytes: number, publishing: Promise<unknown>): Flying<T> {
  const one: Flying<T> = { message, bytes, landed: false, sent: publishing };
  // Whoever waits for it hears of a failure; the one before it may have failed first.
  one.sent = publishing.then(() => {
    one.landed = true;
  });
  one.sent.catch(() => undefined);
  return one;
}
