import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { googleCalendarUrl, icsOf, type Meeting } from '@/utils/handover/calendar';

const MEETING: Meeting = {
  uid: 'w_1@right-hand',
  title: 'Our call; quotes, paint',
  at: '2026-11-24T10:00:00.000Z',
  minutes: 45,
  text: 'Hi,\n1. Quotes \\ paint; done',
  link: 'https://zoom.us/j/1?pwd=a,b',
  organizer: { name: 'Anna "A" Kask', email: 'anna@example.ee' },
};
const now = new Date('2026-11-21T08:00:00.123Z');

/** A reader of its own, written from RFC 5545 alone: unfolds lines, splits name, parameters and value. */
function parse(ics: string): Map<string, { parameters: string; value: string }> {
  expect(ics.endsWith('\r\n')).toBe(true);
  const wrong: string[] = [];
  const lines: string[] = [];
  for (const line of ics.slice(0, -2).split('\r\n')) {
    if (Buffer.byteLength(line) > 75) wrong.push(`too long: ${line}`);
    // Nothing but tab may be a control character, and no line break of any kind is left inside a line.
    if (/[\p{Surrogate}]/u.test(line) || /\p{Cc}/u.test(line.replaceAll('\t', '')))
      wrong.push(`no text: ${line}`);
    if (line.startsWith(' ')) lines.push(lines.pop()! + line.slice(1));
    else lines.push(line);
  }
  expect([...lines.slice(0, 2), ...lines.slice(-2)]).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  const properties = new Map<string, { parameters: string; value: string }>();
  for (const line of lines) {
    const found = /^([A-Z]+)((?:;[A-Z]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line);
    const [, name = '', parameters = '', value = ''] = found ?? [];
    if (found === null || properties.has(name)) wrong.push(`no property of its own: ${line}`);
    if (name !== 'BEGIN' && name !== 'END') properties.set(name, { parameters, value });
  }
  expect(wrong).toEqual([]);
  return properties;
}

/** The text that a TEXT value stands for; a character that had to be escaped and was not is an error. */
function textOfValue(value: string): string {
  expect(value.replace(/\\[\\;,nN]/g, '')).not.toMatch(/[\\;,]/);
  return value.replace(/\\([\\;,nN])/g, (_all, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

describe('the calendar file', () => {
  it('is read back by a reader of its own', () => {
    const read = parse(icsOf({ ...MEETING, now }));
    expect(textOfValue(read.get('UID')!.value)).toBe(MEETING.uid);
    expect(read.get('DTSTAMP')!.value).toBe('20261121T080000Z');
    expect(read.get('DTSTART')!.value).toBe('20261124T100000Z');
    expect(read.get('DTEND')!.value).toBe('20261124T104500Z');
    expect(textOfValue(read.get('SUMMARY')!.value)).toBe(MEETING.title);
    expect(textOfValue(read.get('DESCRIPTION')!.value)).toBe(MEETING.text);
    expect(textOfValue(read.get('LOCATION')!.value)).toBe(MEETING.link);
    expect(read.get('URL')!.value).toBe(MEETING.link);
    expect(read.get('ORGANIZER')).toEqual({
      parameters: `;CN="Anna 'A' Kask"`,
      value: 'mailto:anna@example.ee',
    });
  });

  it('leaves out what is not known or no address', () => {
    const read = parse(
      icsOf({ ...MEETING, text: '', link: '+372', organizer: { name: 'A', email: 'x' }, now }),
    );
    expect([...read.keys()]).toEqual([
      'VERSION',
      'PRODID',
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'LOCATION',
    ]);
  });

  it('folds long lines so that none is longer than 75 octets and no character is broken', () => {
    for (const unit of ['a', 'ž', '漢', '🎨', 'ža漢🎨']) {
      const read = parse(icsOf({ ...MEETING, text: unit.repeat(300), now }));
      expect(textOfValue(read.get('DESCRIPTION')!.value)).toBe(unit.repeat(300));
    }
  });

  it('can be read whatever the words, and no word becomes a property', () => {
    const mark = fc.constantFrom(
      ...[
        '\r',
        '\n',
        '\r\n',
        'ATTENDEE:',
        'END:VEVENT',
        ';',
        ',',
        '\\',
        '"',
        ':',
        ' ',
        '🎨',
        'ž',
        '\ud800',
        '\udc00',
        'a',
        'é',
        '\0',
        '\t',
        '\v',
        '\u0085',
        '\u2028',
        '\u007f',
      ],
    );
    const words = fc
      .array(fc.oneof(mark, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
      .map((parts) => parts.join(''));
    const plain = (text: string): string =>
      text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\t\n]/gu, '');
    fc.assert(
      fc.property(words, words, words, words, (title, text, link, name) => {
        const organizer = { name, email: 'anna@example.ee' };
        const read = parse(icsOf({ ...MEETING, uid: title, title, text, link, organizer, now }));
        expect(textOfValue(read.get('SUMMARY')!.value)).toBe(plain(title));
        expect(textOfValue(read.get('DESCRIPTION')?.value ?? '')).toBe(plain(text));
        expect(read.get('ORGANIZER')!.value).toBe('mailto:anna@example.ee');
      }),
      { numRuns: 40 },
    );
  });
});

describe('the address of Google Calendar', () => {
  it('carries title, times, text and place', () => {
    const url = new URL(googleCalendarUrl(MEETING));
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: MEETING.title,
      dates: '20261124T100000Z/20261124T104500Z',
      details: MEETING.text,
      location: MEETING.link,
    });
  });
});

it.each(['', 'soon', '2026-13-01', '+100000-01-01T00:00:00Z'])('there is no entry at %s', (at) => {
  expect(icsOf({ ...MEETING, at, now })).toBe('');
  expect(googleCalendarUrl({ ...MEETING, at })).toBe('');
});

it.each([
  [Number.NaN, '20261124T100100Z'],
  [-5, '20261124T100100Z'],
  [1e9, '20261125T100000Z'],
])('an entry of %s minutes still has an end', (minutes, end) => {
  expect(icsOf({ ...MEETING, minutes, now })).toContain(`DTEND:${end}`);
});
