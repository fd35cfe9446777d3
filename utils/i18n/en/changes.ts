import type { ChannelId } from '@/utils/delegation/item';
import { n } from './count';

/** Moves and edits in the history of an item. */
export const changes = {
  took: 'took it on',
  handedOver: 'handed it over',
  handedOverBy: {
    gmail: 'handed it over by email (Gmail)',
    outlook: 'handed it over by email (Outlook)',
    mailto: 'handed it over by email',
    trello: 'handed it over as a Trello card',
    asana: 'handed it over as an Asana task',
    whatsapp: 'handed it over by WhatsApp',
    viber: 'handed it over by Viber',
    telegram: 'handed it over by Telegram',
    teams: 'handed it over by Teams',
    slack: 'handed it over by Slack',
    document: 'handed it over in a document',
    zoom: 'handed it over for a Zoom call',
    phone: 'handed it over for a phone call',
    copy: 'handed it over as a copy',
    share: 'handed it over as a file',
  } satisfies Record<ChannelId, string>,
  accepted: 'accepted',
  /** `estimate` is '2 h', `date` 'Tue 24 Nov'. */
  acceptedEstimate: ({ estimate }: { estimate: string }) => `accepted: ${estimate} of work`,
  acceptedPromised: ({ date }: { date: string }) => `accepted: promised ${date}`,
  acceptedBoth: ({ estimate, date }: { estimate: string; date: string }) =>
    `accepted: ${estimate} of work, promised ${date}`,
  declined: 'declined',
  started: 'started work',
  delivered: 'delivered',
  deliveredLinks: ({ count }: { count: number }) =>
    n(count, { one: 'delivered, with # link', other: 'delivered, with # links' }),
  finished: 'called it done',
  finishedRated: ({ rating }: { rating: number }) => `called it done: ${rating} of 5`,
  sentBack: 'sent it back',
  dropped: 'dropped it',
  reopened: 'reopened it',
  settled: ({ stage }: { stage: string }) => `settled it: ${stage}`,
  /** `fields` is a list of `field`. */
  changed: ({ fields }: { fields: string }) => `changed ${fields}`,
  field: {
    title: 'title',
    goal: 'goal',
    guidelines: 'guidelines',
    materials: 'materials',
    authority: 'how far to decide',
    important: 'importance',
    area: 'area',
    procedure: 'procedure',
    steps: 'the steps',
    stepDone: 'a step (now done)',
    stepOpen: 'a step (now open)',
    noDeadline: 'deadline (now none)',
    deadline: ({ day }: { day: string }) => `deadline (now ${day})`,
  },
  onAgenda: 'put it on the next call’s agenda',
  offAgenda: 'took it off the next call’s agenda',
  /** A change of fields and one of the agenda. */
  both: ({ change, agenda }: { change: string; agenda: string }) => `${change} and ${agenda}`,
};
