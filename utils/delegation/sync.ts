/** What syncing tells people: as data, put into words where it is shown. */

/** Why a code, a packet, a batch or a statement is not taken. */
export type SyncFault =
  /** Not ours at all, or of a newer version. */
  | 'not-ours'
  | 'newer'
  /** The end is missing, or characters changed on the way. */
  | 'cut'
  | 'damaged'
  /** It does not say what such a thing has to say. */
  | 'malformed'
  /** The signature is not that of the device it names: forged or altered. */
  | 'forged'
  /** Sealed with a key we do not have, or again by somebody else. */
  | 'unreadable'
  /** A workspace we do not know, or a device that is not a member's. */
  | 'other-workspace'
  | 'stranger'
  /** Its author's member or role is not that of its device. */
  | 'wrong-author'
  /** More than the role may do; kept, without effect. */
  | 'beyond-role'
  /** Another content under a sequence that is held. */
  | 'rewritten'
  /** Written by a removed device after what was accepted; waits for the client. */
  | 'removed'
  /** An invite used before, too old, for somebody else, or of another workspace. */
  | 'used-invite'
  | 'expired'
  | 'not-invited'
  | 'own-invite'
  /** Already joined, and not to be joined anew. */
  | 'already-joined'
  /** The recovery code is not that of a kit of this workspace. */
  | 'wrong-kit';

/** Something that was not taken, counted once however often it comes. */
export interface Refusal {
  workspace: string;
  /** Made from what was refused, so that a repeat is the same. */
  id: string;
  fault: SyncFault;
  /** Who it claims to be from: a device's id or ''. */
  device: string;
  /** The sequences it claims, null where it names none. */
  from: number | null;
  to: number | null;
  /** When it first came, ISO instant. */
  at: string;
  /** The person has seen it. */
  seen: boolean;
}

/** What is wrong with a server, or with what was typed of it. */
export type LinkFault =
  /** Not an address of a server: ws(s)://host:port. */
  | 'address'
  /** Not encrypted, and not on this computer. */
  | 'insecure'
  /** Not a NATS seed or credentials file. */
  | 'credentials'
  /** Nobody answers there, or not as a NATS server. */
  | 'unreachable'
  /** The server refuses these credentials. */
  | 'refused'
  /** Its JetStream is off. */
  | 'no-jetstream'
  /** These credentials are of another workspace or device. */
  | 'wrong-device'
  /** The server has no room left, or a batch is larger than it takes. */
  | 'full';

/** Where the syncing of a workspace by its server stands. */
export interface SyncStatus {
  phase: 'off' | 'connecting' | 'reading' | 'sending' | 'live' | 'waiting' | 'paused';
  /** Events taken or sent of those known to be there; equal when there is nothing to do. */
  done: number;
  total: number;
  fault: LinkFault | null;
  /** When it is tried again, or was last in step, ISO instant. */
  at: string | null;
}
