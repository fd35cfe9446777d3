/** Serbian in Cyrillic letters, from the Latin ones (Pravopis Matice srpske: the two alphabets correspond letter by letter). */

const LETTERS = new Map(
  Object.entries({
    ...{ a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', đ: 'ђ', e: 'е', ž: 'ж', z: 'з', i: 'и', j: 'ј', k: 'к' },
    ...{ l: 'л', lj: 'љ', m: 'м', n: 'н', nj: 'њ', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', ć: 'ћ', u: 'у' },
    ...{ f: 'ф', h: 'х', c: 'ц', č: 'ч', dž: 'џ', š: 'ш' },
  }),
);

/**
 * Beginnings of words where n and j, or d and ž, are two sounds because a prefix ends between them (injekcija, not the
 * њ of inje; odživeti, not the џ of odžak). An l and a j never meet so in ekavian.
 */
const APART =
  /(?<!\p{L})(?:in(?=jek)|kon(?=j(?:u[gnk]|ekt))|an(?=jon)|tan(?=jug)|van(?=jez)|(?:na|o|po|pre)d(?=ž(?!a[ckč])))/giu;

/**
 * What stays in Latin letters in Cyrillic text too: names, addresses, file endings; keys, and what is typed or read off
 * another program; the hour as a unit, which as х nobody reads.
 */
const LATIN =
  /(?:https?|wss?):\S+|\S*@\S+|\.(?:md|creds|ics|csv|json|pdf|righthand|zip)(?!\p{L})|(?<!\p{L})(?:Right Hand|Copy link|Gmail|Google|Outlook|Trello|Asana|Slack|Telegram|WhatsApp|Viber|Microsoft|Teams|Meet|Zoom|Chrome|Chromium|Edge|Firefox|Markdown|Notion|Word|Docs|Shift|Alt|Ctrl|Enter|Escape|Esc|Tab|MIT|JSON|HTML|PDF|Yahoo|Apple|iCloud|IBAN|IANA|API|NATS|JetStream|WebSocket|SU|rh|[gh])(?!\p{L})/gu;

/** `text` in Cyrillic letters; names of products, addresses and keys stay as they are. */
export function inCyrillic(text: string): string {
  let result = '';
  let at = 0;
  for (const match of text.matchAll(LATIN)) {
    result += letters(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return result + letters(text.slice(at));
}

function letters(text: string): string {
  return text
    .replace(APART, (prefix) => `${prefix}\u200C`)
    .replace(/lj|nj|dž|[a-zđžćčš]/giu, (latin) => {
      const cyrillic = LETTERS.get(latin.toLowerCase());
      if (cyrillic === undefined) return latin;
      return latin.charAt(0) === latin.charAt(0).toLowerCase() ? cyrillic : cyrillic.toUpperCase();
    })
    .replaceAll('\u200C', '');
}
