/** What is said of a file that cannot be imported. */

/** A file that cannot be imported; the message is one sentence for people. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
