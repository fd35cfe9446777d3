import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/agreementText.ts. */
export const agreementText: Words['agreementText'] = {
  subject: 'Il nostro accordo',
  empty: 'non abbiamo ancora concordato nulla.',
  opening: 'ecco che cosa abbiamo concordato. Mi dica se qualcosa deve cambiare.',
  area: ({ name }) => `Area «${name}»`,
  areaUnnamed: 'Area senza nome',
  authority: {
    'ask-first': 'Autonomia: prima chiedere',
    'decide-and-tell': 'Autonomia: decidere e informare',
    'just-do-it': 'Autonomia: fare e basta',
  },
  channels: 'Come ci parliamo',
  email: 'Posta elettronica',
  document: 'Un documento condiviso',
  phone: 'Telefono',
  hours: 'Orario di lavoro',
  hoursLine: ({ days, from, to, zone }) => `${days}, ${from}–${to} (${zone})`,
  daysInARow: ({ first, last }) => `da ${first} a ${last}`,
  answers: 'Risposte',
  slots: ({ name, times }) => `Orario per le domande, ${name}: ${times}`,
  budget: 'Monte ore',
  budgetHours: ({ count }) => n(count, { one: '# ora al mese', other: '# ore al mese' }),
  away: 'Assenze',
  awayLine: ({ from, to }) => `${from} – ${to}`,
  awayMeanwhile: {
    'ask-first': ({ from, to }) => `${from} – ${to}; nel frattempo almeno: prima chiedere`,
    'decide-and-tell': ({ from, to }) => `${from} – ${to}; nel frattempo almeno: decidere e informare`,
    'just-do-it': ({ from, to }) => `${from} – ${to}; nel frattempo almeno: fare e basta`,
  },
  starter: 'Per cominciare',
  starterLine: ({ title, marks }) => `${title}: confermato (${marks})`,
  call: 'Prossima chiamata',
};
