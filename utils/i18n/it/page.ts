import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/page.ts. */
export const page: Words['page'] = {
  button: {
    delegate: 'Delega questo',
    hint: 'Passalo al tuo assistente. Tieni premuto Shift per metterlo da parte.',
    openHint: 'Apri nella barra laterale',
    later: 'Messo da parte',
    undo: 'Annulla',
    undone: 'Annullato',
    notUndone: 'Non si può più annullare',
    failed: 'Non è stato possibile conservarlo. Ricarica la pagina e riprova.',
    close: 'Chiudi',
  },
  stage: {
    proposed: 'Proposto dal tuo assistente',
    inbox: 'Conservato: da spiegare',
    asked: 'Dal tuo assistente: richiesto',
    accepted: 'Dal tuo assistente: accettato',
    working: 'Dal tuo assistente: in corso',
    delivered: 'Consegnato: da verificare',
    done: 'Fatto',
    declined: 'Rifiutato dal tuo assistente',
    dropped: 'Scartato',
  },
  signal: {
    conflict: 'Aspetta te: due risposte incrociate',
    question: 'Aspetta te: una domanda',
    keptLate: 'Conservato: in ritardo',
    late: 'Dal tuo assistente: in ritardo',
    atRisk: 'Dal tuo assistente: a rischio',
  },
};
