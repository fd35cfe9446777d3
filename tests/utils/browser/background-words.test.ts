import { expect, it, vi } from 'vitest';
import { backgroundWordsNow } from '@/utils/browser/background-words';

it('says what went wrong in the language of the browser where the database does not open', async () => {
  vi.stubGlobal('navigator', { languages: ['hu-HU', 'en'] });
  const { background, problems } = await backgroundWordsNow();
  expect(background.menuDelegate).toBe('Delegálás');
  expect(problems.store.unavailable).toContain('privát böngészésből');
});
