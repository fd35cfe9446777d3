import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/answers.ts. */
export const answers: Words['answers'] = {
  heading: ({ token }) => `Za odgovor na ${token} popunite šta možete`,
  form: {
    accepted: 'Prihvatam (da ili ne):',
    due: 'Gotovo do (dan.mesec.godina):',
    estimate: 'Procena (na primer 2 sata ili 30 min):',
    question: 'Pitanje (ako ga ima):',
    done: 'Gotovo (da, kad bude):',
  },
  source: 'Odakle je ovo',
  material: 'Materijal',
  materialNumber: ({ number }) => `Materijal ${number}`,
  many: ({ count }) => n(count, { one: '# stvar za Vas', few: '# stvari za Vas', other: '# stvari za Vas' }),
};
