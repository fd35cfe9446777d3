/** Whether a packet fits a mail, known before anybody chooses that way. */
import { useEffect, useState } from 'preact/hooks';
import type { PacketMail } from '@/components/carrying/PacketPanel';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { useApp } from './app-context';
import { mailOf, packetMail } from './carry-packet';

/** A sealed change takes 60 characters at least: more than so many fit no mail's address, and need not be packed to know it. */
const MOST_IN_MAIL = 100;

/** Whether the packet for the other fits a mail of the chosen program; null where no mail can be written from here. */
export function useMailFit(workspace: Workspace, lacking: number | null): PacketMail | null {
  const { store, settings, letters } = useApp();
  const { mailClient } = settings;
  const other = otherOf(workspace);
  const [fits, setFits] = useState<boolean | null>(null);
  const { id } = workspace;
  const language = letters(workspace);
  useEffect(() => {
    let left = false;
    const tell = (value: boolean | null) => {
      if (!left) setFits(value);
    };
    if (mailClient === null || lacking === null || lacking > MOST_IN_MAIL)
      tell(lacking === null ? null : false);
    else {
      packetMail(store, id, other, mailClient, language, new Date()).then(
        (mail) => tell(mail === null ? null : mail.url !== null),
        () => tell(null),
      );
    }
    return () => {
      left = true;
    };
  }, [store, id, mailClient, lacking, other, language]);
  if (mailClient === null || other.email === '') return null;
  return { program: mailOf('', other, mailClient, language).program, fits };
}
