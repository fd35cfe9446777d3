import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import type { Brief } from '@/utils/delegation/item';
import { shorten } from '@/utils/handover/lines';
import { messageOf, SUBJECT_LENGTH, type MessageOptions } from '@/utils/handover/message';
import { textOf } from '@/utils/handover/text';
import { ANNA, IN_ENGLISH, MARI, sampleItem } from './sample';

const text = (change?: Parameters<typeof sampleItem>[0]): string =>
  textOf(messageOf(sampleItem(change), MARI, IN_ENGLISH));

describe('a brief as plain text', () => {
  it('can be acted on by somebody without the extension and without the mailbox', () => {
    expect(text()).toBe(
      `Hi Mari,

please take this on: Get three quotes for the office repaint

Goal:
Three written quotes under €2,500, side by side in the shared sheet.

Steps:
1. Ask Marko for the floor plan (done already)
2. Write to five painters

Deadline:
Friday 27 November 2026, 17:00 (Tallinn)

How far you may decide:
Decide yourself, and tell me what you decided.

Where it comes from:
Title: Ponuda za preuređenje kancelarije
From: Marko Ilić <marko@example.rs>
Date: 19. nov 2026. 10:32
Address: https://mail.google.com/mail/u/0/#all/18c2
Attachments, ask me for them: ponuda.pdf, plan.png

What it says:
> Dobar dan,
>
> šaljem ponudu u prilogu. Rok je petak.
>
> Marko

To answer RH-1a2b3c4d, fill in what you can:
Accepted (yes or no):
Done by (day.month.year):
Estimate (such as 2 h or 30 min):
Question (if any):
Finished (yes, once it is):`,
    );
  });

  it('says what a day without a time means, and that no deadline is set', () => {
    const due = { at: '2026-11-27T15:00:00.000Z', date: '2026-11-27', time: null, zone: 'Europe/Tallinn' };
    expect(text({ brief: { due } })).toContain(
      'Friday 27 November 2026, by the end of your working day, 17:00 (Tallinn)',
    );
    expect(text({ brief: { due: null } })).toContain('Deadline:\nNone is set');
  });

  it('names the procedure that it follows, where its name is known', () => {
    const item = sampleItem({ brief: { procedure: { id: 'sop_1', version: 3 } } });
    const procedures = new Map([['sop_1', 'Monthly\nreceipts']]);
    expect(textOf(messageOf(item, MARI, { ...IN_ENGLISH, procedures }))).toContain(
      '“Monthly receipts”, version 3',
    );
    expect(textOf(messageOf(item, MARI, IN_ENGLISH))).not.toContain('version 3');
  });

  it('carries guidelines, materials, importance and the checklist of a card', () => {
    const checklists = [
      {
        title: 'Paint',
        items: [
          { text: 'Primer', done: true },
          { text: 'Two coats', done: false },
        ],
      },
    ];
    const all = text({
      brief: { guidelines: 'Be kind.', materials: 'Shared sheet: https://x.test/s', important: true },
      source: { checklists, board: 'Office', selection: 'Rok je petak.' },
    });
    for (const part of [
      'Be kind.',
      'https://x.test/s',
      'Important:',
      'Paint',
      '- Two coats',
      'Board: Office',
      '> Rok je petak.',
    ]) {
      expect(all).toContain(part);
    }
  });

  it('leaves a checklist out once its lines are the steps', () => {
    const checklists = [{ title: 'Paint', items: [{ text: 'Write to five painters', done: false }] }];
    expect(text({ source: { checklists } })).not.toContain('Its checklist');
  });

  it('says nothing of a source when the item was typed by hand', () => {
    const source = {
      site: 'none',
      url: '',
      title: '',
      author: null,
      excerpt: '',
      attachments: [],
      shownDate: '',
    } as const;
    expect(text({ source: { ...source, attachments: [] } })).not.toContain('Where it comes from');
  });

  it('greets without a name when none is known', () => {
    expect(textOf(messageOf(sampleItem(), { name: '', email: '' }, IN_ENGLISH))).toMatch(/^Hello,/);
  });

  it('never lets a stranger write a line of the brief', () => {
    const line = fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      '\v',
      '\f',
      '\u0085',
      '\u2028',
      '\u2029',
      ' ',
      'Goal:',
      'Deadline:\nnow',
      'a',
    );
    const evil = fc.array(line, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(evil, evil, evil, (excerpt, name, title) => {
        const change = {
          source: { excerpt, title, author: { name, email: '' }, attachments: [{ name }], selection: title },
        };
        const goals = text(change)
          .split(/[\n\r\v\f\u0085\u2028\u2029]/)
          .filter((one) => /^(Goal|Deadline):/.test(one));
        expect(goals).toEqual(['Goal:', 'Deadline:']);
      }),
    );
  });
});

describe('what was agreed on', () => {
  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
  const agreement: Agreement = {
    ...NO_AGREEMENT,
    areas: [
      {
        id: 'a_1',
        name: 'Office',
        authority: 'ask-first',
        guidelines: [
          { id: 'g1', text: 'Three offers, always.' },
          { id: 'g2', text: ' ' },
        ],
        since: null,
      },
    ],
    hours: { client: hours, assistant: hours },
    promise: { urgent: 60, normal: 240 },
  };
  // A Monday.
  const now = new Date('2026-11-23T08:00:00.000Z');
  const said = (brief: Partial<Brief>, options: Partial<MessageOptions>): string =>
    textOf(messageOf(sampleItem({ brief }), MARI, { ...IN_ENGLISH, ...options }));

  it('stands with the brief: guidelines of its area, and by when an answer was promised', () => {
    const all = said({ area: 'a_1' }, { agreement, now, from: ANNA });
    expect(all).toContain('What we agreed on Office:\n- Three offers, always.\n\n');
    expect(all).toContain('Your answer, as we agreed:\nBy Monday 23 November 2026, 14:00 (Tallinn).');
    expect(all).toContain('Thank you,\nAnna\n\nTo answer RH-');
  });

  it('says the promise as it was made where no hours are known, and nothing where nothing was', () => {
    const noHours = { ...agreement, hours: { client: null, assistant: null } };
    expect(said({}, { agreement: noHours, now })).toContain(
      'Your answer, as we agreed:\nWithin 4 working hours\nWhen it is urgent: within 1 working hour\n',
    );
    expect(said({}, { agreement: NO_AGREEMENT, now })).not.toContain('as we agreed');
    expect(said({ area: 'gone' }, { agreement, now })).not.toContain('What we agreed on');
  });

  it('lets the assistant go further while the client is away', () => {
    const away = { from: '2026-11-20', to: '2026-11-30', standIn: 'just-do-it' as const };
    const holiday = { ...agreement, away: { client: away, assistant: null } };
    expect(said({ authority: 'ask-first' }, { agreement: holiday, now })).toContain('Just do it;');
    const later = new Date('2026-12-02T08:00:00.000Z');
    expect(said({ authority: 'ask-first' }, { agreement: holiday, now: later })).toContain('Please ask me');
  });

  it('puts the brief on the next call, not on the last one', () => {
    const call = { at: '2026-11-24T10:00:00.000Z', link: 'https://zoom.us/j/1' };
    const meeting = (at: Date): unknown =>
      messageOf(sampleItem(), MARI, { ...IN_ENGLISH, agreement: { ...agreement, call }, now: at }).meeting;
    expect(meeting(now)).toMatchObject({ at: call.at, link: call.link });
    expect(meeting(new Date('2026-11-24T10:00:01.000Z'))).toBeUndefined();
  });
});

describe('joined material', () => {
  it('is quoted behind the source', () => {
    const source = sampleItem({ source: { title: 'Price list', excerpt: 'Paint: 20 €' } }).source;
    const joined = [{ id: 'd:1', sourceKey: null, source, at: '2026-11-21T08:00:00.000Z' }];
    const all = textOf(messageOf(sampleItem({ item: { joined } }), MARI, IN_ENGLISH));
    expect(all).toContain('Material:\nTitle: Price list\n');
    expect(all).toContain('What it says, material:\n> Paint: 20 €');
  });
});

describe('the subject', () => {
  it('is one line, cut before a word, while the text keeps the whole title', () => {
    const title = `${'word '.repeat(60)}end\nnext`;
    const message = messageOf(sampleItem({ title }), MARI, IN_ENGLISH);
    expect(message.subject).toMatch(/^(word )+word… \[RH-1a2b3c4d\]$/);
    expect(message.subject.length).toBeLessThanOrEqual(SUBJECT_LENGTH);
    expect(textOf(message)).toContain(`${'word '.repeat(60)}end next`);
  });

  it('is never cut inside a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('👩🏽‍🎨', 'e\u0301', '🎨', 'x') }),
        fc.integer({ min: 1, max: 20 }),
        (whole, length) => {
          const short = shorten(whole, length);
          expect(short).not.toMatch(/\p{Surrogate}/u);
          expect(short.length).toBeLessThanOrEqual(Math.max(length, 1));
          expect(short).not.toMatch(/\u200d…$/);
        },
      ),
    );
  });
});
