/** A message as plain text: what goes into a mail or onto the clipboard. */
import type { Block, Message } from './message';

/** The whole message in plain text, lines ended by '\n'. A stranger's text stands behind '> ' or on its own labelled line. */
export function textOf(message: Message): string {
  return message.blocks.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'section':
      return `${block.title}:\n${block.text}`;
    case 'steps':
      return [
        `${block.title}:`,
        ...block.steps.map((step, at) => stepLine(step, block.numbered ? at + 1 : null)),
      ].join('\n');
    case 'facts':
      return [`${block.title}:`, ...block.facts.map(({ label, value }) => `${label}: ${value}`)].join('\n');
    case 'quote':
      return [`${block.title}:`, ...quoteLines(block.text), ...cutLines(block.text.length, block.of)].join(
        '\n',
      );
  }
}

function stepLine(step: { text: string; done: boolean }, number: number | null): string {
  const text = step.done ? `${step.text} (done already)` : step.text;
  return number === null ? `- ${text}` : `${number}. ${text}`;
}

function quoteLines(text: string): string[] {
  return text === '' ? [] : text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`));
}

function cutLines(sent: number, of: number): string[] {
  const note = cutNote(sent, of);
  return note === null ? [] : [note];
}

/** The line that says a quote was shortened, or null when it is whole. */
export function cutNote(sent: number, of: number): string | null {
  if (sent >= of) return null;
  return `… shortened: ${count(sent)} of ${count(of)} characters; ask me for the rest.`;
}

/** A count with a comma between thousands: 2,340. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}
