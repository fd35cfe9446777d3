/** The fields of a capture in words. */
import type { Checklist, Person, Source } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';

const LONGEST = 400;

/** The value of a field as plain text, cut after 400 characters with a mark. */
export function fieldText(source: Source, field: keyof Source): string {
  const text = plain(source, field);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function plain(source: Source, field: keyof Source): string {
  switch (field) {
    case 'author':
      return source.author === null ? '' : person(source.author);
    case 'recipients':
    case 'members':
      return (source[field] ?? []).map(person).join(', ');
    case 'attachments':
      return source.attachments.map(({ name }) => name).join(', ');
    case 'labels':
      return (source.labels ?? []).join(', ');
    case 'checklists':
      return (source.checklists ?? []).map(checklist).join('\n');
    default:
      return source[field] ?? '';
  }
}

function person({ name, email }: Person): string {
  if (email === '') return name;
  return name === '' ? email : `${name} <${email}>`;
}

function checklist({ title, items }: Checklist): string {
  const done = items.filter((item) => item.done).length;
  const points = items.map(({ text }) => text).join(' · ');
  const counts = { points, done, all: items.length };
  return title === '' ? t.sites.checklistUnnamed(counts) : t.sites.checklist({ title, ...counts });
}
