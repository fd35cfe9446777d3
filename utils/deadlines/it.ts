/** Italian. */
import type { Parser } from 'chrono-node';
import type { Dialect } from './dialect';
import { WEAK } from './dialect';
import { IT_TIMES } from './it-times';
import { merging } from './merge';
import { endOfNamed, endOfPeriod, fromNow, numberedDay, numeric, on, ordinal } from './phrases';
import { dayOfMonth, dayOfThisMonth, endOfMonth, inWeek, upcoming } from './reckon';
import { isName, PART, rule, type Groups, type Moment, type Today } from './rule';
import {
  FULL_MONTH,
  MONTH,
  MONTHS,
  NEXT,
  NUMBER,
  NUMBERS,
  PERIOD,
  UNIT,
  UNITS,
  WEEKDAY,
  WEEKDAYS,
  YEAR,
  later,
  periodOf,
} from './it-words';

function within({ n, unit, working }: Groups, today: Today): Moment | null {
  const word = (n ?? '').toLowerCase().replace('’', "'").replace(/\s+/g, ' ');
  const key = (unit ?? '').slice(0, 2).toLowerCase();
  return fromNow(
    today,
    NUMBERS[word] ?? Number(word),
    working === undefined ? (UNITS[key] ?? 'day') : 'workday',
  );
}

function weekday(groups: Groups, { day }: Today, match: string, before: string): Moment | null {
  // "Il lunedì" and "i lunedì" are all of them.
  if (/(?:ogni|\bi|tutti i|scors[oa]|dal(?:la)?)\s+$/i.test(before)) return null;
  if (isName(match, before)) return null;
  const iso = ordinal(WEEKDAYS, groups['weekday']);
  const after = groups['after'] ?? '';
  if (/scors|passat|precedente/i.test(after)) return null;
  if (/settimana/i.test(after)) return { day: inWeek(day, iso, later(after)) };
  if (later(groups['first'], after) === 1) return { day: upcoming(day, iso, true) };
  const habit =
    /(?:^|[^a-zà-ú])(?:il|la)\s+$/i.test(before) && !/\b(?:entro|per)\s+(?:il|la)\s+$/i.test(before);
  return { day: upcoming(day, iso), weekly: true, tags: habit ? [WEAK] : [] };
}

function date(groups: Groups, today: Today): Moment | null {
  const said = groups['end'] ?? groups['day'] ?? '';
  const day = /^primo/i.test(said) ? 1 : parseInt(said, 10);
  return on(dayOfMonth(today.day, ordinal(MONTHS, groups['month']), day, groups['year'] ?? groups['year2']));
}

const PARSERS: Parser[] = [
  rule(
    `${WEEKDAY},?\\s+(?<day>[0-3]?\\d)(?!\\s*(?:[-.:/]?\\d|di\\s|${MONTH.replace('?<month>', '?:')}))`,
    ({ weekday, day }, today) => numberedDay(today.day, ordinal(WEEKDAYS, weekday), day),
  ),
  rule(`da oggi a ${NUMBER}\\s+${UNIT}`, within),
  rule('(?:tra|fra|entro)\\s+(?<n>\\d{1,3})\\s?(?<unit>h|gg)\\.?', ({ n, unit }, today) =>
    fromNow(today, Number(n), unit?.toLowerCase() === 'h' ? 'hour' : 'day'),
  ),
  rule(`(?:entro|non oltre)\\s+(?:il|la|l[\'’])\\s*${PERIOD}`, ({ period }, { day }) => ({
    day: endOfPeriod(day, periodOf(period), 0),
  })),
  rule('dopo\\s?domani', (_, { day }) => ({ day: day + 2 })),
  rule('domani', (_, { day }) => ({ day: day + 1 })),
  rule('oggi', (_, { day }, match, before) => (isName(match, before) ? null : { day })),
  rule(
    'stasera|questa sera|domani sera|domattina|stamattina|stamani|questa mattina|questo pomeriggio|stanotte|questa notte',
    (_, { day }, match) => {
      const hour = /sera/i.test(match) ? 18 : /notte/i.test(match) ? 21 : /pomeriggio/i.test(match) ? 15 : 9;
      return { day: day + (/^doma/i.test(match) ? 1 : 0), minutes: hour * 60, tags: [PART] };
    },
  ),
  rule(
    `(?:(?<first>prossim[oa]|quest[oa])\\s+)?${WEEKDAY}(?:\\s+(?<after>${NEXT}|scors[oa]|passat[oa]|precedente|(?:di|della)\\s+questa\\s+settimana|della\\s+(?:prossima\\s+settimana|settimana\\s+(?:${NEXT}))))?`,
    weekday,
  ),
  rule(
    `(?:della\\s+|la\\s+)?(?:settimana\\s+prossima|prossima\\s+settimana),?\\s+(?:di\\s+)?${WEEKDAY}`,
    (groups, { day }) => ({ day: inWeek(day, ordinal(WEEKDAYS, groups['weekday']), 1) }),
  ),
  rule(
    `(?<abbreviated>lun|mar|mer|gio|ven|sab|dom)\\.?,?(?=\\s+\\d{1,2}[\\s./])`,
    ({ abbreviated }, { day }) => ({
      day: upcoming(day, ordinal(WEEKDAYS, abbreviated)),
      weekly: true,
      tags: [WEAK],
    }),
  ),
  rule(
    `(?:tra|fra|entro|nel giro di)\\s+(?:circa\\s+)?(?:i\\s+prossimi\\s+|le\\s+prossime\\s+)?${NUMBER}\\s*${UNIT}`,
    within,
  ),
  rule(`(?:nei prossimi|nelle prossime|entro le|entro i)\\s+${NUMBER}\\s+${UNIT}`, within),
  rule("(?:tra|fra|entro)\\s+mezz['’]\\s?ora", (_, today) => fromNow(today, 30, 'minute')),
  rule("(?:tra|fra|entro)\\s+un['’]\\s?ora\\s+e\\s+mezz[ao]", (_, today) => fromNow(today, 90, 'minute')),
  rule(`${NUMBER}\\s+${UNIT}\\s+(?:a partire\\s+)?da\\s+(?:oggi|ora|adesso)`, within),
  rule(
    `(?:la\\s+|l['’])?(?:fine|ultimo\\s+giorno)\\s+(?:di\\s+|del\\s+|della\\s+|dell[\'’]\\s?)?(?<first>quest[oa]\\s+|prossim[oa]\\s+|corrente\\s+)?${PERIOD}(?:\\s+(?<after>${NEXT}|corrente|in corso))?`,
    ({ first, period, after }, { day }, match, before) => {
      // "Il fine settimana" are Saturday and Sunday, "la fine della settimana" is Friday.
      const weekend = /^fine\s+settimana/i.test(match) && !/\b(?:entro|per|a|la)\s+$/i.test(before);
      if (weekend) return { day: endOfPeriod(day, 'weekend', later(first, after, before)), tags: [WEAK] };
      return { day: endOfPeriod(day, periodOf(period), later(first, after)) };
    },
  ),
  rule(
    `(?:la\\s+)?fine\\s+(?:di\\s+|del\\s+mese\\s+di\\s+)?${FULL_MONTH}${YEAR}`,
    ({ month, year }, { day }) => endOfNamed(day, ordinal(MONTHS, month), year),
  ),
  rule(`(?:entro|non oltre)\\s+(?:il mese di\\s+)?${FULL_MONTH}${YEAR}`, ({ month, year }, { day }) =>
    endOfNamed(day, ordinal(MONTHS, month), year),
  ),
  rule(`(?:la\\s+)?metà\\s+(?:di\\s+)?${FULL_MONTH}${YEAR}`, (groups, today) =>
    date({ ...groups, day: '15' }, today),
  ),
  rule(
    `(?:(?<first>quest[oa]|prossim[oa])\\s+${PERIOD}|(?<other>settimana|mese|trimestre|anno)\\s+(?<after>${NEXT}|in corso|corrente))`,
    ({ first, period, other, after }, { day }, _, before) => ({
      day: endOfPeriod(day, periodOf(period ?? other), later(first, after)),
      tags: /\b(?:entro|non oltre)\s+(?:la\s+|il\s+|l[’'])?$/i.test(before) ? [] : [WEAK],
    }),
  ),
  rule(
    `(?:l[\'’]|il\\s+)?(?:giorno\\s+)?(?<day>[0-3]?\\d[°º]?|primo)(?:\\s?(?:-|–|al|e il|e)\\s?(?<end>[0-3]?\\d))?(?:\\s+(?:di\\s+)?|[-.])${MONTH}${YEAR}`,
    date,
  ),
  rule(
    '(?:entro|prima del|non oltre|per)\\s*(?:il\\s+)?(?:giorno\\s+)?(?<day>[0-3]?\\d)(?:\\s+(?<of>(?:di questo|del prossimo|del|c\\.)\\s*m(?:ese(?: prossimo)?|\\.)))?(?=\\s*(?:[,;!?)]|\\.(?!\\d)|$|\\n|\\s(?:e|o|alle|entro|se|ma|per)\\b))',
    ({ day: number, of }, { day }) =>
      on(dayOfThisMonth(/prossimo/i.test(of ?? '') ? endOfMonth(day, 0) + 1 : day, Number(number))),
  ),
  ...numeric(
    false,
    /(?:\b(?:entro|per|il|del|al|dal|prima del|oltre|giorno|scadenza:?)|d[iì]|sabato|domenica|lun|mar|mer|gio|ven|sab|dom)[.,]?\s+(?:il\s+)?$/i,
  ),
];

/** Italian. */
export const italian: Dialect = {
  code: 'it',
  configuration: {
    parsers: [...PARSERS, ...IT_TIMES],
    refiners: merging({
      time: /^[\s,;(–-]*(?:(?:alle|entro|per|prima|verso|a|al|di|nel|nella|in|dopo|ore|dalle|le|il|la)\s+){0,2}$/i,
      day: /^[\s,(–-]*(?:(?:di|del|della|dell['’]|il|per|giorno)\s*){0,2}$/i,
      date: /^[\s,(]*(?:(?:il|giorno|l['’]|cioè|ossia|e)\s*){0,2}$/i,
    }),
  },
  deadline:
    /(?<!\p{L})(?:entro|scadenza|scade|scadrà|scadono|scadenze|termine(?: ultimo)?|non oltre|al più tardi|massimo|prima (?:di|del|della|delle)|fino (?:a|al|alle)|per(?:\s+(?:il|la|le|l['’]|quest[oa]))?(?:\s+giorno)?\s*(?:$|(?=\d))|consegna(?:re|rmi|ta)?|da consegnare|inviare|mi serve|ci serve|serve)(?!\p{L})/iu,
  meeting:
    /(?<!\p{L})(?:riunion[ei]|incontr(?:o|i|iamo|iamoci|arci|are)|chiamat[ae]|call|zoom|teams|skype|meet|appuntament[oi]|colloqui[oo]?|videochiamata|videoconferenza|telefonata|sentiamoci|ci sentiamo|sentirci|vediamoci|ci vediamo|vederci|pranzo|cena|caffè|riunirci|conferenza|webinar|convocazione|convocat[aoie])(?!\p{L})/iu,
  past: /(?<!\p{L})(?:ogni|tutti|scors[oa]|passat[oa]|ieri|dal|ho|hai|ha|abbiamo|avete|hanno|era|erano|è stat[oa]|sono stat[ie]|inviat[oa]|ricevut[oa]|pagat[oa]|firmat[oa]|emess[oa]|fa)(?!\p{L})/iu,
  common:
    'ma cui chi già dove dopo prima tra fra ancora sempre tutto tutti molto bene essere fare stato alcuni quando ogni nostro nostra vostro anche poi però senza sul sulla dall nell dell il lo la i gli le un una di del della dei delle al alla ai alle da dal dalla in nel nella con su per e che non è sono ho hai ha abbiamo si ci mi ti vi ne se come anche più questo questa sua suo tuo grazie ciao buongiorno gentile entro prego posso puoi può favore allora perché quando cosa'.split(
      ' ',
    ),
};
