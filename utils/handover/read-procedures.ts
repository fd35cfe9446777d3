/** Procedures from Markdown: our own, and what people write by hand. Everything in it is text, whoever wrote it. */
import type { Area } from '@/utils/delegation/agreement';
import { AUTHORITIES, SITE_IDS } from '@/utils/delegation/item';
import type { ProcedureWords } from '@/utils/delegation/procedure';
import { NO_WORDS, namesIn, tidyProcedure } from '@/utils/delegation/procedure-words';
import type { Language } from '@/utils/i18n/language';
import { fold } from './lines';
import { unescaped } from './procedure-markdown';

/** What was read. `unread` are facts that were not understood: they went to the guidelines. */
export type ReadProcedures =
  | { ok: true; procedures: ProcedureWords[]; unread: string[] }
  /** `title` is that of the procedure without a goal and steps. */
  | { ok: false; why: 'empty' | 'no-title' | 'too-long' }
  | { ok: false; why: 'nothing'; title: string };

/** More is no text that somebody wrote, in UTF-16 units. */
export const LONGEST = 200_000;
/** More is no set of procedures. */
const MOST = 500;

const HEADING = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const BOLD = /^\*\*([^*]+)\*\*:?[ \t]*$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/;

type Section = 'goal' | 'steps' | 'guidelines' | 'facts';
type Fact = keyof Language['words']['procedures']['markdown']['facts'];

/** Each heading of the first level begins a procedure; headings and facts may be in any of `languages`. */
export function readProcedures(
  text: string,
  areas: readonly Area[],
  languages: readonly Language[],
): ReadProcedures {
  if (text.length > LONGEST) return { ok: false, why: 'too-long' };
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/);
  if (lines.every((line) => line.trim() === '')) return { ok: false, why: 'empty' };
  const known = knownWords(languages);
  const read: { words: ProcedureWords; unread: string[] }[] = [];
  const parts = partsOf(lines);
  if (parts.length > MOST) return { ok: false, why: 'too-long' };
  for (const part of parts) {
    if (part === null) return { ok: false, why: 'no-title' };
    const one = readOne(part, areas, known);
    if (one.words.goal === '' && one.words.steps.length === 0) {
      return { ok: false, why: 'nothing', title: one.words.title };
    }
    read.push(one);
  }
  return {
    ok: true,
    procedures: read.map(({ words }) => words),
    unread: read.flatMap(({ unread }) => unread),
  };
}

interface Part {
  title: string;
  lines: string[];
}

/** The procedures of a text; null where one has no title. */
function partsOf(lines: readonly string[]): (Part | null)[] {
  const parts: (Part | null)[] = [];
  for (const line of lines) {
    const heading = HEADING.exec(line);
    if (heading?.[1] === '#') {
      const title = unescaped(heading[2] ?? '').trim();
      parts.push(title === '' ? null : { title, lines: [] });
    } else if (parts.length > 0) parts.at(-1)?.lines.push(line);
    else if (line.trim() !== '') return [null];
  }
  return parts;
}

interface Known {
  sections: ReadonlyMap<string, Section>;
  facts: ReadonlyMap<string, Fact>;
  authorities: ReadonlyMap<string, (typeof AUTHORITIES)[number]>;
}

function knownWords(languages: readonly Language[]): Known {
  const sections = new Map<string, Section>();
  const facts = new Map<string, Fact>();
  const authorities = new Map<string, (typeof AUTHORITIES)[number]>();
  for (const { words } of languages) {
    const { markdown } = words.procedures;
    for (const [key, word] of Object.entries(markdown.headings)) sections.set(fold(word), key as Section);
    for (const [key, word] of Object.entries(markdown.facts)) facts.set(fold(word), key as Fact);
    for (const key of AUTHORITIES) authorities.set(fold(words.brief.authority[key]), key);
  }
  return { sections, facts, authorities };
}

function readOne({ title, lines }: Part, areas: readonly Area[], known: Known) {
  const said: Record<Section, string[]> = { goal: [], steps: [], guidelines: [], facts: [] };
  let section: Section | null = null;
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading !== null) {
      section = known.sections.get(fold(heading)) ?? 'guidelines';
      // A heading of somebody else's stays with what stands below it.
      if (!known.sections.has(fold(heading))) said.guidelines.push('', heading);
      continue;
    }
    said[section ?? (ITEM.test(line) ? 'steps' : 'goal')].push(line);
  }
  const facts = factsOf(said.facts, areas, known);
  const guidelines = [textOf(said.guidelines), ...facts.unread]
    .filter((part) => part.trim() !== '')
    .join('\n');
  const steps = stepsOf(said.steps);
  const words = { ...NO_WORDS, title, goal: textOf(said.goal), steps, guidelines, ...facts.words };
  return { words: tidyProcedure(words), unread: facts.unread };
}

function headingOf(line: string): string | null {
  const text = HEADING.exec(line)?.[2] ?? BOLD.exec(line)?.[1];
  return text === undefined ? null : unescaped(text).replace(/:\s*$/, '').trim();
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => unescaped(withoutBreak(line.replace(/^[ \t]+/, '')))).join('\n');
}

/** Without the backslash that stands for the break of the line; an even number of them stand for themselves. */
function withoutBreak(line: string): string {
  const ends = /\\*$/.exec(line)?.[0].length ?? 0;
  return ends % 2 === 1 ? line.slice(0, -1) : line;
}

function stepsOf(lines: readonly string[]): string[] {
  const steps: string[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const item = ITEM.exec(line)?.[1];
    if (item !== undefined || steps.length === 0) steps.push(unescaped(withoutBreak(item ?? line)));
    else steps.push(`${steps.pop() ?? ''} ${unescaped(withoutBreak(line.trim()))}`);
  }
  return steps;
}

function factsOf(lines: readonly string[], areas: readonly Area[], known: Known) {
  const words: Partial<ProcedureWords> = {};
  const match = { sites: [...NO_WORDS.match.sites], senders: [] as string[], words: [] as string[] };
  const unread: string[] = [];
  for (const line of lines) {
    const text = ITEM.exec(line)?.[1] ?? line.trim();
    if (text === '') continue;
    const colon = text.indexOf(':');
    const fact = known.facts.get(fold(text.slice(0, colon).trim()));
    const value = unescaped(text.slice(colon + 1).trim());
    if (fact === undefined || !take(fact, value)) unread.push(unescaped(text));
  }
  return { words: { ...words, match }, unread };

  /** Whether the value was understood. */
  function take(fact: Fact, value: string): boolean {
    switch (fact) {
      case 'authority':
        return set('authority', known.authorities.get(fold(value)));
      case 'area':
        return set('area', areas.find(({ name }) => fold(name.trim()) === fold(value.trim()))?.id);
      case 'minutes':
        return set('minutes', /^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined);
      case 'sites': {
        const names = namesIn([value.toLowerCase()]);
        match.sites = SITE_IDS.filter((site) => names.includes(site));
        return match.sites.length === names.length;
      }
      case 'senders':
        match.senders = namesIn([value]);
        return true;
      case 'words':
        match.words = namesIn([value]);
        return true;
    }
  }

  function set<K extends 'authority' | 'area' | 'minutes'>(
    key: K,
    value: ProcedureWords[K] | undefined,
  ): boolean {
    if (value === undefined) return false;
    words[key] = value;
    return true;
  }
}
