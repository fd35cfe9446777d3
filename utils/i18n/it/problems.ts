import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/problems.ts. */
export const problems: Words['problems'] = {
  noStart: 'Right Hand non è riuscito ad avviarsi.',
  store: {
    unavailable:
      'Il browser non permette a Right Hand di conservare dati qui. Esci dalla navigazione privata o consenti il salvataggio dei dati, poi riprova.',
    full: 'Non c’è più spazio per salvare. Nulla è cambiato: libera un po’ di spazio su disco, poi riprova.',
    newer:
      'L’ultima a usare i tuoi dati è stata una versione più recente di Right Hand. Aggiorna l’estensione, poi riprova.',
    blocked:
      'In un’altra finestra è ancora aperta una versione precedente di Right Hand. Chiudi il browser e riaprilo.',
    closed: 'La connessione ai tuoi dati si è chiusa. Riapri Right Hand; quello che era salvato c’è ancora.',
  },
};
