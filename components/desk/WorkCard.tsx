import { actionsOf, type Act } from '@/components/actions/action';
import { durationWords } from '@/components/actions/duration';
import { useSecond } from '@/components/hooks/use-second';
import { Answers } from '@/components/today/Answers';
import { IconButton } from '@/components/ui/IconButton';
import { PauseIcon } from '@/components/ui/icons';
import { cx } from '@/components/ui/cx';
import card from '@/components/today/Card.module.css';
import type { Row } from '@/utils/delegation/row';
import { elapsed } from '@/utils/delegation/timer';
import type { Colour } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import styles from './Desk.module.css';
import { Forgotten } from './Forgotten';

/** Whom the timer runs for, as it may be shown: null where another client than that one is in view. */
export interface WorkedFor {
  /** The client's name where several are shown together, else ''. */
  name: string;
  /** Of the workspace, where several are shown. */
  colour: Colour | null;
  /** The item; null for work without one, and where it is gone. */
  row: Row | null;
}

/** What {@link WorkCard} takes; `since` is an ISO instant. */
export interface WorkCardProps {
  since: string;
  work: WorkedFor | null;
  /** Whether it ran longer than anybody works. */
  forgotten: boolean;
  onPause: () => void;
  /** Ends a forgotten timer after so many minutes; 0: nothing of it is kept. */
  onSettle: (minutes: number) => void;
  onOpen: (row: Row) => void;
  onAct: (row: Row, act: Act) => void;
}

/** What the timer runs for, on top of the desk. */
export function WorkCard(props: WorkCardProps) {
  const { work, since, forgotten } = props;
  const colour = work?.colour ?? null;
  return (
    <section
      class={cx(card['card'], colour !== null && card['edged'])}
      {...(colour === null ? {} : { style: { '--edge-colour': `var(--ws-${colour})` } })}
      aria-label={t.desk.timer.working}
    >
      <div class={styles['work']}>
        <div class={styles['what']}>
          <p class={card['meta']}>{kickerOf(work)}</p>
          {work !== null && <Title {...props} row={work.row} />}
        </div>
        <Ticking since={since} />
        {!forgotten && (
          <IconButton framed label={t.desk.timer.pause} onClick={props.onPause}>
            <PauseIcon />
          </IconButton>
        )}
      </div>
      {forgotten ? (
        <Forgotten since={since} onSettle={props.onSettle} />
      ) : (
        work !== null &&
        work.row !== null && (
          <Answers answers={actionsOf(work.row, 'assistant').answers} row={work.row} onAct={props.onAct} />
        )
      )}
    </section>
  );
}

function kickerOf(work: WorkedFor | null): string {
  const { working, elsewhere } = t.desk.timer;
  if (work === null) return elsewhere;
  return work.name === '' ? working : `${working} · ${work.name}`;
}

function Title({ row, onOpen }: Pick<WorkCardProps, 'onOpen'> & { row: Row | null }) {
  if (row === null) return <p class={card['name']}>{t.desk.timer.noItem}</p>;
  return (
    <h2 class={card['heading']}>
      <button type="button" class={styles['open']} onClick={() => onOpen(row)}>
        {row.title}
      </button>
    </h2>
  );
}

/** '00:24:10'; hours may be more than a day's. */
export function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function Ticking({ since }: { since: string }) {
  const ms = elapsed(since, useSecond());
  return (
    // Screen readers say it when asked, in words, and not each second.
    <span class={styles['clock']} role="timer" aria-live="off" aria-label={durationWords(ms / 60_000)}>
      {clockOf(ms)}
    </span>
  );
}
