import { useId, useMemo, useState } from 'preact/hooks';
import { dueMeaning } from '@/components/clocks/clock-words';
import { useReadDates } from '@/components/hooks/use-found';
import { TextInput } from '@/components/ui/TextInput';
import { dueFrom } from '@/utils/delegation/due';
import { meantDay, type ReadDates } from '@/utils/delegation/found';
import type { Due } from '@/utils/delegation/item';
import type { Pair } from '@/utils/delegation/pair';
import { t } from '@/utils/i18n/spoken';
import styles from './DeadlineField.module.css';

/** What {@link InWords} takes; `onTake` gets what was understood, once somebody says so. */
export interface InWordsProps {
  now: Date;
  pair: Pair;
  onTake: (due: Due) => void;
}

/** Nobody says a deadline in more; a whole mail is no place to look while somebody types. */
const LONGEST = 300;
/** Fewer letters are the beginning of a word, about which nothing needs to be said yet. */
const FEW = 3;

/** A deadline in plain words, in any of the six languages: understood while it is typed, taken with Enter or one press. */
export function InWords({ now, pair, onTake }: InWordsProps) {
  const id = useId();
  const [text, setText] = useState('');
  const read = useReadDates();
  const due = useMemo(() => (read === null ? null : dueIn(text, read, now, pair)), [text, read, now, pair]);
  const take = () => {
    if (due === null) return;
    setText('');
    onTake(due);
  };
  return (
    <div class={styles['words']}>
      <TextInput
        label={t.found.inWords}
        placeholder={t.found.example}
        value={text}
        maxLength={LONGEST}
        describedBy={`${id}-means`}
        onInput={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
          if (text.trim() === '') return;
          // Alone it would finish the dialog around the field.
          event.preventDefault();
          take();
        }}
      />
      <div class={styles['means']} role="status">
        <span id={`${id}-means`}>{due === null ? lackWords(text, read) : dueMeaning(due, pair)}</span>
        {due !== null && (
          <button type="button" class={styles['day']} aria-describedby={`${id}-means`} onClick={take}>
            {t.found.take}
          </button>
        )}
      </div>
    </div>
  );
}

function dueIn(text: string, read: ReadDates, now: Date, { zone, end }: Pair): Due | null {
  if (text.trim() === '') return null;
  const day = meantDay(read(text, { now, zone }));
  return day === null ? null : dueFrom(day.date, day.time ?? null, zone, end);
}

function lackWords(text: string, read: ReadDates | null): string {
  return read === null || text.trim().length < FEW ? '' : t.found.notUnderstood;
}
