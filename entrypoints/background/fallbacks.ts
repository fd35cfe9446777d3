/** What the client's browser does about questions by itself: it notes that they came, and when silence counts as yes. */
import { applyFallbacks, nextFallback, noteArrivals } from '@/utils/store/fallbacks';
import type { Store } from '@/utils/store/open';

/** Does what is due; gives the instant (ISO) at which there is more to do, or null. */
export async function keepFallbacks(store: Store, now: Date): Promise<string | null> {
  await noteArrivals(store, now);
  await applyFallbacks(store, now);
  return nextFallback(store, now);
}
