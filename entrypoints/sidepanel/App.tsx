import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DatesContext } from '@/components/hooks/use-found';
import { useLive } from '@/components/hooks/use-live';
import { MeetingsContext } from '@/components/hooks/use-meetings';
import { useNow } from '@/components/hooks/use-now';
import { useLanguage } from '@/components/hooks/use-language';
import { useTheme } from '@/components/hooks/use-theme';
import { ErrorState } from '@/components/ui/States';
import { Toast } from '@/components/ui/Toast';
import { useKeys } from '@/components/ui/use-keys';
import { speakChosen } from '@/utils/browser/language';
import { watchBase, type Base } from '@/utils/browser/base';
import type { Route } from '@/utils/browser/route';
import { otherOf, roleIn } from '@/utils/delegation/workspace';
import { localZone } from '@/utils/i18n/format';
import type { LanguageCode } from '@/utils/i18n/languages';
import { problemWords } from '@/utils/i18n/problem-words';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { Page } from './Page';
import { SidebarPalette } from './SidebarPalette';
import { takeBack } from './actions';
import { AppContext, type AppState } from './app-context';
import type { UndoOf } from './toast';
import { dates } from './read-dates';
import { useLetters } from './use-letters';
import { useMeetingAnswers } from './use-meetings';
import { useRoute } from './use-route';
import { usePalette } from './use-palette';
import { wayOfKey, waysOf } from './ways';

/** The sidebar. */
export function App() {
  const base = useLive(watchBase);
  useTheme(base.value?.settings.theme ?? 'auto');
  const language = useLanguage(base.value?.settings.language, speakChosen);
  if (base.value !== undefined) return <Ready language={language} base={base.value} />;
  if (base.error === null) return null;
  return (
    <main class={styles['failed']}>
      <ErrorState title={t.common.itemsFailed} detail={problemWords(base.error)} onRetry={base.retry} />
    </main>
  );
}

interface Said {
  text: string;
  undo: UndoOf;
}

interface ReadyProps {
  base: Base;
  language: LanguageCode;
}

function Ready(props: ReadyProps) {
  const letters = useLetters(props.base.workspaces);
  // Here, so that what is asked of the sidebar while it opens is heard and kept.
  const way = useRoute();
  return letters === null ? null : <Frame {...props} {...way} letters={letters} />;
}

type FrameProps = ReadyProps & ReturnType<typeof useRoute> & Pick<AppState, 'letters'>;

function Frame({ base, language, letters, route, go, back }: FrameProps) {
  const { store, workspace, workspaces, scope, settings } = base;
  const [said, setSaid] = useState<Said | null>(null);
  const now = useNow();
  const toast = useCallback((text: string, undo: UndoOf = []) => setSaid({ text, undo }), []);
  const app = useMemo<AppState>(
    () => ({
      ...{ store, workspace, workspaces, scope, settings, go, back, toast, letters },
      role: roleIn(workspace),
      other: otherOf(workspace),
      clock: { now, zone: localZone() },
    }),
    [store, workspace, workspaces, scope, settings, go, back, toast, letters, now],
  );
  const meetings = useMeetingAnswers(app);
  const palette = usePalette();
  const ways = useMemo(() => waysOf(app), [app]);
  useKeys((key) => {
    const found = key === 'Escape' && route.view !== 'today' ? back : wayOfKey(ways, key)?.run;
    found?.();
    return found !== undefined;
  });
  const frame = useFocusOnChange(route);
  const action = useMemo(
    () =>
      said === null || (typeof said.undo !== 'function' && said.undo.length === 0)
        ? {}
        : {
            action: {
              label: t.common.undo,
              onClick: () => void takeBack({ store, workspace, toast }, said.undo),
            },
          },
    [said, store, workspace, toast],
  );
  return (
    <AppContext.Provider value={app}>
      <DatesContext.Provider value={dates}>
        <div ref={frame} class={styles['frame']} tabIndex={-1}>
          {/* Written anew in another language, but for the view in which it is chosen: there the focus stays. */}
          <MeetingsContext.Provider value={meetings}>
            <Page key={route.view === 'settings' ? 'settings' : language} route={route} />
          </MeetingsContext.Provider>
        </div>
        {palette.offered !== null && (
          <SidebarPalette ways={[...palette.offered, ...ways]} onClose={palette.close} />
        )}
        <Toast text={said?.text ?? null} {...action} onClose={() => setSaid(null)} />
      </DatesContext.Provider>
    </AppContext.Provider>
  );
}

/** A new view takes the focus, unless it has put it somewhere itself, so that the next Tab starts there. */
function useFocusOnChange(route: Route) {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef(route);
  useEffect(() => {
    if (shown.current === route) return;
    shown.current = route;
    if (document.activeElement === document.body) frame.current?.focus();
  }, [route]);
  return frame;
}
