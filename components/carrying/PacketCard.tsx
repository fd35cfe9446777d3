import { Button } from '@/components/ui/Button';
import { WarningIcon } from '@/components/ui/icons';
import { cx } from '@/components/ui/cx';
import card from '@/components/today/Card.module.css';
import type { SyncFault } from '@/utils/delegation/sync';
import { t } from '@/utils/i18n/spoken';
import styles from './Carrying.module.css';
import { FileButton } from './ReadPanel';
import { packetFaultWords } from './carrying-words';

/** What a mail holds of ours. */
export type MailPacket =
  /** A packet with so many changes that are not here; `name`: whose, '' where nobody in particular is meant. */
  | { kind: 'packet'; name: string; changes: number }
  /** A packet that cannot be read. */
  | { kind: 'fault'; fault: SyncFault }
  /** A `.righthand` file that only the person can fetch. */
  | { kind: 'file' };

/** What {@link PacketCard} takes. */
export interface PacketCardProps {
  packet: MailPacket;
  busy: boolean;
  onRead: () => void;
  onFile: (file: File) => void;
}

/** The packet in the open mail: read it, or what is wrong with it. */
export function PacketCard({ packet, busy, onRead, onFile }: PacketCardProps) {
  const words = t.carrying.inMail;
  const open = packet.kind === 'packet' && packet.changes > 0;
  return (
    <section class={cx(card['card'], open && card['here'])} aria-label={words.kicker}>
      <p class={card['meta']}>{words.kicker}</p>
      {packet.kind === 'packet' && <p>{open ? words.about : words.nothing}</p>}
      {packet.kind === 'file' && <p>{words.attached}</p>}
      {packet.kind === 'fault' && <Fault fault={packet.fault} />}
      {packet.kind === 'packet' && open && (
        <div class={card['actions']}>
          <Button variant="primary" disabled={busy} onClick={onRead}>
            {offerWords(packet)}
          </Button>
        </div>
      )}
      {packet.kind === 'file' && (
        <div class={card['actions']}>
          <FileButton disabled={busy} onFile={onFile} />
        </div>
      )}
    </section>
  );
}

function offerWords({ name, changes: count }: { name: string; changes: number }): string {
  const { offer, offerAny } = t.carrying.inMail;
  return name === '' ? offerAny({ count }) : offer({ name, count });
}

function Fault({ fault }: { fault: SyncFault }) {
  const words = t.carrying.inMail;
  return (
    <>
      <p class={styles['failed']}>
        <WarningIcon size={16} /> {words.damaged}
      </p>
      <p class={styles['note']}>{packetFaultWords(fault)}</p>
      {fault === 'cut' && <p class={styles['note']}>{words.clipped}</p>}
    </>
  );
}
