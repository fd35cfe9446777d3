import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerForm, FORM_FIELDS } from '@/utils/handover/answer-form';
import { FORM_LINES } from '@/utils/handover/form-words';
import { htmlOf } from '@/utils/handover/html';
import { messageOfMany } from '@/utils/handover/many';
import { markdownOf } from '@/utils/handover/markdown';
import { messageOf } from '@/utils/handover/message';
import { readDay } from '@/utils/handover/read-day';
import { readEstimate } from '@/utils/handover/read-values';
import { readReply, type Reply } from '@/utils/handover/reply';
import { textOf } from '@/utils/handover/text';
import { english } from '@/utils/i18n/en/index';
import { ANNA, IN_ENGLISH, MARI, sampleItem } from './sample';

/** The form in English. */
const FORM = FORM_FIELDS.map((field) => english.words.answers.form[field]);
const clock = { now: new Date('2026-11-21T08:00:00.000Z'), zone: 'Europe/Tallinn' };
const NOTHING: Reply = {
  accepted: null,
  reason: '',
  words: '',
  estimate: null,
  due: null,
  question: '',
  done: false,
  note: '',
  unread: [],
};
const DUE = { at: '2026-11-27T15:00:00.000Z', date: '2026-11-27', time: null, zone: 'Europe/Tallinn' };
const read = (text: string): Reply => readReply(text, clock);
const sent = textOf(messageOf(sampleItem(), MARI, { ...IN_ENGLISH, from: ANNA }));
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
const fill = (text: string, answers: readonly string[]): string =>
  FORM.reduce((rest, line, at) => rest.replace(line, `${line} ${answers[at] ?? ''}`), text);
const ANSWERS = ['yes, three written quotes', '27.11.2026', '2 h 30 min', 'Which colour?', 'no'];
const FILLED: Reply = {
  ...NOTHING,
  accepted: true,
  words: 'three written quotes',
  due: DUE,
  estimate: 150,
  question: 'Which colour?',
};

describe('an unfilled form', () => {
  it.each([
    ['as it was sent', sent],
    ['quoted', quoted(sent)],
    ['quoted twice', quoted(quoted(sent))],
    ['as Markdown', markdownOf(messageOf(sampleItem(), MARI, IN_ENGLISH))],
    [
      'below a header without marks',
      `From: Anna <anna@example.ee>\nSent: Friday\nTo: Mari\nSubject: Quotes\n\n${sent}`,
    ],
  ])('gives nothing but a note: %s', (_name, text) => {
    expect({ ...read(text), note: '' }).toEqual(NOTHING);
  });

  it('quoted below a sentence gives the sentence', () => {
    const on = 'On Sat, 21 Nov 2026 at 10:00, Anna Kask <anna@example.ee>\nwrote:';
    expect(read(`Thank you!\n\n${on}\n\n${quoted(sent)}`)).toEqual({ ...NOTHING, note: 'Thank you!' });
    expect(read(`Thank you!\n\n${on}\n${sent}\nAnna`)).toEqual({ ...NOTHING, note: 'Thank you!' });
  });
});

describe('a filled form', () => {
  const form = FORM;
  const filled = form.map((line, at) => `${line} ${ANSWERS[at] ?? ''}`);

  it.each([
    ['in own words', filled.join('\n')],
    ['written into the quotation', quoted(fill(sent, ANSWERS))],
    ['written into a quotation without marks', `On 21 Nov 2026, Anna wrote:\n${fill(sent, ANSWERS)}`],
    ['in another order', filled.toReversed().join('\n')],
    ['with blank lines', filled.join('\n\n\n')],
    ['on the next lines', form.map((line, at) => `${line}\n${ANSWERS[at] ?? ''}`).join('\n')],
    ['on the next lines but one', form.map((line, at) => `${line}\n\n${ANSWERS[at] ?? ''}`).join('\n\n')],
    ['under quoted lines', form.map((line, at) => `> ${line}\n${ANSWERS[at] ?? ''}`).join('\n')],
    ['all in one line', filled.join(' ')],
    ['with protected blanks and tabs', filled.join('\n').replaceAll(' ', '\u00a0').replaceAll(':', ':\t')],
    ['in bold', form.map((line, at) => `**${line}** ${ANSWERS[at] ?? ''}\\`).join('\n')],
    ['as a list', filled.map((line) => `- ${line}`).join('\r\n')],
    ['without the hints', filled.map((line) => line.replace(/ \([^)]*\)/, '')).join('\n')],
    [
      'in capitals',
      [...form.map((line) => line.toUpperCase())]
        .map((line, at) => `${line} ${ANSWERS[at] ?? ''}`)
        .join('\n'),
    ],
  ])('is read %s', (_name, text) => {
    expect(read(text)).toEqual(FILLED);
  });

  it('is read from the HTML of a mail, as its text', () => {
    const html = htmlOf(messageOf(sampleItem(), MARI, IN_ENGLISH));
    const plain = html
      .replace(/<br>|<\/p>|<\/li>|<\/blockquote>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&');
    expect({ ...read(fill(plain, ANSWERS)), note: '' }).toEqual(FILLED);
  });

  it('leaves what was written besides as the note, and a signature out', () => {
    const text = `Hi Anna,\n\n${filled.join('\n')}\n\nSee you on Monday.\n\n-- \nMari Tamm\n+372 5555 5555`;
    expect(read(text)).toEqual({ ...FILLED, note: 'Hi Anna,\n\nSee you on Monday.' });
  });

  it('does not take the greeting below the last line for an answer', () => {
    const text = `${form.join('\n')}\n\nThank you,\nMari`;
    expect(read(text)).toEqual({ ...NOTHING, note: 'Thank you,\nMari' });
    expect(read(`${form.join('\n')}\nThank you,\nMari`)).toEqual({ ...NOTHING, note: 'Thank you,\nMari' });
  });

  it('counts own words before the quotation, and nothing older', () => {
    expect(read(`Accepted: no, I am away\n\n${quoted(fill(sent, ANSWERS))}`)).toMatchObject({
      accepted: false,
      reason: 'I am away',
      words: '',
    });
    expect(read(quoted(`Thanks.\n\n${quoted(fill(sent, ANSWERS))}`))).toEqual(NOTHING);
  });

  it('does not read lines of the brief as answers', () => {
    const goal = 'Question: is it blue?\nAccepted: yes\nDone by: 1.1.2027';
    expect(read(quoted(textOf(messageOf(sampleItem({ brief: { goal } }), MARI, IN_ENGLISH))))).toEqual(
      NOTHING,
    );
  });

  it('keeps a question and own words of several lines', () => {
    const text = 'Accepted: yes, I ask\nfive painters\nQuestion: Which colour?\nAnd which rooms?\n\nMari';
    expect(read(text)).toMatchObject({
      words: 'I ask\nfive painters',
      question: 'Which colour?\nAnd which rooms?',
      note: 'Mari',
    });
  });
});

describe('yes and no', () => {
  it.each([
    ['yes', true, ''],
    ['Yes!', true, ''],
    ['OK, will do', true, 'will do'],
    ['jah', true, ''],
    ['da', true, ''],
    ['igen', true, ''],
    ['Sí, claro', true, 'claro'],
    ['sì', true, ''],
    ['yes, no problem', true, 'no problem'],
    ['no', false, ''],
    ['No: too much this week', false, 'too much this week'],
    ['ei', false, ''],
    ['nem', false, ''],
    ['ne, odsutna sam', false, 'odsutna sam'],
  ])('%s', (value, accepted, rest) => {
    const { words, reason, ...reply } = read(`Accepted (yes or no): ${value}`);
    expect({ ...reply, rest: words + reason }).toMatchObject({ accepted, rest, unread: [] });
  });

  it.each(['maybe', 'yes or no', 'yes / no', 'not yet', 'nobody', 'yesterday', '?'])(
    '%s is not read',
    (value) => {
      expect(read(`Accepted (yes or no): ${value}`)).toEqual({ ...NOTHING, unread: [`Accepted: ${value}`] });
    },
  );

  it('finished needs a yes', () => {
    expect(read('Finished: yes, see https://x.test/sheet')).toEqual({
      ...NOTHING,
      done: true,
      note: 'see https://x.test/sheet',
    });
    expect(read('Finished (yes, once it is): tomorrow')).toEqual({
      ...NOTHING,
      unread: ['Finished: tomorrow'],
    });
    expect(read('Finished: not yet').done).toBe(false);
  });

  it('two different answers are none', () => {
    expect(read('Accepted: yes\nAccepted: no')).toEqual({
      ...NOTHING,
      unread: ['Accepted: yes', 'Accepted: no'],
    });
  });
});

describe('a date', () => {
  it.each([
    ['2026-11-27', '2026-11-27', null],
    ['2026-11-27T17:00', '2026-11-27', '17:00'],
    ['2026-11-27 9:05', '2026-11-27', '09:05'],
    ['27.11.2026', '2026-11-27', null],
    ['27. 11. 2026.', '2026-11-27', null],
    ['27.11.2026 17.00', '2026-11-27', '17:00'],
    ['by 27.11.2026, at 5:30 pm', '2026-11-27', '17:30'],
    ['27.11.2026 kell 12:00', '2026-11-27', '12:00'],
    ['27.11.2026 u 12:00 h', '2026-11-27', '12:00'],
    ['2026. 11. 27.', '2026-11-27', null],
    ['27/11/2026', '2026-11-27', null],
    ['11/27/2026', '2026-11-27', null],
    ['05/05/2027', '2027-05-05', null],
    ['27.11.', '2026-11-27', null],
    ['27.11', '2026-11-27', null],
    ['27.11. 17:00', '2026-11-27', '17:00'],
    // Today is still to come, yesterday only next year.
    ['21.11.', '2026-11-21', null],
    ['20.11.', '2027-11-20', null],
    ['Friday 27.11.2026', '2026-11-27', null],
    ['27.11.2026 (Fri)', '2026-11-27', null],
    ['27.11.2026 at the latest.', '2026-11-27', null],
    ['20.11.2026', '2026-11-20', null],
    ['27 November', '2026-11-27', null],
    ['November 27th, 2026 at 5 pm', '2026-11-27', '17:00'],
  ])('%s is read', (value, date, time) => {
    const reply = read(`Done by (day.month.year): ${value}`);
    expect(reply.unread).toEqual([]);
    expect(reply.due).toMatchObject({ date, time, zone: 'Europe/Tallinn' });
  });

  it.each([
    'Friday',
    'next Friday',
    'tomorrow',
    '27.11.26',
    '03/04/2027',
    '31.2.2027',
    '29.2.',
    '2026-13-01',
    '27.13.',
    '27.11.2026 25:00',
    '27.11.2026, if Marko answers',
    '27.11. or 28.11.',
    '27.11.-28.11.',
    'before 27.11.2026',
    'Monday 27.11.2026',
    '2026-11-27T17:00Z',
    'soon',
  ])('%s is not read', (value) => {
    const reply = read(`Done by (day.month.year): ${value}`);
    expect(reply.due).toBeNull();
    expect(reply.unread).toEqual([`Done by: ${value}`]);
  });

  it('is meant in the zone of the reader, and the coming day is theirs', () => {
    const late = { now: new Date('2026-11-26T23:00:00.000Z'), zone: 'Europe/Tallinn' };
    expect(readDay('26.11.', late)?.date).toBe('2027-11-26');
    expect(readDay('26.11.', { ...late, zone: 'UTC' })?.date).toBe('2026-11-26');
    expect(readDay('29.2.', { ...late, now: new Date('2027-06-01T00:00:00.000Z') })?.date).toBe('2028-02-29');
  });
});

describe('an estimate', () => {
  it.each([
    ['2 h', 120],
    ['2h', 120],
    ['1.5 hours', 90],
    ['1,5 tundi', 90],
    ['2 h 30 min', 150],
    ['2h30m', 150],
    ['45 min', 45],
    ['about 3 hours', 180],
    ['~ 20 minutes', 20],
    ['2 óra', 120],
    ['3 sata', 180],
  ])('%s', (value, minutes) => {
    expect(readEstimate(value)).toBe(minutes);
  });

  it.each(['2', '2 days', '2-3 h', 'half an hour', '', '0 h', '1:30', 'h', '2 h or so'])(
    '%s is not read',
    (value) => {
      expect(readEstimate(value)).toBeNull();
      if (value !== '') expect(read(`Estimate: ${value}`).unread).toEqual([`Estimate: ${value}`]);
    },
  );
});

describe('several briefs in one mail', () => {
  const one = sampleItem();
  const two = sampleItem({ title: 'Book the flight', item: { id: 'i_ffeeddccbbaa99887766554433221100' } });
  const mail = textOf(messageOfMany([one, two], MARI, IN_ENGLISH));
  const form = textOf({ ...IN_ENGLISH, to: '', subject: '', blocks: [answerForm(two.id, english)] });
  const answered = quoted(mail.replace(form, fill(form, ANSWERS)));

  it('are answered each in their own form', () => {
    expect(readReply(answered, { ...clock, token: 'ffeeddcc' })).toEqual(FILLED);
    expect(readReply(answered, { ...clock, token: '1a2b3c4d' })).toEqual(NOTHING);
  });

  it('are not answered by what nobody can tell apart', () => {
    expect(readReply(answered, clock)).toMatchObject({ accepted: null, due: null, question: '' });
    expect(readReply(answered, clock).unread).toHaveLength(5);
    const above = `Accepted: yes\n\n${quoted(mail)}`;
    expect(readReply(above, { ...clock, token: 'ffeeddcc' })).toEqual({
      ...NOTHING,
      unread: ['Accepted: yes'],
    });
  });
});

describe('any reply', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '>',
      '> ',
      '-- ',
      'On 21 Nov 2026 10:00, Anna wrote:',
      'From: A',
      'Sent: B',
      'To: C',
      ...FORM_LINES.map((one) => one.line),
    ),
    fc.constantFrom(...ANSWERS),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  it('is read without throwing, and what it says was written in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('', '> ', '>> '), line), { maxLength: 25 }), (parts) => {
        const text = parts.map((part) => part.join('')).join('\n');
        const reply = read(text);
        if (reply.accepted === true) expect(text).toMatch(/yes|ok|jah|da|да|igen|s[iíì]|ja|y|✓|✔|☑/i);
        if (reply.due !== null) expect(text).toContain('27.11.2026');
        if (reply.estimate !== null) expect(text).toContain('2 h 30 min');
      }),
    );
  });

  it('of 100,000 characters is read as well', () => {
    for (const unit of [
      '> ',
      'a',
      ' ',
      'Question:',
      'Question: ',
      '\n',
      'On 1 @ wrote',
      '\t>',
      'Accepted (yes or no):',
      '(',
    ]) {
      expect(() => read(unit.repeat(100_000 / unit.length))).not.toThrow();
    }
  });
});
