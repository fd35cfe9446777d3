import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf, shorten, SUBJECT_LENGTH } from '@/utils/handover/message';
import { textOf } from '@/utils/handover/text';
import { MARI, sampleItem } from './sample';

const text = (change?: Parameters<typeof sampleItem>[0]): string =>
  textOf(messageOf(sampleItem(change), MARI));

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
Friday 27 November 2026, 17:00 (Europe/Tallinn)

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
> Marko`,
    );
  });

  it('says what a day without a time means, and that no deadline is set', () => {
    const due = { at: '2026-11-27T15:00:00.000Z', date: '2026-11-27', time: null, zone: 'Europe/Tallinn' };
    expect(text({ brief: { due } })).toContain(
      'Friday 27 November 2026, by the end of the working day, 17:00 (Europe/Tallinn)',
    );
    expect(text({ brief: { due: null } })).toContain('Deadline:\nNone is set');
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
    expect(textOf(messageOf(sampleItem(), { name: '', email: '' }))).toMatch(/^Hello,/);
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

describe('the subject', () => {
  it('is one line, cut before a word, while the text keeps the whole title', () => {
    const title = `${'word '.repeat(60)}end\nnext`;
    const message = messageOf(sampleItem({ title }), MARI);
    expect(message.subject).toMatch(/^(word )+word…$/);
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
