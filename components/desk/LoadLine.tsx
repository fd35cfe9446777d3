import { durationWords } from '@/components/actions/duration';
import { cx } from '@/components/ui/cx';
import type { Plan } from '@/utils/delegation/capacity';
import { t } from '@/utils/i18n/spoken';
import styles from './Desk.module.css';

/** What {@link LoadLine} takes; `logged` is in minutes, `unknown` counts promises without an estimate. */
export interface LoadLineProps {
  plan: Plan;
  logged: number;
  unknown: number;
}

/** How full today is: a small bar, and the same in words. */
export function LoadLine({ plan, logged, unknown }: LoadLineProps) {
  const [today] = plan.days;
  const { load } = t.desk;
  if (today === undefined) return null;
  const free = today.ahead - today.promised;
  const words = [roomWords(today), ...(unknown === 0 ? [] : [load.noEstimate({ count: unknown })])].join(
    ' · ',
  );
  const over = Math.round(plan.over);
  const share = (minutes: number) => ({ flexGrow: Math.max(0, minutes) });
  return (
    <section class={styles['load']} aria-label={load.label}>
      {today.total > 0 && (
        <div class={styles['bar']} aria-hidden="true">
          <span class={cx(styles['part'], styles['logged'])} style={share(logged)} />
          <span class={cx(styles['part'], styles['promised'])} style={share(today.promised)} />
          <span class={cx(styles['part'], styles['free'])} style={share(free)} />
        </div>
      )}
      <p>{words}</p>
      {over > 0 && <p class={styles['over']}>{load.over({ time: durationWords(over) })}</p>}
    </section>
  );
}

function roomWords({ total, ahead, promised }: Plan['days'][number]): string {
  const { load } = t.desk;
  if (total === 0) return load.dayOff;
  if (ahead === 0) return load.dayDone;
  const [time, free] = [Math.round(promised), Math.round(ahead - promised)];
  if (time === 0) return load.free({ free: durationWords(free) });
  if (free === 0) return load.full({ time: durationWords(time) });
  return load.promised({ time: durationWords(time), free: durationWords(free) });
}
