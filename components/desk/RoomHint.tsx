import { durationWords } from '@/components/actions/duration';
import clocks from '@/components/clocks/Clocks.module.css';
import { capital } from '@/components/today/words';
import type { Plan } from '@/utils/delegation/capacity';
import { dueFrom } from '@/utils/delegation/due';
import type { Due } from '@/utils/delegation/item';
import type { Pair } from '@/utils/delegation/pair';
import { tooMuch, type TooMuch } from '@/utils/delegation/room';
import { shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';

/** What {@link RoomHint} takes; `takes` is in minutes, `onTake` gets the first day on which it fits. */
export interface RoomHintProps {
  plan: Plan;
  takes: number;
  due: Due;
  pair: Pair;
  onTake: (due: Due) => void;
}

/** Says that more would be promised than there is time for, and until when it can be done; it keeps nobody from promising. */
export function RoomHint({ plan, takes, due, pair, onTake }: RoomHintProps) {
  const promiseFor = (date: string) => dueFrom(date, null, pair.zone, pair.end);
  const endOf = (date: string) => promiseFor(date)?.at ?? '';
  const found = tooMuch(plan, { takes, due: due.at, zone: pair.zone, endOf });
  if (found === null) return null;
  const next = found.next === null ? null : promiseFor(found.next);
  return (
    <div class={clocks['hint']} role="status">
      <p>{tooMuchWords(found, due)}</p>
      {next === null ? (
        <p>{t.desk.tooMuch.none}</p>
      ) : (
        <button type="button" class={clocks['next']} onClick={() => onTake(next)}>
          {t.desk.tooMuch.next({ day: shortDay(next.date) })}
        </button>
      )}
    </div>
  );
}

/** 'Tue 24 Nov has 7 h, 5 h 40 min is promised; this takes 2 h: 40 min too much.' */
function tooMuchWords(found: TooMuch, due: Due): string {
  const words = t.desk.tooMuch;
  const [ahead, promised] = [durationWords(found.ahead), durationWords(found.promised)];
  const whole = { day: shortDay(found.day ?? due.date), ahead, promised };
  const room = found.day === null ? words.until(whole) : found.today ? words.today(whole) : words.day(whole);
  const [takes, over] = [durationWords(found.takes), durationWords(found.over)];
  return words.over({ room: capital(room), takes, over });
}
