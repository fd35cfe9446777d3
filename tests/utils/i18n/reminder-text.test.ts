import { describe, expect, it, test } from 'vitest';
import { backgroundWords } from '@/utils/i18n/background';
import type { LanguageCode } from '@/utils/i18n/languages';
import { reminderText } from '@/utils/i18n/reminder-text';
import { reminderAt } from '@/tests/support/reminder-facts';

const DUE = '2026-11-27T15:00:00.000Z';
const due = reminderAt('Quotes', DUE, { kind: 'due-soon', about: DUE });

function say(code: LanguageCode, reminders = [due], group = '') {
  const { reminders: words } = backgroundWords(code);
  return reminderText({ group, reminders }, { words, code, zone: 'Europe/Tallinn' });
}

describe('a notification', () => {
  it.each([
    ['en', '1 thing needs you', /^Due Fri,? 27 Nov,? 17:00: Quotes$/],
    ['et', '1 asi ootab sind', /^Tähtaeg R,? 27\. nov,? 17:00: Quotes$/],
    ['hu', '1 dolog vár Önre', /^Határidő: nov\. 27\.,? P,? 17:00 – Quotes$/],
    ['sr-Latn', '1 stavka Vas čeka', /^Rok pet,? 27\. nov\.?,? 17:00: Quotes$/],
    ['sr-Cyrl', '1 ставка Вас чека', /^Рок пет,? 27\. нов\.?,? 17:00: Quotes$/],
    ['it', '1 cosa ti aspetta', /^Scade ven,? 27 nov,? 17:00: Quotes$/],
    ['es', '1 cosa te espera', /^Vence el vie,? 27 nov,? 17:00: Quotes$/],
  ] as const)('speaks %s', (code, title, message) => {
    expect(say(code)).toEqual({ title, message: expect.stringMatching(message) as string });
  });

  test('counts all and names the first three', () => {
    const reminders = ['a', 'b', 'c', 'd'].map((id) => reminderAt(id, DUE));
    expect(say('en', reminders)).toEqual({
      title: '4 things need you',
      message: 'Late: a\nLate: b\nLate: c',
    });
  });

  test('names nothing of a workspace behind a wall', () => {
    expect(say('en', [due], 'w')).toEqual({
      title: '1 thing needs you',
      message: 'In a workspace that is walled off',
    });
  });

  it.each([
    [{ kind: 'silent' }, 'No word yet: Quotes'],
    [{ kind: 'questions', count: 1 }, 'Urgent question: Quotes'],
    [{ kind: 'questions', item: null, count: 2 }, '2 questions wait for you'],
    [{ kind: 'check-in' }, 'Call at 17:00'],
    [{ kind: 'check-in', count: 2 }, 'Call at 17:00, 2 items on the agenda'],
    [{ kind: 'birthday', title: 'Mari', about: '2026-11-27' }, 'Birthday of Mari: Fri 27 Nov'],
  ] as const)('says what it is about: %o', (change, message) => {
    expect(say('en', [{ ...due, ...change }]).message).toBe(message);
  });
});
