import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Dialog } from '@/components/ui/Dialog';
import { cx } from '@/components/ui/cx';
import { t } from '@/utils/i18n/spoken';
import styles from './Palette.module.css';
import { waysFor } from './match';
import type { Way } from './way';

/** What {@link Palette} takes; `onTyped` makes the ways that typed text itself is for, such as searching for it. */
export interface PaletteProps {
  ways: readonly Way[];
  onTyped: (text: string) => readonly Way[];
  onClose: () => void;
}

/** All that can be done, found by typing: arrows choose, Enter does it. */
export function Palette({ ways, onTyped, onClose }: PaletteProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const shown = useMemo(
    () => [...waysFor(ways, typed), ...(typed.trim() === '' ? [] : onTyped(typed.trim()))],
    [ways, typed, onTyped],
  );
  const chosen = shown[Math.min(at, shown.length - 1)];
  const run = (way: Way | undefined) => {
    if (way === undefined) return;
    onClose();
    way.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined) setAt((Math.min(at, shown.length - 1) + step + shown.length) % shown.length);
    else if (event.key === 'Enter') run(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t.palette.title} onClose={onClose}>
      <input
        class={styles['input']}
        type="text"
        role="combobox"
        aria-label={t.palette.what}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen.id}`}
        autoComplete="off"
        spellcheck={false}
        autofocus
        placeholder={t.palette.what}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <WayList id={list} ways={shown} chosen={chosen} onRun={run} />
      <p class={styles['said']} role="status">
        {shown.length === 0 ? t.palette.nothing : ''}
      </p>
    </Dialog>
  );
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

interface WayListProps {
  id: string;
  ways: readonly Way[];
  chosen: Way | undefined;
  onRun: (way: Way) => void;
}

function WayList({ id, ways, chosen, onRun }: WayListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} id={id} class={styles['list']} role="listbox" aria-label={t.palette.title}>
      {ways.map((way) => (
        // Its keys are those of the field above, which keeps the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={way.id}
          id={`${id}-${way.id}`}
          role="option"
          aria-selected={way === chosen}
          class={cx(styles['way'], way === chosen && styles['chosen'])}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onRun(way)}
        >
          <span class={styles['words']}>
            <span class={styles['label']}>{way.label}</span>
            {way.note !== '' && <span class={styles['note']}>{way.note}</span>}
          </span>
          {way.key !== '' && <kbd class={styles['key']}>{way.key}</kbd>}
        </div>
      ))}
    </div>
  );
}
