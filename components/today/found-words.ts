/** How a date found in a text is said. */
import type { FoundDay } from '@/utils/delegation/found';
import { shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';

/** 'Fri 27 Nov, 17:00'. */
export function foundWhen({ date, time }: { date: string; time?: string | null }): string {
  return [shortDay(date), time ?? ''].filter((part) => part !== '').join(', ');
}

/** The words a date was found in; nothing for one that came from no words. */
export function foundFrom(words: string): string | undefined {
  return words === ''
    ? undefined
    : t.found.from({ words: words.replace(/\s+/gu, ' ').replace(/[\s.,;:]+$/u, '') });
}

/** What a page says by when, of a date that is no meeting. */
export function saysWords(day: FoundDay): string {
  const { deadline, date } = t.found.says;
  return (day.kind === 'deadline' ? deadline : date)({ when: foundWhen(day) });
}
