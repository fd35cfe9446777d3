import { useState } from 'preact/hooks';
import { HoursView } from '@/components/hours/HoursView';
import { monthWords } from '@/components/hours/hours-words';
import { AppHeader } from '@/components/today/AppHeader';
import { IconButton } from '@/components/ui/IconButton';
import { BackIcon, RightIcon } from '@/components/ui/icons';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { nameOf, shownOf } from '@/components/workspaces/shown';
import { openReport } from '@/utils/browser/tabs';
import { monthBeside, type MonthHours } from '@/utils/delegation/hours';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { t } from '@/utils/i18n/spoken';
import type { MonthEntry } from '@/utils/store/hours';
import styles from './App.module.css';
import { Workspaces } from './TodayPage';
import { useApp } from './app-context';
import { agree, removeEntry, saveCsv, useEntryForm, useMonth } from './use-hours';

/** Time logged in the current workspace; `month` 'YYYY-MM', null for the present one. */
export function HoursPage({ month: asked }: { month: string | null }) {
  const app = useApp();
  const present = dateOf(dayAt(app.clock.zone, app.clock.now.getTime())).slice(0, 7);
  const [month, setMonth] = useState(asked ?? present);
  const { value, error, retry } = useMonth(app, month);
  return (
    <>
      <AppHeader
        name={t.hours.title}
        lead={<Workspaces />}
        subtitle={`${nameOf(shownOf(app.workspace))} · ${monthWords(month)}`}
        actions={
          <>
            <IconButton label={t.hours.before} onClick={() => setMonth(monthBeside(month, -1))}>
              <BackIcon />
            </IconButton>
            {month < present && (
              <IconButton label={t.hours.after} onClick={() => setMonth(monthBeside(month, 1))}>
                <RightIcon />
              </IconButton>
            )}
          </>
        }
      />
      <main class={styles['main']}>
        {value?.month === month ? (
          <Month key={`${app.workspace.id} ${month}`} hours={value} />
        ) : (
          <div class={styles['pad']}>
            {error === null ? <LoadingState /> : <ErrorState title={t.hours.failed} onRetry={retry} />}
          </div>
        )}
      </main>
    </>
  );
}

function Month({ hours }: { hours: MonthHours<MonthEntry> }) {
  const app = useApp();
  const { workspace, role, go } = app;
  const { form, begin } = useEntryForm(app);
  const approve = (yes: boolean) => {
    const at = new Date().toISOString();
    const value = yes ? { minutes: hours.minutes, at } : null;
    agree(app, { approved: { [hours.month]: value } }, yes ? t.hours.nowApproved : t.hours.nowUnapproved);
  };
  return (
    <HoursView
      role={role}
      hours={hours}
      rounding={workspace.agreement.rounding}
      form={form}
      onAdd={() => begin(null)}
      onCorrect={begin}
      onRemove={(entry) => removeEntry(app, entry)}
      onOpen={(id) => go({ view: 'item', id })}
      onRounding={(rounding) => agree(app, { rounding }, t.hours.rounded)}
      onApprove={approve}
      onCsv={() => saveCsv(app, hours)}
      onReport={() => void openReport(workspace.id, hours.month)}
    />
  );
}
