import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/page.ts. */
export const page: Words['page'] = {
  button: {
    delegate: 'Delega questo',
    hint: 'Affidalo a chi ti assiste. Tieni premuto Shift per tenerlo per dopo.',
    openHint: 'Apri nella barra laterale',
    later: 'Tenuto per dopo',
    undo: 'Annulla',
    undone: 'Annullato',
    notUndone: 'Non si può più annullare',
    failed: 'Non è stato possibile salvarlo. Ricarica la pagina e riprova.',
    close: 'Chiudi',
  },
  stage: {
    proposed: 'Proposto da chi ti assiste',
    inbox: 'Salvato: da spiegare',
    asked: 'Da chi ti assiste: richiesto',
    accepted: 'Da chi ti assiste: accettato',
    working: 'Da chi ti assiste: in corso',
    delivered: 'Consegnato: da verificare',
    done: 'Fatto',
    declined: 'Rifiutato da chi ti assiste',
    dropped: 'Scartato',
  },
  signal: {
    conflict: 'Ti aspetta: due risposte incrociate',
    question: 'Ti aspetta: una domanda',
    keptLate: 'Salvato: in ritardo',
    late: 'Da chi ti assiste: in ritardo',
    atRisk: 'Da chi ti assiste: a rischio',
  },
};
