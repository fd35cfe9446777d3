import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { t } from '@/utils/i18n/spoken';
import styles from './Carrying.module.css';

/** How a packet leaves. */
export type PacketWay = 'copy' | 'file' | 'mail';

/** A mail that could carry the packet. */
export interface PacketMail {
  /** The mail program, at the beginning of a sentence. */
  program: string;
  /** Whether its address holds the packet as it is now; null while that is not known. */
  fits: boolean | null;
}

/** What {@link PacketPanel} takes. */
export interface PacketPanelProps {
  whose: 'other' | 'own';
  /** The other member within a sentence, and at the beginning of one. */
  name: string;
  nameFirst: string;
  /** Changes that the devices it is for do not have yet, as far as is known. */
  lacking: number;
  /** Nothing has come from there yet. */
  first: boolean;
  /** To send it is the one thing to do now. */
  primary: boolean;
  /** Null: no mail can be written from here. */
  mail: PacketMail | null;
  busy: boolean;
  onSend: (way: PacketWay) => void;
}

/** More changes than so many make a block that nobody scrolls past; a file carries them better. */
const MOST_TO_PASTE = 100;

/** A packet to be sent: what the devices it is for lack, in figures, and the ways it can go. */
export function PacketPanel(props: PacketPanelProps) {
  const { whose, mail, primary, busy, onSend } = props;
  const { packet } = t.carrying;
  const pressed = usePressed(busy);
  const large = props.lacking > MOST_TO_PASTE;
  const say = whose === 'own' ? (label: string) => `${label}: ${packet.own}` : (label: string) => label;
  return (
    <div class={styles['group']} onClickCapture={pressed}>
      {whose === 'own' && <h3 class={styles['title']}>{packet.own}</h3>}
      <Figure {...props} />
      {whose === 'own' && <p class={styles['note']}>{packet.ownAlso}</p>}
      <div class={styles['buttons']}>
        {mail?.fits === true && (
          <Button
            variant={primary ? 'primary' : 'plain'}
            disabled={busy}
            label={say(packet.mail)}
            onClick={() => onSend('mail')}
          >
            {packet.mail}
          </Button>
        )}
        <Button
          variant={primary && !large && mail?.fits !== true ? 'primary' : 'plain'}
          disabled={busy}
          label={say(packet.copy)}
          onClick={() => onSend('copy')}
        >
          {packet.copy}
        </Button>
        <Button
          variant={primary && large ? 'primary' : 'plain'}
          disabled={busy}
          label={say(packet.save)}
          onClick={() => onSend('file')}
        >
          {packet.save}
        </Button>
      </div>
      {mail?.fits === false && <p class={styles['note']}>{packet.tooLong({ program: mail.program })}</p>}
      {busy && <ProgressBar label={packet.making} done={0} total={0} />}
    </div>
  );
}

/** A button that was pressed cannot be pressed again while its work is done, and gets the focus back afterwards. */
function usePressed(busy: boolean): (event: MouseEvent) => void {
  const pressed = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!busy && document.activeElement === document.body) pressed.current?.focus();
  }, [busy]);
  return ({ target }) => {
    pressed.current = target instanceof Element ? target.closest('button') : null;
  };
}

function Figure({ whose, name, nameFirst, lacking, first }: PacketPanelProps) {
  const { packet } = t.carrying;
  if (first) {
    return <p class={styles['figure']}>{whose === 'other' ? packet.first({ name }) : packet.ownFirst}</p>;
  }
  if (lacking > 0) {
    const words =
      whose === 'other' ? packet.lacks({ name, count: lacking }) : packet.ownLacks({ count: lacking });
    return <p class={styles['figure']}>{words}</p>;
  }
  return whose === 'own' ? null : <p>{packet.has({ name: nameFirst })}</p>;
}
