import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/page.ts. */
export const page: Words['page'] = {
  button: {
    delegate: 'Delegiraj ovo',
    hint: 'Predajte ovo asistentu. Držite Shift da se sačuva za kasnije.',
    openHint: 'Otvori u bočnoj traci',
    later: 'Sačuvano za kasnije',
    undo: 'Opozovi',
    undone: 'Opozvano',
    notUndone: 'Ovo se više ne može opozvati',
    failed: 'Ovo nije sačuvano. Ponovo učitajte stranicu i pokušajte još jednom.',
    close: 'Zatvori',
  },
  stage: {
    proposed: 'Predlaže asistent',
    inbox: 'Sačuvano: čeka uputstvo',
    asked: 'Kod asistenta: zatraženo',
    accepted: 'Kod asistenta: prihvaćeno',
    working: 'Kod asistenta: u radu',
    delivered: 'Isporučeno: za pregled',
    done: 'Gotovo',
    declined: 'Asistent odbija',
    dropped: 'Odbačeno',
  },
  signal: {
    conflict: 'Čeka Vas: dva odgovora su se mimoišla',
    question: 'Čeka Vas: pitanje',
    keptLate: 'Sačuvano: kasni',
    late: 'Kod asistenta: kasni',
    atRisk: 'Kod asistenta: ugroženo',
  },
};
