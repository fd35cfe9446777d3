/**
 * The answer form in all languages at once: a reply is read whatever language it was asked in and whatever the interface
 * speaks by then. Only these few words are held for that, not the languages.
 */
import { inCyrillic } from '@/utils/i18n/cyrillic';
import { answers as en } from '@/utils/i18n/en/answers';
import { answers as es } from '@/utils/i18n/es/answers';
import { answers as et } from '@/utils/i18n/et/answers';
import { answers as hu } from '@/utils/i18n/hu/answers';
import { answers as it } from '@/utils/i18n/it/answers';
import type { Words } from '@/utils/i18n/language';
import { LANGUAGE_CODES, type LanguageCode } from '@/utils/i18n/languages';
import { mapWords } from '@/utils/i18n/map-words';
import { answers as sr } from '@/utils/i18n/sr/answers';
import { FORM_FIELDS, type FormField } from './answer-form';
import { fold } from './lines';

type Answers = Words['answers'];

const ANSWERS: Record<LanguageCode, Answers> = {
  en,
  et,
  hu,
  'sr-Latn': sr,
  'sr-Cyrl': mapWords(sr, inCyrillic),
  it,
  es,
};

const ALL = Object.values(ANSWERS);

/** A line of the form, in one language. */
export interface FormLine {
  language: LanguageCode;
  field: FormField;
  /** As sent: 'Done by (day.month.year):'. */
  line: string;
  /** The same in small letters. */
  small: string;
  /** 'Done by', without its hint and its colon. */
  name: string;
}

/** Every line of the form in every language. */
export const FORM_LINES: readonly FormLine[] = LANGUAGE_CODES.flatMap((language) =>
  FORM_FIELDS.map((field) => {
    const line = ANSWERS[language].form[field];
    return { language, field, line, small: line.toLowerCase(), name: line.replace(/\s*\([^)]*\)|:$/gu, '') };
  }),
);

/** How people name the lines who write them anew; alternatives by '|'. No heading of a brief is among them. */
const FREE: Partial<Record<LanguageCode, Record<FormField, string>>> = {
  en: {
    accepted: 'accept|accepted',
    due: 'done by|ready by|finished by',
    estimate: 'estimate|estimated time',
    question: 'question|questions',
    done: 'finished|done',
  },
  et: {
    accepted: 'vastu võetud|nõus',
    due: 'saab valmis|hiljemalt',
    estimate: 'hinnang|ajakulu',
    question: 'küsimused',
    done: 'tehtud',
  },
  hu: {
    accepted: 'elfogadom|elfogadva|vállalom',
    due: 'kész lesz',
    estimate: 'becslés|időigény',
    question: 'kérdések|kérdésem',
    done: 'elkészült',
  },
  'sr-Latn': {
    accepted: 'prihvaćeno|preuzimam',
    due: 'biće gotovo',
    estimate: 'procena vremena',
    question: 'pitanja',
    done: 'završeno|urađeno',
  },
  it: {
    accepted: 'accettato',
    due: 'fatto entro|entro',
    estimate: 'tempo stimato',
    question: 'domande',
    done: 'finito|pronto',
  },
  es: {
    accepted: 'aceptado',
    due: 'listo para',
    estimate: 'tiempo estimado',
    question: 'preguntas',
    done: 'hecho|listo',
  },
};

const NAMED: ReadonlyMap<string, FormLine> = new Map([
  ...LANGUAGE_CODES.flatMap((language) =>
    FORM_FIELDS.flatMap((field) =>
      freeNames(language, field).map((name) => [fold(name), lineOf(language, field)] as const),
    ),
  ),
  ...FORM_LINES.map((line) => [fold(line.name), line] as const),
]);

function freeNames(language: LanguageCode, field: FormField): string[] {
  const words = language === 'sr-Cyrl' ? FREE['sr-Latn'] : FREE[language];
  const names = (words?.[field] ?? '').split('|').filter((name) => name !== '');
  return language === 'sr-Cyrl' ? names.map(inCyrillic) : names;
}

function lineOf(language: LanguageCode, field: FormField): FormLine {
  const line = FORM_LINES.find((one) => one.language === language && one.field === field);
  if (line === undefined) throw new Error(`The form asks for ${field} in every language.`);
  return line;
}

/** The line that somebody's own words name ('Accepted', 'Tähtaeg'), or null. */
export function lineNamed(name: string): FormLine | null {
  return NAMED.get(fold(name.replace(/\s+/gu, ' ').trim())) ?? null;
}

const HEADINGS = ALL.map(({ heading }) => `${heading({ token: '\0' }).split('\0')[0] ?? ''}RH`);

/** Whether a line heads a form. */
export function isFormHeading(text: string): boolean {
  const bare = text.replace(/^[\s*_]{1,9}/u, '');
  return HEADINGS.some((heading) => bare.startsWith(heading));
}

const FACTS = new RegExp(
  `^[\\s*_]{0,9}(?:${ALL.flatMap(({ source, material, materialNumber }) => [
    literal(source),
    literal(material),
    literal(materialNumber({ number: '\0' })).replace('\0', '\\d{1,3}'),
  ]).join('|')})[\\s*_]{0,9}:?[\\s*_]{0,9}$`,
  'u',
);

/** Whether a line heads what our message says of its source: 'From: …' below it is no quoted mail's header. */
export function isFactsHeading(text: string): boolean {
  return FACTS.test(text);
}

/** Whether a subject is that of several briefs in one message (utils/handover/many.ts), or of a reply to them. */
export function isSubjectOfMany(subject: string): boolean {
  const own = subject.replace(/^(?:\p{L}{1,5}\s?: ?){1,3}/u, '');
  const count = Number(/^\d{1,4}/.exec(own)?.[0] ?? NaN);
  return ALL.some(({ many }) => fold(own).startsWith(fold(`${many({ count })}: `)));
}

/** A text as a pattern for itself. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
