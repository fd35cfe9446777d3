/** What the page "Together" shows of a workspace. */
import type { Person } from '@/utils/delegation/item';

/** An invite that is under way, on either side. */
export type InviteStep =
  /** Given out here; the answer has not come back. */
  | { step: 'code'; id: string; whose: 'other' | 'own'; code: string; expires: string }
  /** Both have each other's keys. */
  | {
      step: 'compare';
      id: string;
      whose: 'other' | 'own';
      words: readonly string[];
      /** The name and address the other typed; not proven. */
      claimed: Person;
      /** What this side sends back, '' where it was the one who invited. */
      answer: string;
      /** This side has said that the words are the same; only where it was invited. */
      confirmed: boolean;
    };

/** A device as people see it. */
export interface ShownDevice {
  id: string;
  /** Whether it is the user's own, or the other's. */
  mine: boolean;
  /** Its place among those of its person, from 1. */
  number: number;
  /** It is this installation. */
  here: boolean;
  /** ISO instants of its admission and removal; null: it still belongs. */
  since: string;
  removed: string | null;
  /** Two people, or one, compared six words to let it in, and this browser knows them. */
  compared: boolean;
}

/** All that is known of how a workspace is shared. */
export interface TogetherFacts {
  /** Whether this installation belongs to it: nobody does yet, it waits to be let in, it does, or did. */
  member: 'nobody' | 'waiting' | 'yes' | 'removed';
  invite: InviteStep | null;
  devices: readonly ShownDevice[];
  /** When the own last recovery kit was made, ISO instant. */
  kit: string | null;
}

/** Where it stands, in one word. */
export type Stand = 'alone' | 'invited' | 'compare' | 'waiting' | 'together' | 'removed';

/** What comes first of all that is under way. */
export function standOf({ member, invite, devices }: TogetherFacts): Stand {
  if (invite?.step === 'code') return 'invited';
  if (invite?.step === 'compare' && !invite.confirmed) return 'compare';
  if (member === 'waiting' || member === 'removed') return member;
  return devices.some(({ mine, removed }) => !mine && removed === null) ? 'together' : 'alone';
}
