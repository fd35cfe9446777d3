/** What Right Hand suggests by itself: repeats among what was handed over, and days of people to remember. */
import { useCallback } from 'preact/hooks';
import { useIdle } from '@/components/hooks/use-idle';
import { useLive } from '@/components/hooks/use-live';
import type { Offer } from '@/components/recurring/Offers';
import { nextDayWords } from '@/components/people/typed';
import { dueFrom } from '@/utils/delegation/due';
import type { PersonDay } from '@/utils/delegation/person-days';
import type { Repeat } from '@/utils/delegation/repeats';
import { dateOf, dayAt } from '@/utils/delegation/zone-days';
import type { Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { live } from '@/utils/store/live';
import { findPersonDays, takePersonDay } from '@/utils/store/person-days';
import { findRepeats } from '@/utils/store/repeats';
import type { SuggestionKind } from '@/utils/store/schema';
import { settleSuggestion } from '@/utils/store/suggestions';
import { failureWords } from './actions';
import { useApp, type AppState } from './app-context';
import { clientWorkspace } from './client-workspace';

/** More would push the list away. */
const MOST_OFFERS = 2;

/**
 * The suggestions of Today: in the workspace whose client the user is, the nearest days first. What they come of is read
 * once the list stands (`ready`), for they never hurry.
 */
export function useOffers(ready: boolean): Offer[] {
  const app = useApp();
  const workspace = useIdle(ready) ? clientWorkspace(app) : null;
  const days = usePersonOffers(workspace);
  const repeats = useRepeatOffers(workspace);
  return [...days, ...repeats].slice(0, MOST_OFFERS);
}

/** The repeats that wait for an answer. */
export function useRepeatOffers(workspace: Workspace | null): Offer[] {
  const app = useApp();
  const { store } = app;
  const { zone } = app.clock;
  const { value = [] } = useLive<Repeat[]>(
    useCallback(
      (onValue, onError) =>
        live(
          async (now) => (workspace === null ? [] : findRepeats(store, workspace, now, zone)),
          onValue,
          onError,
          // Not after every change: what comes again does not hurry, and is looked for when a list is opened.
          { touches: ({ settings }) => settings },
        ),
      [store, workspace, zone],
    ),
  );
  return workspace === null ? [] : value.map((repeat) => repeatOffer(app, workspace, repeat));
}

function repeatOffer(app: AppState, workspace: Workspace, repeat: Repeat): Offer {
  const { about, latest, times, rhythm, next } = repeat;
  const { repeat: words } = t.suggestions;
  const why = repeat.why === 'sender' ? words.why.sender({ from: latest.from }) : words.why[repeat.why];
  const route = { from: latest.id, repeat: { about, rhythm, next } };
  const { procedure } = latest;
  return {
    id: `repeat:${about}`,
    text: words[rhythm]({ title: latest.title, count: times }),
    why,
    take: {
      label: t.recurring.make,
      onClick: () => app.go({ view: 'recurrence', ...route, ...(procedure === null ? {} : { procedure }) }),
    },
    dismiss: {
      label: t.suggestions.dismiss,
      named: t.suggestions.dismissNamed({ what: latest.title }),
      onClick: () => dismiss(app, workspace.id, 'repeat', about, t.suggestions.dismissed),
    },
  };
}

function usePersonOffers(workspace: Workspace | null): Offer[] {
  const app = useApp();
  const { store } = app;
  const { zone } = app.clock;
  const { value = [] } = useLive<PersonDay[]>(
    useCallback(
      (onValue, onError) =>
        live(
          async (now) => (workspace === null ? [] : findPersonDays(store, workspace, now, zone)),
          onValue,
          onError,
          { touches: ({ settings }) => settings },
        ),
      [store, workspace, zone],
    ),
  );
  return workspace === null ? [] : value.map((day) => personOffer(app, workspace, day));
}

function personOffer(app: AppState, workspace: Workspace, day: PersonDay): Offer {
  const { person: words } = t.suggestions;
  const { name, note } = day;
  const { zone, now } = app.clock;
  const today = dateOf(dayAt(zone, now.getTime()));
  return {
    id: `person:${day.about}`,
    text: words.what({ name, day: nextDayWords(day.day, today) }),
    why: note === '' ? words.why : words.whyNote({ note }),
    take: { label: words.take, onClick: () => void take(app, workspace, day) },
    dismiss: {
      label: words.dismiss,
      named: words.dismissNamed({ name }),
      onClick: () => dismiss(app, workspace.id, 'person', day.about, words.dismissed({ name })),
    },
  };
}

async function take({ store, go, toast, clock }: AppState, workspace: Workspace, day: PersonDay) {
  try {
    const title = t.suggestions.person.item({ name: day.name });
    const due = dueFrom(day.date, null, clock.zone);
    const item = await takePersonDay(store, workspace.id, day, { title, due }, new Date());
    go({ view: 'item', id: item });
  } catch (error) {
    toast(failureWords(error));
  }
}

function dismiss(
  { store, toast }: AppState,
  space: string,
  kind: SuggestionKind,
  about: string,
  said: string,
) {
  settleSuggestion(store, space, kind, about, 'dismissed', new Date()).then(
    () => toast(said),
    (error: unknown) => toast(failureWords(error)),
  );
}
