import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import type { Question } from '@/utils/delegation/item';
import { agendaOf } from '@/utils/handover/agenda';
import { agreementMessage } from '@/utils/handover/agreement-text';
import { messageOfMany } from '@/utils/handover/many';
import { messageOf, SUBJECT_LENGTH } from '@/utils/handover/message';
import { nudgeOf, type NudgeReason } from '@/utils/handover/nudge';
import { textOf } from '@/utils/handover/text';
import { findTokens } from '@/utils/handover/token';
import { english } from '@/utils/i18n/en/index';
import { ANNA, IN_ENGLISH, MARI, sampleItem } from './sample';

const when = { now: new Date('2026-11-28T08:00:00.000Z'), zone: 'Europe/Tallinn', language: english };
const question: Question = {
  id: 'd:9',
  by: 'client',
  at: '2026-11-21T08:00:00.000Z',
  text: 'Which colour\ndo they have?',
  options: ['White', 'Green'],
  recommended: 1,
  why: '',
  urgent: false,
  fallback: null,
  seen: true,
  answers: [],
  putAt: '2026-11-21T08:00:00.000Z',
  answerBy: null,
};
const handedOver = { at: '2026-11-21T08:00:00.000Z', channel: 'gmail' as const };

describe('a nudge', () => {
  const nudge = (
    why: NudgeReason,
    item = sampleItem({ item: { handedOver, questions: [question] } }),
  ): string => textOf(nudgeOf(item, why, MARI, ANNA, when));

  it.each([
    ['not-accepted', 'which I sent on Saturday 21 November 2026, 10:00 (Tallinn)'],
    ['quiet', 'It is due Friday 27 November 2026, 17:00 (Tallinn).'],
    ['late', 'was due Friday 27 November 2026, 17:00 (Tallinn).'],
    [
      'question',
      'I am waiting for your answer about “Get three quotes for the office repaint”: Which colour do they have?',
    ],
  ] as const)('for %s is short, polite and says what it is about', (why, says) => {
    const text = nudge(why);
    expect(text).toContain(says);
    expect(text).toContain('“Get three quotes for the office repaint”');
    expect(text).toMatch(/^Hi Mari,\n/);
    expect(text).toMatch(/\n\nThank you,\nAnna$/);
    expect(text.length).toBeLessThan(400);
    expect(nudgeOf(sampleItem(), why, MARI, ANNA, when).subject).toMatch(/ \[RH-1a2b3c4d\]$/);
  });

  it('says nothing of what is not there', () => {
    const bare = sampleItem({ brief: { due: null } });
    for (const why of ['not-accepted', 'quiet', 'late', 'question'] as const) {
      expect(nudge(why, bare)).not.toMatch(/undefined|null|None is set|which I sent|: \n/);
    }
  });

  it('stays short whatever the title and the question', () => {
    const long = sampleItem({
      title: 'word '.repeat(2_000),
      item: { questions: [{ ...question, text: 'why '.repeat(2_000) }] },
    });
    expect(nudge('question', long).length).toBeLessThan(900);
  });

  it('is about the question that is open and the client’s own', () => {
    const answer = {
      id: 'd:2',
      by: 'assistant' as const,
      at: when.zone,
      kind: 'words' as const,
      option: null,
      text: '',
    };
    const questions = [
      { ...question, text: 'Theirs?', by: 'assistant' as const },
      { ...question, text: 'Answered?', answers: [answer] },
      { ...question, text: 'Open?' },
    ];
    expect(nudge('question', sampleItem({ item: { questions } }))).toContain(': Open?');
  });
});

describe('an agenda', () => {
  const call = { at: '2026-11-30T13:00:00.000Z', link: 'https://zoom.us/j/1' };
  const points = [
    { title: 'Office repaint', reason: 'A question is open.', question },
    { title: 'Flights', reason: '' },
  ];

  it('says when and where, and the open questions with their options', () => {
    expect(textOf(agendaOf(call, points, MARI, ANNA, when))).toBe(`Hi Mari,

we talk on Monday 30 November 2026, 15:00 (Tallinn). I have 2 points.

We meet at https://zoom.us/j/1

1. Office repaint:
A question is open.
Question: Which colour do they have?
- White
- Green (proposed)

2. Flights

Thank you,
Anna`);
  });

  it('names the meeting so that a calendar knows it again', () => {
    const uid = (at: string): string | undefined =>
      agendaOf({ ...call, at }, points, MARI, ANNA, { ...when, uid: 'w_1' }).meeting?.uid;
    expect(uid('2026-11-30T13:00:00.000Z')).toBe('w_1@right-hand');
    expect(uid('2026-11-30T14:00:00.000Z')).toBe(uid('2026-11-30T13:00:00.000Z'));
  });

  it('is for the next call when none is fixed, and has no meeting then', () => {
    const message = agendaOf(null, [points[1]!], MARI, ANNA, when);
    expect(textOf(message)).toContain('for our next call I have one point.');
    expect(message.meeting).toBeUndefined();
  });
});

describe('several briefs', () => {
  const one = sampleItem();
  const two = sampleItem({ title: 'Book the flight', item: { id: 'i_ffeeddccbbaa99887766554433221100' } });

  it('stand in one message, each with its token and its form', () => {
    const message = messageOfMany([one, two], MARI, { ...IN_ENGLISH, from: ANNA });
    const text = textOf(message);
    expect(text).toContain('1. Get three quotes for the office repaint [RH-1a2b3c4d]\n\nGoal:');
    expect(text).toContain('2. Book the flight [RH-ffeeddcc]\n\nGoal:');
    expect(text.match(/^To answer RH-/gm)).toHaveLength(2);
    expect(findTokens(text)).toEqual(['1a2b3c4d', 'ffeeddcc']);
    expect(message.subject).toBe(
      '2 things for you: Get three quotes for the office repaint; Book the flight',
    );
    expect(
      messageOfMany(
        Array.from({ length: 40 }, () => one),
        MARI,
        IN_ENGLISH,
      ).subject.length,
    ).toBeLessThanOrEqual(SUBJECT_LENGTH);
  });

  it('alone is the message of that one; none is a mistake', () => {
    expect(messageOfMany([one], MARI, IN_ENGLISH)).toEqual(messageOf(one, MARI, IN_ENGLISH));
    expect(() => messageOfMany([], MARI, IN_ENGLISH)).toThrow('at least one');
  });
});

describe('the agreement', () => {
  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
  const agreement: Agreement = {
    ...NO_AGREEMENT,
    areas: [
      {
        id: 'a',
        name: 'Bookings',
        authority: 'decide-and-tell',
        guidelines: [{ id: 'g', text: 'Aisle seats.' }],
        since: null,
      },
    ],
    channels: ['email', 'whatsapp'],
    reach: { whatsapp: '+372 5555 5555' },
    hours: { client: hours, assistant: { ...hours, days: [3, 1] } },
    languages: { client: 'en', assistant: 'et' },
    countries: { client: null, assistant: 'EE' },
    promise: { urgent: 60, normal: 90 },
    slots: { client: ['09:00', '16:00'], assistant: [] },
    budget: 20,
    away: { client: { from: '2026-12-23', to: '2027-01-03', standIn: 'just-do-it' }, assistant: null },
    starter: {
      ...NO_AGREEMENT.starter,
      access: { client: { on: '2026-11-01', by: 'client' }, assistant: null },
    },
    call: { at: '2026-11-30T13:00:00.000Z', link: 'https://zoom.us/j/1' },
  };
  const people = { client: ANNA, assistant: MARI };

  it('is said in full, and to the other', () => {
    const message = agreementMessage(people, agreement, 'client', english);
    expect(message.to).toBe(MARI.email);
    expect(textOf(message)).toBe(`Hi Mari,

this is what we agreed on. Tell me if something should change.

Area “Bookings”:
- Authority: decide and tell
- Aisle seats.

How we talk:
- Email
- WhatsApp: +372 5555 5555

Working hours:
- Anna Kask: Monday to Friday, 09:00 to 17:00 (Tallinn)
- Mari Tamm: Monday, Wednesday, 09:00 to 17:00 (Tallinn)

Languages:
- Anna Kask: English
- Mari Tamm: Eesti

Public holidays:
- Mari Tamm: Estonia

Answers:
- Within 90 working minutes
- When it is urgent: within 1 working hour
- Time for questions, Anna Kask: 09:00, 16:00

Budget:
- 20 hours a month

Away:
- Anna Kask: Wednesday 23 December 2026 to Sunday 3 January 2027; meanwhile at least: just do it

To begin with:
- Access: confirmed (Anna Kask: Sunday 1 November 2026)

Next call:
- Monday 30 November 2026, 15:00 (Tallinn)
- https://zoom.us/j/1

Thank you,
Anna`);
    expect(agreementMessage(people, agreement, 'assistant', english).to).toBe(ANNA.email);
  });

  it('says that there is none yet', () => {
    expect(textOf(agreementMessage(people, NO_AGREEMENT, 'client', english))).toBe(
      'Hi Mari,\n\nwe have not agreed on anything yet.\n\nThank you,\nAnna',
    );
  });
});
