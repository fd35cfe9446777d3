/** A packet in the mail that is open in Gmail: whose it is, how much of it is new, and reading it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { outcomeWords } from '@/components/carrying/carrying-words';
import type { MailPacket, PacketCardProps } from '@/components/carrying/PacketCard';
import { useLive } from '@/components/hooks/use-live';
import { firstName } from '@/components/today/words';
import type { Context } from '@/utils/browser/context';
import type { SyncFault } from '@/utils/delegation/sync';
import { otherOf } from '@/utils/delegation/workspace';
import { live } from '@/utils/store/live';
import type { Store } from '@/utils/store/open';
import { hasBlock } from '@/utils/sync/block';
import { SyncError } from '@/utils/sync/errors';
import type { Packet } from '@/utils/sync/packet';
import { failureWords } from './actions';
import { useApp } from './app-context';
import type { ReadPacket } from './carry-packet';
import { isFromMe, mailIn, useMail, type OpenMail } from './open-mail';

/** What takes packets apart is loaded when there is one. */
const carrying = () => import('./carry-packet');

/** What the text of a mail holds; null: nothing of ours. */
type Held = { packets: Packet[] } | { fault: SyncFault } | null;

/** The card of what the open mail holds of ours, null where it holds nothing. */
export function usePacketInMail(context: Context | null): PacketCardProps | null {
  const { store, toast } = useApp();
  const open = mailIn(context);
  const held = useHeldBy(open, useMail(open)?.whole ?? '');
  const packet = useOffer(open, held);
  const [busy, setBusy] = useState(false);
  if (packet === null) return null;
  const run = async (work: Promise<ReadPacket>) => {
    setBusy(true);
    try {
      toast(outcomeWords((await work).outcome));
    } catch (error) {
      toast(failureWords(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    packet,
    busy,
    onRead: () => {
      if (held === null || !('packets' in held)) return;
      const { packets } = held;
      void run(carrying().then(({ takePackets }) => takePackets(store, packets, new Date())));
    },
    onFile: (file) =>
      void run(carrying().then(({ readPacketFile }) => readPacketFile(store, file, new Date()))),
  };
}

/** What the text holds, taken apart once; null while it is. */
function useHeldBy(open: OpenMail | null, text: string): Held {
  const [read, setRead] = useState<{ of: OpenMail; text: string; held: Held } | null>(null);
  useEffect(() => {
    if (open === null || !hasBlock(text)) return undefined;
    let left = false;
    void heldIn(text).then((held) => {
      if (!left) setRead({ of: open, text, held });
    });
    return () => {
      left = true;
    };
  }, [open, text]);
  return read !== null && read.of === open && read.text === text ? read.held : null;
}

async function heldIn(text: string): Promise<Held> {
  try {
    const { packetsIn } = await carrying();
    return { packets: await packetsIn(text) };
  } catch (error) {
    return { fault: error instanceof SyncError ? error.fault : 'malformed' };
  }
}

/** What is offered of it, kept up to date. */
function useOffer(open: OpenMail | null, held: Held): MailPacket | null {
  const { workspaces } = useApp();
  const changes = useNew(held !== null && 'packets' in held ? held.packets : null);
  if (open === null) return null;
  const shared = workspaces.some(({ root }) => root !== null);
  if (held === null) {
    const files = open.capture.source.attachments.some(({ name }) => /\.righthand$/i.test(name));
    return files && shared ? { kind: 'file' } : null;
  }
  if ('fault' in held) return { kind: 'fault', fault: held.fault };
  const workspace = workspaces.find(({ id }) => held.packets.some((packet) => packet.workspace === id));
  if (workspace === undefined) return { kind: 'fault', fault: 'other-workspace' };
  if (changes === null) return null;
  const name = isFromMe(open.capture) ? '' : firstName(otherOf(workspace).name);
  return { kind: 'packet', name, changes };
}

/** How many changes of the packets are not here yet, as that changes; null until it is known. */
function useNew(packets: readonly Packet[] | null): number | null {
  const { store } = useApp();
  const { value } = useLive<number | null>(
    useCallback(
      (onValue, onError) => {
        if (packets !== null) return live(() => countNewIn(store, packets), onValue, onError);
        onValue(null);
        return () => undefined;
      },
      [store, packets],
    ),
  );
  return value ?? null;
}

async function countNewIn(store: Store, packets: readonly Packet[]): Promise<number> {
  const { countNew } = await carrying();
  return countNew(store, packets);
}
