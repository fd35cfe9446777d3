/** Compression, with a bound on what a few bytes may grow to. */
import { concat, utf8, type Bytes } from './bytes';
import { SyncError } from './errors';

/** Bytes given to the decompressor at a time: deflate grows at most 1,032-fold, so that one slice makes 4 MB at most. */
const SLICE = 4096;

/** Bytes of one of the {@link rooms}: a full batch, where most characters take one. */
const ROOM_BYTES = 320 * 1024;
/** As many as batches are sealed at once; who finds none has memory of its own. */
const ROOMS = 5;

/** Where texts become bytes: memory anew for each would be a tenth of what sealing them costs. Those that are free. */
const rooms: Bytes[] = [];
let made = 0;

/** DEFLATE (RFC 1951) of bytes, or of a text in UTF-8. */
export async function deflate(content: Bytes | string): Promise<Bytes> {
  if (typeof content !== 'string') return deflateBytes(content);
  const room = content.length > ROOM_BYTES ? undefined : freeRoom();
  if (room === undefined) return deflateBytes(utf8(content));
  try {
    const { read, written } = new TextEncoder().encodeInto(content, room);
    // It is another's only once all of it came out again: who compresses may have taken it in and not looked at it yet.
    return await deflateBytes(read < content.length ? utf8(content) : room.subarray(0, written));
  } finally {
    rooms.push(room);
  }
}

function freeRoom(): Bytes | undefined {
  if (rooms.length === 0 && made < ROOMS) {
    rooms.push(new Uint8Array(ROOM_BYTES));
    made += 1;
  }
  return rooms.pop();
}

async function deflateBytes(bytes: Bytes): Promise<Bytes> {
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
