/** What was done about meetings found in mails and pages: counted, and never asked twice. */
import { useCallback, useMemo } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import type { Meetings, MeetingSource } from '@/components/hooks/use-meetings';
import type { FoundDay } from '@/utils/delegation/found';
import type { Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { live } from '@/utils/store/live';
import type { Suggested } from '@/utils/store/schema';
import { outcomesOfSuggestions, settleSuggestion, suggestionId } from '@/utils/store/suggestions';
import { spaceOf } from './act-space';
import { failureWords } from './actions';
import type { AppState } from './app-context';
import { openCall } from './call-link';
import { saveMeeting } from './calendar-out';

/** One meeting of one source. */
function aboutOf({ key }: MeetingSource, { date, time = '' }: FoundDay): string {
  return `${key}:${date}T${time}`;
}

/** What became of the meetings of all workspaces; each is asked about in its own. */
export function useMeetingAnswers(app: AppState): Meetings {
  const { store, workspaces } = app;
  const ids = workspaces.map(({ id }) => id).join(' ');
  const { value } = useLive<ReadonlySet<string>>(
    useCallback(
      (onValue, onError) =>
        live(
          async () => {
            const all = await Promise.all(ids.split(' ').map((id) => outcomesOfSuggestions(store, id)));
            return new Set(all.flatMap((one) => [...one.keys()]));
          },
          onValue,
          onError,
          { touches: ({ settings }) => settings },
        ),
      [store, ids],
    ),
  );
  return useMemo(() => answersOf(app, value ?? null), [app, value]);
}

function answersOf(app: AppState, settled: ReadonlySet<string> | null): Meetings {
  const { store, toast } = app;
  const settle = (source: MeetingSource, meeting: FoundDay, outcome: Suggested['outcome']): void => {
    const space = workspaceOf(app, source).id;
    settleSuggestion(store, space, 'meeting', aboutOf(source, meeting), outcome, new Date()).then(
      () => {
        if (outcome === 'dismissed') toast(t.suggestions.dismissed);
      },
      (error: unknown) => toast(failureWords(error)),
    );
  };
  return {
    isSettled: (source, meeting) =>
      settled === null ? null : settled.has(suggestionId('meeting', aboutOf(source, meeting))),
    onLink: (source, meeting) => settle(source, meeting, 'taken'),
    onAgenda: (source, meeting) => {
      settle(source, meeting, 'taken');
      const space = spaceOf(app, { workspace: workspaceOf(app, source).id });
      void openCall(app, space, meeting, { id: source.item, title: source.title });
    },
    onRemind: (source, meeting) => {
      settle(source, meeting, 'taken');
      toast(saveMeeting(source, meeting, workspaceOf(app, source)));
    },
    onDismiss: (source, meeting) => settle(source, meeting, 'dismissed'),
  };
}

function workspaceOf({ workspace, workspaces }: AppState, source: MeetingSource): Workspace {
  return workspaces.find(({ id }) => id === source.workspace) ?? workspace;
}
