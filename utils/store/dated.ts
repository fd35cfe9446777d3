/** Everything open that has a date: for a calendar. */
import type { Section } from '@/utils/delegation/derive';
import { dateFor } from '@/utils/delegation/digest';
import type { Due, Stage } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { scopeOf, type Workspace } from '@/utils/delegation/workspace';
import type { Store } from './open';
import { listSection } from './queries';

/** A row with its date. */
export interface Dated {
  row: Row;
  due: Due;
}

/** More entries than anybody keeps in a calendar. */
const MOST = 2000;
/** What has no date sorts from here on. */
const UNDATED = '~';
/** Nothing is left to be done by the date. */
const OVER: readonly Stage[] = ['delivered', 'declined', 'proposed'];

/** The open items of a workspace that have a date, of each list the first {@link MOST}. */
export async function listDated(store: Store, workspace: Workspace, now: Date): Promise<Dated[]> {
  const scope = scopeOf(workspace);
  const list = (section: Section, to?: string) =>
    listSection(store, scope, section, MOST, now, to === undefined ? {} : { to });
  const lists = await Promise.all([
    ...(['needs', 'hand', 'with', 'brief'] as const).map((section) => list(section, UNDATED)),
    // What is set aside stands in the order in which it comes back.
    list('later'),
  ]);
  return lists.flat().flatMap((row) => {
    const due = dateFor(row);
    return due === null || OVER.includes(row.stage) ? [] : [{ row, due }];
  });
}
