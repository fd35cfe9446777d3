import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starter.ts. */
export const starter: Words['starter'] = {
  access: {
    title: 'Accessi',
    asks: 'A che cosa deve accedere l’assistente? Ogni accesso è stato dato di persona, senza password nei messaggi?',
  },
  confidentiality: {
    title: 'Riservatezza',
    asks: 'Che cosa resta tra voi, di chi sono i dati che l’assistente vedrà e che cosa si cancella quando la collaborazione finisce?',
  },
  channels: {
    title: 'Canali',
    asks: 'Per quali vie vi parlate, una o due al massimo, ed entro quanto tempo si risponde?',
  },
  'first-tasks': {
    title: 'Le prime tre attività',
    asks: 'Da quali tre piccole attività si comincia, per vedere come lavora l’altra persona?',
  },
  'home-office': {
    title: 'Lavoro da casa',
    asks: 'Avete parlato di come lavorare in sicurezza a casa (scrivania, sedia, luce, schermo, pause, impianto elettrico, che cosa fare dopo un infortunio) e deciso chi si occupa di che cosa? Di solito il datore di lavoro deve valutare questi rischi e dare istruzioni prima che il lavoro cominci. Verificate le norme del luogo in cui lavora l’assistente.',
  },
};
