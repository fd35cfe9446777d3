/** Compression, with a bound on what a few bytes may grow to. */
import { concat, type Bytes } from './bytes';
import { SyncError } from './errors';

/** Bytes given to the decompressor at a time: deflate grows at most 1,032-fold, so that one slice makes 4 MB at most. */
const SLICE = 4096;

/** DEFLATE (RFC 1951). */
export async function deflate(bytes: Bytes): Promise<Bytes> {
  const { writable, readable } = new CompressionStream('deflate-raw');
  // A body that the browser gathers costs half of what reading part by part does; of our own bytes none is too many.
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  return new Uint8Array((await Promise.all([packed, written]))[0]);
}

/** The bytes again; throws SyncError 'malformed' when they are more than `most`, or were not compressed. */
export async function inflate(bytes: Bytes, most: number): Promise<Bytes> {
  const parts: Bytes[] = [];
  let size = 0;
  try {
    await flow(slices(bytes), new DecompressionStream('deflate-raw'), (part) => {
      size += part.length;
      if (size > most) throw new RangeError(`More than ${most} bytes.`);
      parts.push(part);
    });
  } catch (error) {
    throw new SyncError('malformed', 'It does not decompress.', error);
  }
  return concat(parts);
}

/** Sends `parts` through a stream of the browser, one at a time, and hands over what comes out as it comes. */
async function flow(
  parts: Iterable<Bytes>,
  through: GenericTransformStream,
  take: (part: Bytes) => void,
): Promise<void> {
  const left = parts[Symbol.iterator]();
  const source = new ReadableStream<Bytes>({
    pull(controller) {
      const next = left.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
  const { writable, readable } = through as ReadableWritablePair<Bytes, Bytes>;
  const reader = source.pipeThrough({ writable, readable }).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      take(value);
    }
  } finally {
    // Ends the work where `take` had enough; after the end, or a failure, there is nothing to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

function* slices(bytes: Bytes): Iterable<Bytes> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}
