/** Who belongs to a workspace, with which devices: the fold of signed statements, each by a device that was a member. */
import type { Role } from './item';

/** Public keys of a device or a recovery kit, each 32 bytes in base64url: Ed25519 for signing, X25519 for sealing. */
export interface PublicKeys {
  signing: string;
  sealing: string;
}

/** A secret key sealed for one device or kit; readable by nobody else. */
export interface WrappedSecret {
  /** The id of the secret: 'k_…' of the workspace, 'o_…' of one member's own devices. */
  secret: string;
  /** The device or kit it is for. */
  for: string;
  /** The sender's X25519 public key, made for this one wrapping; base64url. */
  ephemeral: string;
  /** Nonce and ciphertext (AES-256-GCM), base64url. */
  box: string;
}

/** What a statement says. */
export type StatementBody =
  /** The workspace begins to be shared; `other` is the member id kept free for the other role. */
  | {
      kind: 'found';
      member: string;
      role: Role;
      other: string;
      device: string;
      privateDevice: string;
      keys: PublicKeys;
      secrets: WrappedSecret[];
    }
  /** A device becomes a member's; `invite` is the id of the one-time invite, or of the kit that admits. */
  | {
      kind: 'admit';
      member: string;
      role: Role;
      device: string;
      privateDevice: string;
      keys: PublicKeys;
      invite: string;
      secrets: WrappedSecret[];
    }
  /** A recovery kit of the author's own, which can do one thing: admit a device of its member. */
  | { kind: 'kit'; kit: string; member: string; keys: PublicKeys; secrets: WrappedSecret[] }
  /** Secrets made or passed on later, such as a member's own one. */
  | { kind: 'secrets'; secrets: WrappedSecret[] }
  /** Devices are no longer members; their logs (shared and private) count up to these sequences. `secrets`: the next keys. */
  | { kind: 'remove'; last: Record<string, number>; secrets: WrappedSecret[] }
  /**
   * Logs of the author's member from before the workspace was shared, which have no device any more (a backup that was
   * restored): the author signs for them, up to these sequences.
   */
  | { kind: 'vouch'; logs: Record<string, number> }
  /** The client admits what a removed device wrote later, up to this sequence. */
  | { kind: 'allow'; device: string; through: number };

/** One signed fact about membership; never changed, never deleted. */
export interface Statement {
  /** SHA-256 of the signed text, base64url: a statement cannot be exchanged for another. */
  id: string;
  workspace: string;
  /** The device or kit that signed. */
  by: string;
  /** Ids of the latest statements its author knew. */
  after: string[];
  /** ISO instant, for people. */
  at: string;
  body: StatementBody;
  /** Ed25519 over the canonical text of all but `id` and `signature`, base64url. */
  signature: string;
}

/** A device as the statements leave it. */
export interface RosterDevice {
  device: string;
  privateDevice: string;
  member: string;
  role: Role;
  keys: PublicKeys;
  /** ISO instant of its admission, and the device or kit that admitted it (itself: the founder). */
  admittedAt: string;
  admittedBy: string;
  /** Null: a member. Else the last sequences that count, of its shared and private log. */
  removed: { at: string; last: number; lastPrivate: number } | null;
}

/** A log without a device of its own, see `vouch`. */
export interface FormerLog {
  log: string;
  last: number;
  /** The device that signs for it. */
  device: string;
}

/** A recovery kit that was registered. */
export interface RosterKit {
  kit: string;
  member: string;
  keys: PublicKeys;
  at: string;
}

/** Why a statement has no effect. */
export type StatementFault =
  'signature' | 'not-member' | 'not-allowed' | 'used-invite' | 'other-root' | 'taken';

/** What the statements of one workspace add up to. */
export interface Roster {
  /** The id of the founding statement; null: it is not held. */
  root: string | null;
  devices: readonly RosterDevice[];
  former: readonly FormerLog[];
  kits: readonly RosterKit[];
  /** Ids of the workspace's secrets, the current one last. */
  secrets: readonly string[];
  /** Ids of each member's own secrets, by member, the current one last. */
  ownSecrets: Readonly<Record<string, readonly string[]>>;
  /** All wrapped secrets of statements that stand. */
  wrapped: readonly WrappedSecret[];
  /** Ids of invites that a standing admission used up. */
  usedInvites: readonly string[];
  /** Ids of the latest statements, for `after`. */
  heads: readonly string[];
  refused: readonly { id: string; fault: StatementFault }[];
}
