import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { icsOf } from '@/utils/handover/calendar';
import { calendarFile, type DeadlineEntry } from '@/utils/handover/calendar-file';

const now = new Date('2026-11-21T08:00:00.123Z');
const DEADLINE: DeadlineEntry = {
  item: 'i_1',
  title: 'Deadline: October receipts; to the accountant, please',
  at: '2026-11-27T15:00:00.000Z',
  text: 'Right Hand · Mari',
};
const CALL = {
  uid: 'w_1@right-hand',
  title: 'Call with Mari',
  at: '2026-11-24T10:00:00.000Z',
  minutes: 30,
  text: '',
  link: 'https://meet.example/a,b',
};

function fileWith(deadlines: readonly DeadlineEntry[], name = 'Right Hand · Mari'): string {
  return calendarFile({ name, deadlines, meetings: [CALL], now });
}

/** Read by a parser that is not ours; strict: it throws on what it does not understand. */
function read(ics: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

function textIn({ component }: ICAL.Event, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '');
}

function octetsPerLine(ics: string): number[] {
  return ics.split('\r\n').map((line) => new TextEncoder().encode(line).length);
}

/** What a TEXT value can say of any words. */
function sayable(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}

describe('a calendar file', () => {
  it('reminds of a meeting that is to remind, a quarter of an hour before, and of no other', () => {
    const meetings = [
      { ...CALL, reminds: true },
      { ...CALL, uid: 'other' },
    ];
    const { events } = read(calendarFile({ name: 'x', deadlines: [], meetings, now }));
    const alarms = events.map(({ component }) => component.getFirstSubcomponent('valarm'));
    expect(alarms.map((alarm) => alarm?.getFirstPropertyValue('trigger')?.toString() ?? null)).toEqual([
      '-PT15M',
      null,
    ]);
  });

  it('holds deadlines and calls as another parser reads them', () => {
    const { calendar, events } = read(fileWith([DEADLINE]));
    const value = (name: string) => String(calendar.getFirstPropertyValue(name));
    expect(
      ['version', 'method', 'x-wr-calname', 'name', 'refresh-interval', 'x-published-ttl'].map(value),
    ).toEqual([...['2.0', 'PUBLISH', 'Right Hand · Mari', 'Right Hand · Mari', 'PT12H', 'PT12H']]);
    const [deadline, call] = events;
    expect(deadline).toMatchObject({ uid: 'deadline-i_1@right-hand', summary: DEADLINE.title });
    expect(deadline!.startDate.toJSDate().toISOString()).toBe(DEADLINE.at);
    expect(deadline!.startDate.zone.tzid).toBe('UTC');
    expect(deadline!.description).toBe(DEADLINE.text);
    expect(deadline!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(call).toMatchObject({ uid: CALL.uid, summary: CALL.title, location: CALL.link });
    expect(call!.duration.toSeconds()).toBe(30 * 60);
    expect(call!.component.getFirstPropertyValue('transp')).toBeNull();
  });

  it('reminds of a deadline the day before', () => {
    const [event] = read(fileWith([DEADLINE])).events;
    const alarm = event!.component.getFirstSubcomponent('valarm')!;
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect((alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()).toBe(-24 * 60 * 60);
    expect(alarm.getFirstPropertyValue('description')).toBe(DEADLINE.title);
  });

  it('replaces what it held before: a moved deadline keeps its id, and a later file is newer', () => {
    const moved = { ...DEADLINE, at: '2026-12-01T15:00:00.000Z' };
    const later = new Date(now.getTime() + 60_000);
    const [first] = read(fileWith([DEADLINE])).events;
    const [second] = read(calendarFile({ name: '', deadlines: [moved], meetings: [], now: later })).events;
    expect(second!.uid).toBe(first!.uid);
    expect(second!.sequence).toBeGreaterThan(first!.sequence);
    expect(second!.sequence).toBeLessThan(2 ** 31);
  });

  test('there is none without an entry that can be written', () => {
    expect(calendarFile({ name: 'x', deadlines: [], meetings: [], now })).toBe('');
    expect(calendarFile({ name: 'x', deadlines: [{ ...DEADLINE, at: 'soon' }], meetings: [], now })).toBe('');
  });

  it('is read by the other parser whatever the words and the instants, in lines of at most 75 octets', () => {
    const mark = fc.constantFrom(
      ...[
        '\r\n',
        '\n',
        ',',
        ';',
        '\\',
        ':',
        '"',
        'END:VEVENT',
        '🎨',
        '👩‍👧',
        'ž',
        '漢',
        'ő',
        ' ',
        '\t',
        '\u2028',
        '\ud800',
      ],
    );
    const words = fc
      .array(fc.oneof(mark, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    const instant = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString());
    fc.assert(
      fc.property(words, words, words, instant, (name, title, text, at) => {
        const ics = fileWith([{ item: 'i_1', title, text, at }], name);
        expect(Math.max(...octetsPerLine(ics))).toBeLessThanOrEqual(75);
        const { calendar, events } = read(ics);
        expect(events).toHaveLength(2);
        expect(textIn(events[0]!, 'summary')).toBe(sayable(title));
        expect(textIn(events[0]!, 'description')).toBe(sayable(text));
        expect(events[0]!.startDate.toJSDate().toISOString()).toBe(at);
        // A property of no standard is left as it stands by the parser.
        const called = String(calendar.getFirstPropertyValue('x-wr-calname'));
        expect(called.replace(/\\([\\;,n])/g, (_all, one: string) => (one === 'n' ? '\n' : one))).toBe(
          sayable(name),
        );
      }),
      { numRuns: 150 },
    );
  });
});

test('the file of one call is read by the other parser too', () => {
  const { events } = read(icsOf({ ...CALL, now }));
  expect(events[0]!.startDate.toJSDate().toISOString()).toBe(CALL.at);
  expect(events[0]!.endDate.toJSDate().toISOString()).toBe('2026-11-24T10:30:00.000Z');
});
