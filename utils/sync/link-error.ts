/** The failure of a server, for all who use a link; imports no NATS client. */
import type { LinkFault } from '@/utils/delegation/sync';

/** The server, or the way to it, failed. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
  readonly fault: LinkFault;

  constructor(fault: LinkFault, message: string = fault, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}
