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
  places: {
    label: 'Places',
    today: 'Today',
    matrix: 'Matrix',
    clients: 'Clients',
    procedures: 'Procedures',
    agreement: 'Agreement',
    hours: 'Hours',
    insights: 'Insights',
  },
  /** Headings that part a section. */
  newToAccept: 'New, to accept',
  dueToday: 'Due today',
  heldForCall: 'Held for the next call',
  calm: 'Nothing needs you right now.',
  showAll: 'Show all',
  showAllOf: ({ count }: { count: string }) => `Show all ${count}`,
  nothingYet: 'Nothing here yet',
  nothingYetHint: 'What your client hands over to you stands here, the most pressing first.',
  nothingHanded: 'Nothing handed over yet',
  /** `delegate` is the name of a button. */
  nothingHandedHint: ({ delegate }: { delegate: string }) =>
    `Open an email, a card or any page that somebody else could take care of, and press ${delegate}. Or write it down yourself.`,
  /** What an empty section says. */
  empty: {
    needs: {
      title: 'Nothing needs you',
      text: 'Deliveries, answers and questions will wait for you here.',
    },
    with: { title: 'Nothing is handed over', text: 'What you hand over stays here until it is delivered.' },
    hand: { title: 'Nothing in hand', text: 'What you accept stays here until you deliver it.' },
    later: { title: 'Nothing set aside', text: 'What you set aside waits here until its morning.' },
    brief: {
      title: 'Nothing to brief',
      text: 'What you capture waits here until you have briefed it and handed it over.',
    },
    done: { title: 'Nothing done yet', text: 'What you have approved is kept here, newest first.' },
    dropped: {
      title: 'Nothing dropped',
      text: 'What you decided not to do is kept here, and can be reopened.',
    },
  },
  /** The same to an assistant, where it differs. */
  emptyForAssistant: {
    needs: { title: 'Nothing needs you', text: 'New work and questions will wait for you here.' },
    with: {
      title: 'Nothing is with your client',
      text: 'What you propose and deliver waits here for an answer.',
    },
    done: { title: 'Nothing done yet', text: 'What your client has approved is kept here, newest first.' },
    dropped: { title: 'Nothing dropped', text: 'What your client decided not to do is kept here.' },
  },
};
