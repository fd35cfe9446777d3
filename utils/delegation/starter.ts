/** The starter list: what two people settle before the first piece of work. */
import { STARTERS, type Agreement, type StarterId } from './agreement';

/** One part of the starter list. */
export interface Starter {
  id: StarterId;
  title: string;
  /** What it asks, for both to read. */
  asks: string;
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
  {
    id: 'access',
    title: 'Access',
    asks: 'What is the assistant to have access to, and was each access given to the assistant in person, with no password in a message?',
    confirmedBy: 'either',
  },
  {
    id: 'confidentiality',
    title: 'Confidentiality',
    asks: 'What stays between you, whose data the assistant will see, and what is deleted when you stop working together?',
    confirmedBy: 'either',
  },
  {
    id: 'channels',
    title: 'Channels',
    asks: 'Which one or two ways do you talk through, and how fast is an answer meant to come?',
    confirmedBy: 'either',
  },
  {
    id: 'first-tasks',
    title: 'First three tasks',
    asks: 'Which three small tasks come first, so that both of you see how the other works?',
    confirmedBy: 'either',
  },
  {
    id: 'home-office',
    title: 'Home office',
    asks: 'Have you talked about working safely at home (desk, chair, light, screen, breaks, electricity, what to do after an accident), and settled who sees to what? An employer usually has to assess these risks and give instruction before the work begins. Check the rules where the assistant works.',
    confirmedBy: 'both',
  },
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
