/** What is known of a workspace's roster while its statements are gone through. */
import type { Role } from './item';
import type { FormerLog, RosterDevice, RosterKit, StatementBody, StatementFault } from './roster';
import type { SecretBook } from './roster-secrets';

/** A removal that stands: what it keeps its devices, and the members it left without any, from saying. */
export interface Removal {
  index: number;
  devices: ReadonlySet<string>;
  members: ReadonlySet<string>;
}

/** A device, and who admitted it. */
export interface Admitted {
  device: RosterDevice;
  /** Where the statement that admitted it stands in the order. */
  index: number;
}

/** What a pass has found so far. */
export interface Pass {
  root: Extract<StatementBody, { kind: 'found' }> | null;
  devices: Map<string, Admitted>;
  /** By log. */
  former: Map<string, FormerLog>;
  kits: Map<string, { kit: RosterKit; index: number }>;
  /** Ids of devices (shared and private) and kits, which are never given twice. */
  taken: Set<string>;
  roles: Map<string, Role>;
  invites: Set<string>;
  secrets: SecretBook;
  removals: Removal[];
  standing: number[];
  refused: { id: string; fault: StatementFault }[];
}

/** The author of a statement: a device, or a kit. */
export interface By {
  member: string;
  role: Role;
  isKit: boolean;
}

/** Before the first statement. */
export function emptyPass(): Pass {
  return {
    root: null,
    devices: new Map(),
    former: new Map(),
    kits: new Map(),
    taken: new Set(),
    roles: new Map(),
    invites: new Set(),
    secrets: { shared: [], own: new Map(), owners: new Map(), wrapped: [] },
    removals: [],
    standing: [],
    refused: [],
  };
}
