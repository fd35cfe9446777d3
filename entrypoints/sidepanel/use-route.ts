import { useCallback, useEffect, useReducer } from 'preact/hooks';
import { watchRoute, type Route } from '@/utils/browser/route';

const HOME: Route = { view: 'today' };
/** Going back further than this starts at Today. */
const DEPTH = 30;

/** Of the bottom bar, and the lists. */
const PLACES: readonly Route['view'][] = [
  ...(['today', 'matrix', 'clients', 'procedures', 'agreement', 'hours', 'insights'] as const),
  ...(['section', 'settings'] as const),
];

type Step = { go: Route } | 'back';

function isPlace(route: Route): boolean {
  return PLACES.includes(route.view);
}

function walk(trail: Route[], step: Step): Route[] {
  if (step === 'back') return trail.length > 1 ? trail.slice(0, -1) : [HOME];
  const { go } = step;
  if (JSON.stringify(trail.at(-1)) === JSON.stringify(go)) return trail;
  // A place of the bottom bar begins anew, so that Back never walks in circles.
  if (isPlace(go)) return go.view === 'today' ? [HOME] : [HOME, go];
  return [...trail.slice(-DEPTH), go];
}

/** Which view is shown: the person's own way, and what the menus, the popup and pages ask for in this window. */
export function useRoute(): { route: Route; go: (route: Route) => void; back: () => void } {
  const [trail, step] = useReducer(walk, [HOME]);
  const go = useCallback((route: Route) => step({ go: route }), []);
  const back = useCallback(() => step('back'), []);
  useEffect(() => watchRoute(go), [go]);
  return { route: trail.at(-1) ?? HOME, go, back };
}
