/** Areas of responsibility: whose default authority a brief takes, what holds while the client is away, and their guidelines. */
import type { Agreement, AgreementEdit, Area } from './agreement';
import type { Edit } from './events';
import { AUTHORITIES, type Authority, type Brief, type Role } from './item';
import { isAwayOn } from './working-time';
import { dayAt } from './zone-days';

/** The area with this id; null for none, and for one that is no longer agreed. */
export function areaOf(agreement: Agreement, id: string | null): Area | null {
  return agreement.areas.find((area) => area.id === id) ?? null;
}

/** The freer of two authorities. */
export function freer(one: Authority, other: Authority): Authority {
  return AUTHORITIES.indexOf(one) >= AUTHORITIES.indexOf(other) ? one : other;
}

/** Whether `role` is away on the day that `now` is in their zone; without hours of theirs, in that of the other. */
export function isAway(agreement: Agreement, role: Role, now: Date): boolean {
  const { client, assistant } = agreement.hours;
  const zone = (agreement.hours[role] ?? client ?? assistant)?.zone ?? 'UTC';
  return isAwayOn(agreement.away[role], dayAt(zone, now.getTime()));
}

/** How far the assistant may decide at `now`: as the brief says, or further while the client is away with a stand-in authority. */
export function effectiveAuthority(authority: Authority, agreement: Agreement, now: Date): Authority {
  const standIn = agreement.away.client?.standIn ?? null;
  return standIn !== null && isAway(agreement, 'client', now) ? freer(authority, standIn) : authority;
}

/**
 * The edit that puts a brief into `area` (an id; null: none). The area's default authority comes with it, unless the person
 * had chosen one that differs from the former default; an assistant (`role`) never sets authority. Guidelines of the area
 * are shown beside the brief and not copied into it.
 */
export function withArea(
  brief: Pick<Brief, 'area' | 'authority'>,
  area: string | null,
  agreement: Agreement,
  role: Role = 'client',
): Edit {
  const usual = (id: string | null): Authority => areaOf(agreement, id)?.authority ?? AUTHORITIES[0];
  const chosen = brief.authority !== usual(brief.area);
  const authority = usual(area);
  if (role === 'assistant' || chosen || authority === brief.authority) return { area };
  return { area, authority };
}

/** The edit that makes `text` a guideline of the area, under a new id; null when it says nothing, is there already, or there is no such area. */
export function addGuideline(
  agreement: Agreement,
  area: string,
  text: string,
  id: string,
): AgreementEdit | null {
  const held = areaOf(agreement, area);
  const words = text.trim();
  if (held === null || words === '') return null;
  if (held.guidelines.some((guideline) => sameWords(guideline.text, words))) return null;
  return { areas: { [area]: { guidelines: { [id]: { text: words } } } } };
}

/** The edit by which the client sets an area's authority; reviews from before say nothing about the new level. */
export function setAreaAuthority(area: string, authority: Authority, now: Date): AgreementEdit {
  return { areas: { [area]: { authority, since: now.toISOString() } } };
}

/** Whether two texts differ in spaces, case and a full stop at most. */
function sameWords(one: string, other: string): boolean {
  const bare = (text: string) => text.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();
  return bare(one) === bare(other);
}
