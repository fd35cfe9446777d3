/** A procedure as Markdown, to keep elsewhere and to bring back; see read-procedures.ts. */
import type { Area } from '@/utils/delegation/agreement';
import type { ProcedureWords } from '@/utils/delegation/procedure';
import { oneLine } from '@/utils/delegation/procedure-words';
import type { Language } from '@/utils/i18n/language';

/**
 * The procedure as a person reads it; areas go by their names. Read back it is the same, but for the starter it came from:
 * `words` are tidy and have a title (see `tidyProcedure`).
 */
export function procedureMarkdown(words: ProcedureWords, areas: readonly Area[], language: Language): string {
  const { headings } = language.words.procedures.markdown;
  const parts = [`# ${escaped(words.title)}`];
  if (words.goal !== '') parts.push(`## ${headings.goal}`, prose(words.goal));
  if (words.steps.length > 0) {
    parts.push(`## ${headings.steps}`, words.steps.map((step, i) => `${i + 1}. ${escaped(step)}`).join('\n'));
  }
  if (words.guidelines !== '') parts.push(`## ${headings.guidelines}`, prose(words.guidelines));
  const facts = factsOf(words, areas, language);
  if (facts.length > 0) parts.push(`## ${headings.facts}`, facts.join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function factsOf(words: ProcedureWords, areas: readonly Area[], { words: says }: Language): string[] {
  const { facts } = says.procedures.markdown;
  const { sites, senders, words: titleWords } = words.match;
  const area = oneLine(areas.find(({ id }) => id === words.area)?.name ?? '');
  const lines: [label: string, values: readonly string[]][] = [
    [facts.authority, words.authority === null ? [] : [says.brief.authority[words.authority]]],
    [facts.area, area === '' ? [] : [area]],
    [facts.minutes, words.minutes === null ? [] : [String(words.minutes)]],
    [facts.sites, sites],
    [facts.senders, senders],
    [facts.words, titleWords],
  ];
  return lines
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => `- ${label}: ${values.map(escaped).join(', ')}`);
}

function prose(text: string): string {
  const lines = text.split('\n');
  // A backslash at its end keeps a line break that Markdown would swallow.
  return lines
    .map((line, i) => escaped(line) + (line !== '' && (lines[i + 1] ?? '') !== '' ? '\\' : ''))
    .join('\n');
}

/** A line that Markdown reads as nothing but itself. */
function escaped(line: string): string {
  return line
    .replace(/[\\`*#[\]<~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^([-+=>])/, '\\$1')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[ \t]+/, (blanks) => blanks.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;'));
}

/** What {@link procedureMarkdown} escaped, as it was. */
export function unescaped(line: string): string {
  return line.replace(/\\([!-/:-@[-`{-~])|&#(32|9);/g, (_all, mark: string | undefined, code: string) =>
    mark === undefined ? String.fromCharCode(Number(code)) : mark,
  );
}
