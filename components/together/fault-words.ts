/** Why something that came is not taken, in the language of the reader. */
import type { SyncFault } from '@/utils/delegation/sync';
import { t } from '@/utils/i18n/spoken';

/** What is wrong, and what to do about it, a sentence each. */
export function faultWords(fault: SyncFault): { what: string; todo: string } {
  return t.security.faults[fault];
}

/** The same in one line, for below a field. */
export function faultLine(fault: SyncFault): string {
  const { what, todo } = faultWords(fault);
  return `${what} ${todo}`;
}
