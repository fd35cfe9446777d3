import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '@/utils/delegation/item';
import { FORM_FIELDS } from '@/utils/handover/answer-form';
import { messageOfMany } from '@/utils/handover/many';
import { messageOf } from '@/utils/handover/message';
import { readDay } from '@/utils/handover/read-day';
import { readEstimate, readYesNo } from '@/utils/handover/read-values';
import { readReply, type Reply } from '@/utils/handover/reply';
import { textOf } from '@/utils/handover/text';
import { english } from '@/utils/i18n/en/index';
import type { Language } from '@/utils/i18n/language';
import { LANGUAGE_CODES, type LanguageCode } from '@/utils/i18n/languages';
import { loadLanguage } from '@/utils/i18n/load';
import { speak } from '@/utils/i18n/spoken';
import { ANNA, MARI, sampleItem } from './sample';

const clock = { now: new Date('2026-11-21T08:00:00.000Z'), zone: 'Europe/Tallinn' };
const languages = new Map<LanguageCode, Language>();
const languageOf = (code: LanguageCode): Language => languages.get(code)!;

beforeAll(async () => {
  for (const code of LANGUAGE_CODES) languages.set(code, await loadLanguage(code));
});
afterEach(() => speak(english));

/** Answers as somebody writes them who reads that language; all say the same. */
const ANSWERS: Record<LanguageCode, readonly string[]> = {
  en: ['yes, gladly', 'Friday, 27 November 2026', '2 h 30 min', 'Blue?', 'no'],
  et: ['jah, gladly', 'reede, 27. november 2026', '2 tundi ja 30 minutit', 'Blue?', 'ei'],
  hu: ['igen, gladly', '2026. november 27., péntek', '2 óra 30 perc', 'Blue?', 'nem'],
  'sr-Latn': ['da, gladly', 'petak, 27. novembra 2026.', '2 sata i 30 minuta', 'Blue?', 'ne'],
  'sr-Cyrl': ['да, gladly', 'петак, 27. новембра 2026.', '2 сата и 30 минута', 'Blue?', 'не'],
  it: ['sì, gladly', 'venerdì 27 novembre 2026', '2 ore e 30 minuti', 'Blue?', 'no'],
  es: ['sí, gladly', 'viernes, 27 de noviembre de 2026', '2 horas y 30 minutos', 'Blue?', 'no'],
};
const SAID: Partial<Reply> = {
  accepted: true,
  words: 'gladly',
  due: { at: '2026-11-27T15:00:00.000Z', date: '2026-11-27', time: null, zone: clock.zone },
  estimate: 150,
  question: 'Blue?',
  done: false,
  unread: [],
};

const sent = (code: LanguageCode, item: Item = sampleItem()): string =>
  textOf(messageOf(item, MARI, { language: languageOf(code), from: ANNA }));
const formOf = (code: LanguageCode): string[] =>
  FORM_FIELDS.map((field) => languageOf(code).words.answers.form[field]);
const fill = (text: string, code: LanguageCode, answers: readonly string[]): string =>
  formOf(code).reduce((rest, line, at) => rest.replace(line, `${line} ${answers[at] ?? ''}`), text);
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
const pairs = LANGUAGE_CODES.flatMap((form) => LANGUAGE_CODES.map((reader) => [form, reader] as const));

describe('a form', () => {
  it.each(pairs)('in %s is read while the interface speaks %s', (form, reader) => {
    speak(languageOf(reader));
    expect(readReply(quoted(fill(sent(form), form, ANSWERS[form])), clock)).toMatchObject(SAID);
    expect(readReply(fill(sent(form), form, ANSWERS[form]), clock)).toMatchObject(SAID);
    speak(english);
    expect(readReply(quoted(fill(sent(form), form, ANSWERS[form])), clock)).toMatchObject(SAID);
  });

  it.each(pairs)('in %s is answered in the words of %s', (form, answers) => {
    expect(readReply(quoted(fill(sent(form), form, ANSWERS[answers])), clock)).toMatchObject(SAID);
  });

  it.each(LANGUAGE_CODES)('in %s gives nothing while it is empty', (code) => {
    for (const text of [sent(code), quoted(sent(code))]) {
      expect(readReply(text, clock)).toMatchObject({
        accepted: null,
        due: null,
        question: '',
        done: false,
        unread: [],
      });
    }
  });

  it.each(LANGUAGE_CODES)(
    'in %s is read from own words: without hints, without accents, in one line',
    (code) => {
      const names = formOf(code).map((line) => line.replace(/ \([^)]*\)/, ''));
      const filled = (lines: readonly string[]): string[] =>
        lines.map((line, at) => `${line} ${ANSWERS[code][at] ?? ''}`);
      expect(readReply(filled(names).join('\n'), clock)).toMatchObject(SAID);
      expect(readReply(filled(names).join('\n').normalize('NFD'), clock)).toMatchObject(SAID);
      expect(readReply(filled(formOf(code)).join(' '), clock)).toMatchObject(SAID);
      const plain = names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, ''));
      expect(readReply(filled(plain).join('\n'), clock)).toMatchObject(SAID);
    },
  );

  it.each(LANGUAGE_CODES)('in %s is told from those of other briefs in the mail', (code) => {
    const one = sampleItem();
    const two = sampleItem({ item: { id: 'i_ffeeddccbbaa99887766554433221100' } });
    const mail = textOf(messageOfMany([one, two], MARI, { language: languageOf(code) }));
    const [first = '', second = ''] = mail.split('RH-ffeeddcc]');
    const answered = quoted(`${first}RH-ffeeddcc]${fill(second, code, ANSWERS[code])}`);
    expect(readReply(answered, { ...clock, token: 'ffeeddcc' })).toMatchObject(SAID);
    expect(readReply(answered, { ...clock, token: '1a2b3c4d' })).toMatchObject({ accepted: null, due: null });
  });

  it.each(LANGUAGE_CODES)('in %s is found below facts that look like the header of a mail', (code) => {
    const source = { recipients: [ANNA, MARI], siteName: 'Gmail', shownDate: '21.11.2026' };
    const letter = fill(sent(code, sampleItem({ source })), code, ANSWERS[code]);
    // One more level would make the form an older one, which is nobody's answer.
    const mail = `On 21 Nov 2026 10:00, Anna wrote:\n${letter}`;
    expect(readReply(mail, clock)).toMatchObject(SAID);
  });

  it('names what was not understood as it was asked', () => {
    expect(readReply('Valmis hiljemalt (päev.kuu.aasta): millalgi', clock).unread).toEqual([
      'Valmis hiljemalt: millalgi',
    ]);
  });
});

describe('a day', () => {
  it.each([
    ['et', '27.11.2026', '2026-11-27', null],
    ['et', '27. novembriks 2026', '2026-11-27', null],
    ['et', 'reedeks, 27. november', '2026-11-27', null],
    ['et', 'hiljemalt 27.11.2026 kell 12.00', '2026-11-27', '12:00'],
    ['et', '1. märtsil', '2027-03-01', null],
    ['hu', '2026.11.27.', '2026-11-27', null],
    ['hu', '2026. 11. 27-ig', '2026-11-27', null],
    ['hu', '11.27.', '2026-11-27', null],
    ['hu', '12.04.', '2026-12-04', null],
    ['hu', 'november 27-én', '2026-11-27', null],
    ['hu', '2026. nov. 27., 17 órakor', '2026-11-27', '17:00'],
    ['hu', 'november 27-ig, 12:30-kor', '2026-11-27', '12:30'],
    ['sr-Latn', '27. 11. 2026. u 17h', '2026-11-27', '17:00'],
    ['sr-Latn', 'do petka, 27. novembra', '2026-11-27', null],
    ['sr-Latn', '3. jul 2027.', '2027-07-03', null],
    ['sr-Cyrl', 'најкасније до 27. новембра 2026.', '2026-11-27', null],
    ['sr-Cyrl', '1. маја', '2027-05-01', null],
    ['it', '27/11/2026', '2026-11-27', null],
    ['it', '04/12/2026', '2026-12-04', null],
    ['it', 'entro venerdì 27 novembre alle 17:00', '2026-11-27', '17:00'],
    ['it', '1º dicembre 2026', '2026-12-01', null],
    ['es', '04/12/2026', '2026-12-04', null],
    ['es', 'el 27 de noviembre', '2026-11-27', null],
    ['es', 'el viernes 27 de noviembre de 2026 a las 17:30', '2026-11-27', '17:30'],
    ['en', 'Nov 27, 2026', '2026-11-27', null],
    ['en', '27th of November at 5 pm', '2026-11-27', '17:00'],
  ] as const)('in %s: %s', (code, value, date, time) => {
    expect(readDay(value, clock, code)).toMatchObject({ date, time });
  });

  it.each([
    ['en', '04/12/2026'],
    ['et', '27.13.2026'],
    ['et', 'teisipäev, 27. november 2026'],
    ['et', 'enne 27. novembrit'],
    ['hu', '13.13.'],
    ['hu', 'november 27. vagy 28.'],
    ['sr-Latn', 'sledećeg petka'],
    ['sr-Latn', '27. mesec 2026.'],
    ['it', '31 novembre 2026'],
    ['it', '27 novembre 17'],
    ['es', 'el viernes'],
    ['es', '27 de noviembre si puedo'],
  ] as const)('in %s is not guessed from %s', (code, value) => {
    expect(readDay(value, clock, code)).toBeNull();
  });

  it('without a time means the end of the working day that is known', () => {
    const end = { time: '18:30', zone: 'Europe/Belgrade' };
    expect(readDay('27.11.2026', { ...clock, end }, 'et')).toMatchObject({
      at: '2026-11-27T17:30:00.000Z',
      time: null,
    });
  });
});

describe('words', () => {
  it.each([
    ['Võtan vastu, alustan homme', true, 'alustan homme'],
    ['Elfogadom.', true, ''],
    ['Prihvatam', true, ''],
    ['прихватам, сутра', true, 'сутра'],
    ['va bene, domani', true, 'domani'],
    ["d'accordo", true, ''],
    ['De acuerdo', true, ''],
    ['Keeldun: puhkus', false, 'puhkus'],
    ['nem vállalom', false, ''],
    ['Odbijam, na odmoru', false, 'na odmoru'],
    ['rifiuto', false, ''],
    ['Rechazo', false, ''],
  ])('%s accepts or declines', (value, yes, rest) => {
    expect(readYesNo(value)).toEqual({ yes, rest });
  });

  it.each([
    'jah või ei',
    'igen vagy nem',
    'da ili ne',
    'да или не',
    'sì o no',
    'sí o no',
    'vale',
    'noch',
    'dana',
  ])('%s does neither', (value) => {
    expect(readYesNo(value)).toBeNull();
  });

  it.each([
    ['umbes 2 tundi', 120],
    ['kb. 45 perc', 45],
    ['oko 2 sata', 120],
    ['око 90 минута', 90],
    ['circa 1,5 ore', 90],
    ['unas 3 horas', 180],
  ])('%s is an estimate', (value, minutes) => {
    expect(readEstimate(value)).toBe(minutes);
  });

  it.each([
    ['Kész: kész', 'hu'],
    ['Valmis: valmis, fail on kaustas', 'et'],
    ['Gotovo: gotovo', 'sr'],
    ['Fatto: fatto', 'it'],
    ['Terminado: listo', 'es'],
  ])('%s says that it is finished', (text) => {
    expect(readReply(text, clock)).toMatchObject({ done: true, unread: [] });
  });

  it.each(['Küsimus: pole', 'Kérdés: nincs', 'Pitanje: nema', 'Domanda: nessuna', 'Pregunta: ninguna'])(
    '%s asks nothing',
    (text) => {
      expect(readReply(text, clock)).toMatchObject({ question: '', unread: [] });
    },
  );
});
