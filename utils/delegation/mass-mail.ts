/** Mail that nobody wrote to one person: mailings and notices of machines. */
import { foldText } from './fold-text';
import type { Source } from './source';

/** Addresses from which machines write. */
const MACHINE = /^(?:no-?reply|do-?not-?reply|newsletter|mailer|mailings?|notifications?|bounces?)\b/i;

/** What a mailing says at its end, folded, in six languages. */
const LEAVE =
  / (?:unsubscrib|loobumiseks|tuhista tellimus|leiratkoz|odjav|disiscri|annulla l iscrizione|darse de baja|darte de baja|cancelar (?:la |tu |su )?suscripcion)/;

/** Whether a mail is a mailing, or from a machine: what it says is no request to anybody. */
export function isMassMail({ site, author, excerpt }: Source): boolean {
  return site === 'gmail' && (MACHINE.test(author?.email.trim() ?? '') || LEAVE.test(foldText(excerpt)));
}
