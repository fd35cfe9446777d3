/** What two people agreed on: the nouns. How edits add up is in agreement-fold.ts, what follows in the files beside it. */
import type { Authority, Contact, Role } from './item';

/** Hours of a working week. */
export interface Hours {
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  days: number[];
  /** 'HH:mm' in `zone`; `to` is later than `from`. */
  from: string;
  to: string;
  /** IANA zone. */
  zone: string;
}

/** The countries whose public holidays are known, ISO 3166-1; GB is England's calendar. */
export const COUNTRIES = ['EE', 'HU', 'RS', 'IT', 'ES', 'GB'] as const;

/** One of {@link COUNTRIES}. */
export type Country = (typeof COUNTRIES)[number];

/** Time away: whole days in the zone of that person's hours, both included, 'YYYY-MM-DD'. */
export interface Away {
  from: string;
  to: string;
  /** While the client is away: the least the assistant may do instead of asking; null: as agreed. */
  standIn: Authority | null;
}

/** An area of responsibility. */
export interface Area {
  id: string;
  name: string;
  authority: Authority;
  /** In the order added; often grown from send-backs. */
  guidelines: { id: string; text: string }[];
  /** Reviews before this ISO instant say nothing about the present level: when it was last set, or a proposal declined. */
  since: string | null;
}

/** The parts of the starter list, for beginning with an assistant. */
export const STARTERS = ['access', 'confidentiality', 'channels', 'first-tasks', 'home-office'] as const;

/** One of {@link STARTERS}. */
export type StarterId = (typeof STARTERS)[number];

/** A dated confirmation. `by` differs from whose it is when the client noted it for an assistant without Right Hand. */
export interface Confirmed {
  /** 'YYYY-MM-DD'. */
  on: string;
  by: Role;
}

/** The next call. */
export interface Call {
  /** ISO instant. */
  at: string;
  /** The meeting's web address, or ''. */
  link: string;
}

/** Hours of one month that the client agrees to. */
export interface Approval {
  /** As rounded, at the time of the approval. */
  minutes: number;
  /** ISO instant. */
  at: string;
}

/** What two people agreed on; nothing is assumed that neither said. */
export interface Agreement {
  areas: Area[];
  /** At most two. */
  channels: Contact[];
  /** The address, number or web address for each channel that needs one, as one line of text. */
  reach: Partial<Record<Contact, string>>;
  hours: Record<Role, Hours | null>;
  /** Promised response time in working minutes; null: none promised. */
  promise: { urgent: number | null; normal: number | null };
  /** When each role looks at questions, 'HH:mm' in the zone of their hours, sorted; none: at once. */
  slots: Record<Role, string[]>;
  /** Hours a month, or null. */
  budget: number | null;
  /** To how many minutes logged entries are rounded up; null: as they are. */
  rounding: number | null;
  /** The client's approval of a month's hours, by month 'YYYY-MM'. */
  approved: Record<string, Approval>;
  away: Record<Role, Away | null>;
  /** Each part of the starter list with the confirmations of both roles; `home-office` needs both. */
  starter: Record<StarterId, Record<Role, Confirmed | null>>;
  call: Call | null;
  /** The language each role reads, a tag of utils/i18n/languages.ts; null: not said. */
  languages: Record<Role, string | null>;
  /** The country whose public holidays each role keeps, one of {@link COUNTRIES}; null: none. */
  countries: Record<Role, Country | null>;
}

/** What an edit may set of one area; an area exists from its first edit on. */
export interface AreaEdit {
  name?: string;
  authority?: Authority;
  since?: string | null;
  gone?: boolean;
  /** By guideline id. */
  guidelines?: Record<string, { text?: string; gone?: boolean }>;
}

/** The fields that an edit of the agreement may set, each leaf a register of its own; absent means untouched. */
export interface AgreementEdit {
  /** By area id. */
  areas?: Record<string, AreaEdit>;
  channels?: Contact[];
  reach?: Partial<Record<Contact, string>>;
  hours?: Partial<Record<Role, Hours | null>>;
  promise?: { urgent?: number | null; normal?: number | null };
  slots?: Partial<Record<Role, string[]>>;
  budget?: number | null;
  rounding?: number | null;
  /** By month 'YYYY-MM'; null takes the approval back. */
  approved?: Record<string, Approval | null>;
  away?: Partial<Record<Role, Away | null>>;
  starter?: Partial<Record<StarterId, Partial<Record<Role, Confirmed | null>>>>;
  call?: Call | null;
  languages?: Partial<Record<Role, string | null>>;
  countries?: Partial<Record<Role, Country | null>>;
}

const nothingConfirmed = (): Record<Role, Confirmed | null> => ({ client: null, assistant: null });

/** What holds until anything was agreed. */
export const NO_AGREEMENT: Agreement = {
  areas: [],
  channels: [],
  reach: {},
  hours: { client: null, assistant: null },
  promise: { urgent: null, normal: null },
  slots: { client: [], assistant: [] },
  budget: null,
  rounding: null,
  approved: {},
  away: { client: null, assistant: null },
  starter: {
    access: nothingConfirmed(),
    confidentiality: nothingConfirmed(),
    channels: nothingConfirmed(),
    'first-tasks': nothingConfirmed(),
    'home-office': nothingConfirmed(),
  },
  call: null,
  languages: { client: null, assistant: null },
  countries: { client: null, assistant: null },
};
