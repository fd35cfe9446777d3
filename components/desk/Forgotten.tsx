import { useState } from 'preact/hooks';
import { durationWords, minutesFrom } from '@/components/actions/duration';
import { useNow } from '@/components/hooks/use-now';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { elapsed } from '@/utils/delegation/timer';
import { t } from '@/utils/i18n/spoken';
import styles from './Desk.module.css';

/** What {@link Forgotten} takes; `onSettle` gets minutes, 0 for none. */
export interface ForgottenProps {
  since: string;
  onSettle: (minutes: number) => void;
}

/** Asks how long a timer that nobody paused really ran. */
export function Forgotten({ since, onSettle }: ForgottenProps) {
  const words = t.desk.timer;
  const ran = elapsed(since, useNow()) / 60_000;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const minutes = minutesFrom(typed);
  const fits = minutes !== null && minutes <= ran;
  const set = () => {
    if (fits) onSettle(minutes);
    else setWrong(true);
  };
  const error = wrong && !fits ? (minutes === null ? words.realHint : words.tooLong) : null;
  return (
    <div class={styles['forgotten']}>
      <p>{words.ran({ time: durationWords(ran) })}</p>
      <Field label={words.real} hint={words.realHint} {...(error === null ? {} : { error })}>
        {(id, describedBy) => (
          <div class={styles['row']}>
            <TextInput
              id={id}
              value={typed}
              describedBy={describedBy}
              maxLength={40}
              onInput={setTyped}
              onKeyDown={(event) => {
                if (event.key === 'Enter') set();
              }}
            />
            <Button variant="primary" onClick={set}>
              {words.set}
            </Button>
          </div>
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button onClick={() => onSettle(ran)}>{words.keep({ time: durationWords(ran) })}</Button>
        <Button variant="danger" onClick={() => onSettle(0)}>
          {words.throwAway}
        </Button>
      </div>
    </div>
  );
}
