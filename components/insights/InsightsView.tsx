import type { Clock } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/Segmented';
import { Select } from '@/components/ui/Select';
import { EmptyState } from '@/components/ui/States';
import { PrintIcon } from '@/components/ui/icons';
import type { Insight } from '@/utils/delegation/insight';
import { INSIGHT_PERIODS, type InsightPeriod } from '@/utils/delegation/insight-span';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import styles from './Insights.module.css';
import { KeptCard } from './KeptCard';
import { LoadCard } from './LoadCard';
import { SuggestedCard, WaitingCard, type Suggestions } from './RestCards';
import { QuestionsCard, WaitsCard } from './SpreadCards';
import { GivenCard, HoursCard } from './TimeCards';

/** Whose figures can be shown: a workspace by its id, or all that are shown together by ''. */
export interface Whose {
  value: string;
  label: string;
}

/** What {@link InsightsView} takes. */
export interface InsightsViewProps {
  insight: Insight;
  waiting: readonly Row[];
  suggestions: Suggestions;
  /** The user's roles in what is shown. */
  roles: readonly Role[];
  /** How both sides are called. */
  names: Record<Role, string>;
  /** The choice, where there is one; the one shown is `shown`. */
  choices: readonly Whose[];
  shown: Whose;
  period: InsightPeriod;
  clock: Clock;
  areaName: (id: string) => string;
  /** The other of a row where several are shown, else ''. */
  whose: (row: Row) => string;
  onPeriod: (period: InsightPeriod) => void;
  onWhose: (value: string) => void;
  onOpen: (item: string) => void;
  onPrint: () => void;
}

/** What came of the work together: findings, each with its picture and its table. */
export function InsightsView(props: InsightsViewProps) {
  const { insight, waiting, suggestions, roles, names, clock, areaName, whose, onOpen } = props;
  const { onTime, right, trend, span, load } = insight;
  return (
    <div class={styles['view']}>
      <Tools {...props} />
      {insight.items === 0 ? (
        <EmptyState title={t.insights.none}>{t.insights.noneHint}</EmptyState>
      ) : (
        <>
          {roles.includes('client') && <GivenCard given={insight.given} />}
          {roles.includes('assistant') && <HoursCard hours={insight.hours} />}
          <KeptCard {...{ onTime, right, trend, span }} />
          <WaitsCard waits={insight.waits} names={names} />
          <QuestionsCard questions={insight.questions} />
          <LoadCard {...{ load, span, areaName }} />
        </>
      )}
      <WaitingCard {...{ waiting, clock, whose, onOpen }} />
      {roles.includes('client') && <SuggestedCard suggestions={suggestions} />}
    </div>
  );
}

function Tools({ insight, choices, shown, period, onPeriod, onWhose, onPrint }: InsightsViewProps) {
  const words = t.insights;
  return (
    <>
      <div class={styles['tools']}>
        <Segmented
          legend={words.period}
          hideLegend
          options={INSIGHT_PERIODS.map((value) => ({ value, label: words.periods[value] }))}
          value={period}
          onChange={onPeriod}
        />
        <Button onClick={onPrint}>
          <PrintIcon size={18} /> {words.print}
        </Button>
      </div>
      {choices.length > 1 && (
        <div class={styles['tools']}>
          <Select label={words.which} options={choices} value={shown.value} onChange={onWhose} />
        </div>
      )}
      <p class={styles['from']}>{words.from({ whose: shown.label, day: shortDay(insight.span.from) })}</p>
    </>
  );
}
