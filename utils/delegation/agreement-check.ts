/** What may be agreed, and who may say it. */
import {
  COUNTRIES,
  STARTERS,
  type Agreement,
  type AgreementEdit,
  type Approval,
  type Away,
  type Call,
  type Confirmed,
  type Hours,
} from './agreement';
import { keyOf, leavesOf, writesOf, type Leaves, type Write } from './agreement-registers';
import { AUTHORITIES, CONTACTS, type Authority, type Contact, type Role } from './item';
import { isUsableHours } from './working-time';
import { dayOf, minutesOf } from './zone-days';

/** Why an edit of the agreement is refused: more than two channels, or something that is not that role's to say or makes no sense. */
export type AgreementRefusal = 'third-channel' | 'not-allowed';

/** People who talk in more places than this lose track of what was said where. */
export const MOST_CHANNELS = 2;

/**
 * Why `role` may not make `edit` where `before` holds, or null when it stands. What changes nothing offends nobody; values
 * that cannot be (hours that end before they begin, an unknown zone, a nameless area) are `not-allowed`.
 */
export function agreementRefusal(
  edit: AgreementEdit,
  role: Role,
  before: Agreement,
): AgreementRefusal | null {
  return refusalOf(edit, role, leavesOf(before));
}

/** As {@link agreementRefusal}, where these leaves hold; those of an area that is gone count as well. */
export function refusalOf(edit: AgreementEdit, role: Role, leaves: Leaves): AgreementRefusal | null {
  const writes = writesOf(edit);
  if (writes.some(([path, value]) => path[0] === 'channels' && !isChannels(value))) return 'third-channel';
  const allowed = writes.every(
    (write) => isSound(write) && (isTheirs(write, role, leaves) || changesNothing(write, leaves)),
  );
  return allowed ? null : 'not-allowed';
}

function isChannels(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST_CHANNELS && new Set(value).size === value.length;
}

/** Whether `role` may make the write. */
function isTheirs([path, value]: Write, role: Role, leaves: Leaves): boolean {
  const [field, key, part] = path;
  if (field === 'starter') {
    return isTheirConfirmation(part, value as Confirmed | null, role, leaves.get(keyOf(path)));
  }
  if (role === 'client') return true;
  if (field === 'areas') return part !== 'authority' && part !== 'since' && part !== 'gone';
  return field !== 'budget' && field !== 'approved' && !(field === 'away' && key === 'client');
}

/** Everybody confirms for themselves; the client may note what an assistant said, but not over the assistant's own word. */
function isTheirConfirmation(
  whose: string | undefined,
  value: Confirmed | null,
  role: Role,
  held: unknown,
): boolean {
  if (value !== null && value.by !== role) return false;
  return whose === role || (role === 'client' && (held as Confirmed | null | undefined)?.by !== 'assistant');
}

/** Whether the leaf holds the value already; one that was never written holds what stands for nothing. */
function changesNothing([path, value]: Write, leaves: Leaves): boolean {
  const held = leaves.get(keyOf(path)) ?? (path[2] === 'authority' ? AUTHORITIES[0] : null);
  return JSON.stringify(value === false ? null : value) === JSON.stringify(held === false ? null : held);
}

/** Whether the value can be what its path is for; edits also come from other people's files. */
function isSound([path, value]: Write): boolean {
  const [field, key = ''] = path;
  switch (field) {
    case 'areas':
      return isSoundOfArea(path, value);
    case 'channels':
      return (value as unknown[]).every((one) => CONTACTS.includes(one as Contact));
    case 'reach':
      return CONTACTS.includes(key as Contact) && typeof value === 'string';
    case 'hours':
      return isRole(key) && (value === null || isSoundHours(value));
    case 'promise':
      return (key === 'urgent' || key === 'normal') && (value === null || isAmount(value));
    case 'slots':
      return isRole(key) && Array.isArray(value) && value.every((one) => minutesOf(String(one)) !== null);
    case 'budget':
      return value === null || isAmount(value);
    case 'rounding':
      return value === null || (isAmount(value) && (value as number) <= 60);
    case 'approved':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(key) && (value === null || isSoundApproval(value as Approval));
    case 'away':
      return isRole(key) && (value === null || isSoundAway(value as Away));
    case 'starter':
      return STARTERS.some((id) => id === key) && isRole(path[2] ?? '') && isSoundConfirmed(value);
    case 'call':
      return value === null || isSoundCall(value as Call);
    case 'languages':
      return isRole(key) && (value === null || isText(value));
    case 'countries':
      return isRole(key) && (value === null || COUNTRIES.some((country) => country === value));
    default:
      return false;
  }
}

function isSoundOfArea([, , part, , leaf]: readonly string[], value: unknown): boolean {
  switch (part) {
    case 'name':
      return isText(value);
    case 'authority':
      return AUTHORITIES.includes(value as Authority);
    case 'since':
      return value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
    case 'gone':
      return typeof value === 'boolean';
    case 'guidelines':
      return leaf === 'text' ? isText(value) : leaf === 'gone' && typeof value === 'boolean';
    default:
      return false;
  }
}

function isSoundHours(value: unknown): boolean {
  const { days, from, to, zone } = (value ?? {}) as Partial<Record<keyof Hours, unknown>>;
  return Array.isArray(days) && [from, to, zone].every(isText) && isUsableHours(value as Hours);
}

/** A meeting's address is shown as a link: it has to be one of the web. */
function isSoundCall({ at, link }: Call): boolean {
  return !Number.isNaN(Date.parse(at)) && (link === '' || /^https?:\/\/\S+$/.test(link));
}

function isSoundApproval({ minutes, at }: Approval): boolean {
  return Number.isFinite(minutes) && minutes >= 0 && !Number.isNaN(Date.parse(at));
}

function isSoundAway({ from, to, standIn }: Away): boolean {
  const [first, last] = [dayOf(from), dayOf(to)];
  const level = standIn === null || AUTHORITIES.includes(standIn);
  return level && first !== null && last !== null && first <= last;
}

function isSoundConfirmed(value: unknown): boolean {
  return value === null || dayOf((value as Confirmed).on) !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isRole(value: string): value is Role {
  return value === 'client' || value === 'assistant';
}
