/** How Insights says its figures. */
import { durationWords } from '@/components/actions/duration';
import { FEWEST, type Figures, type Given, type Known } from '@/utils/delegation/insight-figures';
import type { LoadArea } from '@/utils/delegation/insight';
import type { InsightSpan } from '@/utils/delegation/insight-span';
import { countLabel, dateAs, percentLabel } from '@/utils/i18n/format';
import { spoken, t } from '@/utils/i18n/spoken';

const TWO_DAYS = 48 * 60;

/** '31 h 20 min', with a minus for less than nothing; minutes. */
export function timeWords(minutes: number): string {
  return minutes < 0 ? `−${durationWords(-minutes)}` : durationWords(minutes);
}

/** How long somebody waited, minutes: '45 min', from two days on '3 days'. */
export function waitWords(minutes: number): string {
  return minutes < TWO_DAYS
    ? durationWords(minutes)
    : t.insights.days({ count: Math.round(minutes / (24 * 60)) });
}

/** '0.8'. */
export function meanWords(mean: number): string {
  return new Intl.NumberFormat(spoken.tag, { maximumFractionDigits: 1 }).format(mean);
}

/** '38 of 42 (90%)'. */
export function shareWords(part: number, whole: number): string {
  return t.insights.sharePercent({
    part: countLabel(part),
    whole: countLabel(whole),
    percent: percentLabel(whole === 0 ? 0 : part / whole),
  });
}

/** '38 of 42' for a table, or that it is not shown. */
export function cellWords({ of, value }: Known<number>): string {
  return value === null
    ? t.insights.notShown
    : t.insights.share({ part: countLabel(value), whole: countLabel(of) });
}

/** What came of the work in a line, as far as there is enough of it; '' where there is not. */
export function figuresLine({ onTime, given, hours }: Figures): string {
  const words = t.insights;
  return [
    ...(onTime.value === null ? [] : [words.kept.saysOnTime({ share: shareWords(onTime.value, onTime.of) })]),
    ...(given.value === null ? [] : [backWords(given.value)]),
    ...(hours.value === null
      ? []
      : [words.hours.says({ time: timeWords(hours.value.onItems + hours.value.loose) })]),
  ].join(' ');
}

/** '30 h 15 min given back.' */
export function backWords({ back }: Given): string {
  const { says, lost } = t.insights.given;
  return back < 0 ? lost({ time: timeWords(-back) }) : says({ back: timeWords(back) });
}

/** What is there of how many are needed. */
export function fewWords(kind: keyof typeof t.insights.few, { of }: Known<unknown>): string {
  return t.insights.few[kind]({ have: of, need: FEWEST });
}

/** The first day of each block: '26 Oct'. */
export function blockWords({ blocks }: InsightSpan): string[] {
  return blocks.map((date) => dateAs(date, 'dayMonth'));
}

/** The same where there is room for few: every third of many, the last among them. */
export function sparseBlocks(span: InsightSpan): string[] {
  const all = blockWords(span);
  return all.length <= 6 ? all : all.map((words, i) => ((all.length - 1 - i) % 3 === 0 ? words : ''));
}

/** The name of an area of the load; `nameOf` gives '' for one that is no longer there. */
export function areaWords(area: LoadArea, nameOf: (id: string) => string): string {
  if (area === 'none') return t.insights.load.none;
  return area === 'other' ? t.insights.load.other : nameOf(area.id) || t.insights.load.none;
}
