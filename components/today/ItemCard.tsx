import { actionsOf, type Act, type Action } from '@/components/actions/action';
import { Chip } from '@/components/ui/Chip';
import { IconButton } from '@/components/ui/IconButton';
import { PauseIcon, PlayIcon, SendIcon } from '@/components/ui/icons';
import { cx } from '@/components/ui/cx';
import { memo } from '@/components/ui/memo';
import type { Row } from '@/utils/delegation/row';
import { t } from '@/utils/i18n/spoken';
import { Answers } from './Answers';
import styles from './Card.module.css';
import { chipOf, metaOf } from './card-words';
import { reasonOf, type Words } from './reason-words';
import type { Picks } from './use-selection';
import { firstName, nameOr, type Clock, type Side } from './words';

/** What every card of a list takes. */
export interface CardProps {
  sideOf: (row: Row) => Side;
  clock: Clock;
  onOpen: (row: Row) => void;
  onAct: (row: Row, act: Act) => void;
  /** Which rows are picked; null where rows cannot be picked. */
  picks: Picks | null;
  /** Ids of rows that the other side does not have yet. */
  notThere?: ReadonlySet<string>;
  /** The names of procedures by id. */
  procedures?: ReadonlyMap<string, string>;
  /** The item the timer runs for, or null; absent where cards have no timer. */
  timed?: string | null;
}

/** What {@link ItemCard} takes. */
export interface ItemCardProps extends CardProps {
  row: Row;
  /** The level of the title: below a section's heading, or right below the page's. */
  heading?: 'h2' | 'h3';
}

/** One item in a list: what, then who and when; one that needs the person says why and carries the answers. */
export const ItemCard = memo(Card);

function Card({
  row,
  sideOf,
  clock,
  onOpen,
  onAct,
  picks,
  notThere,
  procedures,
  timed,
  heading = 'h3',
}: ItemCardProps) {
  const side = sideOf(row);
  const { answers, more } = actionsOf(row, side.role);
  const picking = picks?.on === true;
  const reason = reasonOf(row, side, clock);
  const meta = metaOf(row, side, clock, procedures?.get(row.procedure ?? ''));
  const onKeyDown = (event: KeyboardEvent) => {
    const act = byKey(event, [...answers, ...more]);
    if (event.key === 'x' && isPlain(event) && picks !== null) picks.toggle(row, false);
    else if (act !== null && !picking) onAct(row, act);
    else return;
    event.preventDefault();
  };
  return (
    <article
      data-item={row.id}
      class={cx(
        styles['card'],
        side.colour !== null && styles['edged'],
        picking && picks.has(row.id) && styles['picked'],
      )}
      {...(side.colour === null ? {} : { style: { '--edge-colour': `var(--ws-${side.colour})` } })}
    >
      {/* The keys of its buttons, while the focus is on its title. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div class={styles['head']} onKeyDown={onKeyDown}>
        <Title row={row} picks={picks} onOpen={onOpen} heading={heading} />
        {notThere?.has(row.id) === true && <NotThere side={side} />}
        <CardChip row={row} side={side} clock={clock} />
        {timed !== undefined && !picking && more.some(({ act }) => act.do === 'timer') && (
          <TimerButton row={row} runs={timed === row.id} onAct={onAct} />
        )}
      </div>
      {reason !== null && (
        <p class={styles['reason']}>
          <Said words={reason} />
        </p>
      )}
      {meta !== '' && <p class={cx(styles['meta'], styles['two'])}>{meta}</p>}
      {answers.length > 0 && !picking && <Answers answers={answers} row={row} onAct={onAct} />}
    </article>
  );
}

type TitleProps = Pick<ItemCardProps, 'row' | 'picks' | 'onOpen'> & { heading: 'h2' | 'h3' };

function Title({ row, picks, onOpen, heading: Heading }: TitleProps) {
  const box = picks?.on === true ? { role: 'checkbox' as const, 'aria-checked': picks.has(row.id) } : {};
  return (
    <Heading class={styles['heading']}>
      <button
        type="button"
        class={styles['title']}
        data-row-focus
        {...box}
        onClick={(event) => {
          if (picks?.on === true) picks.toggle(row, event.shiftKey);
          else onOpen(row);
        }}
      >
        {picks?.on === true && <Tick on={picks.has(row.id)} />}
        {row.title}
      </button>
    </Heading>
  );
}

function TimerButton({ row, runs, onAct }: { runs: boolean } & Pick<ItemCardProps, 'row' | 'onAct'>) {
  const { startFor, pauseFor } = t.desk.timer;
  const label = runs ? pauseFor({ title: row.title }) : startFor({ title: row.title });
  return (
    <span class={styles['timer']}>
      <IconButton label={label} onClick={() => onAct(row, { do: 'timer' })}>
        {runs ? <PauseIcon size={16} /> : <PlayIcon size={16} />}
      </IconButton>
    </span>
  );
}

/** The other side does not have the item yet; nothing is said of one that is there. */
function NotThere({ side }: { side: Side }) {
  const label = t.carrying.held.sign({ name: nameOr(side.other, side.role) });
  return (
    <span class={styles['away']} role="img" aria-label={label} title={label}>
      <SendIcon size={14} />
    </span>
  );
}

function Tick({ on }: { on: boolean }) {
  return (
    <span class={styles['tick']} aria-hidden="true">
      {on && (
        <svg width="10" height="10" viewBox="0 0 10 10" fill="none" stroke="currentColor" stroke-width="2">
          <path d="m1.5 5.5 2.3 2.3 4.7-5.3" />
        </svg>
      )}
    </span>
  );
}

/** The chip; where several workspaces are shown and nothing else is to be said, with whom it is. */
function CardChip({ row, side, clock }: { row: Row; side: Side; clock: Clock }) {
  const chip = chipOf(row, side.role, clock);
  if (chip !== null) return <Chip tone={chip.tone}>{chip.text}</Chip>;
  if (side.colour === null || side.other === '') return null;
  return <Chip tone="neutral">{shortName(side.other)}</Chip>;
}

function shortName(name: string): string {
  const words = name.trim().split(/\s+/u);
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return last === '' ? firstName(name) : `${firstName(name)} ${last.charAt(0)}.`;
}

/** A sentence with what stands out in it. */
export function Said({ words }: { words: Words }) {
  return (
    <>
      {words.map((part, index) =>
        typeof part === 'string' ? part : <strong key={index}>{part.strong}</strong>,
      )}
    </>
  );
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
}

/** The act whose single key was pressed, or null. */
function byKey(event: KeyboardEvent, actions: readonly Action[]): Act | null {
  if (!isPlain(event) || event.key === '') return null;
  return actions.find(({ key }) => key === event.key)?.act ?? null;
}
