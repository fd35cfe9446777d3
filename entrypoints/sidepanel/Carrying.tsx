import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '@/components/carrying/carrying-words';
import { PacketPanel, type PacketWay } from '@/components/carrying/PacketPanel';
import { ReadPanel } from '@/components/carrying/ReadPanel';
import styles from '@/components/carrying/Carrying.module.css';
import { Fold } from '@/components/together/Fold';
import { cx } from '@/components/ui/cx';
import { firstName, nameFirst, nameOr } from '@/components/today/words';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import type { Lacking } from '@/utils/store/lacking';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { openAddress } from './brief-send';
import { Server } from './CarryingServer';
import {
  copyPacket,
  makePacket,
  packetMail,
  readPacketFile,
  readText,
  savePacket,
  type ReadPacket,
} from './carry-packet';
import { useLacking } from './use-carrying';
import { useMailFit } from './use-mail-fit';
import { useLink } from './use-server';

/** What {@link Carrying} takes; `waiting`: this device waits to be let in, and has nothing to give yet. */
export interface CarryingProps {
  workspace: string;
  waiting?: boolean;
}

/** How the work of a workspace travels: packets, a server, and how far it is. A part of the page "together". */
export function Carrying({ workspace: id, waiting = false }: CarryingProps) {
  const { workspaces } = useApp();
  const workspace = workspaces.find((one) => one.id === id);
  if (workspace === undefined || workspace.root === null) return null;
  return <Parts key={id} workspace={workspace} waiting={waiting} />;
}

/** A server that is set comes first, and does the rest by itself; one that could be set comes last. */
function Parts({ workspace, waiting }: { workspace: Workspace; waiting: boolean }) {
  const link = useLink(workspace.id);
  const lacking = useLacking(workspace.id);
  const place = useFocusOnServer(link !== undefined && link !== null);
  if (link === undefined || lacking === null) return null;
  const server = <Server key="server" workspace={workspace} link={link} />;
  const sends = !waiting && (lacking.other !== null || lacking.own !== null);
  const byServer = link !== null && !link.paused;
  const folded = byServer && !waiting;
  const packets = (
    <div key="packets" class={cx(styles['parts'], folded && styles['flat'])}>
      {sends && <Packets workspace={workspace} lacking={lacking} urges={!byServer} titled={!folded} />}
      <Reading />
    </div>
  );
  return (
    <div class={styles['parts']} ref={place}>
      {link !== null && server}
      {folded ? (
        <Fold key="by-hand" title={t.carrying.packet.title}>
          {packets}
        </Fold>
      ) : (
        packets
      )}
      {link === null && (
        <Fold key="set-up" title={t.carrying.server.setUp}>
          {server}
        </Fold>
      )}
    </div>
  );
}

/** Saving the server takes away the form, and the focus with it: it goes on where the server is shown. */
function useFocusOnServer(set: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    // Lost at other times too, such as when the page was just opened: then the form was never there.
    if (set && lost && place.current !== null)
      place.current.querySelector<HTMLElement>('[data-outcome]')?.focus();
  }, [set]);
  return place;
}

/** Packets for the other member and for one's own other devices. */
function Packets({
  workspace,
  lacking,
  urges,
  titled,
}: {
  workspace: Workspace;
  lacking: Lacking;
  /** Nothing else takes it there. */
  urges: boolean;
  /** Nothing around it says what it is. */
  titled: boolean;
}) {
  const other = otherOf(workspace);
  const role = roleIn(workspace);
  const { busy, send } = useSend(workspace);
  const fit = useMailFit(workspace, lacking.other);
  const toOther = urges && ((lacking.other ?? 0) > 0 || lacking.first.other);
  const toOwn = urges && !toOther && ((lacking.own ?? 0) > 0 || lacking.first.own);
  const names = { name: nameOr(other.name, role), nameFirst: nameFirst(other.name, role) };
  return (
    <section class={styles['part']}>
      {titled && <h2 class={styles['title']}>{t.carrying.packet.title}</h2>}
      <p class={styles['note']}>{t.carrying.packet.why}</p>
      {lacking.other !== null && (
        <PacketPanel
          {...names}
          whose="other"
          lacking={lacking.other}
          first={lacking.first.other}
          primary={toOther}
          mail={fit}
          busy={busy === 'other'}
          onSend={(way) => void send('other', way)}
        />
      )}
      {lacking.own !== null && (
        <PacketPanel
          {...names}
          whose="own"
          lacking={lacking.own}
          first={lacking.first.own}
          primary={toOwn}
          mail={null}
          busy={busy === 'own'}
          onSend={(way) => void send('own', way)}
        />
      )}
    </section>
  );
}

/** Makes a packet and lets it go the way that was pressed, and says what the person does next. */
function useSend(workspace: Workspace) {
  const { store, settings, toast, letters } = useApp();
  const [busy, setBusy] = useState<'other' | 'own' | null>(null);
  const words = t.carrying.packet;
  const leave = async (whose: 'other' | 'own', way: PacketWay): Promise<string> => {
    const now = new Date();
    const other = otherOf(workspace);
    if (way === 'mail' && settings.mailClient !== null) {
      const mail = await packetMail(store, workspace.id, other, settings.mailClient, letters(workspace), now);
      if (mail !== null && mail.url !== null) {
        await openAddress(mail.url);
        return words.opened;
      }
      // Whatever was recorded since the button was drawn may have made it too long: then it is a file, and never cut.
    }
    const bytes = await makePacket(store, workspace.id, whose, now);
    if (bytes === null) return words.notReady;
    if (way === 'copy') return (await copyPacket(bytes)) ? words.copied : words.notCopied;
    return words.saved({ file: savePacket(bytes, whose === 'other' ? firstName(other.name) : '', now) });
  };
  const send = async (whose: 'other' | 'own', way: PacketWay) => {
    setBusy(whose);
    try {
      toast(await leave(whose, way));
    } catch (error) {
      toast(failureWords(error));
    } finally {
      setBusy(null);
    }
  };
  return { busy, send };
}

/** Takes in a packet that came. */
function Reading() {
  const { store, toast, go } = useApp();
  const [read, setRead] = useState<ReadPacket | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async (work: Promise<ReadPacket>): Promise<boolean> => {
    setBusy(true);
    try {
      const result = await work;
      setRead(result);
      return isTaken(result.outcome);
    } catch (error) {
      toast(failureWords(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return (
    <ReadPanel
      outcome={read?.outcome ?? null}
      busy={busy}
      onText={(text) => run(readText(store, text, new Date()))}
      onFile={(file) => void run(readPacketFile(store, file, new Date()))}
      onSecurity={() => {
        if (read !== null && read.workspace !== '') go({ view: 'security', workspace: read.workspace });
      }}
    />
  );
}

function isTaken(outcome: Outcome): boolean {
  return outcome.kind === 'read';
}
