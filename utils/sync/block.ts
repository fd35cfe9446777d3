/** A packet as text for a mail or a chat: a marked block that survives quoting, wrapping and blank lines. */

/** The block, in lines of 64 characters between its two marks. */
export function writeBlock(_bytes: Uint8Array<ArrayBuffer>): string {
  throw new Error('contract');
}

/** Whether a text seems to hold a block, whole or damaged; cheap. */
export function hasBlock(_text: string): boolean {
  throw new Error('contract');
}

/** The bytes of the blocks in a text; throws SyncError 'cut' or 'damaged' when the only one is. [] without any. */
export function readBlocks(_text: string): Uint8Array<ArrayBuffer>[] {
  throw new Error('contract');
}
