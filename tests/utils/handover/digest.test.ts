import { describe, expect, it, test } from 'vitest';
import type { Figures } from '@/utils/delegation/insight-figures';
import { digestOf, type DigestFacts, type DigestPeriod } from '@/utils/delegation/digest';
import type { Due, Question, Role } from '@/utils/delegation/item';
import type { Row } from '@/utils/delegation/row';
import { digestMessageOf } from '@/utils/handover/digest';
import { textOf } from '@/utils/handover/text';
import { english } from '@/utils/i18n/en/index';
import { LANGUAGE_CODES } from '@/utils/i18n/languages';
import { loadLanguage } from '@/utils/i18n/load';
import type { Language } from '@/utils/i18n/language';

const NOWHERE = { reader: null, writer: null };
const ZONE = 'Europe/Tallinn';
const NOW = new Date('2026-11-27T11:00:00.000Z');
const ANNA = { name: 'Anna Kask', email: 'anna@example.ee' };
const MARI = { name: 'Mari Tamm', email: 'mari@example.ee' };

function due(date: string, time: string | null): Due {
  return { at: `${date}T15:00:00.000Z`, date, time, zone: ZONE };
}

function row(title: string, part: Partial<Row> = {}): Row {
  const base = {
    id: title,
    title,
    section: 'with',
    stage: 'accepted',
    signals: [],
    due: null,
    promised: null,
  };
  return { ...base, ...part } as unknown as Row;
}

const LATE = row('Tax\nreturn', { due: due('2026-11-26', '17:00'), signals: ['late'] });
const SOON = row('Lunch', { due: due('2026-11-28', null) });
const REVIEW = row('Flights', { stage: 'delivered', section: 'needs' });
const ASKED = row('Hotel', { stage: 'asked' });
const DONE = row('Letter', { stage: 'done' });

const FIGURES: Figures = {
  onTime: { of: 10, value: 9 },
  right: { of: 4, value: null },
  given: { of: 6, value: { onItems: 300, loose: 25, explained: 47, back: 278 } },
  hours: { of: 0, value: null },
};

function asked(by: Role, text: string) {
  return { row: ASKED, question: { id: text, by, text, answers: [] } as unknown as Question };
}

function message(period: DigestPeriod, language: Language = english, role: Role = 'client') {
  const facts: DigestFacts<never> = {
    ...{ needs: [REVIEW], needsCount: 1, dated: [LATE, SOON], cut: false, came: [], people: [] },
    questions: [asked('assistant', 'Hand luggage only?'), asked('client', 'How many?')],
    ...{ done: [DONE], doneCount: 3, silent: [ASKED], later: [row('Aside')], laterCount: 1 },
    figures: FIGURES,
  };
  const digest = digestOf(period, facts, NOW, ZONE);
  const [to, from] = role === 'client' ? [MARI, ANNA] : [ANNA, MARI];
  return digestMessageOf({ digest, theirs: [LATE, ASKED], role, clocks: NOWHERE }, to, from, language);
}

describe('the digest as a message', () => {
  it('says where the work of a day stands, each piece once', () => {
    const { subject, to, blocks, link } = message('day');
    expect({ subject, to, link }).toEqual({
      subject: 'Where we stand: Friday 27 November 2026',
      to: 'mari@example.ee',
      link: '',
    });
    expect(textOf({ language: english, subject, to, blocks }).split('\n\n')).toEqual([
      'Hi Mari,',
      'here is where our work stands today.',
      'Late:\n- Tax return · accepted · Thursday 26 November 2026, 17:00 (Tallinn)',
      expect.stringMatching(/^Due today and tomorrow:\n- Lunch · accepted · Saturday 28 November 2026/),
      'Waits for you:\n- Hotel · asked',
      'Waits for me:\n- Flights · delivered',
      'Questions to you:\n- Hotel: How many?',
      'Questions to me:\n- Hotel: Hand luggage only?',
      expect.stringContaining('Anna'),
    ]);
  });

  it('says what a week was, and what is set aside stays here', () => {
    const text = textOf(message('week'));
    expect(text).toContain('Done in the last seven days:\n- Letter\nand 2 more');
    // What the client spent on explaining stays here, and so does what follows from it.
    expect(text).toContain('\n\nOn time: 9 of 10 (90%). 5 h 25 min logged.\n\n');
    expect(text).not.toMatch(/47|278|4 h 38/);
    expect(text).toContain('Due until Sunday 6 December 2026:\n- Lunch');
    expect(text).toContain('Longest without a word:\n- Hotel');
    expect(text).not.toContain('Aside');
    expect(text).not.toContain('Flights');
  });

  it('turns the questions round for the other role', () => {
    expect(textOf(message('day', english, 'assistant'))).toContain('Questions to me:\n- Hotel: How many?');
  });

  it('says a day without a time as the reader means it: the assistant’s own day, to the client an hour', () => {
    expect(textOf(message('day'))).toContain('by the end of your working day, 17:00');
    const text = textOf(message('day', english, 'assistant'));
    expect(text).toContain('Lunch · accepted · Saturday 28 November 2026, 17:00 (Tallinn)');
  });

  it('says that nothing is open', () => {
    const none = {
      needs: [],
      dated: [],
      came: [],
      people: [],
      questions: [],
      done: [],
      silent: [],
      later: [],
    };
    const facts = { ...none, needsCount: 0, doneCount: 0, laterCount: 0, cut: false, figures: null };
    const digest = digestOf('day', facts, NOW, ZONE);
    const text = textOf(
      digestMessageOf({ digest, theirs: [], role: 'client', clocks: NOWHERE }, MARI, ANNA, english),
    );
    expect(text).toContain('Nothing is open between us.');
  });

  test.each(LANGUAGE_CODES)('in %s has no word of another language', async (code) => {
    const language = await loadLanguage(code);
    for (const period of ['day', 'week'] as const) {
      const { subject, blocks } = message(period, language);
      const text = textOf({ language, subject, to: '', blocks });
      expect(text).toContain(language.words.digestMessage.late);
      expect(text).toContain('Lunch');
      const words = [...Object.values(english.words.digestMessage)].filter((one) => typeof one === 'string');
      if (code !== 'en') for (const word of words) expect(text.split('\n')).not.toContain(`${word}:`);
    }
  });
});
