import type { Insight } from '@/utils/delegation/insight';
import type { Known } from '@/utils/delegation/insight-figures';
import { percentLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { Bars } from './Bars';
import { Chart, TooFew } from './Chart';
import { blockWords, cellWords, fewWords, shareWords, sparseBlocks } from './insight-words';
import { Lines, LinesLegend } from './Lines';

/** What {@link KeptCard} takes. */
export type KeptCardProps = Pick<Insight, 'onTime' | 'right' | 'trend' | 'span'>;

/** What was on time, and right the first time: in all, and by week where there is enough. */
export function KeptCard({ onTime, right, trend, span }: KeptCardProps) {
  const words = t.insights.kept;
  if (onTime.value === null && right.value === null) {
    const more = onTime.of > right.of ? onTime : right;
    return <TooFew title={words.title} has={fewWords('judged', more)} />;
  }
  const names = [words.onTime, words.right];
  const series = [trend.map((one) => partOf(one.onTime)), trend.map((one) => partOf(one.right))];
  const drawn = series.some((shares) => shares.filter((share) => share !== null).length > 1);
  const says = [
    ...(onTime.value === null ? [] : [words.saysOnTime({ share: shareWords(onTime.value, onTime.of) })]),
    ...(right.value === null ? [] : [words.saysRight({ share: shareWords(right.value, right.of) })]),
  ];
  const blocks = blockWords(span);
  return (
    <Chart
      title={words.title}
      says={says.join(' ')}
      table={{
        head: [words.from, ...names],
        rows: [
          ...trend.map((one, i) => [blocks[i] ?? '', cellWords(one.onTime), cellWords(one.right)]),
          [t.insights.total, cellWords(onTime), cellWords(right)],
        ],
      }}
      note={<p>{words.how}</p>}
    >
      <Bars
        whole={1}
        bars={[onTime, right].map((one, i) => {
          const share = partOf(one);
          const name = names[i] ?? '';
          return {
            name,
            value: share ?? 0,
            says: share === null ? t.insights.notShown : percentLabel(share),
          };
        })}
      />
      {drawn && (
        <>
          <Lines
            labels={sparseBlocks(span)}
            series={series}
            marks={[0, 0.5, 1].map((at) => ({ at, label: percentLabel(at) }))}
          />
          <LinesLegend names={names} />
        </>
      )}
    </Chart>
  );
}

function partOf({ of, value }: Known<number>): number | null {
  return value === null ? null : value / of;
}
