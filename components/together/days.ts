import { TZDate } from '@date-fns/tz';
import { dayAs } from '@/utils/i18n/format';

/** '3 Nov 2026' in the reader's zone (IANA), for an ISO instant. */
export function dayOf(iso: string, zone: string): string {
  return dayAs(new TZDate(iso, zone), 'dayMonthYear');
}
