/** Facts that reminders follow from, for tests: a working week in Tallinn, and rows and items made of what matters. */
import { NO_AGREEMENT, type Agreement, type Hours } from '@/utils/delegation/agreement';
import { dueFrom } from '@/utils/delegation/due';
import type { Reminder, ReminderFacts } from '@/utils/delegation/reminders';
import { rowOf, type Row } from '@/utils/delegation/row';
import { sourceOf, Device } from './histories';

/** Nine to five in Tallinn. */
export const TALLINN: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };

/** An agreement with the client's hours in Tallinn. */
export const AT_WORK: Agreement = { ...NO_AGREEMENT, hours: { client: TALLINN, assistant: TALLINN } };

/** Facts of a client about whom nothing else is known. */
export function factsOf(change: Partial<ReminderFacts> = {}): ReminderFacts {
  return {
    workspace: 'w',
    role: 'client',
    agreement: AT_WORK,
    zone: 'Europe/Tallinn',
    rows: [],
    touched: new Map(),
    silent: [],
    asking: [],
    talk: 0,
    people: [],
    ...change,
  };
}

const KEPT: Row = (() => {
  const device = new Device('a', 'client');
  device.write('captured', { sourceKey: 'page:x', source: sourceOf('Quotes') });
  return rowOf(device.item(), 'client');
})();

/** A row with the assistant, due on a day at a time in Tallinn. */
export function rowDue(date: string, time: string, change: Partial<Row> = {}): Row {
  return {
    ...KEPT,
    id: 'i_1',
    workspace: 'w',
    title: 'Quotes',
    stage: 'working',
    section: 'with',
    due: dueFrom(date, time, 'Europe/Tallinn'),
    ...change,
  };
}

/** A reminder of an item that is late since `at` (ISO instant). */
export function reminderAt(id: string, at: string, change: Partial<Reminder> = {}): Reminder {
  const plain = { workspace: 'w', kind: 'late', urgentFrom: null, until: null, item: 'i_1' } as const;
  return { ...plain, id, at, title: id, about: at, count: 0, ...change };
}
