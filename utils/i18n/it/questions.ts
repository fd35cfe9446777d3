import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/questions.ts. */
export const questions: Words['questions'] = {
  title: 'Domande',
  unreadable: 'Non è stato possibile leggere le domande.',
  none: 'Nessuna domanda ti aspetta',
  nextLater: 'Le prossime arrivano a loro tempo, vedi sotto.',
  free: 'Usa questo tempo per altro.',
  place: ({ number, total }) => `Domanda ${number} di ${total}`,
  forYou: 'Domande per te',
  later: 'Più tardi',
  own: 'Le tue domande',
  agenda: 'Prepara l’ordine del giorno',
  urgent: 'Urgente',
  answer: 'Rispondi',
  yourAnswer: 'La tua risposta',
  youAsked: ({ ago }) => `Hai chiesto tu · ${ago}`,
  asked: ({ name, ago }) => `${name} chiede · ${ago}`,
  goesTo: ({ name, when }) => `arriva ${when} (${name})`,
  comes: ({ when }) => `arriva ${when}`,
  promisedByNow: 'la risposta era promessa per ora',
  promised: ({ when }) => `risposta promessa ${when}`,
  crossed: 'due risposte si sono incrociate',
  noProposal: ({ name, why }) => `${name} non propone niente: ${why}`,
};
