import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { PencilIcon } from '@/components/ui/icons';
import type { Area } from '@/utils/delegation/agreement';
import { latestOf, type Procedure, type ProcedureWords } from '@/utils/delegation/procedure';
import { t } from '@/utils/i18n/spoken';
import styles from './Procedures.module.css';
import { factLabel, factWords, metaOf, type Usage } from './procedure-words';

/** More names of what it is recognised by are not read anyway. */
const MOST_NAMES = 12;

/** What {@link ProcedureView} takes. */
export interface ProcedureViewProps {
  procedure: Procedure;
  areas: readonly Area[];
  usage: Usage | null;
  onChange: () => void;
  /** Begins work that follows it; absent for who hands nothing over, and for one that is no longer used. */
  onStart?: (() => void) | undefined;
  onUseAgain: () => void;
}

/** One procedure, to read. */
export function ProcedureView({
  procedure,
  areas,
  usage,
  onChange,
  onStart,
  onUseAgain,
}: ProcedureViewProps) {
  const { words } = latestOf(procedure);
  const { one } = t.procedures;
  const meta = metaOf(procedure, areas, usage);
  return (
    <>
      <header class={styles['head']}>
        <h2 class={styles['title']}>{words.title}</h2>
        {procedure.retired && (
          <p class={styles['state']}>
            <Chip tone="neutral">{t.procedures.retired}</Chip>
            <span class={styles['muted']}>{one.notOffered}</span>
          </p>
        )}
        {meta !== '' && <p class={styles['muted']}>{meta}</p>}
      </header>
      <div class={styles['buttons']}>
        {procedure.retired ? (
          <Button variant="primary" onClick={onUseAgain}>
            {one.useAgain}
          </Button>
        ) : (
          onStart !== undefined && (
            <Button variant="primary" onClick={onStart}>
              {one.start}
            </Button>
          )
        )}
        <Button onClick={onChange}>
          <PencilIcon size={16} />
          {t.common.change}
        </Button>
      </div>
      <Said words={words} areas={areas} />
    </>
  );
}

/** What a version says. */
function Said({ words, areas }: { words: ProcedureWords; areas: readonly Area[] }) {
  const { one } = t.procedures;
  return (
    <section class={styles['panel']} aria-label={words.title}>
      {words.goal !== '' && (
        <div>
          <h3 class={styles['label']}>{one.goal}</h3>
          <p class={styles['text']}>{words.goal}</p>
        </div>
      )}
      {words.steps.length > 0 && (
        <div>
          <h3 class={styles['label']}>{one.steps}</h3>
          <ol class={styles['steps']}>
            {words.steps.map((step, i) => (
              <li key={i}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      {words.guidelines !== '' && (
        <div>
          <h3 class={styles['label']}>{one.guidelines}</h3>
          <p class={styles['text']}>{words.guidelines}</p>
        </div>
      )}
      <Facts words={words} areas={areas} />
    </section>
  );
}

function Facts({ words, areas }: { words: ProcedureWords; areas: readonly Area[] }) {
  const { one } = t.procedures;
  const known = (['words', 'senders', 'sites'] as const)
    .map((field) => shortened(factWords(field, words, areas)))
    .filter((text) => text !== '');
  const facts = [
    ...(['authority', 'area', 'minutes'] as const).map((field) => ({
      label: factLabel(field),
      text: factWords(field, words, areas),
    })),
    { label: one.known, text: known.join('\n') || one.nothing },
  ];
  return (
    <dl class={styles['facts']}>
      {facts
        .filter(({ text }) => text !== '')
        .map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The beginning of a long list: all of it stands in the form. */
function shortened(list: string): string {
  const names = list.split(', ');
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')} …` : list;
}
