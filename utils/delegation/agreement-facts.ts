/** The agreement as plain data for the page that is printed and sent. */
import type { Agreement, Call, Confirmed, Country, Hours, Away } from './agreement';
import type { Authority, Contact, Role } from './item';
import { STARTER_LIST, isConfirmed, type Starter } from './starter';

/** Everything agreed, in the order it is read; nothing that neither said. */
export interface AgreementFacts {
  areas: { name: string; authority: Authority; guidelines: string[] }[];
  /** `reach` is the address or number, or ''. */
  channels: { contact: Contact; reach: string }[];
  hours: Record<Role, Hours | null>;
  /** Tags of utils/i18n/languages.ts. */
  languages: Record<Role, string | null>;
  /** Whose public holidays each keeps. */
  countries: Record<Role, Country | null>;
  /** In working minutes. */
  promise: Agreement['promise'];
  slots: Record<Role, string[]>;
  /** Hours a month. */
  budget: number | null;
  away: Record<Role, Away | null>;
  starter: (Starter & { client: Confirmed | null; assistant: Confirmed | null; confirmed: boolean })[];
  call: Call | null;
  /** Whether anything was agreed yet. */
  empty: boolean;
}

/** The facts of an agreement. */
export function agreementFacts(agreement: Agreement): AgreementFacts {
  const { areas, channels, reach, hours, languages, countries, promise, slots, budget, away, call } =
    agreement;
  const starter = STARTER_LIST.map((part) => ({
    ...part,
    ...agreement.starter[part.id],
    confirmed: isConfirmed(agreement, part.id),
  }));
  return {
    areas: areas.map(({ name, authority, guidelines }) => ({
      name,
      authority,
      guidelines: guidelines.map(({ text }) => text),
    })),
    channels: channels.map((contact) => ({ contact, reach: reach[contact] ?? '' })),
    hours,
    languages,
    countries,
    promise,
    slots,
    budget,
    away,
    starter,
    call,
    empty: isEmpty(agreement),
  };
}

function isEmpty({
  areas,
  channels,
  reach,
  hours,
  languages,
  countries,
  promise,
  slots,
  budget,
  away,
  starter,
  call,
}: Agreement): boolean {
  const held = [
    ...Object.values(reach),
    ...Object.values(hours),
    ...Object.values(languages),
    ...Object.values(countries),
    ...Object.values(promise),
    ...Object.values(away),
    ...Object.values(starter).flatMap(({ client, assistant }) => [client, assistant]),
    budget,
    call,
  ];
  const listed = [areas, channels, slots.client, slots.assistant];
  return held.every((value) => value === null) && listed.every((list) => list.length === 0);
}
