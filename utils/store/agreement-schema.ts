/** What a stored edit of the agreement may look like. */
import * as v from 'valibot';
import { COUNTRIES, STARTERS, type AgreementEdit } from '@/utils/delegation/agreement';
import { AUTHORITIES, CONTACTS, type Contact } from '@/utils/delegation/item';
import { address, instant, minutes, name, text, zone } from './schema-parts';

const role = v.picklist(['client', 'assistant']);
const clockTime = v.pipe(text, v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const day = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d$/));
const month = v.pipe(text, v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const byRole = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.strictObject({ client: v.exactOptional(schema), assistant: v.exactOptional(schema) });
const hours = v.strictObject({
  days: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  from: clockTime,
  to: clockTime,
  zone,
});
const away = v.strictObject({ from: day, to: day, standIn: v.nullable(v.picklist(AUTHORITIES)) });
const confirmed = v.strictObject({ on: day, by: role });
const area = v.strictObject({
  name: v.exactOptional(text),
  authority: v.exactOptional(v.picklist(AUTHORITIES)),
  since: v.exactOptional(v.nullable(instant)),
  gone: v.exactOptional(v.boolean()),
  guidelines: v.exactOptional(
    v.record(name, v.strictObject({ text: v.exactOptional(text), gone: v.exactOptional(v.boolean()) })),
  ),
});
const optionalEntries = <K extends string, T>(keys: readonly K[], schema: v.GenericSchema<unknown, T>) =>
  v.strictObject(
    Object.fromEntries(keys.map((key) => [key, v.exactOptional(schema)])) as Record<
      K,
      v.ExactOptionalSchema<v.GenericSchema<unknown, T>, undefined>
    >,
  ) as unknown as v.GenericSchema<unknown, Partial<Record<K, T>>>;

/** The fields of an edit of the agreement. */
export const agreementEdit: v.GenericSchema<unknown, AgreementEdit> = v.strictObject({
  areas: v.exactOptional(v.record(name, area)),
  channels: v.exactOptional(v.array(v.picklist(CONTACTS))),
  reach: v.exactOptional(optionalEntries<Contact, string>(CONTACTS, text)),
  hours: v.exactOptional(byRole(v.nullable(hours))),
  promise: v.exactOptional(
    v.strictObject({
      urgent: v.exactOptional(v.nullable(minutes)),
      normal: v.exactOptional(v.nullable(minutes)),
    }),
  ),
  slots: v.exactOptional(byRole(v.array(clockTime))),
  budget: v.exactOptional(v.nullable(v.pipe(v.number(), v.minValue(0)))),
  rounding: v.exactOptional(v.nullable(minutes)),
  approved: v.exactOptional(
    v.record(month, v.nullable(v.strictObject({ minutes: v.pipe(v.number(), v.minValue(0)), at: instant }))),
  ),
  away: v.exactOptional(byRole(v.nullable(away))),
  starter: v.exactOptional(optionalEntries(STARTERS, byRole(v.nullable(confirmed)))),
  call: v.exactOptional(v.nullable(v.strictObject({ at: instant, link: address }))),
  languages: v.exactOptional(byRole(v.nullable(name))),
  countries: v.exactOptional(byRole(v.nullable(v.picklist(COUNTRIES)))),
});
