import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '@/utils/delegation/derive';
import { fold } from '@/utils/delegation/fold';
import type { Item, Signal } from '@/utils/delegation/item';
import { workingMinutesBetween, calendarOf } from '@/utils/delegation/working-time';
import { LEAD_MINUTES } from '@/utils/delegation/watches';
import { AGREED, dueOn, handedOver } from '@/tests/support/histories';

const MINUTE = 60_000;

/** The signals that the item goes through by time alone, from `start` on. */
function course(item: Item, start: Date): Signal[][] {
  const seen = [item.signals];
  for (let now = item; now.nextChange !== null;) {
    now = at(now, new Date(now.nextChange));
    seen.push(now.signals);
  }
  return at(item, start) === item ? seen : [];
}

test('amber comes before red while there is still time to work', () => {
  const calendar = calendarOf(AGREED, 'assistant')!;
  const agreement = { ...AGREED, hours: AGREED.hours };
  fc.assert(
    fc.property(
      fc.constantFrom('asked' as const, 'accepted' as const, 'working' as const),
      fc.integer({ min: 0, max: 5 * 24 * 60 }),
      fc.integer({ min: 24, max: 29 }),
      fc.option(fc.integer({ min: 1, max: 2000 }), { nil: null }),
      (stage, minutes, day, estimate) => {
        const start = new Date(Date.parse('2026-11-20T08:00:00Z') + minutes * MINUTE);
        const { client, assistant } = handedOver('asked');
        client.held.pop();
        client.move('hand-over', 'asked', start.getTime());
        client.write('edited', { due: dueOn(day) }, start.getTime());
        assistant.held.length = 0;
        assistant.pull(client);
        const extra = estimate === null ? {} : { estimate };
        if (stage === 'accepted') assistant.move('accept', 'accepted', start.getTime(), extra);
        if (stage === 'working') assistant.move('start', 'working', start.getTime());
        const item = fold(assistant.held, start, agreement)!;
        const left = workingMinutesBetween(calendar, start, new Date(dueOn(day).at));
        if (left <= LEAD_MINUTES) return;
        const signals = course(item, start);
        const red = signals.findIndex((each) => each.includes('late'));
        const amber = signals.findIndex((each) => each.includes('at-risk') || each.includes('silent'));
        expect(item.stage).toBe(stage);
        expect(red).toBeGreaterThan(0);
        expect(amber).toBeGreaterThanOrEqual(0);
        expect(amber).toBeLessThan(red);
      },
    ),
    { numRuns: 300 },
  );
});
