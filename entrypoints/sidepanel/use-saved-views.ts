/** The searches with names of what is in view: one workspace, or all shown together. */
import { useCallback } from 'preact/hooks';
import type { SavedViewsProps } from '@/components/search/SavedViews';
import { filterSays } from '@/components/search/filter-words';
import { useLive } from '@/components/hooks/use-live';
import { readFilters, sameFilters, saveFilters, whereOffered } from '@/utils/delegation/search-filters';
import { t } from '@/utils/i18n/spoken';
import { live } from '@/utils/store/live';
import { randomId } from '@/utils/store/ids';
import { listViews, removeView, saveView } from '@/utils/store/views';
import type { Store } from '@/utils/store/open';
import type { SavedView } from '@/utils/store/schema';
import { failureWords } from './actions';
import { useApp } from './app-context';
import type { Search } from './use-search';

const NONE: readonly SavedView[] = [];

/** What {@link useSavedViews} gives. */
export interface Saved {
  list: SavedViewsProps;
  /** The name under which what is asked is kept; null: it is not. */
  savedAs: string | null;
  save: (name: string) => void;
}

/** The saved searches, and what can be done with them; all of it can be undone. */
export function useSavedViews(asked: Search, onAsk: (search: Search) => void): Saved {
  const { store, scope, toast, workspaces } = useApp();
  const where = scope.length === 1 ? (scope[0]?.id ?? '') : '';
  const views =
    useLive<SavedView[]>(
      useCallback(
        (onValue, onError) =>
          live(() => offeredViews(store, where), onValue, onError, { touches: ({ settings }) => settings }),
        [store, where],
      ),
    ).value ?? NONE;
  const areas = workspaces.flatMap(({ agreement }) => agreement.areas);
  const perform = (work: Promise<unknown>, words: string, undo: () => Promise<unknown>): void => {
    work.then(
      () => toast(words, undo),
      (error: unknown) => toast(failureWords(error)),
    );
  };
  const keep = (view: SavedView): Promise<void> => saveView(store, view, new Date());
  const drop = (id: string): Promise<unknown> => removeView(store, id, new Date());
  const same = views.find(
    ({ query, filters }) =>
      query.trim() === asked.query.trim() && sameFilters(readFilters(filters), asked.filters),
  );
  return {
    list: {
      views: views.map(({ id, name, query, filters }) => ({
        ...{ id, name },
        says: [query, ...filterSays(readFilters(filters), areas)].filter((part) => part !== '').join(' · '),
      })),
      onOpen(id) {
        const view = views.find((one) => one.id === id);
        if (view !== undefined) onAsk({ query: view.query, filters: readFilters(view.filters) });
      },
      onRename(id, name) {
        const view = views.find((one) => one.id === id);
        if (view !== undefined)
          perform(keep({ ...view, name }), t.savedViews.renamed({ name }), () => keep(view));
      },
      onRemove(id) {
        const view = views.find((one) => one.id === id);
        if (view !== undefined) perform(drop(id), t.savedViews.removed(view), () => keep(view));
      },
    },
    savedAs: same?.name ?? null,
    save(name) {
      const [id, query, filters] = [randomId('v'), asked.query.trim(), saveFilters(asked.filters, where)];
      perform(keep({ id, name, query, filters }), t.savedViews.saved({ name }), () => drop(id));
    },
  };
}

async function offeredViews(store: Store, where: string): Promise<SavedView[]> {
  return (await listViews(store)).filter(({ filters }) => whereOffered(filters) === where);
}
