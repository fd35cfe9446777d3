/** The agreement as registers: every leaf of an edit has a path and a value, and the values make the agreement again. */
import {
  STARTERS,
  type Agreement,
  type AgreementEdit,
  type Approval,
  type Area,
  type Call,
  type Confirmed,
  type Country,
  type Hours,
  type Away,
} from './agreement';
import { AUTHORITIES, CONTACTS, type Authority, type Contact, type Role } from './item';

/** One write: the keys that lead to the leaf, and the value written to it. */
export type Write = [path: readonly string[], value: unknown];

/** The fields whose value is a leaf as a whole; below all others the given number of keys lead to one. */
const DEPTHS: Record<keyof AgreementEdit, number> = {
  areas: 3,
  channels: 1,
  reach: 2,
  hours: 2,
  promise: 2,
  slots: 2,
  budget: 1,
  rounding: 1,
  approved: 2,
  away: 2,
  starter: 3,
  call: 1,
  languages: 2,
  countries: 2,
};

/** An edit as single writes; fields that are not of an agreement are passed over. */
export function writesOf(edit: AgreementEdit): Write[] {
  return Object.entries(edit).flatMap(([field, value]) =>
    Object.hasOwn(DEPTHS, field) ? below([field], value, DEPTHS[field as keyof AgreementEdit]) : [],
  );
}

function below(path: readonly string[], value: unknown, depth: number): Write[] {
  if (value === undefined) return [];
  // Guidelines are the one leaf of an area that has leaves of its own.
  const ends = path[0] === 'areas' && path[2] === 'guidelines' ? 5 : depth;
  if (path.length === ends) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => below([...path, key], inner, depth));
}

/** The edit that makes these writes; the reverse of {@link writesOf}, whose values they have to be. */
export function editOf(writes: readonly Write[]): AgreementEdit {
  const nest = (inner: readonly Write[]): Record<string, unknown> => {
    const keys = new Map<string, Write[]>();
    for (const [[key = '', ...rest], value] of inner)
      keys.set(key, [...(keys.get(key) ?? []), [rest, value]]);
    return Object.fromEntries(
      [...keys].map(([key, under]) => {
        const leaf = under.find(([path]) => path.length === 0);
        return [key, leaf === undefined ? nest(under) : leaf[1]];
      }),
    );
  };
  return nest(writes);
}

/** A path as one string, for maps. */
export function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** The values of all leaves, by {@link keyOf}. */
export type Leaves = ReadonlyMap<string, unknown>;

/** The leaves of an agreement; those that hold nothing may be missing. */
export function leavesOf(agreement: Agreement): Map<string, unknown> {
  const { areas, ...rest } = agreement;
  const byId = areas.map(({ id, guidelines, ...area }) => {
    const texts = guidelines.map((one): [string, unknown] => [one.id, { text: one.text, gone: false }]);
    return [id, { ...area, gone: false, guidelines: Object.fromEntries(texts) }];
  });
  const edit: AgreementEdit = {
    ...rest,
    areas: Object.fromEntries(byId) as NonNullable<AgreementEdit['areas']>,
  };
  return new Map(writesOf(edit).map(([path, value]) => [keyOf(path), value]));
}

/** The agreement that leaves describe: lists sorted and without repeats, areas and guidelines in the order first written. */
export function agreementOf(leaves: Leaves): Agreement {
  const leaf = <T>(empty: T, ...path: string[]): T => {
    const value = leaves.get(keyOf(path));
    // What was written passed agreement-check.ts, so that it has the type of its path.
    return value === undefined ? empty : (value as T);
  };
  const each = <T>(of: (role: Role) => T): Record<Role, T> => ({
    client: of('client'),
    assistant: of('assistant'),
  });
  const reach = CONTACTS.flatMap((contact): [Contact, string][] => {
    const text = leaf('', 'reach', contact).trim();
    return text === '' ? [] : [[contact, text]];
  });
  return {
    areas: areasOf(leaves, leaf),
    channels: leaf<Contact[]>([], 'channels'),
    reach: Object.fromEntries(reach),
    hours: each((role) => sortedHours(leaf<Hours | null>(null, 'hours', role))),
    promise: {
      urgent: leaf<number | null>(null, 'promise', 'urgent'),
      normal: leaf<number | null>(null, 'promise', 'normal'),
    },
    slots: each((role) => sortedOnce(leaf<string[]>([], 'slots', role))),
    budget: leaf<number | null>(null, 'budget'),
    rounding: leaf<number | null>(null, 'rounding'),
    approved: approvedOf(leaves),
    away: each((role) => awayOf(leaf<Away | null>(null, 'away', role), role)),
    starter: Object.fromEntries(
      STARTERS.map((id) => [id, each((role) => leaf<Confirmed | null>(null, 'starter', id, role))]),
    ) as Agreement['starter'],
    call: leaf<Call | null>(null, 'call'),
    languages: each((role) => leaf<string | null>(null, 'languages', role)),
    countries: each((role) => leaf<Country | null>(null, 'countries', role)),
  };
}

function approvedOf(leaves: Leaves): Agreement['approved'] {
  return Object.fromEntries(
    [...leaves].flatMap(([key, value]) => {
      const [field, month] = JSON.parse(key) as string[];
      return field === 'approved' && month !== undefined && value !== null
        ? [[month, value as Approval]]
        : [];
    }),
  );
}

type Leaf = <T>(empty: T, ...path: string[]) => T;

function areasOf(leaves: Leaves, leaf: Leaf): Area[] {
  const areas = new Map<string, Set<string>>();
  for (const key of leaves.keys()) {
    const [field, id, part, guideline] = JSON.parse(key) as string[];
    if (field !== 'areas' || id === undefined) continue;
    const guidelines = areas.get(id) ?? new Set();
    areas.set(id, guidelines);
    if (part === 'guidelines' && guideline !== undefined) guidelines.add(guideline);
  }
  return [...areas].flatMap(([id, guidelines]): Area[] => {
    const name = leaf('', 'areas', id, 'name').trim();
    // An area whose beginning was taken back has no name left.
    if (name === '' || leaf<boolean>(false, 'areas', id, 'gone')) return [];
    return [
      {
        id,
        name,
        authority: leaf<Authority>(AUTHORITIES[0], 'areas', id, 'authority'),
        guidelines: [...guidelines].flatMap((one) => {
          const text = leaf('', 'areas', id, 'guidelines', one, 'text').trim();
          return text === '' || leaf<boolean>(false, 'areas', id, 'guidelines', one, 'gone')
            ? []
            : [{ id: one, text }];
        }),
        since: leaf<string | null>(null, 'areas', id, 'since'),
      },
    ];
  });
}

function sortedOnce<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}

function sortedHours(hours: Hours | null): Hours | null {
  return hours === null ? null : { ...hours, days: sortedOnce(hours.days) };
}

/** A stand-in authority is for the client's time away only. */
function awayOf(away: Away | null, role: Role): Away | null {
  return away === null || role === 'client' ? away : { ...away, standIn: null };
}

/** `edit` applied to an agreement, as the fold would. */
export function withAgreementEdit(before: Agreement, edit: AgreementEdit): Agreement {
  const leaves = leavesOf(before);
  for (const [path, value] of writesOf(edit)) leaves.set(keyOf(path), value);
  return agreementOf(leaves);
}

/** What of `edit` would change `before`, leaf by leaf; null when nothing would. */
export function agreementChanges(before: Agreement, edit: AgreementEdit): AgreementEdit | null {
  const held = leavesOf(before);
  const after = leavesOf(withAgreementEdit(before, edit));
  const changing = writesOf(edit).filter(([path]) => {
    const key = keyOf(path);
    return JSON.stringify(held.get(key)) !== JSON.stringify(after.get(key));
  });
  return changing.length === 0 ? null : editOf(changing);
}
