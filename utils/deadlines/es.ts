/** Spanish. */
import type { Parser } from 'chrono-node';
import { WEAK, type Dialect } from './dialect';
import { ES_TIMES } from './es-times';
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
} from './es-words';

function within({ n, unit, working }: Groups, today: Today): Moment | null {
  const word = (n ?? '').toLowerCase().replace(/\s+/g, ' ');
  const key = (unit ?? '').slice(0, 2).toLowerCase();
  return fromNow(
    today,
    NUMBERS[word] ?? Number(word),
    working === undefined ? (UNITS[key] ?? 'day') : 'workday',
  );
}

function weekday(groups: Groups, { day }: Today, match: string, before: string): Moment | null {
  if (/(?:cada|\blos|todos los|desde el)\s+$/i.test(before)) return null;
  if (isName(match, before)) return null;
  const iso = ordinal(WEEKDAYS, groups['weekday']);
  const after = groups['after'] ?? '';
  if (/pasado|anterior|últim/i.test(after) || /(?:pasado|último)\s+$/i.test(before)) return null;
  if (/semana/i.test(after)) return { day: inWeek(day, iso, later(after)) };
  if (later(groups['first'], after) === 1) return { day: upcoming(day, iso, true) };
  return { day: upcoming(day, iso), weekly: true };
}

function date(groups: Groups, today: Today): Moment | null {
  const said = groups['end'] ?? groups['day'] ?? '';
  const day = /^primero/i.test(said) ? 1 : parseInt(said, 10);
  return on(dayOfMonth(today.day, ordinal(MONTHS, groups['month']), day, groups['year'] ?? groups['year2']));
}

const PARSERS: Parser[] = [
  rule(
    `${WEEKDAY},?\\s+(?:d[ií]a\\s+)?(?<day>[0-3]?\\d)(?!\\s*(?:[-.:/]?\\d|de\\s+[a-z]|${MONTH.replace('?<month>', '?:')}))`,
    ({ weekday, day }, today) => numberedDay(today.day, ordinal(WEEKDAYS, weekday), day),
  ),
  rule(`de hoy en ${NUMBER}\\s+${UNIT}`, within),
  rule('(?:en|dentro\\s+de|antes\\s+de)\\s+(?<n>\\d{1,3})\\s?h', ({ n }, today) =>
    fromNow(today, Number(n), 'hour'),
  ),
  rule('pasado\\s+mañana', (_, { day }) => ({ day: day + 2 })),
  // "La mañana" is the morning.
  rule('mañana', (_, { day }, __, before) =>
    /(?:\b(?:el|la|esta|una|cada|media|toda la)|pasado)\s+$/i.test(before) ? null : { day: day + 1 },
  ),
  rule('hoy(?:\\s+mismo)?', (_, { day }, match, before) => (isName(match, before) ? null : { day })),
  rule('esta\\s+(?<part>mañana|tarde|noche)', ({ part = '' }, { day }) => ({
    day,
    minutes: /^m/i.test(part) ? 540 : /^t/i.test(part) ? 900 : 1260,
    tags: [PART],
  })),
  rule(
    `(?:(?<first>pr[oó]ximo|este|siguiente)\\s+(?:d[ií]a\\s+)?)?${WEEKDAY}(?:,?\\s+(?<after>${NEXT}|pasado|anterior|último|de\\s+esta\\s+semana|de\\s+la\\s+(?:pr[oó]xima\\s+semana|semana\\s+(?:${NEXT}))))?`,
    weekday,
  ),
  rule(
    `(?:la\\s+)?(?:pr[oó]xima\\s+semana|semana\\s+(?:pr[oó]xima|que viene)),?\\s+(?:el\\s+)?${WEEKDAY}`,
    (groups, { day }) => ({ day: inWeek(day, ordinal(WEEKDAYS, groups['weekday']), 1) }),
  ),
  rule(
    '(?<abbreviated>lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\\.?,?(?=\\s+\\d{1,2}[\\s./])',
    ({ abbreviated }, { day }) => ({
      day: upcoming(day, ordinal(WEEKDAYS, abbreviated)),
      weekly: true,
      tags: [WEAK],
    }),
  ),
  rule(
    `(?:en|dentro\\s+de|en\\s+(?:un|el)\\s+plazo\\s+(?:máximo\\s+)?de|de\\s+aquí\\s+a|antes\\s+de)\\s+(?:unos\\s+|unas\\s+)?${NUMBER}\\s+${UNIT}`,
    (groups, today, match) =>
      // "En dos años" tells of what was as often as of what will be.
      /^en\s+(?!un\s+plazo|el\s+plazo)/i.test(match) && /^a/i.test(groups['unit'] ?? '')
        ? null
        : within(groups, today),
  ),
  rule(`(?:en|dentro de)\\s+(?:los|las)\\s+(?:pr[oó]xim[oa]s|siguientes)\\s+${NUMBER}\\s+${UNIT}`, within),
  rule('(?:en|dentro de)\\s+media\\s+hora', (_, today) => fromNow(today, 30, 'minute')),
  rule('(?:en|dentro de)\\s+(?:una\\s+)?hora\\s+y\\s+media', (_, today) => fromNow(today, 90, 'minute')),
  rule(
    `(?:(?:el\\s+|al\\s+)?(?:fin|final|finales|t[eé]rmino|cierre|[uú]ltimo d[ií]a)\\s+de(?:l)?\\s+)(?:la\\s+|el\\s+)?(?<first>est[ea]\\s+|pr[oó]xim[oa]\\s+)?${PERIOD}(?:\\s+(?<after>${NEXT}|en curso|actual))?`,
    ({ first, period, after }, { day }, match, before) => {
      // "El fin de semana" are Saturday and Sunday, "el final de la semana" is Friday.
      if (/fin\s+de\s+semana/i.test(match))
        return {
          day: endOfPeriod(day, 'weekend', later(first, after)),
          tags:
            /(?:antes del|para el|hasta el|este|próximo)\s+$/i.test(before) ||
            (/^el/i.test(match) && /(?:para|hasta)\s+$/i.test(before))
              ? []
              : [WEAK],
        };
      return { day: endOfPeriod(day, periodOf(period), later(first, after)) };
    },
  ),
  rule(
    `(?:el\\s+|al\\s+)?(?:fin|final|finales)\\s+(?:del\\s+mes\\s+)?de\\s+${FULL_MONTH}${YEAR}`,
    ({ month, year }, { day }) => endOfNamed(day, ordinal(MONTHS, month), year),
  ),
  rule(
    `(?:antes\\s+de\\s+que\\s+(?:acabe|termine)|antes\\s+de\\s+acabar|antes\\s+de\\s+terminar|antes\\s+de\\s+finalizar)\\s+(?:el\\s+mes\\s+de\\s+|la\\s+|el\\s+)?(?:${PERIOD}|${FULL_MONTH})`,
    ({ period, month }, { day }) =>
      month === undefined
        ? { day: endOfPeriod(day, periodOf(period), 0) }
        : endOfNamed(day, ordinal(MONTHS, month)),
  ),
  rule(`(?:a\\s+)?mediados\\s+de\\s+${FULL_MONTH}${YEAR}`, (groups, today) =>
    date({ ...groups, day: '15' }, today),
  ),
  rule(
    `(?:(?<first>est[ea]|pr[oó]xim[oa])\\s+${PERIOD}|(?<other>semana|mes|trimestre|año)\\s+(?<after>${NEXT}|en curso))`,
    ({ first, period, other, after }, { day }, _, before) => ({
      day: endOfPeriod(day, periodOf(period ?? other), later(first, after)),
      tags: /\b(?:para|hasta|durante|dentro de|a lo largo de)\s+(?:la\s+|el\s+)?$/i.test(before)
        ? []
        : [WEAK],
    }),
  ),
  rule(
    `(?:el\\s+|al\\s+)?(?:d[ií]a\\s+)?(?<day>[0-3]?\\d(?:º|°|o|\\.º)?|primero)(?:\\s?(?:-|–|al|a|y)\\s?(?<end>[0-3]?\\d))?(?:\\s+(?:de\\s+)?|[-.])${MONTH}${YEAR}`,
    date,
  ),
  rule(
    '(?:(?:para|antes|hasta|a más tardar)\\s+(?:el|del)\\s+(?:d[ií]a\\s+)?|el\\s+d[ií]a\\s+)(?<day>[0-3]?\\d)(?:\\s+(?<of>de este mes|del (?:mes|presente|corriente)|del (?:pr[oó]ximo mes|mes que viene)))?(?=\\s*(?:[,;!?)]|\\.(?!\\d)|$|\\n|\\s(?:y|o|a|si|pero|por)\\b))',
    ({ day: number, of }, { day }) =>
      on(dayOfThisMonth(/pr[oó]ximo|viene/i.test(of ?? '') ? endOfMonth(day, 0) + 1 : day, Number(number))),
  ),
  ...numeric(
    false,
    /(?:\b(?:para|el|del|al|antes|hasta|d[ií]a|plazo:?|l[ií]mite:?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lun|mar|mi[eé]|jue|vie|s[aá]b|dom))[.,]?\s+(?:el\s+)?$/i,
  ),
];

/** Spanish. */
export const spanish: Dialect = {
  code: 'es',
  configuration: {
    parsers: [...PARSERS, ...ES_TIMES],
    refiners: merging({
      time: /^[\s,;(–-]*(?:(?:a|antes|para|hasta|por|de|desde|sobre|en|al|las|la|el|y)\s+){0,2}$/i,
      day: /^[\s,(–-]*(?:(?:de|del|el|para|día|este)\s+){0,2}$/i,
      date: /^[\s,(]*(?:(?:el|día|es decir|o sea|y)\s+){0,2}$/i,
    }),
  },
  deadline:
    /(?<!\p{L})(?:para(?:\s+(?:el|la|las|los|este|esta))?(?:\s+d[ií]a)?\s*(?:$|(?=\d))|antes (?:de|del)|hasta|plazo|fecha límite|límite|a más tardar|como muy tarde|como máximo|más tardar|vence|vencen|vencimiento|caduca|tope|entrega(?:r|rme|rlo|rnos)?|enviar|envíame|envíeme|más tarde del?|necesito|necesitamos|finaliza|termina)(?!\p{L})/iu,
  meeting:
    /(?<!\p{L})(?:reuni(?:ón|ones|rnos|mos)|nos reunimos|llamada|llámame|videollamada|videoconferencia|zoom|teams|skype|meet|cita|entrevista|encuentro|vernos|nos vemos|quedamos|quedar|hablamos|hablar|comida|almuerzo|cena|café|conferencia|webinar|convocatoria|junta)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:cada|todos|pasad[oa]|últim[oa]|ayer|desde|he|hemos|han|ha|fue|fueron|era|envié|enviamos|envió|recibimos|recibí|pagado|pagamos|firmado|firmamos|emitida|hace|llegó|estuvo|hablé|vimos)(?!\p{L})/iu,
  common:
    'todo todos toda muy donde entre cada nuestro nuestra otra otro bien ahora después antes mucho así hacer tiene tenemos quiero nos pero el la los las un una de del al a en con por para y que no es son está están he ha hemos se nos me te le lo su sus tu mi si como más pero este esta esto muy ya o también porque cuando qué gracias hola buenos días saludos estimado estimada puede puedes favor hay ser sin sobre hasta desde'.split(
      ' ',
    ),
};
