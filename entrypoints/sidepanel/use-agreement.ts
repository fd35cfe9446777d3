/** The agreement as its page needs it: what was being typed, the edits, and what the reviews propose. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { AgreementForm } from '@/components/agreement/form';
import { firstName } from '@/components/today/words';
import { useLatest } from '@/components/ui/use-latest';
import { useLive, type Live } from '@/components/hooks/use-live';
import type { AgreementEdit } from '@/utils/delegation/agreement';
import { agreementRefusal } from '@/utils/delegation/agreement-check';
import { withAgreementEdit } from '@/utils/delegation/agreement-fold';
import type { EventId } from '@/utils/delegation/events';
import type { Role } from '@/utils/delegation/item';
import type { Workspace } from '@/utils/delegation/workspace';
import { trustProposals, type AreaReview, type TrustProposal } from '@/utils/delegation/trust';
import { editAgreement } from '@/utils/store/agreements';
import { draftsFrom, dropDraft, saveDraft } from '@/utils/store/drafts';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { recentReviews } from '@/utils/store/reviews';
import { failureWords, refusalWords } from './actions';
import { useApp } from './app-context';

/** Reviews looked at for proposals; the rules look at fewer of each area. */
const REVIEWS = 200;

/** A text being typed is a draft too, its words kept as the draft's title. */
function draftKey(workspace: string, path: string): string {
  return `agreement:${workspace}:${path}`;
}

/** What was being typed in this workspace's agreement when its page was last closed, by path. */
async function readKept(store: Store, workspace: string): Promise<ReadonlyMap<string, string>> {
  const prefix = draftKey(workspace, '');
  const fields = await store.getAll('drafts', IDBKeyRange.bound([prefix], [`${prefix}\uffff`]));
  return new Map(draftsFrom(fields).map(({ key, edit }) => [key.slice(prefix.length), edit.title ?? '']));
}

/** An edit on its way: `event` names what was recorded, undefined until it is. */
interface Waiting {
  edit: AgreementEdit;
  event?: EventId;
}

function seqOf(event: EventId): number {
  return Number(event.slice(event.lastIndexOf(':') + 1));
}

/** Whether the workspace as read holds what was recorded; a later event of the same device comes after it. */
function isHeld({ device, agreementHeads }: Workspace, { event }: Waiting): boolean {
  if (event === undefined) return false;
  const own = agreementHeads.filter((head) => head.startsWith(`${device}:`));
  return own.length === 0 || own.some((head) => seqOf(head) >= seqOf(event));
}

/** The agreement with the edits that are on their way, and how to make one more. */
function useEdits(): Pick<AgreementForm, 'agreement' | 'onEdit'> {
  const { store, workspace, toast } = useApp();
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const agreement = useMemo(
    () =>
      waiting
        .filter((one) => !isHeld(workspace, one))
        .reduce((held, { edit }) => withAgreementEdit(held, edit), workspace.agreement),
    [workspace, waiting],
  );
  const latest = useLatest({ agreement, workspace });
  const onEdit = useCallback<AgreementForm['onEdit']>(
    (change, said) => {
      const edit = typeof change === 'function' ? change(latest.current.agreement) : change;
      const own: Waiting = { edit };
      latest.current.agreement = withAgreementEdit(latest.current.agreement, edit);
      setWaiting((all) => [...all.filter((one) => !isHeld(latest.current.workspace, one)), own]);
      const forget = () => setWaiting((all) => all.filter((one) => one !== own));
      editAgreement(store, latest.current.workspace.id, edit, new Date()).then(
        (recorded) => {
          const event = recorded.ok ? recorded.events.at(-1) : undefined;
          if (event === undefined) forget();
          else own.event = event;
          if (!recorded.ok) toast(refusalWords(recorded.reason));
          else if (said !== undefined) toast(said, recorded.events);
        },
        (error: unknown) => {
          forget();
          toast(failureWords(error));
        },
      );
    },
    [store, toast, latest],
  );
  return { agreement, onEdit };
}

/** The form of the current workspace's agreement; null until what was being typed is read. */
export function useAgreementForm(): AgreementForm | null {
  const { store, workspace, role, clock, toast } = useApp();
  const { id } = workspace;
  const { agreement, onEdit } = useEdits();
  const [kept, setKept] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    let stopped = false;
    const done = (found: ReadonlyMap<string, string>) => {
      if (!stopped) setKept(found);
    };
    // Without the drafts the agreement can still be read and changed.
    readKept(store, id).then(done, () => done(new Map()));
    return () => {
      stopped = true;
    };
  }, [store, id]);
  const names = useNames();
  const zones = useMemo(
    () => [...new Set([clock.zone, ...Intl.supportedValuesOf('timeZone')])],
    [clock.zone],
  );
  if (kept === null) return null;
  return {
    ...{ agreement, role, names, now: clock.now, zone: clock.zone, zones, onEdit },
    may: (edit) => agreementRefusal(edit, role, agreement) === null,
    kept: (path) => kept.get(path),
    onKeep: (path, text) => {
      const key = draftKey(id, path);
      const kept = text === null ? dropDraft(store, key) : saveDraft(store, key, { title: text }, new Date());
      kept.catch((error: unknown) => toast(failureWords(error)));
    },
  };
}

function useNames(): Record<Role, string> {
  const { workspace } = useApp();
  return useMemo(() => {
    const nameOf = (role: Role) =>
      firstName(workspace.members.find((member) => member.role === role)?.name ?? '');
    return { client: nameOf('client'), assistant: nameOf('assistant') };
  }, [workspace.members]);
}

/** What the reviews of the current workspace propose to its client; none for an assistant. */
export function useTrust(): TrustProposal[] {
  const { store, workspace, role } = useApp();
  const reviews: Live<AreaReview[]> = useLive<AreaReview[]>(
    useCallback(
      (onValue, onError) => live(() => recentReviews(store, workspace.id, REVIEWS), onValue, onError),
      [store, workspace.id],
    ),
  );
  if (role !== 'client' || reviews.value === undefined) return [];
  return trustProposals(reviews.value, workspace.agreement);
}
