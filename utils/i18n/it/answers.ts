import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/answers.ts. */
export const answers: Words['answers'] = {
  heading: ({ token }) => `Per rispondere a ${token}, compili ciò che può`,
  form: {
    accepted: 'Accetto (sì o no):',
    due: 'Pronto entro (giorno/mese/anno):',
    estimate: 'Stima (per esempio 2 h o 30 min):',
    question: 'Domanda (facoltativa):',
    done: 'Fatto (sì, a lavoro finito):',
  },
  source: 'Da dove viene',
  material: 'Materiale',
  materialNumber: ({ number }) => `Materiale ${number}`,
  many: ({ count }) => n(count, { one: '# cosa per Lei', other: '# cose per Lei' }),
};
