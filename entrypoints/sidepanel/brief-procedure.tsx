import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { BriefProcedure } from '@/components/procedures/BriefProcedure';
import { PickDialog } from '@/components/procedures/PickDialog';
import { finding } from '@/components/procedures/finding';
import { offerWords, titleOf } from '@/components/procedures/procedure-words';
import type { Item } from '@/utils/delegation/item';
import type { Procedure } from '@/utils/delegation/procedure';
import { matchProcedure } from '@/utils/delegation/procedure-match';
import type { Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { settleSuggestion, suggestionId } from '@/utils/store/suggestions';
import { failureWords } from './actions';
import { useApp } from './app-context';
import type { BriefSession } from './brief-session';
import { followInBrief } from './procedure-use';
import type { ShowToast } from './toast';
import { useProceduresOf, useSettled } from './use-procedures';

/** The procedure of a brief: `line` for its view, `dialog` to be placed beside it. */
export interface BriefFollowing {
  line: ComponentChildren;
  dialog: ComponentChildren;
}

/** Offers the procedure that fits, shows the one that is followed, or lets one be chosen. */
export function useFollowing(
  session: BriefSession,
  item: Item,
  workspace: Workspace,
  onToast: ShowToast,
): BriefFollowing {
  const { store, go } = useApp();
  const { areas } = workspace.agreement;
  const all = useProceduresOf(workspace.id);
  const settled = useSettled(workspace.id);
  const [query, setQuery] = useState<string | null>(null);
  const offered = useOffered(item, all, settled);
  const say = (error: unknown) => onToast(failureWords(error));
  const settle = (outcome: 'taken' | 'dismissed') =>
    settleSuggestion(store, workspace.id, 'procedure', item.id, outcome, new Date());
  const follow = async (procedure: Procedure) => {
    setQuery(null);
    const followed = await followInBrief(session, item, procedure, workspace, onToast);
    // Whoever chooses another one has answered the offer as well.
    if (followed && offered !== null) {
      await settle(offered.procedure.id === procedure.id ? 'taken' : 'dismissed');
    }
  };
  const leave = async () => {
    const recorded = await session.editAlone({ procedure: null });
    if (recorded?.ok === true) onToast(t.procedures.use.leftIt, recorded.events);
  };
  const { procedure: used } = item.brief;
  const followed = all.find(({ id }) => id === used?.id) ?? null;
  const pick = () => setQuery('');
  const lineOf = () => {
    if (followed !== null) {
      return (
        <BriefProcedure
          kind="followed"
          title={titleOf(followed)}
          onOpen={() => go({ view: 'procedure', id: followed.id })}
          onLeave={() => void leave()}
        />
      );
    }
    if (offered !== null) {
      return (
        <BriefProcedure
          kind="offered"
          words={offerWords(offered.procedure, offered.why, areas)}
          onTake={() => void follow(offered.procedure).catch(say)}
          onNotThis={() => void settle('dismissed').catch(say)}
          onPick={pick}
        />
      );
    }
    return <BriefProcedure kind="none" onPick={pick} />;
  };
  const inUse = useMemo(() => all.filter(({ retired }) => !retired), [all]);
  return {
    line: lineOf(),
    dialog: query !== null && (
      <PickDialog
        procedures={finding(inUse, query)}
        areas={areas}
        query={query}
        onQuery={setQuery}
        onPick={(procedure) => void follow(procedure).catch(say)}
        onClose={() => setQuery(null)}
      />
    ),
  };
}

/** What fits an item that is still to be handed over, unless that was answered once. */
function useOffered(item: Item, all: readonly Procedure[], settled: ReadonlySet<string> | null) {
  const { source, title, stage, brief } = item;
  const open =
    stage === 'inbox' &&
    brief.procedure === null &&
    settled !== null &&
    !settled.has(suggestionId('procedure', item.id));
  return useMemo(
    () => (open ? matchProcedure(source, title, all, brief.area) : null),
    [open, source, title, all, brief.area],
  );
}
