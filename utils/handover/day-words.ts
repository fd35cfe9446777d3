/** Names of months and weekdays that a reply may hold, in six languages, folded (see {@link fold}). */
import { inCyrillic } from '@/utils/i18n/cyrillic';
import { fold } from './lines';

/** By month: English, Hungarian, Italian, Spanish, with the usual short names. */
const MONTHS = [
  'january jan január gennaio gen enero ene',
  'february feb február febr febbraio febrero',
  'march mar március márc marzo',
  'april apr április ápr aprile abril abr',
  'may május máj maggio mag mayo',
  'june jun június jún giugno giu junio',
  'july jul július júl luglio lug julio',
  'august aug augusztus agosto ago',
  'september sept sep szeptember szept settembre set septiembre setiembre',
  'october oct október okt ottobre ott octubre',
  'november nov novembre noviembre',
  'december dec dicembre dic diciembre',
];

/** Estonian: the name, and its genitive, which takes the endings for 'in', 'by' and 'until'. */
const ESTONIAN = [
  'jaanuar jaanuari',
  'veebruar veebruari',
  'märts märtsi',
  'aprill aprilli',
  'mai mai',
  'juuni juuni',
  'juuli juuli',
  'august augusti',
  'september septembri',
  'oktoober oktoobri',
  'november novembri',
  'detsember detsembri',
];

/** Serbian, whose genitive, the form in a date, ends in 'a'. */
const SERBIAN = 'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar'.split(' ');

/** By ISO weekday from Monday; Serbian apart. */
const WEEKDAYS = [
  'monday mon esmaspäev esmaspäeval esmaspäevaks esmaspäevani hétfő hétfőn hétfőre hétfőig lunedì lunes',
  'tuesday tues tue teisipäev teisipäeval teisipäevaks teisipäevani kedd kedden keddre keddig martedì martes',
  'wednesday wednes wed kolmapäev kolmapäeval kolmapäevaks kolmapäevani szerda szerdán szerdára szerdáig mercoledì miércoles',
  'thursday thurs thur thu neljapäev neljapäeval neljapäevaks neljapäevani csütörtök csütörtökön csütörtökre csütörtökig giovedì jueves',
  'friday fri reede reedel reedeks reedeni péntek pénteken péntekre péntekig venerdì viernes',
  'saturday satur sat laupäev laupäeval laupäevaks laupäevani szombat szombaton szombatra szombatig sabato sábado',
  'sunday sun pühapäev pühapäeval pühapäevaks pühapäevani vasárnap vasárnapra vasárnapig domenica domingo',
];

const SERBIAN_WEEKDAYS = [
  'ponedeljak ponedeljka',
  'utorak utorka',
  'sreda sredu srede',
  'četvrtak četvrtka',
  'petak petka',
  'subota subotu subote',
  'nedelja nedelju nedelje',
];

const MONTH_BY_WORD = byWord(
  MONTHS.map((names, at) => [
    ...names.split(' '),
    ...estonian(ESTONIAN[at] ?? ''),
    ...bothScripts(serbian(SERBIAN[at] ?? '')),
  ]),
);
const WEEKDAY_BY_WORD = byWord(
  WEEKDAYS.map((names, at) => [...names.split(' '), ...bothScripts((SERBIAN_WEEKDAYS[at] ?? '').split(' '))]),
);

function estonian(forms: string): string[] {
  const [name = '', genitive = ''] = forms.split(' ');
  return [name, ...['', 'l', 'ks', 'ni'].map((ending) => genitive + ending)];
}

/** 'novembar' and 'novembra', 'mart' and 'marta'. */
function serbian(name: string): string[] {
  return [name, `${name.replace(/bar$/u, 'br')}a`];
}

function bothScripts(words: readonly string[]): string[] {
  return [...words, ...words.map(inCyrillic)];
}

function byWord(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((words, at) => words.map((word) => [fold(word), at + 1] as const)));
}

/** 1 to 12, by a folded word. */
export function monthOf(word: string): number | null {
  return MONTH_BY_WORD.get(word) ?? null;
}

/** 1 Monday to 7 Sunday, by a folded word. */
export function weekdayOf(word: string): number | null {
  return WEEKDAY_BY_WORD.get(word) ?? null;
}

/** Patterns for any of the words, the longer ones first. */
export const [MONTH_PATTERN, WEEKDAY_PATTERN] = [MONTH_BY_WORD, WEEKDAY_BY_WORD].map((words) =>
  [...words.keys()].sort((one, other) => other.length - one.length).join('|'),
) as [string, string];
