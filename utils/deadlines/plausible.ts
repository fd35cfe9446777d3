/** Refuses what looks like a date and is none, by what stands right beside it; for all languages. */
import type { Reading } from './read';

/** Right before a number that is part of something longer. */
const JOINED_BEFORE = /[\p{L}\p{N}_@#+€$£/\\&=]$|\p{N}[.,:–-]$|[-–]$/u;
/** Right behind one. */
const JOINED_AFTER = /^(?:[\p{N}_@€$£%‰=]|[./\\:,-]\p{N}|\/\p{L}|\s?(?:%|‰|€|\$|£))/u;
/** Shops and offices: hours that return. */
const OPENING =
  /(?<!\p{L})(?:open|opens|opening|closes|office hours|avatud|avamis|lahti|suletud|tööaeg|vastuvõtuaeg|nyitva|nyit|zárva|nyitvatartás|munkaidő|otvoren|zatvoren|radno vreme|radnim danima|отворен|затворен|радно време|радним данима|aperto|aperta|aperti|apre|chiuso|chiusa|chiude|orari|orario|abierto|abierta|abre|abrimos|cierra|cerrado|cerrada|horario)/iu;
/** What happens again and again. */
const HABIT =
  /(?<!\p{L})(?:hours|daily|every|each|usually|always|weekdays|iga|tööpäev|igapäev|tavaliselt|alati|minden|naponta|hétköznap|általában|mindig|svak|dnevno|obično|uvek|свак|обично|увек|ogni|tutti i|tutte le|sempre|di solito|cada|todos los|todas las|diario|siempre|suel[eo])/iu;
/** Streets that are called after a date. */
const STREET_BEFORE =
  /(?<!\p{L})(?:via|piazza|viale|corso|largo|calle|plaza|avenida|paseo|c\/|ulic[aei]|trg|bulevar|улиц[аеи]|трг|булевар|tänav|väljak)\s+(?:del?\s+)?$/iu;
const STREET_AFTER =
  /^\.?\s+(?:\d+\w*\s+)?(?:street|st\b|road|avenue|ave\b|square|lane|boulevard|utca|út(?!\p{L})|tér(?!\p{L})|tänav|väljak)/iu;

/** Days that are first names, too. */
const NAMED = /^(?:domingo|domenica|sabato)$/i;

/** Whether what was read at `index` stands as a date may; only what begins or ends with a figure can be part of a longer number. */
export function plausible(text: string, index: number, own: string): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + own.length, index + own.length + 4);
  if (/^\p{N}/u.test(own) && JOINED_BEFORE.test(before)) return false;
  if (STREET_BEFORE.test(text.slice(Math.max(0, index - 16), index))) return false;
  if (STREET_AFTER.test(text.slice(index + own.length, index + own.length + 24))) return false;
  if (NAMED.test(own) && /^\s\p{Lu}\p{Ll}/u.test(after)) return false;
  return !(/\p{N}$/u.test(own) && JOINED_AFTER.test(after));
}

/** Whether the line tells when something is open; `always`: or what happens again and again. */
export function recurring(text: string, index: number, own: string, always: boolean): boolean {
  const before = text.slice(Math.max(0, index - 70), index);
  const after = text.slice(index + own.length, index + own.length + 40);
  const end = after.indexOf('\n');
  const line = before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end));
  return OPENING.test(line) || (always && HABIT.test(line));
}

/** Whether this weekday and the one beside it are a span such as "Mon–Fri". */
export function spanOfDays(text: string, one: Reading, last?: Reading, next?: Reading): boolean {
  return (last !== undefined && spans(text, last, one)) || (next !== undefined && spans(text, one, next));
}

function spans(text: string, left: Reading, right: Reading): boolean {
  if (!isWeekday(left) || !isWeekday(right)) return false;
  const between = text.slice(left.index + left.text.length, right.index);
  // "Monday to Friday" is every week, "from Monday to Friday" may be one.
  const from = /\bfrom\s+$/i.test(text.slice(Math.max(0, left.index - 6), left.index));
  return /^\.?\s?(?:[-–—/]|through|a)\s?$/.test(between) || (!from && /^\s+to\s+$/.test(between));
}

function isWeekday({ result: { start } }: Reading): boolean {
  return start.isCertain('weekday') && !start.isCertain('day');
}
