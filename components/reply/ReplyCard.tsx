import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { DoneIcon, WarningIcon } from '@/components/ui/icons';
import { stageTone, stageWithin, stageWord, type Clock } from '@/components/today/words';
import type { Person } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { sinceLabel } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';
import type { Reading } from './readings';
import styles from './ReplyCard.module.css';

/** What {@link ReplyCard} takes; `onOpen` and `clock` come from the list it stands in. */
export interface ReplyProps {
  /** The item the reply is about. */
  row: Row;
  from: Person;
  /** Who it would have to be from. */
  assistant: Person;
  /** It is from the assistant's address, or the person said that it is from them. */
  trusted: boolean;
  /** What it says, in the order to record it. */
  readings: readonly Reading[];
  /** What was not understood, as it stands; '' when nothing. */
  rest: string;
  busy: boolean;
  onTrust: () => void;
  onRecord: (readings: readonly Reading[]) => void;
}

/** What {@link ReplyCard} takes. */
export interface ReplyCardProps extends ReplyProps {
  clock: Clock;
  onOpen: (row: Row) => void;
}

/** A reply of somebody who has nothing installed: what it says becomes part of the item, each by a press. */
export function ReplyCard(props: ReplyCardProps) {
  const { row, from, clock, trusted, rest, onOpen } = props;
  const who = from.name || from.email || t.reply.somebody;
  return (
    <section class={styles['card']} aria-label={t.reply.label}>
      <p class={styles['meta']}>{t.reply.where}</p>
      <div class={styles['head']}>
        <h2 class={styles['title']}>{row.title}</h2>
        <Chip tone={stageTone(row.stage)}>{stageWord(row.stage)}</Chip>
      </div>
      <p class={styles['meta']}>
        {t.reply.answers({
          who,
          stage: stageWithin(row.stage),
          since: sinceLabel(row.stageSince, clock.now, clock.zone),
        })}
      </p>
      {!trusted && <Stranger {...props} />}
      <Said {...props} />
      {rest !== '' && (
        <div>
          <p class={styles['meta']}>{t.reply.notUnderstood}</p>
          <blockquote class={styles['rest']}>{rest}</blockquote>
        </div>
      )}
      <div class={styles['actions']}>
        <Button variant="quiet" onClick={() => onOpen(row)}>
          {t.reply.openItem}
        </Button>
      </div>
    </section>
  );
}

/** What was read, with a press for each and one for all. */
function Said({ trusted, readings, busy, onRecord }: ReplyProps) {
  if (readings.length === 0) return null;
  const open = trusted ? readings.filter(({ state }) => state === 'open') : [];
  return (
    <>
      {readings.every(({ id }) => id === 'note') && <p class={styles['meta']}>{t.reply.noForm}</p>}
      <ul class={styles['list']} aria-label={t.reply.says}>
        {readings.map((reading) => (
          <li key={reading.id} class={styles['reading']}>
            <p class={reading.id === 'note' ? styles['long'] : undefined}>
              {reading.words}
              {reading.hint !== '' && <span class={styles['hint']}>{reading.hint}</span>}
            </p>
            {trusted && <Press reading={reading} primary={open.length === 1} {...{ busy, onRecord }} />}
          </li>
        ))}
      </ul>
      {open.length > 1 && (
        <div class={styles['actions']}>
          <Button variant="primary" disabled={busy} onClick={() => onRecord(open)}>
            {t.reply.recordAll({ count: open.length })}
          </Button>
        </div>
      )}
    </>
  );
}

interface PressProps extends Pick<ReplyProps, 'busy' | 'onRecord'> {
  reading: Reading;
  primary: boolean;
}

function Press({ reading, primary, busy, onRecord }: PressProps) {
  const { state, action, words } = reading;
  if (state === 'open') {
    return (
      <Button
        variant={primary ? 'primary' : 'plain'}
        disabled={busy}
        label={t.reply.press({ action, words })}
        onClick={() => onRecord([reading])}
      >
        {action}
      </Button>
    );
  }
  return (
    <span class={styles['kept']}>
      {state === 'recorded' && <DoneIcon size={16} />}
      {state === 'recorded' ? t.reply.recorded : t.reply.movedOn}
    </span>
  );
}

/** A reply from an address that is not the assistant's is offered nothing by itself. */
function Stranger({ from, assistant, readings, onTrust }: ReplyProps) {
  return (
    <div class={styles['stranger']}>
      <p>
        <WarningIcon size={16} /> {strangerWords(from.email, assistant.email)}
      </p>
      {readings.length > 0 && <Button onClick={onTrust}>{t.reply.fromAssistant}</Button>}
    </div>
  );
}

function strangerWords(from: string, expected: string): string {
  if (from === '') {
    return expected === '' ? t.reply.unknownNoAddress : t.reply.unknown({ expected });
  }
  return expected === '' ? t.reply.strangerNoAddress({ from }) : t.reply.stranger({ from, expected });
}
