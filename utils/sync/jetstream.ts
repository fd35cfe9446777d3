/** The one user of the NATS clients: a workspace's stream on a server, as few calls. Background only. */
import type { LinkFault } from '@/utils/delegation/sync';

/** Who connects, and to where. */
export interface LinkOptions {
  url: string;
  credentials: string;
  workspace: string;
  device: string;
}

/** A part of what a device publishes: its shared batches and roster, its private ones, what it holds, its own state. */
export type Topic = 'log' | 'own' | 'ack' | 'state';

/** One message of the stream: a packet. */
export interface StreamMessage {
  device: string;
  topic: Topic;
  /** Its place in the stream. */
  seq: number;
  data: Uint8Array<ArrayBuffer>;
}

/** A connection; every call rejects with LinkError when it is gone. */
export interface Link {
  /** When the stream was made, ISO instant: another one means that the server lost it. */
  created: string;
  /** Publishes to the own subject `rh.<workspace>.<device>.<topic>`; resolves when the server has it for good. */
  publish(topic: Topic, data: Uint8Array<ArrayBuffer>, id: string): Promise<number>;
  /** Replaces all messages of the own topic by this one, unless the last is no longer `expected` (then false). */
  replace(topic: Topic, data: Uint8Array<ArrayBuffer>, id: string, expected: number): Promise<boolean>;
  /** The place of the last message of a device's topic, with how many there are; null: none. */
  lastOf(device: string, topic: Topic): Promise<{ seq: number; count: number } | null>;
  /** Messages after place `after`, of one device and topic or of all, without end; `pending` counts what is still to come. */
  messages(
    after: number,
    filter?: { device: string; topic: Topic },
  ): AsyncIterable<{ message: StreamMessage; pending: number }>;
  /** Resolves when the connection ends, with why. */
  closed: Promise<LinkFault | null>;
  close(): Promise<void>;
}

/** The server, or the way to it, failed. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
  readonly fault: LinkFault;

  constructor(fault: LinkFault, message: string = fault, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}

/** Connects, and makes the workspace's stream where there is none; rejects with LinkError. */
export function openLink(_options: LinkOptions): Promise<Link> {
  throw new Error('contract');
}
