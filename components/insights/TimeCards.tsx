import type { Given, Hours, Known } from '@/utils/delegation/insight-figures';
import { t } from '@/utils/i18n/spoken';
import { Bars, type BarOf } from './Bars';
import { Chart, TooFew } from './Chart';
import { backWords, fewWords, timeWords } from './insight-words';
import styles from './Insights.module.css';

/** Time given back, with the formula and its numbers. */
export function GivenCard({ given }: { given: Known<Given> }) {
  const words = t.insights.given;
  const { value } = given;
  if (value === null) return <TooFew title={words.title} has={fewWords('logged', given)} />;
  const bars = [...barsOf(value), barOf(words.explained, value.explained)];
  const back = timeWords(value.back);
  return (
    <Chart
      title={words.title}
      says={backWords(value)}
      table={{
        head: [words.part, words.time],
        rows: [
          ...barsOf(value).map(({ name, says }) => [name, says]),
          [words.explained, timeWords(-value.explained)],
          [words.back, back],
        ],
      }}
      note={
        <>
          <p class={styles['formula']}>
            {words.formula({
              onItems: whole(value.onItems),
              loose: whole(value.loose),
              explained: whole(value.explained),
              back: whole(value.back),
            })}
          </p>
          <p>{words.how}</p>
        </>
      }
    >
      <Bars bars={bars} />
    </Chart>
  );
}

/** A time that is not broken at the end of a line. */
function whole(minutes: number): string {
  return timeWords(minutes).replaceAll(' ', '\u00A0');
}

/** What the assistant logged, for themselves. */
export function HoursCard({ hours }: { hours: Known<Hours> }) {
  const words = t.insights.hours;
  const { value } = hours;
  if (value === null) return <TooFew title={words.title} has={fewWords('logged', hours)} />;
  const bars = barsOf(value);
  const { part, time } = t.insights.given;
  return (
    <Chart
      title={words.title}
      says={words.says({ time: timeWords(value.onItems + value.loose) })}
      table={{ head: [part, time], rows: bars.map(({ name, says }) => [name, says]) }}
      note={<p>{words.how}</p>}
    >
      <Bars bars={bars} />
    </Chart>
  );
}

function barsOf({ onItems, loose }: Hours): BarOf[] {
  const words = t.insights.given;
  return [barOf(words.onItems, onItems), barOf(words.loose, loose)];
}

function barOf(name: string, minutes: number): BarOf {
  return { name, value: minutes, says: timeWords(minutes) };
}
