/** The parts of a message that come from the item itself: its brief, its source, and what was joined to it. */
import type { Agreement } from '@/utils/delegation/agreement';
import { areaOf, effectiveAuthority } from '@/utils/delegation/areas';
import type { Item, Person, Source } from '@/utils/delegation/item';
import { oneLine, tidy } from './lines';
import type { Block, Fact } from './message';
import { authoritySentence, dueSentence } from './phrases';

/** Everything of `item` that goes out, in the order it is read. */
export function itemBlocks(item: Item, agreement: Agreement | null, now: Date | null): Block[] {
  return [
    ...briefBlocks(item, agreement, now),
    ...sourceBlocks(item.source, item),
    ...item.joined.flatMap(({ source }, at) =>
      joinedBlocks(source, item.joined.length > 1 ? ` ${at + 1}` : ''),
    ),
  ];
}

function briefBlocks({ brief }: Item, agreement: Agreement | null, now: Date | null): Block[] {
  const blocks: Block[] = [];
  const section = (title: string, text: string): void => {
    if (text.trim() !== '') blocks.push({ kind: 'section', title, text: tidy(text) });
  };
  section('Goal', brief.goal);
  const steps = brief.steps.map(({ text, done }) => ({ text: oneLine(text), done }));
  const written = steps.filter((step) => step.text !== '');
  if (written.length > 0) blocks.push({ kind: 'steps', title: 'Steps', numbered: true, steps: written });
  section('Deadline', dueSentence(brief.due));
  const authority =
    agreement === null || now === null
      ? brief.authority
      : effectiveAuthority(brief.authority, agreement, now);
  section('How far you may decide', authoritySentence(authority));
  if (brief.important === true) section('Important', 'Yes: this one matters more than most.');
  section('Guidelines', brief.guidelines);
  blocks.push(...areaBlocks(brief.area, agreement));
  section('Materials', brief.materials);
  return blocks;
}

/** What was agreed on the area of the work. */
function areaBlocks(id: string | null, agreement: Agreement | null): Block[] {
  const area = agreement === null ? null : areaOf(agreement, id);
  if (area === null) return [];
  const title = `What we agreed on ${oneLine(area.name) || 'this area'}`;
  const steps = area.guidelines.map(({ text }) => ({ text: oneLine(text), done: false }));
  const written = steps.filter((step) => step.text !== '');
  return written.length === 0 ? [] : [{ kind: 'steps', title, numbered: false, steps: written }];
}

function sourceBlocks(source: Source, { title, brief }: Item): Block[] {
  const facts = factsOf(source, oneLine(title));
  const blocks: Block[] = facts.length === 0 ? [] : [{ kind: 'facts', title: 'Where it comes from', facts }];
  const known = new Set(brief.steps.map((step) => oneLine(step.text)));
  return [...blocks, ...checklistBlocks(source, known), ...quoteBlocks(source, '')];
}

function joinedBlocks(source: Source, number: string): Block[] {
  const facts = factsOf(source, '');
  const blocks: Block[] = facts.length === 0 ? [] : [{ kind: 'facts', title: `Material${number}`, facts }];
  return [...blocks, ...checklistBlocks(source, new Set()), ...quoteBlocks(source, `, material${number}`)];
}

function checklistBlocks(source: Source, known: ReadonlySet<string>): Block[] {
  return (source.checklists ?? []).flatMap((list): Block[] => {
    const steps = list.items.map(({ text, done }) => ({ text: oneLine(text), done }));
    if (steps.every((step) => known.has(step.text))) return [];
    const name = oneLine(list.title);
    const title = name === '' ? 'Its checklist' : `Its checklist “${name}”`;
    return [{ kind: 'steps', title, numbered: false, steps }];
  });
}

function quoteBlocks(source: Source, of: string): Block[] {
  const selection = tidy(source.selection ?? '');
  const excerpt = tidy(source.excerpt);
  return [
    ...(selection !== '' && selection !== excerpt ? [quote(`The part that matters${of}`, selection)] : []),
    ...(excerpt === '' ? [] : [quote(`What it says${of}`, excerpt)]),
  ];
}

function factsOf(source: Source, title: string): Fact[] {
  const facts: Fact[] = [];
  const fact = (label: string, value: string | undefined, link = false): void => {
    const line = oneLine(value ?? '');
    if (line !== '') facts.push({ label, value: line, link });
  };
  const people = (persons: Person[] | undefined): string => (persons ?? []).map(personLine).join(', ');
  if (oneLine(source.title) !== title) fact('Title', source.title);
  fact('From', source.author === null ? '' : personLine(source.author));
  fact('To', people(source.recipients));
  fact('Date', source.shownDate);
  fact('Site', source.siteName);
  fact('Board', source.board);
  fact('Project', source.project);
  fact('List', source.list);
  fact('Labels', source.labels?.join(', '));
  fact('Members', people(source.members));
  fact('Due there', source.shownDue);
  fact('Address', source.url, true);
  fact('Attachments, ask me for them', source.attachments.map((file) => oneLine(file.name)).join(', '));
  return facts;
}

function quote(title: string, text: string): Block {
  return { kind: 'quote', title, text, of: text.length };
}

function personLine({ name, email }: Person): string {
  if (email === '' || email === name) return name;
  return name === '' ? email : `${name} <${email}>`;
}
