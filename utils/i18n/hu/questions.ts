import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/questions.ts. */
export const questions: Words['questions'] = {
  title: 'Kérdések',
  unreadable: 'A kérdéseket nem sikerült beolvasni.',
  none: 'Egy kérdés sem vár Önre',
  nextLater: 'A következők a maguk idejében jönnek, lásd lent.',
  free: 'Az idő most másra fordítható.',
  place: ({ number, total }) => `Kérdés: ${number} / ${total}`,
  forYou: 'Kérdések Önhöz',
  later: 'Később',
  own: 'Ön kérdezte',
  agenda: 'Hívás napirendje',
  urgent: 'Sürgős',
  answer: 'Válasz elküldése',
  yourAnswer: 'Az Ön válasza',
  youAsked: ({ ago }) => `Ön kérdezte · ${ago}`,
  asked: ({ name, ago }) => `${name} kérdezte · ${ago}`,
  goesTo: ({ name, when }) => `${when} kapja meg: ${name}`,
  comes: ({ when }) => `${when} érkezik`,
  promisedByNow: 'a válasz mostanra volt ígérve',
  promised: ({ when }) => `ígért válasz: ${when}`,
  crossed: 'két válasz keresztezte egymást',
  noProposal: ({ name, why }) => `${name} nem javasol semmit: ${why}`,
};
