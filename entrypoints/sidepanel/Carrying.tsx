import { useState } from 'preact/hooks';
import type { Outcome } from '@/components/carrying/carrying-words';
import { PacketPanel, type PacketWay } from '@/components/carrying/PacketPanel';
import { ReadPanel } from '@/components/carrying/ReadPanel';
import styles from '@/components/carrying/Carrying.module.css';
import { firstName, nameFirst, nameOr } from '@/components/today/words';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import type { Lacking } from '@/utils/store/lacking';
import { writeBlock } from '@/utils/sync/block';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { openAddress } from './brief-send';
import { Server } from './CarryingServer';
import {
  copyPacket,
  mailOf,
  makePacket,
  readPacketFile,
  readText,
  savePacket,
  type ReadPacket,
} from './carry-packet';
import { useLacking, useMailFit } from './use-carrying';
import { useLink } from './use-server';

/** How the work of a workspace travels: packets, a server, and how far it is. A part of the page "together". */
export function Carrying({ workspace: id }: { workspace: string }) {
  const { workspaces } = useApp();
  const workspace = workspaces.find((one) => one.id === id);
  if (workspace === undefined || workspace.root === null) return null;
  return <Parts key={id} workspace={workspace} />;
}

/** A server that is set comes first, for it does the rest by itself; one that could be set comes last. */
function Parts({ workspace }: { workspace: Workspace }) {
  const link = useLink(workspace.id);
  const lacking = useLacking(workspace.id);
  if (link === undefined || lacking === null) return null;
  const server = <Server key="server" workspace={workspace} link={link} />;
  return (
    <div class={styles['parts']}>
      {link !== null && server}
      {(lacking.other !== null || lacking.own !== null) && (
        <Packets key="packets" workspace={workspace} lacking={lacking} />
      )}
      <Reading key="reading" />
      {link === null && server}
    </div>
  );
}

/** Packets for the other member and for one's own other devices. */
function Packets({ workspace, lacking }: { workspace: Workspace; lacking: Lacking }) {
  const other = otherOf(workspace);
  const role = roleIn(workspace);
  const { busy, send } = useSend(workspace);
  const fit = useMailFit(workspace, lacking.other);
  const names = { name: nameOr(other.name, role), nameFirst: nameFirst(other.name, role) };
  return (
    <section class={styles['part']}>
      <h2 class={styles['title']}>{t.carrying.packet.title}</h2>
      <p class={styles['note']}>{t.carrying.packet.why}</p>
      {lacking.other !== null && (
        <PacketPanel
          {...names}
          whose="other"
          lacking={lacking.other}
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
    const bytes = await makePacket(store, workspace.id, whose, now);
    if (bytes === null) return words.notReady;
    if (way === 'copy') return (await copyPacket(bytes)) ? words.copied : words.notCopied;
    const other = otherOf(workspace);
    const { url } =
      way === 'mail' && settings.mailClient !== null
        ? mailOf(writeBlock(bytes), other, settings.mailClient, letters(workspace))
        : { url: null };
    // Whatever was recorded since the button was drawn may have made it too long: then it is a file, and never cut.
    if (url === null) {
      return words.saved({ file: savePacket(bytes, whose === 'other' ? firstName(other.name) : '', now) });
    }
    await openAddress(url);
    return words.opened;
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
