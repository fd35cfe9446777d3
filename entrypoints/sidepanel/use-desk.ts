import { useCallback } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import { live } from '@/utils/store/live';
import { useApp } from './app-context';
import { readDesk, type Desk } from './desk';
import { useSides } from './use-cards';

/** The {@link Desk} of all that is shown, as it changes. */
export function useDesk(): Live<Desk> {
  const { store, scope } = useApp();
  const sideOf = useSides();
  return useLive<Desk>(
    useCallback(
      (onValue, onError) =>
        live((now) => readDesk(store, scope, sideOf, now), onValue, onError, {
          touches: (change) => change.items.length > 0 || change.settings,
          nextChange: (desk) => desk.nextChange,
        }),
      [store, scope, sideOf],
    ),
  );
}
