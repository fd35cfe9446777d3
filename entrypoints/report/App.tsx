import { useCallback, useState } from 'preact/hooks';
import { useLanguage } from '@/components/hooks/use-language';
import { useLive } from '@/components/hooks/use-live';
import { useTheme } from '@/components/hooks/use-theme';
import { ReportSheet } from '@/components/hours/ReportSheet';
import { EmptyState, ErrorState } from '@/components/ui/States';
import { watchBase, type Base } from '@/utils/browser/base';
import { speakChosen } from '@/utils/browser/language';
import { areaOf } from '@/utils/delegation/areas';
import { monthHours, type MonthHours } from '@/utils/delegation/hours';
import type { Role } from '@/utils/delegation/item';
import type { Workspace } from '@/utils/delegation/workspace';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import { localZone } from '@/utils/i18n/format';
import { problemWords } from '@/utils/i18n/problem-words';
import { t } from '@/utils/i18n/spoken';
import { readMonth, type MonthEntry } from '@/utils/store/hours';
import { live } from '@/utils/store/live';

/** The hours of a month to print; the address names workspace and month. It is light, for paper. */
export function App() {
  const base = useLive(watchBase);
  useTheme('light');
  const language = useLanguage(base.value?.settings.language, speakChosen);
  if (base.value !== undefined) return <Found key={language} base={base.value} />;
  if (base.error === null) return null;
  return <Failed error={base.error} retry={base.retry} />;
}

function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main style={{ padding: '24px' }}>
      <ErrorState title={t.problems.noStart} detail={problemWords(error)} onRetry={retry} />
    </main>
  );
}

function Found({ base }: { base: Base }) {
  const [[id = '', month = '']] = useState(() => location.hash.slice(1).split('/').map(decodeURIComponent));
  const workspace = base.workspaces.find((one) => one.id === id);
  if (workspace === undefined || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    return (
      <main style={{ padding: '24px' }}>
        <EmptyState title={t.hours.title}>{t.hoursReport.unknown}</EmptyState>
      </main>
    );
  }
  return <Report store={base.store} workspace={workspace} month={month} />;
}

function Report({ store, workspace, month }: { store: Base['store']; workspace: Workspace; month: string }) {
  const subscribe = useCallback(
    (onValue: (value: MonthHours<MonthEntry>) => void, onError: (error: unknown) => void) =>
      live(
        async () => monthHours(month, await readMonth(store, workspace, month), workspace.agreement),
        onValue,
        onError,
      ),
    [store, workspace, month],
  );
  const { value, error, retry } = useLive(subscribe);
  if (value === undefined) return error === null ? null : <Failed error={error} retry={retry} />;
  return (
    <ReportSheet
      client={nameIn(workspace, 'client')}
      assistant={nameIn(workspace, 'assistant')}
      hours={value}
      areas={areasOf(value, workspace)}
      rounding={workspace.agreement.rounding}
      today={dateOf(dayAt(localZone(), Date.now()))}
      onPrint={() => window.print()}
    />
  );
}

function nameIn({ members }: Workspace, role: Role): string {
  return members.find((member) => member.role === role)?.name.trim() ?? '';
}

/** Minutes by area, the most first; nothing where no area was named. */
function areasOf({ days }: MonthHours<MonthEntry>, { agreement }: Workspace) {
  const sums = new Map<string, number>();
  for (const { entry, minutes } of days.flatMap(({ entries }) => entries)) {
    const name = areaOf(agreement, entry.area)?.name ?? '';
    sums.set(name, (sums.get(name) ?? 0) + minutes);
  }
  if ([...sums.keys()].every((name) => name === '')) return [];
  return [...sums].map(([name, minutes]) => ({ name, minutes })).sort((a, b) => b.minutes - a.minutes);
}
