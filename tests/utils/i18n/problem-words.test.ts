import { afterEach, describe, expect, it } from 'vitest';
import { ProblemError, type Problem } from '@/utils/delegation/problem';
import { english } from '@/utils/i18n/en/index';
import { hungarian } from '@/utils/i18n/hu/index';
import { problemWords, sayProblem } from '@/utils/i18n/problem-words';
import { speak } from '@/utils/i18n/spoken';
import { BackupError } from '@/utils/store/backup-error';
import { StoreError } from '@/utils/store/errors';

afterEach(() => speak(english));

describe('a failure', () => {
  it('that a person can mend is said in their language, however early it was thrown', () => {
    const full = new StoreError('full');
    expect(problemWords(full)).toContain('free some disk space');
    speak(hungarian);
    expect(problemWords(full)).toContain('szabadítson fel lemezterületet');
    expect(full.message).toBe('No room is left; nothing was changed.');
  });

  it('of a file names the part and the field', () => {
    const part = { kind: 'event', number: 5 } as const;
    const lacks = new BackupError({ code: 'lacks', part, field: 'clock' });
    expect(problemWords(lacks)).toBe('Event 5 lacks “clock”.');
    speak(hungarian);
    expect(problemWords(lacks)).toBe('5. esemény: hiányzik a következő: „clock”.');
  });

  it.each<[Problem, string]>([
    [{ code: 'old-share', other: 'Mari' }, 'ask Mari for an invite'],
    [{ code: 'old-share', other: '' }, 'ask the other person for an invite'],
    [{ code: 'backup-of-other', other: '' }, 'This backup belongs to the other person,'],
    [{ code: 'one-side', part: { kind: 'workspace', number: 2 } }, 'Workspace 2 has only one side.'],
    [{ code: 'invalid', part: { kind: 'settings' } }, 'The settings part is not valid.'],
    [{ code: 'unreadable' }, 'The file could not be read; choose it again.'],
  ])('%j is said', (problem, words) => {
    expect(sayProblem(problem)).toMatch(words);
  });

  it('that is a bug keeps its own words, and nothing is made up where there are none', () => {
    expect(problemWords(new Error('nothing creates e1'))).toBe('nothing creates e1');
    expect(problemWords('?')).toBe('');
    expect(problemWords(new ProblemError({ code: 'newer' }, 'for logs'))).toContain('newer version');
  });
});
