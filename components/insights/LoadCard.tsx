import type { Insight } from '@/utils/delegation/insight';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { Chart, TooFew } from './Chart';
import { Columns } from './Columns';
import { areaWords, blockWords, fewWords, sparseBlocks, timeWords } from './insight-words';
import { Legend } from './Legend';

/** What {@link LoadCard} takes; `areaName` gives '' for an area that is no longer there. */
export interface LoadCardProps extends Pick<Insight, 'load' | 'span'> {
  areaName: (id: string) => string;
}

/** What was handed over, by area and week. */
export function LoadCard({ load, span, areaName }: LoadCardProps) {
  const words = t.insights.load;
  const title = span.weeks === 1 ? words.title : words.titleBlocks;
  const { value } = load;
  if (value === null) return <TooFew title={title} has={fewWords('handed', load)} />;
  const names = value.map(({ area }) => areaWords(area, areaName));
  const first = value.findIndex(({ area }) => area !== 'none' && area !== 'other');
  const most = value[first];
  const blocks = blockWords(span);
  return (
    <Chart
      title={title}
      says={[
        words.says({ count: load.of }),
        ...(most === undefined
          ? []
          : [words.most({ area: names[first] ?? '', items: countLabel(most.items) })]),
      ].join(' ')}
      table={{
        head: [words.from, ...names],
        rows: [
          ...blocks.map((block, i) => [block, ...value.map((one) => countLabel(one.blocks[i] ?? 0))]),
          [words.items, ...value.map(({ items }) => countLabel(items))],
          [words.logged, ...value.map(({ logged }) => timeWords(logged))],
        ],
      }}
    >
      <Columns
        stacked
        labels={sparseBlocks(span)}
        groups={blocks.map((_, i) => value.map((one) => one.blocks[i] ?? 0))}
      />
      <Legend names={names} />
    </Chart>
  );
}
