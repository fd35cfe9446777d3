/** Refuses what looks like a date and is none, by what stands right beside it; for all languages. */
import type { Reading } from './read';

/** Right before a number that is part of something longer. */
const JOINED_BEFORE = /[\p{L}\p{N}_@#+€$£/\\&=]$|\p{N}[.,:–-]$|[-–]$/u;
/** Right behind one. */
const JOINED_AFTER = /^(?:[\p{N}_@€$£%‰=]|[./\\:,-]\p{N}|\/\p{L}|\s?(?:%|‰|€|\$|£))/u;
/** Shops, offices and habits: times that return. */
const HABIT =
  /(?:^|[^\p{L}])(?:open|opens|opening|closes|closed|hours|daily|every|each|usually|always|weekdays|avatud|avamis|lahti|suletud|iga|tööpäev|tööaeg|igapäev|nyitva|nyit|zárva|nyitvatartás|minden|naponta|hétköznap|munkaidő|otvoren|zatvoren|radno vreme|svak|radnim danima|dnevno|отворен|затворен|радно време|свак|aperto|aperta|aperti|apre|chiuso|chiude|orari|orario|ogni|tutti i|tutte le|abierto|abierta|abre|cierra|cerrado|horario|cada|todos los|todas las|diario)/iu;

/** Whether what was read at `index` stands as a date may; only what begins or ends with a figure can be part of a longer number. */
export function plausible(text: string, index: number, own: string): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + own.length, index + own.length + 4);
  if (/^\p{N}/u.test(own) && JOINED_BEFORE.test(before)) return false;
  return !(/\p{N}$/u.test(own) && JOINED_AFTER.test(after));
}

/** Whether the sentence tells of something that is so every day. */
export function recurring(text: string, index: number, own: string): boolean {
  const before = text.slice(Math.max(0, index - 70), index);
  const after = text.slice(index + own.length, index + own.length + 40);
  const end = after.indexOf('\n');
  const line = before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end));
  return HABIT.test(line);
}

/** Whether this weekday and the one beside it are a span such as "Mon–Fri". */
export function spanOfDays(text: string, one: Reading, last?: Reading, next?: Reading): boolean {
  return (last !== undefined && spans(text, last, one)) || (next !== undefined && spans(text, one, next));
}

function spans(text: string, left: Reading, right: Reading): boolean {
  const between = text.slice(left.index + left.text.length, right.index);
  return /^\.?\s?[-–—/]\s?$/.test(between) && isWeekday(left) && isWeekday(right);
}

function isWeekday({ result: { start } }: Reading): boolean {
  return start.isCertain('weekday') && !start.isCertain('day');
}
