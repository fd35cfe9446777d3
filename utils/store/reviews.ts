/** What came of the work of late. */
import { areaReviewOf, type AreaReview } from '@/utils/delegation/trust';
import { inSection } from './keys';
import type { Store } from './open';
import { beginRead } from './transaction';

/** Closed items read at a time, and in all: what is older says little of how work goes now. */
const CHUNK = 200;
const LOOKED_AT = 2000;

/** The latest `limit` reviews of a workspace's areas, the newest first, looking no further back than some thousand items. */
export async function recentReviews(store: Store, workspace: string, limit: number): Promise<AreaReview[]> {
  const reviews: AreaReview[] = [];
  const tx = beginRead(store, ['order', 'items']);
  let range = inSection(workspace, 'done');
  for (let read = 0; read < LOOKED_AT && reviews.length < limit; read += CHUNK) {
    const rows = await tx.objectStore('order').getAll(range, CHUNK);
    const reviewed = rows.filter(({ area }) => area !== null);
    const items = await Promise.all(reviewed.map(({ id }) => tx.objectStore('items').get(id)));
    for (const item of items)
      if (item !== undefined && item.review.at !== null) reviews.push(areaReviewOf(item));
    const last = rows.at(-1);
    if (last === undefined || rows.length < CHUNK) break;
    range = IDBKeyRange.bound([workspace, 'done', last.rank, last.id], range.upper, true);
  }
  return reviews.slice(0, limit);
}
