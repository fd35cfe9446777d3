/** What the matrix shows: the open items of a span of dates, and those without a date; as many as a person can look at. */
import type { MatrixSpan } from '@/utils/delegation/matrix';
import { spanOfMatrix } from '@/utils/delegation/matrix';
import type { Section } from '@/utils/delegation/derive';
import type { Row } from '@/utils/delegation/row';
import type { Scope } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { listSection } from './queries';

/** Rows of the matrix; `cut`: there are more than were read. */
export interface MatrixRows {
  rows: Row[];
  cut: boolean;
}

/** So many of each section: more would be no picture. */
const MOST = 150;
const SECTIONS: readonly Section[] = ['needs', 'brief', 'with'];

/** The rows with a date within `span`, by their date, then those without one; `zone` (IANA) is the user's. */
export async function readMatrix(
  store: Store,
  scope: Scope,
  span: MatrixSpan,
  zone: string,
  now: Date,
): Promise<MatrixRows> {
  const own = scope.filter(({ role }) => role === 'client');
  const { from, to } = spanOfMatrix(span, now, zone);
  // Ranks of dated rows are their instants; those without a date begin with '~', which comes after all of them.
  const dated = { from: from ?? '', to: to ?? '~' };
  const lists = await Promise.all(
    SECTIONS.flatMap((section) => [
      listSection(store, own, section, MOST + 1, now, dated),
      listSection(store, own, section, MOST + 1, now, { from: '~' }),
    ]),
  );
  const cut = lists.some((rows) => rows.length > MOST);
  const rows = lists.flatMap((list) => list.slice(0, MOST));
  return { rows: [...new Map(rows.map((row) => [row.id, row])).values()], cut };
}
