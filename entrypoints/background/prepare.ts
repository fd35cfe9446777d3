/** Makes ready what views read by the thousand, search and Insights, once nothing else has happened for a moment. */
import { coalesce } from '@/utils/browser/coalesce';
import { sharedStore } from '@/utils/browser/shared-store';
import { scopeOf } from '@/utils/delegation/workspace';
import { prepareInsights } from '@/utils/store/insights';
import { improveIndex, isIndexBehind } from '@/utils/store/search-index';
import { allWorkspaces } from '@/utils/store/workspaces';

/** In ms: well within the 30 s after which a worker ends that hears nothing. */
const IDLE_MS = 3000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Every workspace, walled off or not: what is made ready belongs to each alone. */
const prepare = coalesce(async () => {
  const store = await sharedStore();
  const scope = (await allWorkspaces(store)).flatMap(scopeOf);
  await improveIndex(store, scope);
  await prepareInsights(store, scope, new Date());
});

/** Does so in a moment; a worker that ends meanwhile loses nothing, and goes on when it is woken. */
export function prepareSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    prepare().catch((error: unknown) => console.error(error));
  }, IDLE_MS);
}

/** Whether so much waits to be indexed that the worker should be woken for it. */
export async function hasToIndex(): Promise<boolean> {
  const store = await sharedStore();
  return isIndexBehind(store, (await allWorkspaces(store)).flatMap(scopeOf));
}
