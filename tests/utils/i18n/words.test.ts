import { describe, expect, it, test } from 'vitest';
import { english } from '@/utils/i18n/en/index';
import { estonian } from '@/utils/i18n/et/index';
import { hungarian } from '@/utils/i18n/hu/index';
import { italian } from '@/utils/i18n/it/index';
import type { Language } from '@/utils/i18n/language';
import { serbian } from '@/utils/i18n/sr/index';
import { serbianInCyrillic } from '@/utils/i18n/sr/cyrillic';
import { spanish } from '@/utils/i18n/es/index';

const OTHERS = [estonian, hungarian, serbian, serbianInCyrillic, italian, spanish];
const ALL = [english, ...OTHERS];

type Say = (values: Record<string, unknown>) => string;

/** One message by its path; a function is called with values that tell which of them it read. */
interface Said {
  text: string;
  values: string[];
}

const COUNTS = /^(?:count|questions|items|number|total|left|sent|hours|minutes|days|done|all|of|more|nth)$/i;

/** Numbers for the values that are counts, marked names for the others; notes what was read. */
function callWith(say: Say, number: number): Said {
  const read = new Set<string>();
  const values = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, key) => (read.add(String(key)), COUNTS.test(String(key)) ? number : `‹${String(key)}›`),
      has: () => true,
    },
  );
  return { text: say(values), values: [...read].sort() };
}

/** All messages of a language by path. */
function messages(part: unknown, path = '', number = 3): [string, Said][] {
  if (typeof part === 'string') return [[path, { text: part, values: [] }]];
  if (typeof part === 'function') return [[path, callWith(part as Say, number)]];
  if (typeof part !== 'object' || part === null) throw new Error(`${path} is no message.`);
  return Object.entries(part).flatMap(([key, inner]) =>
    messages(inner, path === '' ? key : `${path}.${key}`, number),
  );
}

const SOURCE = new Map(messages(english.words));
const of = (language: Language) => messages(language.words);

test.each(OTHERS.map((one) => [one.code, one] as const))('%s says every value English says', (code, one) => {
  // Serbian in Cyrillic is made by a function that reads every value: its source is tested.
  if (code === 'sr-Cyrl') return;
  const lost = of(one).flatMap(([path, { values }]) => {
    // One that English has no use for, such as the number of a weekday, may be said besides: types see to its name.
    const missing = SOURCE.get(path)?.values.filter((value) => !values.includes(value)) ?? [path];
    return missing.length === 0 ? [] : [`${path}: ${missing.join()}`];
  });
  expect(lost).toEqual([]);
});

/** A '#' is where a number is lacking, but for the headings of Markdown, which stand in quotes. */
test.each(ALL.map((one) => [one.code, one] as const))('%s is written with care', (_, one) => {
  const careless = [0, 1, 2, 5, 21].flatMap((number) =>
    messages(one.words, '', number).flatMap(([path, { text }]) =>
      text === '' ||
      text !== text.trim() ||
      /\s\s|\.\.\.|undefined|NaN|(?<![„“”«#])#| [,;!?](?!\w)|TODO/.test(text)
        ? [`${path}: ${text}`]
        : [],
    ),
  );
  expect(careless).toEqual([]);
});

test.each(OTHERS.map((one) => [one.code, one] as const))('%s leaves nothing in English', (_, one) => {
  const same = of(one).flatMap(([path, { text }]) =>
    text === SOURCE.get(path)?.text &&
    /\p{L}{3,} \p{L}{2,}/u.test(text.replaceAll(/‹\w+›|Right Hand|Anna Kovács/g, ''))
      ? [`${path}: ${text}`]
      : [],
  );
  expect(same).toEqual([]);
});

describe('letters', () => {
  const bad = (language: Language, letters: RegExp): string[] =>
    of(language).flatMap(([path, { text }]) => (letters.test(text) ? [`${path}: ${text}`] : []));

  it('of one language do not slip into another', () => {
    expect(bad(estonian, /[őűčćđ¿¡ñ]/i)).toEqual([]);
    expect(bad(hungarian, /[õûôčćđšž¿¡ñ]/i)).toEqual([]);
    expect(bad(serbian, /[õäöüőűáéíóú¿¡ñ\p{Script=Cyrillic}]/iu)).toEqual([]);
    expect(bad(italian, /[õäöüőűčćđšž¿¡ñ]/i)).toEqual([]);
    expect(bad(spanish, /[õäöőűčćđšžàèìòù]/i)).toEqual([]);
  });

  it('of Serbian in Cyrillic are Cyrillic, but for names, keys and values', () => {
    const latin = of(serbianInCyrillic).flatMap(([path, { text }]) => {
      const rest =
        text
          .replaceAll(/‹\w+›|(?:https?|wss?):\S*|\S+@\S+|@firma\.rs|\.pdf|\.creds|\.md/g, '')
          .match(/[a-zđžćčš]{2,}/gi) ?? [];
      const known =
        /^(?:Right|Hand|Gmail|Trello|Asana|Outlook|Slack|Teams|Telegram|WhatsApp|Viber|Zoom|Google|Meet|Shift|Alt|Ctrl|Enter|Escape|Tab|Markdown|Chrome|Firefox|Edge|Notion|Word|MIT|JSON|HTML|IBAN|rh|righthand|ics|csv|json|https?|IANA|Docs|Microsoft|Apple|example|com|mailto|Copy|link|NATS|JetStream|WebSocket|SU)$/;
      return rest.every((word) => known.test(word)) ? [] : [`${path}: ${text}`];
    });
    expect(latin).toEqual([]);
  });
});
