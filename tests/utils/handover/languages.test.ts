import { beforeAll, describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import type { Authority, Item, Question } from '@/utils/delegation/item';
import { agendaOf } from '@/utils/handover/agenda';
import { agreementMessage } from '@/utils/handover/agreement-text';
import { answerForm } from '@/utils/handover/answer-form';
import { isSubjectOfMany } from '@/utils/handover/form-words';
import { messageOfMany } from '@/utils/handover/many';
import { messageOf, type Message } from '@/utils/handover/message';
import { nudgeOf } from '@/utils/handover/nudge';
import { textOf } from '@/utils/handover/text';
import { findToken, findTokens } from '@/utils/handover/token';
import { trimText } from '@/utils/handover/trim';
import { cityOf } from '@/utils/i18n/places';
import { english } from '@/utils/i18n/en/index';
import type { Language } from '@/utils/i18n/language';
import { LANGUAGE_CODES, type LanguageCode } from '@/utils/i18n/languages';
import { loadLanguage } from '@/utils/i18n/load';
import { ANNA, MARI, sampleItem } from './sample';

const zone = 'Europe/Tallinn';
const now = new Date('2026-11-23T08:00:00.000Z');
const languages = new Map<LanguageCode, Language>();
const languageOf = (code: LanguageCode): Language => languages.get(code)!;

beforeAll(async () => {
  for (const code of LANGUAGE_CODES) languages.set(code, await loadLanguage(code));
});

const question: Question = {
  id: 'd:9',
  by: 'client',
  at: '2026-11-21T08:00:00.000Z',
  text: '⟦colour⟧?',
  options: ['⟦white⟧', '⟦green⟧'],
  recommended: 1,
  why: '',
  urgent: false,
  fallback: null,
  seen: true,
  answers: [],
  putAt: '2026-11-21T08:00:00.000Z',
  answerBy: null,
};

/** Everything the client or a stranger wrote stands in ⟦…⟧, so that what is left is ours. */
const material = (name: string): Item['joined'][number] => ({
  id: `d:${name}`,
  sourceKey: null,
  at: '2026-11-21T08:00:00.000Z',
  source: {
    ...sampleItem().source,
    url: '',
    title: `⟦${name}⟧`,
    author: null,
    excerpt: `⟦${name} says⟧`,
    selection: `⟦${name} part⟧`,
    attachments: [],
    shownDate: '',
  },
});
const full = sampleItem({
  title: '⟦title⟧',
  brief: {
    goal: '⟦goal⟧',
    steps: [
      { id: 's1', text: '⟦one⟧', done: true, place: 'a0' },
      { id: 's2', text: '⟦two⟧', done: false, place: 'a1' },
    ],
    due: { at: '2026-11-27T15:00:00.000Z', date: '2026-11-27', time: null, zone },
    guidelines: '⟦guidelines⟧',
    materials: '⟦materials⟧',
    important: true,
    area: 'a_1',
  },
  source: {
    url: 'https://example.com/⟦1⟧',
    title: '⟦source⟧',
    author: { name: '⟦author⟧', email: 'author@example.com' },
    recipients: [{ name: '⟦recipient⟧', email: '' }],
    excerpt: '⟦excerpt⟧',
    selection: '⟦selection⟧',
    attachments: [{ name: '⟦file⟧' }],
    shownDate: '⟦date⟧',
    siteName: '⟦site⟧',
    board: '⟦board⟧',
    project: '⟦project⟧',
    list: '⟦list⟧',
    labels: ['⟦label⟧'],
    members: [{ name: '⟦member⟧', email: '' }],
    shownDue: '⟦due there⟧',
    checklists: [
      { title: '⟦checklist⟧', items: [{ text: '⟦tick⟧', done: true }] },
      { title: '', items: [{ text: '⟦tock⟧', done: false }] },
    ],
  },
  item: { joined: [material('m1'), material('m2')], questions: [question] },
});
const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone };
const agreement: Agreement = {
  ...NO_AGREEMENT,
  areas: [
    {
      id: 'a_1',
      name: '⟦area⟧',
      authority: 'ask-first',
      guidelines: [{ id: 'g', text: '⟦rule⟧' }],
      since: null,
    },
    { id: 'a_2', name: '', authority: 'decide-and-tell', guidelines: [], since: null },
    { id: 'a_3', name: '⟦third⟧', authority: 'just-do-it', guidelines: [], since: null },
  ],
  channels: ['email', 'document', 'phone'],
  hours: { client: hours, assistant: { ...hours, days: [2] } },
  promise: { urgent: 60, normal: 90 },
  slots: { client: ['09:00'], assistant: [] },
  budget: 21,
  away: {
    client: { from: '2026-12-23', to: '2027-01-03', standIn: 'just-do-it' },
    assistant: { from: '2026-12-24', to: '2026-12-25', standIn: null },
  },
  starter: {
    ...NO_AGREEMENT.starter,
    access: { client: { on: '2026-11-01', by: 'client' }, assistant: null },
  },
  call: { at: '2026-11-30T13:00:00.000Z', link: 'https://zoom.us/j/1' },
};
const noHours = { ...agreement, hours: { client: null, assistant: null } };
const bare = (authority: Authority): Item =>
  sampleItem({
    title: ' ',
    brief: { goal: '', steps: [], due: null, authority },
    source: { url: '', title: '', author: null, excerpt: '', attachments: [], shownDate: '' },
  });
const nothing = bare('decide-and-tell');
const calls = { call: agreement.call, none: null };
const why = { ...question, recommended: null, why: '⟦why⟧' };

/** Every letter that can be written, in one language. */
function letters(language: Language): Record<string, Message> {
  const when = { now, zone, language };
  const options = { language, from: ANNA, agreement, now };
  const nudges = (['not-accepted', 'quiet', 'late', 'question'] as const).flatMap((reason) => [
    [
      `nudge ${reason}`,
      nudgeOf({ ...full, handedOver: { at: full.createdAt, channel: 'gmail' } }, reason, MARI, ANNA, when),
    ],
    [`nudge ${reason}, little known`, nudgeOf(nothing, reason, MARI, ANNA, when)],
  ]);
  const agendas = Object.entries(calls).flatMap(([name, call]) =>
    [0, 1, 2, 5, 21].map((count) => {
      const points = Array.from({ length: count }, (_, at) => ({
        title: at === 0 ? '' : '⟦point⟧',
        reason: '⟦reason⟧',
        question: at === 0 ? why : question,
      }));
      return [`agenda ${name} ${count}`, agendaOf(call, points, MARI, ANNA, when)];
    }),
  );
  return {
    brief: messageOf(full, MARI, options),
    'brief without hours': messageOf(full, MARI, { ...options, agreement: noHours }),
    'brief of nothing': messageOf(nothing, { name: '', email: '' }, { language }),
    'brief to ask about': messageOf(bare('ask-first'), MARI, { language }),
    'brief to just do': messageOf(bare('just-do-it'), MARI, { language }),
    many: messageOfMany([full, nothing], MARI, options),
    agreement: agreementMessage({ client: ANNA, assistant: MARI }, agreement, 'client', language),
    'agreement of nobody': agreementMessage(
      { client: { name: '', email: '' }, assistant: { name: '', email: '' } },
      agreement,
      'client',
      language,
    ),
    'no agreement': agreementMessage({ client: ANNA, assistant: MARI }, NO_AGREEMENT, 'client', language),
    ...(Object.fromEntries([...nudges, ...agendas]) as Record<string, Message>),
  };
}

/** Subject and lines, without what others wrote, names, addresses and numbers. */
function ours({ subject, ...message }: Message): string[] {
  return `${subject}\n${textOf({ subject, ...message })}`
    .split('\n')
    .map((line) =>
      line
        .replace(/⟦[^⟧]*⟧/g, '')
        .replace(/https?:\S+|\S+@\S+|Anna Kask|Mari Tamm|Anna|Mari|RH-\w+|Europe\/Tallinn/g, '')
        .replace(/[\d\s.,:;–()[\]<>“”„«»-]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

const facts = (text: string): string[] =>
  [...text.matchAll(/⟦[^⟧]*⟧|https?:\S+|RH-\w{8}/g)].map(String).sort();

/** Words that English shares with another of the languages. */
const SHARED = new Set(['Area']);

const FOREIGN = LANGUAGE_CODES.filter((code) => code !== 'en');

describe.each(FOREIGN)('letters in %s', (code) => {
  it('say the same facts as the English ones', () => {
    const [theirs, plain] = [letters(languageOf(code)), letters(english)];
    for (const [name, message] of Object.entries(theirs)) {
      expect({ name, facts: facts(textOf(message)) }).toEqual({ name, facts: facts(textOf(plain[name]!)) });
      expect(textOf(message)).not.toMatch(/undefined|NaN|\$\{|#/);
    }
  });

  it('hold no line of English', () => {
    const [theirs, plain] = [letters(languageOf(code)), letters(english)];
    const lines = new Set(
      Object.values(plain)
        .flatMap(ours)
        .filter((line) => !SHARED.has(line)),
    );
    for (const [name, message] of Object.entries(theirs)) {
      expect({ name, english: ours(message).filter((line) => lines.has(line)) }).toEqual({
        name,
        english: [],
      });
    }
  });

  it('are written in its letters', () => {
    const wrong = code === 'sr-Cyrl' ? /[a-zđžćčš]{2,}/i : /\p{Script=Cyrillic}/u;
    for (const [name, message] of Object.entries(letters(languageOf(code)))) {
      expect({ name, wrong: ours(message).filter((line) => wrong.test(line)) }).toEqual({ name, wrong: [] });
    }
  });

  it('are found again by their tokens', () => {
    const { brief, many } = letters(languageOf(code));
    for (const prefix of ['', 'Re: ', 'Vs: RE: ', 'Odg: ']) {
      expect(findToken(prefix + brief!.subject)).toBe('1a2b3c4d');
      expect(isSubjectOfMany(prefix + many!.subject)).toBe(true);
      expect(isSubjectOfMany(prefix + brief!.subject)).toBe(false);
    }
    expect(findTokens(textOf(many!))).toEqual(['1a2b3c4d']);
  });

  it('have a form of five short lines, each with a hint', () => {
    const form = answerForm(full.id, languageOf(code));
    const lines = form.kind === 'section' ? form.text.split('\n') : [];
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(line).toMatch(/^[^()]+ \([^()]+\):$/);
      expect(line.length).toBeLessThanOrEqual(45);
    }
  });
});

describe('what a letter says in each language', () => {
  const text = (code: LanguageCode, to = MARI): string =>
    textOf(messageOf(full, to, { language: languageOf(code), from: ANNA, agreement, now }));

  it.each([
    [
      'en',
      'Hi Mari,',
      'Thank you,\nAnna',
      'Friday 27 November 2026, by the end of your working day, 17:00 (Tallinn)',
    ],
    [
      'et',
      'Tere, Mari!',
      'Aitäh!\nAnna',
      'reede, 27. november 2026, sinu tööpäeva lõpuks, kell 17:00 (Tallinn)',
    ],
    [
      'hu',
      'Kedves Mari Tamm!',
      'Köszönettel:\nAnna Kask',
      '2026. november 27., péntek, az Ön munkanapjának végéig, 17:00 (Tallinn)',
    ],
    [
      'sr-Latn',
      'Dobar dan, Mari,',
      'Hvala,\nAnna',
      'petak, 27. novembar 2026., do kraja Vašeg radnog dana, 17:00 (Talin)',
    ],
    [
      'sr-Cyrl',
      'Добар дан, Mari,',
      'Хвала,\nAnna',
      'петак, 27. новембар 2026., до краја Вашег радног дана, 17:00 (Талин)',
    ],
    [
      'it',
      'Buongiorno Mari,',
      'Grazie,\nAnna',
      'venerdì 27 novembre 2026, entro la fine della Sua giornata lavorativa, ore 17:00 (Tallinn)',
    ],
    [
      'es',
      'Hola, Mari:',
      'Gracias,\nAnna',
      'viernes, 27 de noviembre de 2026, antes del final de tu jornada, 17:00 (Tallin)',
    ],
  ] as const)('%s: greeting, signature and deadline', (code, hello, thanks, due) => {
    expect(text(code).startsWith(`${hello}\n\n`)).toBe(true);
    expect(text(code)).toContain(`\n\n${thanks}\n\n`);
    expect(text(code)).toContain(`:\n${due}\n`);
  });

  it.each([
    ['et', 'Tere!'],
    ['hu', 'Üdvözlöm!'],
    ['sr-Latn', 'Dobar dan,'],
    ['it', 'Buongiorno,'],
    ['es', 'Hola:'],
  ] as const)('%s: greets whoever has no name', (code, hello) => {
    expect(text(code, { name: '', email: '' }).startsWith(`${hello}\n\n`)).toBe(true);
  });

  it.each([
    ['et', '90 tööminuti jooksul\nKui on kiire: 1 töötunni jooksul'],
    ['hu', '90 munkapercen belül\nSürgős esetben: 1 munkaórán belül'],
    ['sr-Latn', 'U roku od 90 radnih minuta\nKad je hitno: u roku od 1 radnog sata'],
    ['it', 'Entro 90 minuti lavorativi\nSe è urgente: entro 1 ora lavorativa'],
    ['es', 'En 90 minutos laborables\nSi es urgente: en 1 hora laborable'],
  ] as const)('%s: the promised answer in its own plurals', (code, promised) => {
    const letter = messageOf(full, MARI, { language: languageOf(code), agreement: noHours, now });
    expect(textOf(letter)).toContain(promised);
  });

  it.each([
    ['et', 'kolmapäev, 23. detsember 2026 – pühapäev, 3. jaanuar 2027', 'esmaspäev kuni reede, 09:00–17:00'],
    ['hu', '2026. december 23., szerda – 2027. január 3., vasárnap', 'hétfő – péntek, 09:00–17:00'],
    ['sr-Latn', 'sreda, 23. decembar 2026. – nedelja, 3. januar 2027.', 'ponedeljak – petak, 09:00–17:00'],
    ['sr-Cyrl', 'среда, 23. децембар 2026. – недеља, 3. јануар 2027.', 'понедељак – петак, 09:00–17:00'],
    ['it', 'mercoledì 23 dicembre 2026 – domenica 3 gennaio 2027', 'da lunedì a venerdì, 09:00–17:00'],
    [
      'es',
      'miércoles, 23 de diciembre de 2026 – domingo, 3 de enero de 2027',
      'de lunes a viernes, 09:00–17:00',
    ],
  ] as const)('%s: days of the agreement', (code, away, week) => {
    const said = textOf(
      agreementMessage({ client: ANNA, assistant: MARI }, agreement, 'client', languageOf(code)),
    );
    expect(said).toContain(`Anna Kask: ${away}`);
    expect(said).toContain(`Anna Kask: ${week} (${cityOf('Europe/Tallinn', languageOf(code))})`);
  });

  it.each([
    ['hu', 'Fizessen [eltávolítva] most'],
    ['sr-Cyrl', 'Fizessen [уклоњено] most'],
  ] as const)('%s: marks what was taken out', (code, said) => {
    expect(trimText('Fizessen 4111 most', ['4111'], languageOf(code))).toBe(said);
  });
});
