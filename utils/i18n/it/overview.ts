import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/overview.ts. */
export const overview: Words['overview'] = {
  title: 'Riepilogo',
  menu: 'Riepilogo',
  which: 'Che cosa mostrare',
  views: { day: 'Oggi', week: 'Settimana', told: 'Deciso' },
  unreadable: 'Non è stato possibile leggere il riepilogo.',
  group: {
    needs: 'Ti aspetta',
    late: 'In ritardo',
    soon: 'Scade oggi e domani',
    came: 'Arrivato da ieri',
    questions: 'Domande aperte',
    days: 'Date da ricordare',
    done: 'Fatto negli ultimi sette giorni',
    waits: 'Da più tempo senza notizie',
    later: 'Messo da parte',
  },
  dueBy: ({ day }) => `Scade entro ${day}`,
  kind: {
    asked: 'nuovo',
    accepted: 'accettato',
    declined: 'rifiutato',
    delivered: 'consegnato',
    sentBack: 'rimandato indietro',
    approved: 'approvato',
    dropped: 'scartato',
    proposed: 'proposto',
    answered: 'risposta',
    told: 'deciso e comunicato',
    warned: 'avviso',
    replied: 'risposta all’avviso',
    noted: 'nota',
  },
  nothing: {
    day: {
      title: 'Niente per oggi',
      text: 'Niente ti aspetta, niente scade e da ieri non è arrivato niente.',
    },
    week: {
      title: 'Una settimana tranquilla',
      text: 'Niente di fatto, niente in scadenza, niente in attesa.',
    },
  },
  more: ({ count }) => n(count, { one: 'e ancora #', other: 'e ancora #' }),
  someMore: 'e altro ancora',
  question: {
    now: 'aspetta la tua risposta',
    comes: ({ when }) => `arriva ${when}`,
    goes: ({ name, when }) => `arriva ${when}, per ${name}`,
    waits: ({ name }) => `deve rispondere ${name}`,
  },
  send: 'Invia',
  sendTo: ({ name }) => `Invia a ${name}`,
  copyFor: ({ name }) => `Copia per ${name}`,
  sendToRole: { client: 'Invia a chi ti assiste', assistant: 'Invia a chi delega' },
  sharedOnly: 'Parte solo ciò che sa anche l’altra persona.',
  copied: 'Il riepilogo è negli appunti.',
  notCopied: 'Il browser non ha permesso di copiare il riepilogo.',
};
