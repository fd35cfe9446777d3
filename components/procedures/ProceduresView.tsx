import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/States';
import { TextInput } from '@/components/ui/TextInput';
import { VirtualList } from '@/components/ui/VirtualList';
import { SectionHeader } from '@/components/today/SectionHeader';
import type { Area } from '@/utils/delegation/agreement';
import type { Procedure, ProcedureWords } from '@/utils/delegation/procedure';
import { t } from '@/utils/i18n/spoken';
import styles from './Procedures.module.css';
import { metaOf, titleOf, type Usage } from './procedure-words';

/** A procedure to begin with. */
export interface Starter {
  id: string;
  words: ProcedureWords;
}

/** What {@link ProceduresView} takes. */
export interface ProceduresViewProps {
  /** Those in use, as they are to be shown: all, or what the query finds. */
  procedures: readonly Procedure[];
  /** Those no longer used, likewise. */
  retired: readonly Procedure[];
  /** Those not taken over yet. */
  starters: readonly Starter[];
  areas: readonly Area[];
  /** By procedure. */
  usage: ReadonlyMap<string, Usage>;
  query: string;
  onQuery: (query: string) => void;
  onOpen: (procedure: Procedure) => void;
  onTake: (starters: readonly Starter[]) => void;
}

type Line =
  | { type: 'none' }
  | { type: 'not-found' }
  | { type: 'procedure'; procedure: Procedure }
  | { type: 'starters' }
  | { type: 'starter'; starter: Starter }
  | { type: 'retired' };

/** The procedures of a workspace, those to begin with, and those no longer used, in one list. */
export function ProceduresView(props: ProceduresViewProps) {
  return (
    <div class={styles['page']}>
      <div class={styles['tools']}>
        <TextInput
          type="search"
          label={t.procedures.search}
          placeholder={t.procedures.search}
          value={props.query}
          onInput={props.onQuery}
        />
      </div>
      <div class={styles['rows']}>
        <Rows {...props} />
      </div>
    </div>
  );
}

function Rows(props: ProceduresViewProps) {
  return (
    <VirtualList
      label={t.today.places.procedures}
      items={linesOf(props)}
      itemKey={keyOf}
      estimate={(line) => (line.type === 'procedure' || line.type === 'starter' ? 62 : 40)}
      stops={(line) => line.type === 'procedure'}
      padding={14}
      render={(line) => <LineView {...props} line={line} />}
    />
  );
}

function linesOf({ procedures, retired, starters, query }: ProceduresViewProps): Line[] {
  const asked = query.trim() !== '';
  const lines: Line[] = [];
  if (procedures.length === 0) {
    if (!asked) lines.push({ type: 'none' });
    else if (retired.length === 0) lines.push({ type: 'not-found' });
  }
  for (const procedure of procedures) lines.push({ type: 'procedure', procedure });
  if (!asked && starters.length > 0) {
    lines.push({ type: 'starters' }, ...starters.map((starter): Line => ({ type: 'starter', starter })));
  }
  if (retired.length > 0) lines.push({ type: 'retired' });
  for (const procedure of retired) lines.push({ type: 'procedure', procedure });
  return lines;
}

function keyOf(line: Line): string {
  if (line.type === 'procedure') return line.procedure.id;
  return line.type === 'starter' ? `starter:${line.starter.id}` : line.type;
}

function LineView({ line, ...props }: ProceduresViewProps & { line: Line }) {
  const { procedures: says } = t;
  switch (line.type) {
    case 'none':
      return <EmptyState title={says.none}>{says.noneHint}</EmptyState>;
    case 'not-found':
      return <EmptyState title={says.notFound({ query: props.query.trim() })} />;
    case 'procedure':
      return <Card {...props} procedure={line.procedure} />;
    case 'starters':
      return (
        <div class={styles['section']}>
          <SectionHeader title={says.starters.title} count={props.starters.length} />
          <Button variant="quiet" onClick={() => props.onTake(props.starters)}>
            {says.starters.takeAll}
          </Button>
        </div>
      );
    case 'starter':
      return <StarterCard starter={line.starter} onTake={props.onTake} />;
    case 'retired':
      return <SectionHeader title={says.retired} count={props.retired.length} />;
  }
}

function Card({ procedure, areas, usage, onOpen }: ProceduresViewProps & { procedure: Procedure }) {
  const meta = metaOf(procedure, areas, usage.get(procedure.id) ?? null);
  return (
    <article class={styles['card']}>
      <h2 class={styles['name']}>
        <button type="button" class={styles['open']} data-row-focus onClick={() => onOpen(procedure)}>
          {titleOf(procedure)}
        </button>
      </h2>
      {meta !== '' && <p class={styles['muted']}>{meta}</p>}
    </article>
  );
}

function StarterCard({ starter, onTake }: { starter: Starter } & Pick<ProceduresViewProps, 'onTake'>) {
  const { title, goal } = starter.words;
  const { starters } = t.procedures;
  return (
    <article class={`${styles['card']} ${styles['starter']}`}>
      <div>
        <h3 class={styles['name']}>{title}</h3>
        <p class={styles['muted']}>{goal}</p>
      </div>
      <Button label={starters.takeNamed({ title })} onClick={() => onTake([starter])}>
        {starters.take}
      </Button>
    </article>
  );
}
