import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { cx } from '@/components/ui/cx';
import { t } from '@/utils/i18n/spoken';
import styles from './Insights.module.css';

/** The numbers behind a chart; the first cell of each row names it. */
export interface TableOf {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What {@link Chart} takes. */
export interface ChartProps {
  title: string;
  /** The finding, in one or two sentences: it stands above the drawing, and is what a screen reader says of it. */
  says: string;
  table: TableOf;
  /** Below the finding: how it is reckoned. */
  note?: ComponentChildren;
  /** The drawing. */
  children: ComponentChildren;
}

/** A finding, its picture, and the table behind it, folded on screen and open on paper. */
export function Chart({ title, says, table, note, children }: ChartProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section class={styles['card']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class={styles['heading']}>
        {title}
      </h2>
      <p id={`${id}-says`} class={styles['says']}>
        {says}
      </p>
      {note !== undefined && <div class={styles['note']}>{note}</div>}
      <div class={styles['picture']} role="img" aria-labelledby={`${id}-says`}>
        {children}
      </div>
      <button
        type="button"
        class={styles['toggle']}
        aria-expanded={open}
        aria-controls={`${id}-table`}
        aria-label={t.insights.tableOf({ title })}
        onClick={() => setOpen(!open)}
      >
        {t.insights.table}
      </button>
      <div id={`${id}-table`} class={cx(styles['behind'], !open && styles['closed'])}>
        <Table title={title} {...table} />
      </div>
    </section>
  );
}

function Table({ title, head, rows }: TableOf & { title: string }) {
  return (
    <table class={styles['table']}>
      <caption class={styles['hidden']}>{title}</caption>
      <thead>
        <tr>
          {head.map((cell, i) => (
            <th key={i} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], i) => (
          <tr key={i}>
            <th scope="row">{name}</th>
            {cells.map((cell, j) => (
              <td key={j}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In place of a chart of too few: what is missing. */
export function TooFew({ title, has }: { title: string; has: string }) {
  const id = useId();
  return (
    <section class={styles['card']} aria-labelledby={id}>
      <h2 id={id} class={styles['heading']}>
        {title}
      </h2>
      <p class={styles['few']}>
        {t.insights.tooFew} {has}
      </p>
    </section>
  );
}
