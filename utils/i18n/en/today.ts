import type { Role, Stage } from '@/utils/delegation/item';

/** Where items stand, and Today. */
export const today = {
  title: 'Today',
  stage: {
    proposed: 'Proposed',
    inbox: 'To brief',
    asked: 'Asked',
    accepted: 'Accepted',
    working: 'Working',
    delivered: 'Delivered',
    done: 'Done',
    declined: 'Declined',
    dropped: 'Dropped',
  } satisfies Record<Stage, string>,
  /** The same within a line. */
  stageWithin: {
    proposed: 'proposed',
    inbox: 'to brief',
    asked: 'asked',
    accepted: 'accepted',
    working: 'working',
    delivered: 'delivered',
    done: 'done',
    declined: 'declined',
    dropped: 'dropped',
  } satisfies Record<Stage, string>,
  /** A site without a name of its own. */
  webPage: 'Web page',
  /** Headings of sections. */
  section: {
    needs: 'Needs you',
    hand: 'In hand',
    later: 'Set aside',
    brief: 'To brief',
    done: 'Done',
    dropped: 'Dropped',
  },
  /** What the client has not handed over yet, to the assistant. */
  beingBriefed: 'Being briefed',
  /** The heading over what the other member has. */
  withName: ({ name }: { name: string }) => `With ${name}`,
  /** The same while the other has no name; by the role of the reader. */
  withNobody: { client: 'With your assistant', assistant: 'With your client' } satisfies Record<Role, string>,
  /** `place` is `withName`, `since` one of `time.since…`. */
  knownWith: ({ place, since, stage }: { place: string; since: string; stage: string }) =>
    `${place} ${since} · ${stage}`,
  /** `stage` is one of `stageWithin`. */
  knownNeeds: ({ stage, since }: { stage: string; since: string }) => `Needs you · ${stage} ${since}`,
  /** `stage` is one of `stage`. */
  knownAs: ({ stage, since }: { stage: string; since: string }) => `${stage} ${since}`,
};
