/** Serbian: clock times and parts of the day, over plain text. */
import { rule, valueOf, type Meaning, type Rule, type Table } from '@/utils/deadlines/toolkit/rule';
import type { Part } from '@/utils/deadlines/toolkit/tags';

const UNTIL = '(?:(?:naj)?kasnije )?(?:do|pre|prije)|najkasnije u|rok:? do';
const LEAD = `(?:(?<until>${UNTIL})|(?:tacno |vec |tek |negde )?(?:u|oko|od|posle)) `;
const HOURS: Table = {
  ...{ jedan: 1, dva: 2, tri: 3, cetiri: 4, pet: 5, sest: 6, sedam: 7, osam: 8, devet: 9, deset: 10 },
  ...{ jedanaest: 11, dvanaest: 12 },
};
const HOUR = 'jedan|dva|tri|cetiri|pet|sest|sedam|osam|devet|deset|jedanaest|dvanaest';
const UNIT = '(?:h|c|cas(?:a|ova)?|sat(?:a|i)?)';

function at(hour: number | string, minute: number | string, until?: string): Meaning | null {
  if (Number(hour) > 24 || Number(minute) > 59) return null;
  return { time: { hour, minute }, ...(until !== undefined && { until: true }) };
}

/** What follows an amount of hours and not an hour. */
const AMOUNT = /^ (?:dnevno|nedeljno|mesecno|rada|sna|vremena|slobodn|u (?:danu|nedelji))/;

const withUnit = rule(
  `(?<lead>${LEAD})?(?<h>\\d{1,2})(?:[:.,](?<m>\\d\\d))?(?<unit> ?${UNIT})`,
  (groups, _today, { after, before }) => {
    const { lead, h = '', m = 0, until } = groups;
    if (AMOUNT.test(after) || /[\d.,/-]$/.test(before)) return null;
    const meaning = at(h, m, until);
    return meaning && { ...meaning, ...(lead === undefined && { weak: true }) };
  },
);

const withMinutes = rule(
  `(?<lead>${LEAD})?(?<h>\\d{1,2})(?<sep>[:.])(?<m>\\d\\d)`,
  ({ lead, sep, h = '', m = '', until }, _today, { after, before }) => {
    if (
      /^\.? ?[\d$%]|^[:.,/]\d|^\.? (?:eur|din|rsd|kg|km|posto|procen)/.test(after) ||
      /[\d.,:/$-]$/.test(before)
    )
      return null;
    if (sep === '.' && (lead === undefined || after.startsWith('.'))) return null;
    const meaning = at(h, m, until);
    return meaning && { ...meaning, ...(lead === undefined && { weak: true }) };
  },
);

const bare = rule(
  `${LEAD}(?<h>\\d{1,2}|${HOUR})(?: i (?<m>\\d\\d|po|petnaest|trideset))?(?<unit> (?:cas(?:a|ova)?|sat(?:a|i)?))?`,
  ({ until, h = '', m, unit }, _today, { after, said }) => {
    if (/^[.,:/-] ?\d|^ ?[$%]/.test(after) || AMOUNT.test(after)) return null;
    const minute = m === undefined ? 0 : m === 'petnaest' ? 15 : m === 'po' || m === 'trideset' ? 30 : m;
    const meaning = at(valueOf(HOURS, h) ?? h, minute, until);
    const plain = (unit !== undefined || m !== undefined) && !/^(?:do|pre|od) .* (?:sata|sati)$/.test(said);
    return meaning && { ...meaning, ...(!plain && { weak: true }) };
  },
);

const MINUTES: Table = {
  pola: -30,
  'petnaest do': -15,
  'cetvrt do': -15,
  'pet do': -5,
  'deset do': -10,
  'dvadeset do': -20,
};
const before = rule(
  `${LEAD}(?<less>pola|petnaest do|cetvrt do|pet do|deset do|dvadeset do) (?<h>\\d{1,2}|${HOUR})(?: ${UNIT})?`,
  ({ until, less = '', h = '' }) => {
    const hour = (valueOf(HOURS, h) ?? Number(h)) - 1;
    return hour < 0 || hour > 23
      ? null
      : at(hour === 0 ? 12 : hour, 60 + (valueOf(MINUTES, less) ?? 0), until);
  },
);

/** From ten to twelve: the beginning, and only beside a day. */
const range = rule(
  `od (?<h>\\d{1,2})(?:[:.](?<m>\\d\\d))? ?h? ?(?:do|-) ?\\d{1,2}(?:[:.]\\d\\d)?(?: ?${UNIT})?`,
  ({ h = '', m = 0 }, _today, { after }) => {
    if (/^[.,/]\d|^ (?:eur|din|rsd|dana|kom|%|\$)/.test(after)) return null;
    const meaning = at(h, m);
    return meaning && { ...meaning, weak: true };
  },
);

const PARTS: Table<Part> = {
  ...{ jutr: 'morning', ujutr: 'morning', izjutra: 'morning', podne: 'noon', ponoc: 'midnight' },
  ...{ 'pre podne': 'forenoon', prepodne: 'forenoon', 'prije podne': 'forenoon', prijepodne: 'forenoon' },
  ...{
    popodne: 'afternoon',
    'posle podne': 'afternoon',
    'poslije podne': 'afternoon',
    poslepodne: 'afternoon',
  },
  ...{ uvec: 'evening', navec: 'evening', vece: 'evening', nocu: 'night' },
};
const part = rule(
  `(?:(?<until>(?:najkasnije )?do) |(?<on>u|oko|u toku) )?(?<part>pr(?:ij)?e ?podne|posl(?:ij)?e ?podne|popodne(?:va)?|podne(?:va)?|ponoci?|ujutr[ou]|jutr[oau]|izjutra|uvece|navecer|veceri?|nocu)`,
  ({ until, on, part: said = '' }) => {
    const meaning = { part: valueOf(PARTS, said) ?? 'noon' };
    // In the morning of what day? At noon says it.
    const plain = until !== undefined || (on !== undefined && /^po(?:dne|noc)/.test(said));
    return { ...meaning, ...(until !== undefined && { until: true }), ...(!plain && { weak: true }) };
  },
);

/** All of them, in the order in which they win. */
export const times: readonly Rule[] = [range, withUnit, before, withMinutes, bare, part];
