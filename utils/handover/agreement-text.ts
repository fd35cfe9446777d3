/** The agreement as a message. */
import type { Agreement, Away, Confirmed, Hours } from '@/utils/delegation/agreement';
import { agreementFacts, type AgreementFacts } from '@/utils/delegation/agreement-facts';
import type { Authority, Contact, Person, Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { oneLine } from './lines';
import { greeting, signature, type Block, type Message } from './message';
import { dayWords, momentSentence, workingTime } from './phrases';

/** The whole agreement between `people`, sent by `from` to the other; it says nothing that neither said. */
export function agreementMessage(people: Record<Role, Person>, agreement: Agreement, from: Role): Message {
  const facts = agreementFacts(agreement);
  const to = people[from === 'client' ? 'assistant' : 'client'];
  const name = (role: Role): string =>
    oneLine(people[role].name) || (role === 'client' ? 'Client' : 'Assistant');
  return {
    to: oneLine(to.email),
    subject: 'What we agreed on',
    blocks: [
      greeting(to),
      {
        kind: 'paragraph',
        text: facts.empty
          ? 'we have not agreed on anything yet.'
          : 'this is what we agreed on. Tell me if something should change.',
      },
      ...areaBlocks(facts),
      ...list('How we talk', channelLines(facts)),
      ...list('Working hours', hoursLines(facts, name)),
      ...list('Answers', answerLines(facts, name)),
      ...list('Budget', facts.budget === null ? [] : [`${facts.budget} hours a month`]),
      ...list('Away', awayLines(facts, name)),
      ...list('To begin with', starterLines(facts, name)),
      ...list('Next call', callLines(facts)),
      ...signature(people[from]),
    ],
  };
}

/** How far the assistant may decide, said by either side. */
const LEVELS: Record<Authority, string> = {
  'ask-first': 'ask first',
  'decide-and-tell': 'decide and tell',
  'just-do-it': 'just do it',
};

const CONTACT_NAMES: Record<Contact, string> = {
  email: 'Email',
  trello: 'Trello',
  asana: 'Asana',
  whatsapp: 'WhatsApp',
  viber: 'Viber',
  telegram: 'Telegram',
  teams: 'Microsoft Teams',
  slack: 'Slack',
  document: 'A shared document',
  zoom: 'Zoom',
  phone: 'Telephone',
};

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function list(title: string, lines: readonly string[]): Block[] {
  const steps = lines.map((text) => ({ text: oneLine(text), done: false })).filter(({ text }) => text !== '');
  return steps.length === 0 ? [] : [{ kind: 'steps', title, numbered: false, steps }];
}

function areaBlocks({ areas }: AgreementFacts): Block[] {
  return areas.flatMap(({ name, authority, guidelines }) => {
    const written = guidelines.map(oneLine).filter((line) => line !== '');
    return list(`Area “${oneLine(name) || 'without a name'}”`, [
      `Authority: ${LEVELS[authority]}`,
      ...written,
    ]);
  });
}

function channelLines({ channels }: AgreementFacts): string[] {
  return channels.map(({ contact, reach }) => {
    const at = oneLine(reach);
    return at === '' ? CONTACT_NAMES[contact] : `${CONTACT_NAMES[contact]}: ${at}`;
  });
}

type Names = (role: Role) => string;

function byRole<T>(values: Record<Role, T>, line: (value: NonNullable<T>) => string, name: Names): string[] {
  return (['client', 'assistant'] as const).flatMap((role) => {
    const value = values[role];
    const text = value === null || value === undefined ? '' : line(value);
    return text === '' ? [] : [`${name(role)}: ${text}`];
  });
}

function hoursLines({ hours }: AgreementFacts, name: Names): string[] {
  return byRole<Hours | null>(
    hours,
    ({ days, from, to, zone }) => `${dayList(days)}, ${from} to ${to} (${zone})`,
    name,
  );
}

function dayList(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const words = sorted.map((day) => DAYS[day - 1] ?? String(day));
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const inARow = sorted.length > 2 && last - first === sorted.length - 1;
  return inARow ? `${words[0] ?? ''} to ${words.at(-1) ?? ''}` : words.join(', ');
}

function answerLines({ promise, slots }: AgreementFacts, name: Names): string[] {
  return [
    ...(promise.normal === null ? [] : [`Within ${workingTime(promise.normal)}`]),
    ...(promise.urgent === null ? [] : [`When it is urgent: within ${workingTime(promise.urgent)}`]),
    ...byRole<string[]>(
      slots,
      (times) => times.join(', '),
      (role) => `Time for questions, ${name(role)}`,
    ),
  ];
}

function awayLines({ away }: AgreementFacts, name: Names): string[] {
  const line = ({ from, to, standIn }: Away): string => {
    const meanwhile = standIn === null ? '' : `; meanwhile at least: ${LEVELS[standIn]}`;
    return `${dayWords(from)} to ${dayWords(to)}${meanwhile}`;
  };
  return byRole<Away | null>(away, line, name);
}

function starterLines({ starter }: AgreementFacts, name: Names): string[] {
  return starter.flatMap(({ id, client, assistant }) => {
    const marks = byRole<Confirmed | null>({ client, assistant }, ({ on }) => dayWords(on), name);
    return marks.length === 0 ? [] : [`${t.starter[id].title}: confirmed (${marks.join('; ')})`];
  });
}

/** A call is said in the zone of whoever reads it first: the assistant's, else the client's. */
function callLines({ call, hours }: AgreementFacts): string[] {
  if (call === null) return [];
  const zone = (hours.assistant ?? hours.client)?.zone ?? 'UTC';
  const link = oneLine(call.link);
  return [momentSentence(call.at, zone), ...(link === '' ? [] : [link])];
}
