import { startOfWeek } from 'date-fns';
import { useState } from 'preact/hooks';
import { useNow } from '@/components/hooks/use-now';
import { useLanguage } from '@/components/hooks/use-language';
import { useTheme } from '@/components/hooks/use-theme';
import { PopupView } from '@/components/popup/PopupView';
import { ErrorState } from '@/components/ui/States';
import { Toast } from '@/components/ui/Toast';
import type { ActiveTab } from '@/utils/browser/active-tab';
import { speakChosen } from '@/utils/browser/language';
import { doneSince, openCount } from '@/utils/delegation/tally';
import { localZone } from '@/utils/i18n/format';
import { problemWords } from '@/utils/i18n/problem-words';
import { t } from '@/utils/i18n/spoken';
import { answerRow, delegatePage, keepNew, openAt, takeBack, type Outcome } from './actions';
import { useActiveTab, useNewDraft, usePopupData, type PopupData } from './use-popup';

/** The popup. */
export function App() {
  const data = usePopupData();
  const tab = useActiveTab();
  useTheme(data.value?.settings.theme ?? 'auto');
  const language = useLanguage(data.value?.settings.language, speakChosen);
  if (data.value !== undefined) return <Popup key={language} data={data.value} tab={tab} />;
  if (data.error === null) return null;
  return (
    <main style={{ padding: '14px' }}>
      <ErrorState title={t.common.itemsFailed} detail={problemWords(data.error)} onRetry={data.retry} />
    </main>
  );
}

function Popup({ data, tab }: { data: PopupData; tab: ActiveTab | null }) {
  const { tally, next, settings, workspace, people, role, sideOf } = data;
  const now = useNow();
  const draft = useNewDraft();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Outcome | null>(null);
  // The sidebar may only be opened within the click, so the work starts in it and nothing is awaited before.
  const run = (work: (tab: ActiveTab) => Promise<Outcome | null>) => {
    if (tab === null) return;
    setBusy(true);
    void work(tab).then((outcome) => {
      setBusy(false);
      if (outcome === null) window.close();
      else setSaid(outcome);
    });
  };
  const undo = said?.undo ?? [];
  return (
    <>
      <PopupView
        open={openCount(tally)}
        counts={{ ...tally.buckets, doneThisWeek: doneSince(tally, startOfWeek(now, { weekStartsOn: 1 })) }}
        {...{ next, people, role, sideOf }}
        clock={{ now, zone: localZone() }}
        ready={tab !== null && !busy}
        draft={draft.text}
        onDraft={draft.type}
        onNew={() =>
          run(async (front) => {
            const outcome = await keepNew(front, draft.text, settings.captureMode);
            draft.clear();
            return outcome;
          })
        }
        onDelegate={() => run((front) => delegatePage(front, settings.captureMode))}
        onSidebar={() => run((front) => openAt(front, null))}
        onSection={(section) => run((front) => openAt(front, { view: 'section', section }))}
        onAct={(row, act) => void answerRow(row, act).then(setSaid)}
        onRow={(row) => run((front) => openAt(front, { view: 'item', id: row.id }))}
      />
      <Toast
        text={said?.text ?? null}
        {...(undo.length === 0
          ? {}
          : {
              action: {
                label: t.common.undo,
                onClick: () => void takeBack(said?.workspace ?? workspace, undo).then(setSaid),
              },
            })}
        onClose={() => setSaid(null)}
      />
    </>
  );
}
