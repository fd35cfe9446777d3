import { ItemProcedure } from '@/components/procedures/ItemProcedure';
import type { Item } from '@/utils/delegation/item';
import { settleSuggestion, suggestionId } from '@/utils/store/suggestions';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { makeProcedure } from './procedure-use';
import { useProceduresOf, useSettled } from './use-procedures';

/** What an item has to do with a procedure, wired to the database. */
export function ItemFollowing({ item }: { item: Item }) {
  const app = useApp();
  const { store, go, toast } = app;
  const all = useProceduresOf(item.workspace);
  const settled = useSettled(item.workspace);
  const used = item.brief.procedure;
  // What is written as the next version grew from it too, and belongs to the one it followed.
  const grew = all.find(({ versions }) => versions[0]?.from === item.id) ?? null;
  return (
    <ItemProcedure
      item={item}
      follows={all.find(({ id }) => id === used?.id) ?? null}
      grew={grew}
      asks={settled !== null && !settled.has(suggestionId('deviation', item.id))}
      onOpen={({ id }) => go({ view: 'procedure', id })}
      onMake={() => void makeProcedure(app, item)}
      onNext={({ id }) => go({ view: 'procedure', id, from: item.id })}
      onStay={() => {
        const settling = settleSuggestion(
          store,
          item.workspace,
          'deviation',
          item.id,
          'dismissed',
          new Date(),
        );
        settling.catch((error: unknown) => toast(failureWords(error)));
      }}
    />
  );
}
