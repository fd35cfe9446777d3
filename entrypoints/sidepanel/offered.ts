/** What the view that is open adds to the palette: the actions of its item, or of the card that has the focus. */
import { useEffect } from 'preact/hooks';
import type { Act, Action } from '@/components/actions/action';
import { actionsOf } from '@/components/actions/action';
import { way, type Way } from '@/components/palette/way';
import { useLatest } from '@/components/ui/use-latest';
import type { Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';

const offers = new Set<() => readonly Way[]>();

/** All that is offered now; asked when the palette opens, while the focus is still where it was. */
export function offeredNow(): Way[] {
  return [...offers].flatMap((offer) => offer());
}

/** Offers what `offer` gives when it is asked, as long as the view is shown. */
export function useOffer(offer: () => readonly Way[]): void {
  const latest = useLatest(offer);
  useEffect(() => {
    const ask = () => latest.current();
    offers.add(ask);
    return () => {
      offers.delete(ask);
    };
  }, [latest]);
}

/** What can be done about a row, as ways. */
export function waysOfRow(row: Row, role: Role, act: (row: Row, act: Act) => void): Way[] {
  const { answers, more } = actionsOf(row, role);
  return [...answers, ...more].map((action: Action) =>
    way(`item-${JSON.stringify(action.act)}`, 'item', action.label, () => act(row, action.act), {
      note: row.title,
      key: action.key,
    }),
  );
}

/** The one of `rows` whose card has the focus, or null. */
export function focusedRow(rows: readonly Row[]): Row | null {
  const card = document.activeElement?.closest('[data-item]');
  const id = card?.getAttribute('data-item') ?? null;
  return rows.find((row) => row.id === id) ?? null;
}
