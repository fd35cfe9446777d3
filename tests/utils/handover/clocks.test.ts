import { beforeAll, describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '@/utils/delegation/agreement';
import { dayEndOf } from '@/utils/delegation/day-end';
import { dueFrom } from '@/utils/delegation/due';
import { agendaOf } from '@/utils/handover/agenda';
import { messageOf } from '@/utils/handover/message';
import { nudgeOf } from '@/utils/handover/nudge';
import { dueSentence, letterClocks, momentSentence } from '@/utils/handover/phrases';
import { textOf } from '@/utils/handover/text';
import { english } from '@/utils/i18n/en/index';
import type { Language } from '@/utils/i18n/language';
import { LANGUAGE_CODES, type LanguageCode } from '@/utils/i18n/languages';
import { loadLanguage } from '@/utils/i18n/load';
import { ANNA, MARI, sampleItem } from './sample';

const languages = new Map<LanguageCode, Language>();
beforeAll(async () => {
  for (const code of LANGUAGE_CODES) languages.set(code, await loadLanguage(code));
});

const WEEK = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' };
const agreement: Agreement = {
  ...NO_AGREEMENT,
  hours: { client: { ...WEEK, zone: 'Europe/Budapest' }, assistant: { ...WEEK, zone: 'Europe/Tallinn' } },
  promise: { urgent: null, normal: 60 },
};
const toMari = letterClocks(agreement, 'assistant');
const day = dueFrom('2026-11-27', null, 'Europe/Budapest', dayEndOf(agreement, 'Europe/Budapest'))!;
const clock = dueFrom('2026-11-27', '15:00', 'Europe/Budapest')!;

describe('a deadline in a letter', () => {
  it('is the reader’s own time, whoever’s it was, and the writer’s where it is another', () => {
    expect(dueSentence(day, english, toMari)).toBe(
      'Friday 27 November 2026, by the end of your working day, 18:00 (Tallinn; 17:00 for me)',
    );
    expect(dueSentence(clock, english, toMari)).toBe(
      'Friday 27 November 2026, 15:00 (Budapest; 16:00 for you)',
    );
  });

  it('names a day that is another one there, and a third place', () => {
    const late = dueFrom('2026-11-27', '23:30', 'Europe/Budapest')!;
    expect(dueSentence(late, english, toMari)).toContain('(Budapest; Sat 00:30 for you)');
    const london = dueFrom('2026-11-27', '12:00', 'Europe/London')!;
    expect(dueSentence(london, english, toMari)).toContain('(London; 14:00 for you, 13:00 for me)');
  });

  it('says one time where the clocks agree, or nobody said where they are', () => {
    const near = { reader: 'Europe/Helsinki', writer: 'Europe/Tallinn' };
    expect(dueSentence(day, english, near)).toContain('18:00 (Tallinn)');
    expect(dueSentence(clock, english)).toContain('15:00 (Budapest)');
    expect(dueSentence(clock, english, { reader: 'Nowhere', writer: null })).toContain('15:00 (Budapest)');
  });

  it.each([
    ['et', 'sinu tööpäeva lõpuks, kell 18:00 (Tallinn; minul 17:00)', 'kell 15:00 (Budapest; sinul 16:00)'],
    ['hu', 'az Ön munkanapjának végéig, 18:00 (Tallinn; nálam 17:00)', '15:00 (Budapest; Önnél 16:00)'],
    [
      'sr-Latn',
      'do kraja Vašeg radnog dana, 18:00 (Talin; kod mene 17:00)',
      '15:00 (Budimpešta; kod Vas 16:00)',
    ],
    [
      'sr-Cyrl',
      'до краја Вашег радног дана, 18:00 (Талин; код мене 17:00)',
      '15:00 (Будимпешта; код Вас 16:00)',
    ],
    [
      'it',
      'fine della Sua giornata lavorativa, ore 18:00 (Tallinn; 17:00 per me)',
      '(Budapest; 16:00 per Lei)',
    ],
    ['es', 'antes del final de tu jornada, 18:00 (Tallin; 17:00 para mí)', '15:00 (Budapest; 16:00 para ti)'],
  ] as const)('%s', (code, ends, meant) => {
    const language = languages.get(code)!;
    expect(dueSentence(day, language, toMari)).toContain(ends);
    expect(dueSentence(clock, language, toMari)).toContain(meant);
  });
});

describe('both clocks', () => {
  const now = new Date('2026-11-23T08:00:00.000Z');
  const when = { now, zone: 'Europe/Tallinn', language: english, clocks: toMari };

  it('stand in the brief, with the promised answer too', () => {
    const text = textOf(
      messageOf(sampleItem({ brief: { due: clock } }), MARI, { language: english, agreement, now }),
    );
    expect(text).toContain('15:00 (Budapest; 16:00 for you)');
    expect(text).toContain('By Monday 23 November 2026, 11:00 (Tallinn; 10:00 for me).');
  });

  it('stand in a nudge', () => {
    const text = textOf(nudgeOf(sampleItem({ brief: { due: day } }), 'late', MARI, ANNA, when));
    expect(text).toContain('18:00 (Tallinn; 17:00 for me).');
  });

  it('stand in an agenda, to either of the two', () => {
    const call = { at: '2026-11-30T13:00:00.000Z', link: '' };
    const toAnna = letterClocks(agreement, 'client');
    expect(textOf(agendaOf(call, [], MARI, ANNA, when))).toContain('15:00 (Tallinn; 14:00 for me)');
    expect(
      textOf(agendaOf(call, [], ANNA, MARI, { ...when, zone: 'Europe/Budapest', clocks: toAnna })),
    ).toContain('14:00 (Budapest; 15:00 for me)');
  });

  it('know the writer’s present place where the agreement does not', () => {
    const hours = { ...agreement.hours, client: null };
    const clocks = letterClocks({ hours }, 'assistant', 'Europe/London');
    expect(momentSentence('2026-11-27T16:00:00Z', 'Europe/Tallinn', english, clocks)).toContain(
      '18:00 (Tallinn; 16:00 for me)',
    );
  });
});
