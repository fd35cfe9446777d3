import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsIn, type FindingKind } from '@/utils/handover/findings';
import { SECRET_PATTERNS } from '@/utils/handover/find-secrets';

const KNOWN = { emails: ['anna@example.ee', 'mari@example.ee'] };
const found = (text: string, kind?: FindingKind): string[] =>
  findingsIn(text, KNOWN)
    .filter((one) => kind === undefined || one.kind === kind)
    .map((one) => one.text);

describe('card numbers', () => {
  // The test numbers that the issuers and payment services publish.
  it.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111\u00a01111\u00a01111\u00a01111',
    '4222222222222',
    '5555555555554444',
    '5105 1051 0510 5100',
    '2223 0031 2200 3222',
    '378282246310005',
    '3782 822463 10005',
    '6011111111111117',
    '3056 930902 5904',
    '3530111333300000',
    '6759649826438453',
    '6200000000000005',
  ])('%s is found in a sentence', (number) => {
    expect(found(`Pay with ${number}, please.`)).toEqual([number]);
    expect(found(`Order 12345 ${number}\nExp 12/28`, 'card')).toEqual([number]);
    expect(found(`(card:${number})`, 'card')).toEqual([number]);
  });
});

describe('IBANs', () => {
  // The examples of the IBAN registry.
  it.each([
    'EE382200221020145685',
    'EE38 2200 2210 2014 5685',
    'RS35260005601001611379',
    'HR12 1001 0051 8630 0016 0',
    'HU42 1177 3016 1111 1018 0000 0000',
    'ES91 2100 0418 4502 0005 1332',
    'IT60 X054 2811 1010 0000 0123 456',
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
    'gb29nwbk60161331926819',
    'MT84MALT011000012345MTLCAST001S',
    'NO93 8601 1117 947',
  ])('%s is found in a sentence', (iban) => {
    expect(found(`Please pay to ${iban}, reference 4455.`)).toEqual([iban]);
    expect(found(`IBAN:${iban}\nBank`)).toEqual([iban]);
  });

  it('is refused with a wrong check digit, length or country', () => {
    for (const wrong of [
      'EE392200221020145685',
      'EE38220022102014568',
      'EE3822002210201456855',
      'XX382200221020145685',
      'AEE382200221020145685',
    ]) {
      expect(found(`Pay to ${wrong} now`)).toEqual([]);
    }
  });
});

describe('passwords and keys', () => {
  it.each([
    ['Password: hunter2', 'Password: hunter2'],
    ['password for the printer: Tere!123', 'password for the printer: Tere!123'],
    ['the password is Kuu-77', 'password is Kuu-77'],
    ['pwd=abc123', 'pwd=abc123'],
    ['Passwort: geheim', 'Passwort: geheim'],
    ['parool: kevad2026', 'parool: kevad2026'],
    ['Parool on Kevad-2026.', 'Parool on Kevad-2026'],
    ['jelszó: alma123', 'jelszó: alma123'],
    ['Lozinka je Proleće7', 'Lozinka je Proleće7'],
    ['šifra: 77aa', 'šifra: 77aa'],
    ['шифра: 77аа', 'шифра: 77аа'],
    ['contraseña: flor-9', 'contraseña: flor-9'],
    ['La password di Marko: abc9', 'password di Marko: abc9'],
    ['PIN: 4711', 'PIN: 4711'],
    ['PIN 4711', 'PIN 4711'],
    ['pin code: 4711', 'pin code: 4711'],
    ['CVC 123', 'CVC 123'],
    ['api key: 9f8e7d6c', 'api key: 9f8e7d6c'],
    ['Password:\nhunter2\nBest', 'Password:\nhunter2'],
    ['password: hunter', 'password: hunter'],
  ])('%s', (text, secret) => {
    expect(found(`Hello,\n${text}`)).toEqual([secret]);
  });

  const x = (length: number): string => 'aB3'.repeat(80).slice(0, length);
  it.each([
    `sk-${x(48)}`,
    `sk-proj-${x(40)}`,
    `ghp_${x(36)}`,
    `github_pat_${x(40)}`,
    `glpat-${x(20)}`,
    `xoxb-12345-${x(20)}`,
    'AKIAABCD2345EFGH6789',
    `AIza${x(35)}`,
    `sk_live_${x(24)}`,
    `npm_${x(36)}`,
    `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${x(43)}`,
    `-----BEGIN RSA PRIVATE KEY-----\n${x(64)}\n-----END RSA PRIVATE KEY-----`,
    `-----BEGIN OPENSSH PRIVATE KEY-----\n${x(64)}`,
  ])('the key %s', (key) => {
    expect(found(`Use ${key}`)).toEqual([key]);
  });
});

describe("third parties' addresses", () => {
  it('are found, those of the two are not', () => {
    expect(found('Ask Marko.Ilic+office@mail.example.rs or ANNA@example.ee; mari@example.ee knows.')).toEqual(
      ['Marko.Ilic+office@mail.example.rs'],
    );
    expect(findingsIn('Ask Anna@Example.EE', { emails: [' ANNA@example.ee '] })).toEqual([]);
    expect(found('<mailto:jürgen@müller.example>')).toEqual(['jürgen@müller.example']);
    expect(found('a@b.example,c@d.example.')).toEqual(['a@b.example', 'c@d.example']);
  });

  it.each(['react@18.2.0', '@mari', 'a @ b.example', 'me@localhost', 'x@.example', '5 @ 3.50', 'a@b..c'])(
    '%s is none',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('quoted history', () => {
  const older = 'Dobar dan,\nšaljem ponudu.\nMarko';
  const marked = older.replace(/^/gm, '> ');
  it.each([
    ['en', 'On Thu, 19 Nov 2026 at 10:32, Marko Ilić <marko@example.rs> wrote:'],
    ['en, wrapped', 'On Thu, 19 Nov 2026 at 10:32, Marko Ilić <marko@example.rs>\nwrote:'],
    ['et', 'Kontakt Marko Ilić (<marko@example.rs>) kirjutas kuupäeval N, 19. november 2026 kell 10:32:'],
    ['hr', 'čet, 19. stu 2026. u 10:32 Marko Ilić <marko@example.rs> napisao je:'],
    ['sr', 'чет, 19. нов 2026. у 10:32 Марко Илић <marko@example.rs> је написао/ла:'],
    ['hu', 'Marko Ilić <marko@example.rs> ezt írta (időpont: 2026. nov. 19., Cs, 10:32):'],
    ['es', 'El jue, 19 nov 2026 a las 10:32, Marko Ilić (<marko@example.rs>) escribió:'],
    ['it', 'Il giorno gio 19 nov 2026 alle ore 10:32 Marko Ilić <marko@example.rs> ha scritto:'],
    ['de', 'Am Do., 19. Nov. 2026 um 10:32 Uhr schrieb Marko Ilić <marko@example.rs>:'],
    [
      'Outlook',
      'From: Marko Ilić <marko@example.rs>\nSent: Thursday, 19 November 2026 10:32\nTo: Anna\nSubject: Quote',
    ],
    ['Outlook, et', 'Saatja: Marko Ilić\nSaadetud: neljapäev\nAdressaat: Anna\nTeema: Quote'],
    ['Outlook, hu', 'Feladó: Marko Ilić\nElküldve: csütörtök\nCímzett: Anna\nTárgy: Quote'],
    ['Outlook, it', 'Da: Marko Ilić\nInviato: giovedì\nA: Anna\nOggetto: Quote'],
    ['Outlook, es', 'De: Marko Ilić\nEnviado el: jueves\nPara: Anna\nAsunto: Quote'],
    ['Outlook, sr', 'Од: Марко Илић\nПослато: четвртак\nЗа: Ана\nНаслов: Quote'],
    ['old Outlook', '-----Original Message-----'],
  ])('is one finding below its announcement: %s', (_name, announced) => {
    expect(found(`Please see below.\n\n${announced}\n\n${older}\n`)).toEqual([`${announced}\n\n${older}`]);
    expect(found(`Please see below.\n${announced}\n${marked}\n`, 'history')).toEqual([
      `${announced}\n${marked}`,
    ]);
  });

  it('ends where somebody answers below it', () => {
    expect(found(`${marked}\n\nI agree.`)).toEqual([marked]);
    expect(found(`Yes.\n${marked}\nNo.\n${marked}`)).toEqual([marked, marked]);
    const on = 'On 19 Nov 2026 10:32, Marko wrote:';
    expect(found(`${on}\n${marked}\n\nI agree.`)).toEqual([`${on}\n${marked}`]);
  });

  it('is what the text is about when there is nothing else', () => {
    expect(found(marked)).toEqual([]);
    expect(found(`\nFrom: M\nSent: D\nTo: A\n\n${older}`)).toEqual([]);
  });

  it('is searched for numbers and secrets too, for it may be left standing', () => {
    const kinds = findingsIn(
      `See:\n${marked}\n> Password: hunter2\n> 4111111111111111\n> x@y.example`,
      KNOWN,
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['history', 'secret', 'card']);
  });

  it.each([
    'As Marko wrote: three rooms.',
    'He wrote:\nfine',
    'From: Tallinn\nthen we go to Riga',
    'From: 9:00\nto the end',
    '> one line alone',
    'a > b\n> c',
    'De: la casa\nmás lejos',
    'On 3 December we meet:\n- Anna',
  ])('%s is none', (text) => {
    expect(found(`Hello.\n${text}`)).toEqual([]);
  });
});

describe('innocent numbers and words', () => {
  it.each([
    'Order 4111111111111112',
    'Order no. 1234567890123456',
    'Invoice INV-4111111111111111',
    'https://shop.test/orders/4111111111111111',
    'https://app.asana.com/0/1204567890123456/1204567890123457',
    'Tracking 00340434292135100186',
    'Call +372 5555 5555 or +381 60 123 4567',
    'Phone 0049 30 1234567890',
    'ISBN 978-3-16-148410-0',
    'ISBN 9783161484100',
    'EAN 4006381333931',
    'At 2026-11-27 17:00:00',
    '20261127170000',
    '1764259200000',
    '0000 0000 0000 0000',
    '4444444444444444',
    '3.4111111111111111',
    'VAT EE100366327',
    'Reg. 10036632',
    'Room DE12, floor 3',
    'The password is required.',
    'Password: please ask me for it',
    'Forgot your password? Reset it.',
    'Password: ********',
    'Password: https://reset.test/x1',
    'The token is valid',
    'Pin the note to the board 12',
    'pinned: 12345',
    'clave del éxito',
    'secret: ask Marko about it',
    'The secret of good coffee',
    'PINOT 1234',
    'Secret: marmalade',
    'Clave: paciencia',
    'spin: 1234',
    'task-1234567890abcdefghijklmn',
    'AKIAB',
    'eyJ is how a token begins',
    'xoxo-love',
    '12 345 678,90 €',
    '1,234,567,890,123,456.00',
    '10 20 30 40 50 60 70 80',
  ])('%s', (text) => {
    expect(found(`Hello,\n${text}`)).toEqual([]);
  });
});

describe('any text', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '4111 1111 1111 1111',
      'EE382200221020145685',
      'x@y.example',
      'password: a1b2',
      '\n> ',
      '\n',
      ' ',
    ),
    fc.constantFrom(
      'On 19 Nov 2026, M wrote:\n',
      'From: A\nSent: B\nTo: C\n',
      '-----BEGIN PRIVATE KEY-----',
      '@',
      '-',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );

  it('gives findings that stand where they say, in order, and overlap with history alone', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const all = findingsIn(text, KNOWN);
        for (const { index, text: one } of all) {
          expect(one).not.toBe('');
          expect(text.slice(index, index + one.length)).toBe(one);
        }
        const ends = (kinds: (kind: FindingKind) => boolean): void => {
          const some = all.filter(({ kind }) => kinds(kind));
          some.slice(1).forEach(({ index }, at) => {
            expect(index).toBeGreaterThanOrEqual(some[at]!.index + some[at]!.text.length);
          });
        };
        ends((kind) => kind === 'history');
        ends((kind) => kind !== 'history');
      }),
    );
  });

  it('is searched by patterns that cannot run away: no repetition without a bound, none of a repetition', () => {
    for (const { source } of SECRET_PATTERNS) {
      const plain = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'c');
      expect(plain, source).not.toMatch(/[*+]|\{\d+,\}/);
      // The one group that repeats holds one repetition of at most 20, four times.
      const nested = [...plain.matchAll(/\([^()]*\{[^()]*\)\{\d+,(\d+)\}/g)].map(([, times]) =>
        Number(times),
      );
      for (const times of nested) expect(times, source).toBeLessThanOrEqual(4);
    }
  });

  it('of 100,000 characters made to be slow is searched as well', () => {
    for (const unit of [
      '@',
      'a@',
      'a.',
      '1 ',
      '1',
      '4111 ',
      'EE38 ',
      'EE38',
      'password ',
      'password: ',
      'pin',
      'eyJ',
      'eyJaaaaaaaa.',
      'sk-',
      '> ',
      '>\n',
      'From: a\n',
      'On 2026 ',
      'wrote 2026\n',
      '-----BEGIN PRIVATE KEY-----',
      '-----BEGIN ',
      ' ',
      '\n',
      '-',
    ]) {
      expect(Array.isArray(findingsIn(unit.repeat(100_000 / unit.length), KNOWN))).toBe(true);
    }
  });
});
