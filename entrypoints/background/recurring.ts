/** Makes the items of recurrences that have come. */
import type { Store } from '@/utils/store/open';
import { makeDue } from '@/utils/store/recurring';

/** Makes what is due now; gives the instant (ISO) at which to look again, or null. */
export async function keepRecurring(store: Store, now: Date): Promise<string | null> {
  try {
    return (await makeDue(store, now)).next;
  } catch (error) {
    // What was not made is made at the next look; the badge must not suffer.
    console.error(error);
    return null;
  }
}
