import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { PageHeader } from '@/components/today/AppHeader';
import type { KitTyped } from '@/components/together/JoinByKit';
import { JoinView, type Offered } from '@/components/together/JoinView';
import { nameOr } from '@/components/today/words';
import { LoadingState } from '@/components/ui/States';
import type { Edit } from '@/utils/delegation/events';
import type { Person } from '@/utils/delegation/item';
import type { SyncFault } from '@/utils/delegation/sync';
import { otherOf, roleIn } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { dropDraft, readDraft, saveDraft } from '@/utils/store/drafts';
import { live } from '@/utils/store/live';
import { makeWay, staying } from '@/utils/store/make-way';
import { saveSettings } from '@/utils/store/settings';
import styles from './App.module.css';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { useWorking, work } from './use-together';

/** What is typed here is a draft too: the name is its title, the address its goal, the code its materials. */
const DRAFT = 'join';

interface Typed extends Person {
  code: string;
}

const NO_KIT: KitTyped = { code: '', packet: '', file: null };

/** Taking up an invite, or getting back with a recovery kit. */
export function JoinPage() {
  const { store, workspace, back } = useApp();
  const [edit, setEdit] = useState<Edit | null>(null);
  useEffect(() => {
    readDraft(store, DRAFT).then(
      (draft) => setEdit(draft?.edit ?? {}),
      () => setEdit({}),
    );
  }, [store]);
  const me = workspace.members.find(({ id }) => id === workspace.me);
  return (
    <>
      <PageHeader title={t.joining.title} onBack={back} />
      <main class={styles['main']}>
        {edit === null ? (
          <div class={styles['pad']}>
            <LoadingState />
          </div>
        ) : (
          <Join
            kept={{
              name: edit.title ?? me?.name ?? '',
              email: edit.goal ?? me?.email ?? '',
              code: edit.materials ?? '',
            }}
          />
        )}
      </main>
    </>
  );
}

function Join({ kept }: { kept: Typed }) {
  const { store, toast } = useApp();
  const [way, setWay] = useState<'invite' | 'kit'>('invite');
  const [typed, setTyped] = useState(kept);
  // Neither the kit's code nor the file is kept: a code that lets somebody in belongs on paper.
  const [kit, setKit] = useState(NO_KIT);
  const { busy, fault, clear, runTyped: run } = useWorking();
  const [packetFault, setPacketFault] = useState<SyncFault | 'none' | 'partial' | null>(null);
  const come = useComing();
  const { offered, codeFault } = useOffer(typed.code);
  const beside = useBeside();
  const me = { name: typed.name.trim(), email: typed.email.trim() };
  const type = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    if (part.code !== undefined) clear();
    saveDraft(store, DRAFT, { title: next.name, goal: next.email, materials: next.code }, new Date()).catch(
      (error: unknown) => toast(failureWords(error)),
    );
  };
  const recover = () =>
    run(async (parts) => {
      const statements = await readStatements(parts, kit, setPacketFault);
      if (statements === null) return;
      await come(await parts.recover(store, kit.code, statements, me, new Date()));
      toast(t.joining.recovered);
    });
  return (
    <JoinView
      way={way}
      onWay={(next) => {
        clear();
        setWay(next);
      }}
      code={typed.code}
      onCode={(code) => type({ code })}
      offered={offered}
      beside={beside}
      me={typed}
      onMe={type}
      fault={fault ?? (way === 'invite' ? codeFault : null)}
      busy={busy}
      onAnswer={() =>
        run(async ({ answerInvite }) =>
          come((await answerInvite(store, typed.code, me, new Date())).workspace),
        )
      }
      kit={kit}
      onKit={(next) => {
        clear();
        setPacketFault(null);
        setKit(next);
      }}
      packetFault={packetFault}
      onRecover={recover}
    />
  );
}

type Parts = Awaited<ReturnType<typeof work>>;

async function readStatements(
  { statementsIn, faultOf }: Parts,
  { packet, file }: KitTyped,
  onFault: (fault: SyncFault | 'none' | 'partial') => void,
) {
  try {
    const statements = await statementsIn(file ?? packet);
    // A packet in a mail may carry only what the one it was for did not know.
    const whole = statements?.some(({ body }) => body.kind === 'found') === true;
    if (!whole) onFault(statements === null ? 'none' : 'partial');
    return whole ? statements : null;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    onFault(fault);
    return null;
  }
}

/** Leads into the workspace that was joined: it is current then, and an empty one makes way. */
function useComing(): (workspace: string) => Promise<void> {
  const { store, go } = useApp();
  return async (workspace) => {
    await dropDraft(store, DRAFT);
    await saveSettings(store, { workspace, view: 'one' });
    await makeWay(store, workspace);
    go({ view: 'together', workspace });
  };
}

/** Whom the current workspace is with; null where it is one that makes way, or not known yet. */
function useBeside(): string | null {
  const { store, workspace } = useApp();
  const { id } = workspace;
  const { value } = useLive<boolean>(
    useCallback(
      (onValue, onError) =>
        live(async () => (await staying(store)).some((one) => one.id === id), onValue, onError),
      [store, id],
    ),
  );
  return value === true ? nameOr(otherOf(workspace).name, roleIn(workspace)) : null;
}

/** What the pasted code offers, or what is wrong with it. */
function useOffer(code: string): { offered: Offered | null; codeFault: SyncFault | null } {
  const [read, setRead] = useState<{ code: string; offered: Offered | null; fault: SyncFault | null } | null>(
    null,
  );
  useEffect(() => {
    if (code.trim() === '') return undefined;
    let stopped = false;
    const take = (offered: Offered | null, fault: SyncFault | null) => {
      if (!stopped) setRead({ code, offered, fault });
    };
    void work().then(({ offeredBy, faultOf }) =>
      offeredBy(code).then(
        (offered) => take(offered, null),
        (error: unknown) => take(null, faultOf(error)),
      ),
    );
    return () => {
      stopped = true;
    };
  }, [code]);
  const now = read?.code === code ? read : null;
  return { offered: now?.offered ?? null, codeFault: now?.fault ?? null };
}
