import type { ComponentChildren } from 'preact';
import type { Area } from '@/utils/delegation/agreement';
import type { ProcedureWords } from '@/utils/delegation/procedure';
import { isSame, procedureDiff, type Run, type StepChange } from '@/utils/delegation/procedure-diff';
import { t } from '@/utils/i18n/spoken';
import styles from './Diff.module.css';
import { factLabel, factWords } from './procedure-words';

/** What {@link DiffView} takes. */
export interface DiffViewProps {
  before: ProcedureWords;
  after: ProcedureWords;
  areas: readonly Area[];
}

/** What changed from one version to another: said in words, marked by signs and lines, coloured besides. */
export function DiffView({ before, after, areas }: DiffViewProps) {
  const diff = procedureDiff(before, after);
  if (isSame(diff)) return <p class={styles['muted']}>{t.procedures.diff.same}</p>;
  const { one, form } = t.procedures;
  const labels = { title: form.title, goal: one.goal, guidelines: one.guidelines };
  return (
    <div class={styles['diff']}>
      {diff.texts.map(({ field, runs }) => (
        <Part key={field} label={labels[field]}>
          <p class={styles['text']}>
            <Runs runs={runs} />
          </p>
        </Part>
      ))}
      {diff.steps !== null && (
        <Part label={one.steps}>
          <ul class={styles['steps']}>
            {diff.steps.map((step, i) => (
              <StepLine key={i} step={step} />
            ))}
          </ul>
        </Part>
      )}
      {diff.facts.map(({ field }) => (
        <Part key={field} label={factLabel(field)}>
          <Fact before={factWords(field, before, areas)} after={factWords(field, after, areas)} />
        </Part>
      ))}
    </div>
  );
}

function Part({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <h4 class={styles['label']}>{label}</h4>
      {children}
    </div>
  );
}

/** The words of a text; screen readers tell what came and what went as they do of any edited text. */
function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map(({ kind, text }, i) => {
        if (kind === 'added') return <ins key={i}>{text}</ins>;
        return kind === 'removed' ? <del key={i}>{text}</del> : text;
      })}
    </>
  );
}

const SIGNS = { same: '', added: '+', removed: '−', changed: '~', moved: '↕' } as const;

function StepLine({ step }: { step: StepChange }) {
  const { kind } = step;
  return (
    <li class={`${styles['step']} ${styles[kind]}`}>
      <span class={styles['sign']} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <span class={styles['number']}>{'to' in step ? `${step.to}.` : ''}</span>
      <span class={styles['text']}>
        {kind !== 'same' && <span class={styles['kind']}>{kindWords(step)} </span>}
        <StepText step={step} />
      </span>
    </li>
  );
}

function StepText({ step }: { step: StepChange }) {
  switch (step.kind) {
    case 'changed':
      return <Runs runs={step.runs} />;
    case 'added':
      return <ins>{step.text}</ins>;
    case 'removed':
      return <del>{step.text}</del>;
    default:
      return <>{step.text}</>;
  }
}

function kindWords(step: Exclude<StepChange, { kind: 'same' }>): string {
  const { diff } = t.procedures;
  return step.kind === 'moved' ? diff.moved(step) : diff[step.kind];
}

function Fact({ before, after }: { before: string; after: string }) {
  const { diff } = t.procedures;
  return (
    <dl class={styles['fact']}>
      <dt>{diff.before}</dt>
      <dd>{before || diff.nothing}</dd>
      <dt>{diff.after}</dt>
      <dd>{after || diff.nothing}</dd>
    </dl>
  );
}
