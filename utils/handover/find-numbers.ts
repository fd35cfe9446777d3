/** Card numbers and IBANs in a text. */
import type { Span } from './findings';

/** What may stand between the groups of a number: one blank, protected or not, or a hyphen. */
const BETWEEN = /^[ \u00a0\u202f\u2011-]$/;

/** How cards print their number, in groups of digits; else it stands in one piece. */
const LAYOUTS = ['4-4-4-4-3', '4-4-4-4', '4-6-5', '4-6-4', '4-4-4-1'];

/**
 * Beginnings and lengths of card numbers (ISO/IEC 7812; the ranges of the issuers as listed in Wikipedia, "Payment card
 * number"): Visa, Mastercard twice, American Express, Discover and UnionPay, Diners Club, JCB, Maestro, Mir.
 */
const ISSUERS: readonly { begins: RegExp; lengths: readonly number[] }[] = [
  { begins: /^4/, lengths: [13, 16, 19] },
  { begins: /^5[1-5]/, lengths: [16] },
  { begins: /^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
  { begins: /^6(?:011|4[4-9]|5|2)/, lengths: [16, 17, 18, 19] },
  { begins: /^3(?:0[0-5]|[689])/, lengths: [14, 16] },
  { begins: /^35(?:2[89]|[3-8])/, lengths: [16] },
  { begins: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { begins: /^220[0-4]/, lengths: [16] },
];

/** Numbers that an issuer could have given, whose check digit (Luhn) is right. */
export function cardsIn(text: string): Span[] {
  const groups = groupsIn(text);
  const spans: Span[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const size = cardAt(text, groups, at);
    const [first, last] = [groups[at], groups[at + size - 1]];
    if (first === undefined || last === undefined || size === 0) continue;
    spans.push({ index: first.index, end: last.end });
    at += size - 1;
  }
  return spans;
}

/** Digits in a row; `joined`: only one separator stands between these and the ones before. */
interface Group extends Span {
  joined: boolean;
}

/** Runs of digits that are words of their own; a piece of an address, of a decimal or of an order's name is none. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_/=%&?#.,])\d{1,19}(?![\p{L}\p{N}_/=%])/gu)) {
    const before = groups.at(-1);
    const joined =
      before !== undefined && match.index === before.end + 1 && BETWEEN.test(text.charAt(before.end));
    // A hyphen behind a letter, as in 'INV-4111…', makes it part of that name.
    if (!joined && /[\p{L}\p{N}_]-$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    groups.push({ index: match.index, end: match.index + match[0].length, joined });
  }
  return groups;
}

/** How many groups from `at` on are a card's number; 0 for none. */
function cardAt(text: string, groups: readonly Group[], at: number): number {
  for (const layout of [...LAYOUTS, 'one']) {
    const size = layout === 'one' ? 1 : layout.split('-').length;
    const part = groups.slice(at, at + size);
    if (part.length < size || part.slice(1).some(({ joined }) => !joined)) continue;
    const lengths = part.map(({ index, end }) => end - index).join('-');
    if (layout !== 'one' && lengths !== layout) continue;
    const digits = part.map(({ index, end }) => text.slice(index, end)).join('');
    if (isCard(digits)) return size;
  }
  return 0;
}

function isCard(digits: string): boolean {
  const known = ISSUERS.some(({ begins, lengths }) => lengths.includes(digits.length) && begins.test(digits));
  // A row of one and the same digit passes Luhn now and then and is never a card.
  return known && luhn(digits) && !/^(\d)\1{12,18}$/.test(digits);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    const twice = at % 2 === 1 ? digit * 2 : digit;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** Length of an IBAN by country (SWIFT, IBAN Registry, ISO 13616). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** International bank account numbers whose length and check digits (mod 97) are right. */
export function ibansIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index } of text.matchAll(
    /(?<![\p{L}\p{N}_])[A-Z]{2}\d{2}(?=[ \u00a0\u202f\u2011-]?[A-Z0-9])/giu,
  )) {
    const end = ibanEnd(text, index);
    if (end !== null && index >= (spans.at(-1)?.end ?? 0)) spans.push({ index, end });
  }
  return spans;
}

function ibanEnd(text: string, index: number): number | null {
  const length = IBAN_LENGTHS[text.slice(index, index + 2).toUpperCase()] ?? 0;
  let iban = '';
  let end = index;
  while (iban.length < length) {
    if (iban !== '' && BETWEEN.test(text.charAt(end))) end += 1;
    const character = text.charAt(end);
    if (!/^[A-Za-z0-9]$/.test(character)) return null;
    iban += character.toUpperCase();
    end += 1;
  }
  return length > 0 && !/^[\p{L}\p{N}_]/u.test(text.slice(end, end + 2)) && mod97(iban) === 1 ? end : null;
}

/** The remainder of ISO 7064: the first four characters to the end, letters as 10 to 35. */
function mod97(iban: string): number {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
