/** A message as HTML for the clipboard. Never put into a page of ours: it leaves as text and is escaped throughout. */
import type { Language } from '@/utils/i18n/language';
import type { Block, Message } from './message';
import { cutNote } from './text';

/** The whole message as an HTML fragment: paragraphs, lists, quotes and web links only. */
export function htmlOf(message: Message): string {
  return message.blocks.map((block) => blockHtml(block, message.language)).join('');
}

function blockHtml(block: Block, language: Language): string {
  if (block.kind === 'paragraph') return `<p>${lines(block.text)}</p>`;
  return `<p><b>${escapeHtml(block.title)}</b></p>${body(block, language)}`;
}

function body(block: Exclude<Block, { kind: 'paragraph' }>, language: Language): string {
  switch (block.kind) {
    case 'section':
      return `<p>${lines(block.text)}</p>`;
    case 'steps': {
      const tag = block.numbered ? 'ol' : 'ul';
      const { stepDone } = language.words.message;
      const items = block.steps.map(
        ({ text, done }) => `<li>${escapeHtml(done ? stepDone({ text }) : text)}</li>`,
      );
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'facts': {
      const items = block.facts.map(
        ({ label, value, link }) =>
          `<li>${escapeHtml(label)}: ${link ? linkHtml(value) : escapeHtml(value)}</li>`,
      );
      return `<ul>${items.join('')}</ul>`;
    }
    case 'quote': {
      const note = cutNote(block.text.length, block.of, language);
      return `<blockquote>${lines(block.text)}</blockquote>${note === null ? '' : `<p>${escapeHtml(note)}</p>`}`;
    }
  }
}

function lines(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>');
}

function linkHtml(value: string): string {
  const address = webAddress(value);
  return address === null ? escapeHtml(value) : `<a href="${escapeHtml(address)}">${escapeHtml(value)}</a>`;
}

/** The address when it is one of the web, so that nothing a stranger wrote becomes a `javascript:` link; else null. */
export function webAddress(value: string): string | null {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Text that stands for itself between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
