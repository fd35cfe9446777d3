/** Brings in what reads dates in texts, when a view needs it. */
import type { DateReader } from '@/components/hooks/use-found';
import type { ReadDates } from '@/utils/delegation/found';
import { spoken } from '@/utils/i18n/spoken';

let held: ReadDates | null = null;
let loading: Promise<ReadDates | null> | null = null;

/** The reader of dates of this page; a second asking while it loads waits for the same. */
export const dates: DateReader = {
  held: () => held,
  load: () => (loading ??= bringIn()),
};

async function bringIn(): Promise<ReadDates | null> {
  try {
    const { findDeadlines } = await import('@/utils/deadlines/index');
    held = (text, { now, zone, language }) =>
      findDeadlines(text, { locale: localeFor(language), now, timeZone: zone });
    return held;
  } catch {
    // Gone with an update of the extension: the next view asks again.
    loading = null;
    return null;
  }
}

/** Which order of day and month short texts are read in; 'en' alone does not tell, the browser may. */
function localeFor(language: string | undefined): string {
  if (language !== undefined && !/^en$/i.test(language)) return language;
  return spoken.code === 'en' && /^en\b/i.test(navigator.language) ? navigator.language : spoken.tag;
}
