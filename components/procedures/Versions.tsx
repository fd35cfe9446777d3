import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { Clock } from '@/components/today/words';
import type { Area } from '@/utils/delegation/agreement';
import type { Role } from '@/utils/delegation/item';
import type { Procedure, ProcedureVersion } from '@/utils/delegation/procedure';
import { momentLabel } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import { DiffView } from './DiffView';
import styles from './Procedures.module.css';

/** What {@link Versions} takes. */
export interface VersionsProps {
  procedure: Procedure;
  areas: readonly Area[];
  clock: Clock;
  /** The user's role, and the other member's name as in 'your assistant'. */
  role: Role;
  other: string;
  onBack: (number: number) => void;
  onOpenItem: (item: string) => void;
}

/** As many versions stand on the page before the rest is asked for. */
const FIRST = 5;

/** All versions, the latest first, and what changed between any two of them. */
export function Versions(props: VersionsProps) {
  const { versions } = props.procedure;
  const count = versions.length;
  const [pair, setPair] = useState<[from: number, to: number] | null>(null);
  const [all, setAll] = useState(false);
  const numbers = Array.from({ length: count }, (_, i) => count - i);
  return (
    <section class={styles['versions']} aria-label={t.procedures.versions.title}>
      <h3 class={styles['heading']}>{t.procedures.versions.title}</h3>
      {pair !== null && <Compared {...props} pair={pair} onPair={setPair} onClose={() => setPair(null)} />}
      <ol class={styles['list']} reversed>
        {(all ? numbers : numbers.slice(0, FIRST)).map((number) => {
          const version = versions[number - 1];
          return version === undefined ? null : (
            <li key={version.event} class={styles['version']}>
              <Version
                {...props}
                number={number}
                version={version}
                onCompare={() => setPair([number - 1, number])}
              />
            </li>
          );
        })}
      </ol>
      {!all && count > FIRST && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t.timeline.showAll({ count })}
        </Button>
      )}
    </section>
  );
}

interface VersionProps extends VersionsProps {
  number: number;
  version: ProcedureVersion;
  onCompare: () => void;
}

function Version({ number, version, procedure, clock, role, other, ...on }: VersionProps) {
  const { versions } = t.procedures;
  const { by, at, note, from } = version;
  const latest = number === procedure.versions.length;
  const when = momentLabel(at, clock.now, clock.zone);
  return (
    <>
      <p>
        <strong>{versions.number({ number })}</strong>{' '}
        <span class={styles['muted']}>
          {[versions.by({ who: by === role ? versions.you : other, when }), latest ? versions.now : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      {note !== '' && <p class={styles['text']}>{note}</p>}
      <div class={styles['links']}>
        {number > 1 && (
          <button type="button" class={styles['link']} onClick={on.onCompare}>
            {versions.compare({ number })}
          </button>
        )}
        {!latest && (
          <button type="button" class={styles['link']} onClick={() => on.onBack(number)}>
            {versions.back({ number })}
          </button>
        )}
        {from !== null && (
          <button type="button" class={styles['link']} onClick={() => on.onOpenItem(from)}>
            {versions.openItem}
          </button>
        )}
      </div>
    </>
  );
}

interface ComparedProps extends VersionsProps {
  pair: [from: number, to: number];
  onPair: (pair: [from: number, to: number]) => void;
  onClose: () => void;
}

function Compared({ procedure, areas, pair, onPair, onClose }: ComparedProps) {
  const { versions: says, diff } = t.procedures;
  const [from, to] = pair;
  const [before, after] = [procedure.versions[from - 1], procedure.versions[to - 1]];
  if (before === undefined || after === undefined) return null;
  const options = procedure.versions.map((_, i) => ({
    value: String(i + 1),
    label: says.number({ number: i + 1 }),
  }));
  return (
    <section class={styles['panel']} aria-label={diff.title}>
      <h4 class={styles['name']}>{diff.title}</h4>
      <div class={styles['pair']}>
        <Field label={says.from}>
          {(id) => (
            <Select
              id={id}
              options={options}
              value={String(from)}
              onChange={(one) => onPair([Number(one), to])}
            />
          )}
        </Field>
        <Field label={says.to}>
          {(id) => (
            <Select
              id={id}
              options={options}
              value={String(to)}
              onChange={(one) => onPair([from, Number(one)])}
            />
          )}
        </Field>
      </div>
      <div aria-live="polite">
        <DiffView before={before.words} after={after.words} areas={areas} />
      </div>
      <div class={styles['buttons']}>
        <Button onClick={onClose}>{t.common.close}</Button>
      </div>
    </section>
  );
}
