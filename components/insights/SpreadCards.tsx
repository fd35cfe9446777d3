import type { Insight, Spread } from '@/utils/delegation/insight';
import type { Known } from '@/utils/delegation/insight-figures';
import type { Role } from '@/utils/delegation/item';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { Chart, TooFew } from './Chart';
import { Columns } from './Columns';
import { fewWords, meanWords, waitWords } from './insight-words';
import { Legend } from './Legend';

/** What {@link WaitsCard} takes; `names` is how both sides are called. */
export interface WaitsCardProps {
  waits: Insight['waits'];
  names: Record<Role, string>;
}

const SIDES: readonly Role[] = ['assistant', 'client'];

/** How fast both sides respond; a side with too few responses is left out. */
export function WaitsCard({ waits, names }: WaitsCardProps) {
  const words = t.insights.waits;
  const known = SIDES.flatMap((role) => {
    const spread = waits[role].value;
    return spread === null ? [] : [{ name: names[role], of: waits[role].of, ...spread }];
  });
  if (known.length === 0) {
    const more = waits.client.of > waits.assistant.of ? waits.client : waits.assistant;
    return <TooFew title={words.title} has={fewWords('waits', more)} />;
  }
  const { hour, hours, day, days, longer } = words.groups;
  const labels = [hour, hours, day, days, longer];
  const times = known.map(({ name, middle }) => `${name} ${waitWords(middle)}`).join(' · ');
  return (
    <Chart
      title={words.title}
      says={words.says({ times })}
      table={{
        head: [words.within, ...known.map(({ name }) => name)],
        rows: [
          ...labels.map((label, i) => [label, ...known.map(({ groups }) => countLabel(groups[i] ?? 0))]),
          [words.count, ...known.map(({ of }) => countLabel(of))],
          [words.middle, ...known.map(({ middle }) => waitWords(middle))],
        ],
      }}
      note={<p>{words.how}</p>}
    >
      <Columns labels={labels} groups={labels.map((_, i) => known.map(({ groups }) => groups[i] ?? 0))} />
      <Legend names={known.map(({ name }) => name)} />
    </Chart>
  );
}

/** How many questions an item brings. */
export function QuestionsCard({ questions }: { questions: Known<Spread> }) {
  const words = t.insights.questions;
  const { value } = questions;
  if (value === null) return <TooFew title={words.title} has={fewWords('answered', questions)} />;
  const last = value.groups.length - 1;
  const labels = value.groups.map((_, i) => (i === last ? words.more({ count: i }) : countLabel(i)));
  return (
    <Chart
      title={words.title}
      says={words.says({ mean: meanWords(value.middle) })}
      table={{
        head: [words.count, words.items],
        rows: labels.map((label, i) => [label, countLabel(value.groups[i] ?? 0)]),
      }}
      note={<p>{words.how}</p>}
    >
      <Columns labels={labels} groups={value.groups.map((count) => [count])} />
    </Chart>
  );
}
