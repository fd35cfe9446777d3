/** A message as plain text: what goes into a mail or onto the clipboard. */
import { countLabel } from '@/utils/i18n/format';
import type { Language } from '@/utils/i18n/language';
import type { Block, Message } from './message';

/** The whole message in plain text, lines ended by '\n'. A stranger's text stands behind '> ' or on its own labelled line. */
export function textOf(message: Message): string {
  return message.blocks.map((block) => blockText(block, message.language)).join('\n\n');
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'section':
      return `${block.title}:\n${block.text}`;
    case 'steps':
      return [
        `${block.title}:`,
        ...block.steps.map((step, at) => stepLine(step, block.numbered ? at + 1 : null, language)),
      ].join('\n');
    case 'facts':
      return [`${block.title}:`, ...block.facts.map(({ label, value }) => `${label}: ${value}`)].join('\n');
    case 'quote':
      return [
        `${block.title}:`,
        ...quoteLines(block.text),
        ...cutLines(block.text.length, block.of, language),
      ].join('\n');
  }
}

function stepLine(
  { text: step, done }: { text: string; done: boolean },
  number: number | null,
  { words }: Language,
): string {
  const text = done ? words.message.stepDone({ text: step }) : step;
  return number === null ? `- ${text}` : `${number}. ${text}`;
}

function quoteLines(text: string): string[] {
  return text === '' ? [] : text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`));
}

function cutLines(sent: number, of: number, language: Language): string[] {
  const note = cutNote(sent, of, language);
  return note === null ? [] : [note];
}

/** The line that says a quote was shortened, or null when it is whole. */
export function cutNote(sent: number, of: number, language: Language): string | null {
  if (sent >= of) return null;
  const [part, whole] = [sent, of].map((count) => countLabel(count, language));
  return language.words.message.shortened({ sent: part ?? '', whole: whole ?? '' });
}
