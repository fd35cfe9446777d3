/** The mail that is open in the Gmail tab beside the sidebar, read whole; once for all who ask. */
import { useEffect, useState } from 'preact/hooks';
import type { Context } from '@/utils/browser/context';
import { readWholeMail } from '@/utils/browser/whole-mail';
import type { Capture } from '@/utils/delegation/capture';
import type { Person } from '@/utils/delegation/item';

/** A tab that shows a mail. */
export type OpenMail = Extract<Context, { kind: 'site' }>;

/** A mail as it was read. */
export interface Mail {
  from: Person;
  /** With what it quotes, where that could be read. */
  text: string;
  /** The whole of it, whoever wrote it, '' where it could not be read: for what is signed by itself. */
  whole: string;
  readAt: Date;
}

/** The context of a mail that is open; else null. */
export function mailIn(context: Context | null): OpenMail | null {
  return context?.kind === 'site' && context.capture.source.site === 'gmail' ? context : null;
}

/** The open mail, read whole; null while it is read. */
export function useMail(open: OpenMail | null): Mail | null {
  const [read, setRead] = useState<{ of: OpenMail; mail: Mail } | null>(null);
  useEffect(() => {
    if (open === null) return undefined;
    let left = false;
    void readOnce(open).then((mail) => {
      if (!left) setRead({ of: open, mail });
    });
    return () => {
      left = true;
    };
  }, [open]);
  return read !== null && read.of === open ? read.mail : null;
}

const reading = new WeakMap<OpenMail, Promise<Mail>>();

function readOnce(open: OpenMail): Promise<Mail> {
  const mail = reading.get(open) ?? readMail(open);
  reading.set(open, mail);
  return mail;
}

/** Answers may stand between the lines of our own form, which a capture leaves out as quoted. */
async function readMail({ tabId, capture }: OpenMail): Promise<Mail> {
  const { author, excerpt } = capture.source;
  const whole = await readWholeMail(tabId);
  const from = author ?? { name: '', email: whole?.from ?? '' };
  // A mail that came in while this one was read would speak for the wrong person.
  const same = whole !== null && sameAddress(whole.from, from.email);
  return { from, text: same ? whole.text : excerpt, whole: whole?.text ?? '', readAt: new Date() };
}

/** Gmail's keys name the account that is signed in: `gmail:<account>:<thread>`. */
export function isFromMe({ key, source }: Capture): boolean {
  const account = /^gmail:([^:]+):/.exec(key ?? '')?.[1] ?? '';
  return sameAddress(source.author?.email ?? '', account);
}

/** Whether two addresses are one; '' is none. */
export function sameAddress(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}
