/** What a second reading of a source adds to the first. */
import type { Capture } from '@/utils/delegation/capture';
import type { Person, Source } from '@/utils/delegation/item';

type Lists = 'attachments' | 'recipients' | 'checklists' | 'labels' | 'members';

const TEXTS = [
  'url',
  'threadId',
  'shownDate',
  'language',
  'selection',
  'siteName',
  'shownDue',
  'list',
  'board',
  'project',
  'shortUrl',
] as const satisfies (keyof Source)[];
const LISTS = ['attachments', 'recipients', 'checklists', 'labels', 'members'] as const satisfies Lists[];

/**
 * The fields of `capture` that are better than what is `held`: something where there was nothing, more where there was
 * less, and a title read from the page itself rather than from the tab.
 */
export function improvements(held: Source, { source, found }: Capture): Partial<Source> {
  const better: Partial<Source> = {};
  for (const field of TEXTS) {
    const text = source[field];
    if (text !== undefined && text !== '' && (held[field] ?? '') === '') better[field] = text;
  }
  for (const field of LISTS) {
    if ((source[field]?.length ?? 0) > (held[field]?.length ?? 0))
      Object.assign(better, { [field]: source[field] });
  }
  if (source.excerpt.length > held.excerpt.length) better.excerpt = source.excerpt;
  const author = betterPerson(held.author, source.author);
  if (author !== null) better.author = author;
  const fromPage = found.title !== undefined && found.title !== 'tab';
  if (source.title !== '' && source.title !== held.title && (fromPage || held.title === '')) {
    better.title = source.title;
  }
  return better;
}

function betterPerson(held: Person | null, read: Person | null): Person | null {
  if (read === null) return null;
  const merged = { name: held?.name || read.name, email: held?.email || read.email };
  return merged.name === (held?.name ?? '') && merged.email === (held?.email ?? '') ? null : merged;
}
