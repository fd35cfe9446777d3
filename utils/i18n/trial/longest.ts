import { english } from '@/utils/i18n/en/index';
import { estonian } from '@/utils/i18n/et/index';
import { hungarian } from '@/utils/i18n/hu/index';
import { italian } from '@/utils/i18n/it/index';
import type { Language, Words } from '@/utils/i18n/language';
import { serbian } from '@/utils/i18n/sr/index';
import { spanish } from '@/utils/i18n/es/index';

const ALL = [english, estonian, hungarian, serbian, italian, spanish].map(({ words }) => words);

type Say = (values: unknown) => string;

/** Of each message the longest that any language has, to see what does not fit. */
export const longest: Language = { ...english, words: longestOf(ALL) as Words };

function longestOf(parts: readonly unknown[]): unknown {
  const [first] = parts;
  if (typeof first === 'string') return longestText(parts as string[]);
  if (typeof first === 'function') {
    return (values: unknown) => longestText(parts.map((say) => (say as Say)(values)));
  }
  if (typeof first !== 'object' || first === null) return first;
  return Object.fromEntries(
    Object.keys(first).map((key) => [
      key,
      longestOf(parts.map((part) => (part as Record<string, unknown>)[key])),
    ]),
  );
}

function longestText(texts: readonly string[]): string {
  return texts.reduce((longer, text) => (text.length > longer.length ? text : longer), '');
}
