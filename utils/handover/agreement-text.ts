/** The agreement as a message. */
import type { Agreement, Away, Confirmed, Hours } from '@/utils/delegation/agreement';
import { agreementFacts, type AgreementFacts } from '@/utils/delegation/agreement-facts';
import type { Contact, Person, Role } from '@/utils/delegation/item';
import { weekdayName } from '@/utils/i18n/day';
import type { Language } from '@/utils/i18n/language';
import { cityOf } from '@/utils/i18n/places';
import { countryName, languageName } from '@/utils/i18n/places';
import { oneLine } from './lines';
import { greeting, signature, type Block, type Message } from './message';
import { dayWords, momentSentence, promiseLines } from './phrases';

/** The reader's language, and what the two are called. */
interface Telling {
  language: Language;
  words: Language['words']['agreementText'];
  name: (role: Role) => string;
}

/** The whole agreement between `people`, sent by `from` to the other in their language; it says nothing that neither said. */
export function agreementMessage(
  people: Record<Role, Person>,
  agreement: Agreement,
  from: Role,
  language: Language,
): Message {
  const facts = agreementFacts(agreement);
  const to = people[from === 'client' ? 'assistant' : 'client'];
  const { agreementText: words, common } = language.words;
  const name = (role: Role): string => oneLine(people[role].name) || common[role];
  return {
    language,
    to: oneLine(to.email),
    subject: words.subject,
    blocks: [
      greeting(to, language),
      { kind: 'paragraph', text: facts.empty ? words.empty : words.opening },
      ...lists(facts, { language, words, name }),
      ...signature(people[from], language),
    ],
  };
}

function lists(facts: AgreementFacts, telling: Telling): Block[] {
  const { words } = telling;
  const { budget } = facts;
  return [
    ...areaBlocks(facts, telling),
    ...list(words.channels, channelLines(facts, telling)),
    ...list(words.hours, hoursLines(facts, telling)),
    ...placeLists(facts, telling),
    ...list(words.answers, answerLines(facts, telling)),
    ...list(words.budget, budget === null ? [] : [words.budgetHours({ count: budget })]),
    ...list(words.away, awayLines(facts, telling)),
    ...list(words.starter, starterLines(facts, telling)),
    ...list(words.call, callLines(facts, telling)),
  ];
}

/** The products; what is none of them is a word. */
const PRODUCTS = {
  trello: 'Trello',
  asana: 'Asana',
  whatsapp: 'WhatsApp',
  viber: 'Viber',
  telegram: 'Telegram',
  teams: 'Microsoft Teams',
  slack: 'Slack',
  zoom: 'Zoom',
} satisfies Partial<Record<Contact, string>>;

function contactName(contact: Contact, { words }: Telling): string {
  const { email, document, phone } = words;
  return { ...PRODUCTS, email, document, phone }[contact];
}

function list(title: string, lines: readonly string[]): Block[] {
  const steps = lines.map((text) => ({ text: oneLine(text), done: false })).filter(({ text }) => text !== '');
  return steps.length === 0 ? [] : [{ kind: 'steps', title, numbered: false, steps }];
}

function areaBlocks({ areas }: AgreementFacts, { words }: Telling): Block[] {
  return areas.flatMap((area) => {
    const name = oneLine(area.name);
    const written = area.guidelines.map(oneLine).filter((line) => line !== '');
    const title = name === '' ? words.areaUnnamed : words.area({ name });
    return list(title, [words.authority[area.authority], ...written]);
  });
}

function channelLines({ channels }: AgreementFacts, telling: Telling): string[] {
  return channels.map(({ contact, reach }) => {
    const at = oneLine(reach);
    const name = contactName(contact, telling);
    return at === '' ? name : `${name}: ${at}`;
  });
}

function byRole<T>(values: Record<Role, T>, line: (value: NonNullable<T>, role: Role) => string): string[] {
  return (['client', 'assistant'] as const).flatMap((role) => {
    const value = values[role];
    const text = value === null || value === undefined ? '' : line(value, role);
    return text === '' ? [] : [text];
  });
}

function hoursLines({ hours }: AgreementFacts, { language, words, name }: Telling): string[] {
  return byRole<Hours | null>(hours, ({ days, from, to, zone }, role) => {
    return `${name(role)}: ${words.hoursLine({ days: dayList(days, language), from, to, zone: cityOf(zone, language) })}`;
  });
}

function dayList(days: readonly number[], language: Language): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const words = sorted.map((day) => weekdayName(day, 'long', language));
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const inARow = sorted.length > 2 && last - first === sorted.length - 1;
  if (!inARow) return words.join(', ');
  return language.words.agreementText.daysInARow({ first: words[0] ?? '', last: words.at(-1) ?? '' });
}

function placeLists({ languages, countries }: AgreementFacts, { language, name }: Telling): Block[] {
  const { places } = language.words.agreementTime;
  const read = byRole(languages, (tag, role) => `${name(role)}: ${languageName(tag)}`);
  const kept = byRole(countries, (country, role) => `${name(role)}: ${countryName(country, language)}`);
  return [...list(places.languages, read), ...list(places.holidays, kept)];
}

function answerLines({ promise, slots }: AgreementFacts, { language, words, name }: Telling): string[] {
  const asked = byRole<string[]>(slots, (times, role) =>
    times.length === 0 ? '' : words.slots({ name: name(role), times: times.join(', ') }),
  );
  return [...promiseLines(promise, language), ...asked];
}

function awayLines({ away }: AgreementFacts, { language, words, name }: Telling): string[] {
  return byRole<Away | null>(away, ({ from, to, standIn }, role) => {
    const days = { from: dayWords(from, language), to: dayWords(to, language) };
    const line = standIn === null ? words.awayLine(days) : words.awayMeanwhile[standIn](days);
    return `${name(role)}: ${line}`;
  });
}

function starterLines({ starter }: AgreementFacts, { language, words, name }: Telling): string[] {
  return starter.flatMap(({ id, client, assistant }) => {
    const confirmed = byRole<Confirmed | null>(
      { client, assistant },
      ({ on }, role) => `${name(role)}: ${dayWords(on, language)}`,
    );
    const { title } = language.words.starter[id];
    return confirmed.length === 0 ? [] : [words.starterLine({ title, marks: confirmed.join('; ') })];
  });
}

/** A call is said in the zone of whoever reads it first: the assistant's, else the client's. */
function callLines({ call, hours }: AgreementFacts, { language }: Telling): string[] {
  if (call === null) return [];
  const zone = (hours.assistant ?? hours.client)?.zone ?? 'UTC';
  const link = oneLine(call.link);
  return [momentSentence(call.at, zone, language), ...(link === '' ? [] : [link])];
}
