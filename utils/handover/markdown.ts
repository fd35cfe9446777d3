/** A message as Markdown, in which a stranger's text means nothing but itself. */
import type { Language } from '@/utils/i18n/language';
import { webAddress } from './html';
import type { Block, Message } from './message';
import { cutNote } from './text';

/** The whole message in Markdown (CommonMark). */
export function markdownOf(message: Message): string {
  return message.blocks.map((block) => blockMarkdown(block, message.language)).join('\n\n');
}

function blockMarkdown(block: Block, language: Language): string {
  if (block.kind === 'paragraph') return lines(block.text);
  return [`**${escape(block.title)}**`, body(block, language)].join('\n\n');
}

function body(block: Exclude<Block, { kind: 'paragraph' }>, language: Language): string {
  switch (block.kind) {
    case 'section':
      return lines(block.text);
    case 'steps':
      return block.steps
        .map(
          ({ text, done }, at) =>
            `${block.numbered ? `${at + 1}.` : '-'} [${done ? 'x' : ' '}] ${escape(text)}`,
        )
        .join('\n');
    case 'facts':
      return block.facts
        .map(
          ({ label, value, link }) =>
            `- ${label}: ${link && webAddress(value) !== null ? `<${webAddress(value)}>` : escape(value)}`,
        )
        .join('\n');
    case 'quote': {
      const note = cutNote(block.text.length, block.of, language);
      const quoted = block.text.split('\n').map((line) => `> ${escape(line)}`.trimEnd() + hardBreak(line));
      return [...quoted, ...(note === null ? [] : ['', note])].join('\n');
    }
  }
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => escape(line) + hardBreak(line))
    .join('\n');
}

/** A backslash at the end of a line keeps the line break that Markdown would swallow. */
function hardBreak(line: string): string {
  return line.trim() === '' ? '' : '\\';
}

/** Escapes what Markdown would read as markup, and leaves the rest readable: 'a_b' and 'Q&A' stay as they are. */
function escape(line: string): string {
  return line
    .replace(/[\\`*[\]<~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\s*)([-+=#>]|\d+(?=[.)]))/, (_all, blank: string, mark: string) =>
      /^\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    )
    .replace(/^\s+/, '');
}
