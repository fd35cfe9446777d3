/** The starter list: what two people settle before the first piece of work. */
import { STARTERS, type Agreement, type StarterId } from './agreement';

/** One part of the starter list; its words are the area `starter` of utils/i18n. */
export interface Starter {
  id: StarterId;
  /** Whose dated confirmation settles it. */
  confirmedBy: 'either' | 'both';
}

/**
 * The starter list in its order.
 *
 * `home-office` reminds, it advises nobody on the law. EU Framework Directive 89/391/EEC makes employers answer for health and
 * safety at work, with a documented assessment of risks, information and training (echa.europa.eu/legislation-profile/-/
 * legislationprofile/EU-SAFETY_HEALTH_WORK). The Estonian Occupational Health and Safety Act asks, since November 2022, for
 * an assessment of the risks of remote work and for instruction before it begins, and leaves part of the care to the
 * employee (kpmglaw.ee/articles/changes-in-the-occupational-health-and-safety-act, rask.ee/news/
 * kai-villemson-remote-work-new-amendments-to-consider; both read as found by search, the act itself was not). Such rules
 * are for employees; a client and a freelancer settle who sees to it. Hence a date and both names.
 */
export const STARTER_LIST: readonly Starter[] = [
  { id: 'access', confirmedBy: 'either' },
  { id: 'confidentiality', confirmedBy: 'either' },
  { id: 'channels', confirmedBy: 'either' },
  { id: 'first-tasks', confirmedBy: 'either' },
  { id: 'home-office', confirmedBy: 'both' },
];

/** Whether a part of the starter list is settled: by either role, or by both where that is asked. */
export function isConfirmed(agreement: Agreement, id: StarterId): boolean {
  const { client, assistant } = agreement.starter[id];
  const both = STARTER_LIST.find((part) => part.id === id)?.confirmedBy === 'both';
  return both ? client !== null && assistant !== null : client !== null || assistant !== null;
}

/** The parts that are still to be settled, in the list's order. */
export function openStarters(agreement: Agreement): StarterId[] {
  return STARTERS.filter((id) => !isConfirmed(agreement, id));
}
