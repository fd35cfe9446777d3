import type { ComponentChildren } from 'preact';
import type { Area } from '@/utils/delegation/agreement';
import type { ProcedureWords } from '@/utils/delegation/procedure';
import {
  isSame,
  procedureDiff,
  type FactField,
  type Run,
  type StepChange,
} from '@/utils/delegation/procedure-diff';
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
          {field === 'sites' || field === 'senders' || field === 'words' ? (
            <Names before={namesOf(field, before, areas)} after={namesOf(field, after, areas)} />
          ) : (
            <Fact before={factWords(field, before, areas)} after={factWords(field, after, areas)} />
          )}
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
  if (step.kind !== 'moved') return diff[step.kind];
  // Where others came or went, what was moved may have the number it had.
  return step.from === step.to ? diff.movedOnly : diff.moved(step);
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

function namesOf(field: FactField, words: ProcedureWords, areas: readonly Area[]): string[] {
  return factWords(field, words, areas).split(', ');
}

/** Of a list only what came and what went: it may be long. */
function Names({ before, after }: { before: readonly string[]; after: readonly string[] }) {
  const { diff } = t.procedures;
  const lists = [
    { label: diff.added, Tag: 'ins' as const, names: after.filter((name) => !before.includes(name)) },
    { label: diff.removed, Tag: 'del' as const, names: before.filter((name) => !after.includes(name)) },
  ];
  const shown = lists.filter(({ names }) => names.join('') !== '');
  if (shown.length === 0) return <Fact before={before.join(', ')} after={after.join(', ')} />;
  return (
    <dl class={styles['fact']}>
      {shown.map(({ label, Tag, names }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Tag>{names.filter((name) => name !== '').join(', ')}</Tag>
          </dd>
        </div>
      ))}
    </dl>
  );
}
