import { durationWords } from '@/components/actions/duration';
import { Button } from '@/components/ui/Button';
import { PrintIcon } from '@/components/ui/icons';
import type { MonthHours } from '@/utils/delegation/hours';
import { longDay, shortDay } from '@/utils/i18n/day';
import { t } from '@/utils/i18n/spoken';
import type { HoursEntry } from './HoursView';
import styles from './Report.module.css';
import { approvalWords, leftWords, monthWords, roundingWords, totalWords } from './hours-words';

/** What {@link ReportSheet} takes; names are '' where nobody said them, `areas` are minutes by name, '' for none. */
export interface ReportSheetProps {
  client: string;
  assistant: string;
  hours: MonthHours<HoursEntry>;
  areas: readonly { name: string; minutes: number }[];
  rounding: number | null;
  /** 'YYYY-MM-DD'. */
  today: string;
  onPrint: () => void;
}

/** A month's hours to print: for the client, from the assistant. */
export function ReportSheet({ client, assistant, hours, areas, rounding, today, onPrint }: ReportSheetProps) {
  const words = t.hoursReport;
  return (
    <main class={styles['page']}>
      <header>
        <h1 class={styles['title']}>{words.title({ month: monthWords(hours.month) })}</h1>
        {assistant !== '' && <p>{words.from({ name: assistant })}</p>}
        {client !== '' && <p>{words.to({ name: client })}</p>}
      </header>
      <section>
        <p class={styles['sum']}>{totalWords(hours)}</p>
        {hours.budget !== null && <p>{leftWords(hours)}</p>}
        <p class={styles['quiet']}>{roundingWords(rounding)}</p>
        {hours.approval !== null && <p>{approvalWords(hours)}</p>}
      </section>
      {areas.length > 0 && <Areas areas={areas} />}
      <Entries hours={hours} />
      <p class={styles['quiet']}>{words.made({ day: longDay(today) })}</p>
      <div class={styles['screen']}>
        <Button variant="primary" onClick={onPrint}>
          <PrintIcon size={18} /> {words.print}
        </Button>
      </div>
    </main>
  );
}

function Areas({ areas }: Pick<ReportSheetProps, 'areas'>) {
  const words = t.hoursReport;
  return (
    <table class={styles['table']}>
      <caption class={styles['caption']}>{words.byArea}</caption>
      <tbody>
        {areas.map(({ name, minutes }) => (
          <tr key={name}>
            <th scope="row">{name === '' ? words.noArea : name}</th>
            <td class={styles['time']}>{durationWords(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entries({ hours }: Pick<ReportSheetProps, 'hours'>) {
  const words = t.hoursReport;
  if (hours.days.length === 0) return <p>{t.hours.empty}</p>;
  return (
    <table class={styles['table']}>
      <caption class={styles['caption']}>{words.entries}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.what}</th>
          <th scope="col" class={styles['time']}>
            {words.time}
          </th>
        </tr>
      </thead>
      <tbody>
        {hours.days.toReversed().flatMap(({ day, entries }) =>
          entries.map(({ entry, minutes }) => (
            <tr key={entry.id}>
              <td class={styles['day']}>{shortDay(day)}</td>
              <td>
                {entry.title === '' ? t.hours.general : entry.title}
                {entry.note !== '' && <span class={styles['quiet']}> · {entry.note}</span>}
              </td>
              <td class={styles['time']}>{durationWords(minutes)}</td>
            </tr>
          )),
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.sum}
          </th>
          <td class={styles['time']}>{durationWords(hours.minutes)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
