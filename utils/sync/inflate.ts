/** Compression, with a bound on what a few bytes may grow to. */
import { deflateSync } from 'fflate';
import { concat, utf8, type Bytes } from './bytes';
import { SyncError } from './errors';

/** Bytes given to the decompressor at a time: deflate grows at most 1,032-fold, so that one slice makes 4 MB at most. */
const SLICE = 4096;

/**
 * The lightest search for repeats. A history of 10,000 events, 7.0 MB, becomes 1.21 MB in two thirds of the time that the
 * browser's CompressionStream, which knows no levels, takes for 1.07 MB; and a small one waits for no stream.
 */
const LEVEL = 1;

/** Bytes above which a table of 64 kB finds as much as what fflate takes then, eight times as large and made anew each time. */
const SMALL = 16 * 1024;

/** Where texts become bytes, with room for a full batch: memory anew for each would cost as much as encoding it. */
const room = new Uint8Array(320 * 1024);

/** DEFLATE (RFC 1951) of bytes, or of a text in UTF-8. */
export function deflate(content: Bytes | string): Bytes {
  const bytes = typeof content === 'string' ? encoded(content) : content;
  return deflateSync(bytes, { level: LEVEL, ...(bytes.length > SMALL ? { mem: 3 } : {}) });
}

/** UTF-8, good until the next call. */
function encoded(text: string): Bytes {
  if (text.length > room.length) return utf8(text);
  const { read, written } = new TextEncoder().encodeInto(text, room);
  return read < text.length ? utf8(text) : room.subarray(0, written);
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
