import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/answers.ts. */
export const answers: Words['answers'] = {
  heading: ({ token }) => `Vastuseks asjale ${token} täida, mida saad`,
  form: {
    accepted: 'Võtan vastu (jah või ei):',
    due: 'Valmis hiljemalt (päev.kuu.aasta):',
    estimate: 'Ajahinnang (näiteks 2 h või 30 min):',
    question: 'Küsimus (kui on):',
    done: 'Valmis (jah, kui on tehtud):',
  },
  source: 'Kust see pärineb',
  material: 'Materjal',
  materialNumber: ({ number }) => `Materjal ${number}`,
  many: ({ count }) => n(count, { one: '# asi sulle', other: '# asja sulle' }),
};
