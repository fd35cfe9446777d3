import { useId } from 'preact/hooks';
import { waitLine } from '@/components/digest/overview-words';
import type { Clock } from '@/components/today/words';
import { FEWEST } from '@/utils/delegation/insight-figures';
import type { Row } from '@/utils/delegation/row';
import { countLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import { Chart, TooFew } from './Chart';
import { Columns } from './Columns';
import { fewWords, shareWords } from './insight-words';
import styles from './Insights.module.css';
import { Legend } from './Legend';

/** What {@link WaitingCard} takes; `whose` names the other of an item where several are shown, else ''. */
export interface WaitingCardProps {
  waiting: readonly Row[];
  clock: Clock;
  whose: (row: Row) => string;
  onOpen: (item: string) => void;
}

/** What has been without a word for the longest time. */
export function WaitingCard({ waiting, clock, whose, onOpen }: WaitingCardProps) {
  const id = useId();
  const words = t.insights.waiting;
  return (
    <section class={styles['card']} aria-labelledby={id}>
      <h2 id={id} class={styles['heading']}>
        {words.title}
      </h2>
      {waiting.length === 0 ? (
        <p class={styles['few']}>{words.none}</p>
      ) : (
        <ol class={styles['waits']}>
          {waiting.map((row) => (
            <li key={row.id} class={styles['wait']}>
              <button type="button" class={styles['title']} onClick={() => onOpen(row.id)}>
                {row.title}
              </button>
              <span class={styles['note']}>
                {[waitLine(row, clock), whose(row)].filter((part) => part !== '').join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** How often each kind of suggestion was taken and dismissed. */
export type Suggestions = Record<
  keyof typeof t.insights.suggested.kinds,
  { taken: number; dismissed: number }
>;

/** What the suggestions were good for. */
export function SuggestedCard({ suggestions }: { suggestions: Suggestions }) {
  const words = t.insights.suggested;
  const kinds = (Object.keys(suggestions) as (keyof Suggestions)[]).filter((kind) => {
    const { taken, dismissed } = suggestions[kind];
    return taken + dismissed > 0;
  });
  const taken = kinds.reduce((sum, kind) => sum + suggestions[kind].taken, 0);
  const all = kinds.reduce((sum, kind) => sum + suggestions[kind].dismissed, taken);
  if (all < FEWEST) {
    return <TooFew title={words.title} has={fewWords('suggested', { of: all, value: null })} />;
  }
  const names = kinds.map((kind) => words.kinds[kind]);
  return (
    <Chart
      title={words.title}
      says={words.says({ share: shareWords(taken, all) })}
      table={{
        head: [words.kind, words.taken, words.dismissed],
        rows: kinds.map((kind, i) => [
          names[i] ?? '',
          countLabel(suggestions[kind].taken),
          countLabel(suggestions[kind].dismissed),
        ]),
      }}
      note={<p>{words.since}</p>}
    >
      <Columns
        labels={kinds.map((_, i) => countLabel(i + 1))}
        groups={kinds.map((kind) => [suggestions[kind].taken, suggestions[kind].dismissed])}
      />
      <Legend names={[words.taken, words.dismissed]} />
      <ol class={styles['names']} aria-hidden="true">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
    </Chart>
  );
}
