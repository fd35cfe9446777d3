import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/answers.ts. */
export const answers: Words['answers'] = {
  heading: ({ token }) => `Válaszként (${token}) töltse ki, amit tud`,
  form: {
    accepted: 'Elvállalom (igen vagy nem):',
    due: 'Elkészül (év.hónap.nap):',
    estimate: 'Becsült idő (például 2 óra vagy 30 perc):',
    question: 'Kérdés (ha van):',
    done: 'Kész (igen, ha elkészült):',
  },
  source: 'Honnan származik',
  material: 'Anyag',
  materialNumber: ({ number }) => `${number}. anyag`,
  many: ({ count }) => n(count, { other: '# feladat Önnek' }),
};
