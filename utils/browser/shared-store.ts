/** One connection to the database per context, opened when first needed and again after it was lost. */
import { openStore, type Store } from '@/utils/store/open';

let opening: Promise<Store> | null = null;

function forget(): void {
  opening = null;
}

/** The context's connection; rejects as `openStore` does, and then tries anew at the next call. */
export function sharedStore(): Promise<Store> {
  if (opening !== null) return opening;
  opening = openStore('righthand', { onLost: forget });
  opening.catch(forget);
  return opening;
}
