import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/questions.ts. */
export const questions: Words['questions'] = {
  title: 'Pitanja',
  unreadable: 'Pitanja nisu mogla da se pročitaju.',
  none: 'Nijedno pitanje Vas ne čeka',
  nextLater: 'Sledeća stižu u svoje vreme, pogledajte ispod.',
  free: 'Iskoristite ovo vreme za nešto drugo.',
  place: ({ number, total }) => `Pitanje ${number} od ${total}`,
  forYou: 'Pitanja za Vas',
  later: 'Kasnije',
  own: 'Vaša pitanja',
  agenda: 'Napravi dnevni red razgovora',
  urgent: 'Hitno',
  answer: 'Odgovori',
  yourAnswer: 'Vaš odgovor',
  youAsked: ({ ago }) => `Vaše pitanje · ${ago}`,
  asked: ({ name, ago }) => `Pita ${name} · ${ago}`,
  goesTo: ({ name, when }) => `stiže ${when} (prima: ${name})`,
  comes: ({ when }) => `stiže ${when}`,
  promisedByNow: 'odgovor je obećan do sada',
  promised: ({ when }) => `odgovor je obećan ${when}`,
  crossed: 'dva odgovora su se mimoišla',
  noProposal: ({ name, why }) => `${name} ništa ne predlaže: ${why}`,
};
