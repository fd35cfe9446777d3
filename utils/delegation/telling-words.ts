/** The words of a title that tell one kind of work from another. */
import { foldText } from './fold-text';
import { FILLERS, isWordOf } from './word-forms';

/** The languages whose months and weekdays tell nothing of what recurs. */
const TAGS = ['en', 'et', 'hu', 'sr-Latn', 'sr-Cyrl', 'it', 'es'];
const SHORTEST = 3;
const MOST = 5;
/** Shorter names of months have too many words beginning like them. */
const BENT = 6;

/** Besides the fillers: what is said of any work. Folded. */
const COMMON = new Set(
  (
    'new need needs question request reply forward urgent today tomorrow week month year day ' +
    'uus kiire tana homme nadal kuu aasta kusimus taotlus ' +
    'uj surgos holnap het honap kerdes keres ' +
    'novi nova novo hitno danas sutra mesec godina pitanje zahtev ' +
    'nuovo nuova urgente oggi domani settimana mese anno domanda richiesta ' +
    'nuevo nueva hoy manana semana mes ano pregunta solicitud'
  ).split(' '),
);

let calendar: ReadonlySet<string> | null = null;

/** At most five words in lower case, the first ones: without short and frequent words, numbers, months and weekdays. */
export function telling(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const kept = words.filter((word) => {
    const folded = foldText(word).trim();
    return word.length >= SHORTEST && !FILLERS.has(folded) && !COMMON.has(folded) && !isOfDate(folded);
  });
  return [...new Set(kept)].slice(0, MOST);
}

/** Whether the word is a month or a weekday, also as languages bend them. */
function isOfDate(folded: string): boolean {
  const dates = (calendar ??= calendarWords());
  return dates.has(folded) || [...dates].some((date) => date.length >= BENT && isWordOf(folded, date));
}

/** Months and weekdays, folded, alone and as they stand in a date; Estonian bends 'oktoober' to 'oktoobri'. */
function calendarWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tag of TAGS) {
    for (let i = 0; i < 12; i++) {
      const date = new Date(Date.UTC(2024, i, 1 + i));
      for (const options of FORMATS) {
        const text = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(date);
        for (const word of foldText(text).trim().split(' ')) words.add(word).add(word.replace(/er$/, 'ri'));
      }
    }
  }
  return words;
}

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { weekday: 'long' },
];
