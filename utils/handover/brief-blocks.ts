/** The parts of a message that come from the item itself: its brief, its source, and what was joined to it. */
import type { Agreement } from '@/utils/delegation/agreement';
import { areaOf, effectiveAuthority } from '@/utils/delegation/areas';
import type { Item, Person, Source } from '@/utils/delegation/item';
import type { Language } from '@/utils/i18n/language';
import { oneLine, tidy } from './lines';
import type { Block, Fact, MessageOptions } from './message';
import { dueSentence, letterClocks } from './phrases';

/** Everything of `item` that goes out, in the order it is read. */
export function itemBlocks(item: Item, options: MessageOptions): Block[] {
  const { language } = options;
  const numbered = item.joined.length > 1;
  return [
    ...briefBlocks(item, options),
    ...sourceBlocks(item.source, item, language),
    ...item.joined.flatMap(({ source }, at) =>
      joinedBlocks(source, numbered ? String(at + 1) : '', language),
    ),
  ];
}

function briefBlocks({ brief }: Item, { language, procedures, ...known }: MessageOptions): Block[] {
  const { agreement = null, now = null }: { agreement?: Agreement | null; now?: Date | null } = known;
  const { message } = language.words;
  const clocks = agreement === null ? undefined : letterClocks(agreement, 'assistant');
  const blocks: Block[] = [];
  const section = (title: string, text: string): void => {
    if (text.trim() !== '') blocks.push({ kind: 'section', title, text: tidy(text) });
  };
  section(message.procedure, procedureWords(brief, procedures, language));
  section(message.goal, brief.goal);
  const steps = brief.steps.map(({ text, done }) => ({ text: oneLine(text), done }));
  const written = steps.filter((step) => step.text !== '');
  if (written.length > 0)
    blocks.push({ kind: 'steps', title: message.steps, numbered: true, steps: written });
  section(message.deadline, dueSentence(brief.due, language, clocks));
  const authority =
    agreement === null || now === null
      ? brief.authority
      : effectiveAuthority(brief.authority, agreement, now);
  section(message.authority, message.mayDecide[authority]);
  if (brief.important === true) section(message.important, message.importantWhy);
  section(message.guidelines, brief.guidelines);
  blocks.push(...areaBlocks(brief.area, agreement, language));
  section(message.materials, brief.materials);
  return blocks;
}

/** Which version of which procedure the brief follows; '' for none, and for one whose name is not known. */
function procedureWords(
  { procedure }: Item['brief'],
  names: MessageOptions['procedures'],
  { words }: Language,
): string {
  const title = procedure === null ? '' : oneLine(names?.get(procedure.id) ?? '');
  return procedure === null || title === ''
    ? ''
    : words.message.procedureIs({ title, number: procedure.version });
}

/** What was agreed on the area of the work. */
function areaBlocks(id: string | null, agreement: Agreement | null, { words }: Language): Block[] {
  const area = agreement === null ? null : areaOf(agreement, id);
  if (area === null) return [];
  const name = oneLine(area.name);
  const { agreedOn, agreedOnThis } = words.message;
  const title = name === '' ? agreedOnThis : agreedOn({ area: name });
  const steps = area.guidelines.map(({ text }) => ({ text: oneLine(text), done: false }));
  const written = steps.filter((step) => step.text !== '');
  return written.length === 0 ? [] : [{ kind: 'steps', title, numbered: false, steps: written }];
}

function sourceBlocks(source: Source, { title, brief }: Item, language: Language): Block[] {
  const { answers, message } = language.words;
  const known = new Set(brief.steps.map((step) => oneLine(step.text)));
  return [
    ...factBlocks(answers.source, source, oneLine(title), language),
    ...checklistBlocks(source, known, language),
    ...quoteBlocks(source, message.part, message.says),
  ];
}

/** `number` is '' for the only material. */
function joinedBlocks(source: Source, number: string, language: Language): Block[] {
  const { answers, message } = language.words;
  const one = number === '';
  return [
    ...factBlocks(one ? answers.material : answers.materialNumber({ number }), source, '', language),
    ...checklistBlocks(source, new Set(), language),
    ...quoteBlocks(
      source,
      one ? message.partOfMaterial : message.partOfMaterialNumber({ number }),
      one ? message.materialSays : message.materialNumberSays({ number }),
    ),
  ];
}

function checklistBlocks(source: Source, known: ReadonlySet<string>, { words }: Language): Block[] {
  const { checklist, checklistNamed } = words.message;
  return (source.checklists ?? []).flatMap((list): Block[] => {
    const steps = list.items.map(({ text, done }) => ({ text: oneLine(text), done }));
    if (steps.every((step) => known.has(step.text))) return [];
    const name = oneLine(list.title);
    const title = name === '' ? checklist : checklistNamed({ name });
    return [{ kind: 'steps', title, numbered: false, steps }];
  });
}

function quoteBlocks(source: Source, part: string, says: string): Block[] {
  const selection = tidy(source.selection ?? '');
  const excerpt = tidy(source.excerpt);
  return [
    ...(selection !== '' && selection !== excerpt ? [quote(part, selection)] : []),
    ...(excerpt === '' ? [] : [quote(says, excerpt)]),
  ];
}

/** `known` is a title that was said already. */
function factBlocks(title: string, source: Source, known: string, { words }: Language): Block[] {
  const facts = factsOf(source, known, words.message.facts);
  return facts.length === 0 ? [] : [{ kind: 'facts', title, facts }];
}

function factsOf(source: Source, title: string, labels: Language['words']['message']['facts']): Fact[] {
  const facts: Fact[] = [];
  const fact = (label: string, value: string | undefined, link = false): void => {
    const line = oneLine(value ?? '');
    if (line !== '') facts.push({ label, value: line, link });
  };
  const people = (persons: Person[] | undefined): string => (persons ?? []).map(personLine).join(', ');
  if (oneLine(source.title) !== title) fact(labels.title, source.title);
  fact(labels.from, source.author === null ? '' : personLine(source.author));
  fact(labels.to, people(source.recipients));
  fact(labels.date, source.shownDate);
  fact(labels.site, source.siteName);
  fact(labels.board, source.board);
  fact(labels.project, source.project);
  fact(labels.list, source.list);
  fact(labels.labels, source.labels?.join(', '));
  fact(labels.members, people(source.members));
  fact(labels.due, source.shownDue);
  fact(labels.address, source.url, true);
  fact(labels.attachments, source.attachments.map((file) => oneLine(file.name)).join(', '));
  return facts;
}

function quote(title: string, text: string): Block {
  return { kind: 'quote', title, text, of: text.length };
}

function personLine({ name, email }: Person): string {
  if (email === '' || email === name) return name;
  return name === '' ? email : `${name} <${email}>`;
}
