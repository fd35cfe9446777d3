import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/coach.ts. */
export const coach: Words['coach'] = {
  heading: ({ number, steps }) => `Passo ${number} di ${steps}, questa settimana`,
  example: ({ title }) => `Per esempio «${title}».`,
  not: 'Non fa per me',
  steps: {
    first: {
      what: 'Affida una piccola cosa',
      how: 'Qualcosa che richiede mezz’ora e non fa male a nessuno se va storto. Imparate entrambi come funziona.',
      go: 'Scegline una',
    },
    area: {
      what: 'Concordate un’area',
      how: 'Un nome come «prenotazioni» evita di spiegare ogni volta chi se ne occupa.',
      go: 'Apri l’accordo',
    },
    brief: {
      what: 'Di’ come saprete entrambi che è finita',
      how: 'Un obiettivo, due o tre passi e una data. Così la maggior parte delle domande non nasce.',
      go: 'Scrivi un brief',
    },
    authority: {
      what: 'Lascia andare un’area un po’ più lontano',
      how: 'In un’area passa da «chiedi prima» a «decidi e informa». Meno domande, e lo vieni comunque a sapere.',
      go: 'Apri l’accordo',
    },
    review: {
      what: 'Rispondi entro un giorno a ciò che torna',
      how: '«Va bene», o una frase su che cosa cambiare. Le risposte rapide migliorano la consegna successiva.',
      go: 'Vedi che cosa aspetta',
    },
    procedure: {
      what: 'Trasforma un’attività conclusa in una procedura',
      how: 'Ciò che è andato bene una volta non va spiegato la seconda.',
      go: 'Apri le procedure',
    },
    recurring: {
      what: 'Lascia che qualcosa arrivi da sé',
      how: 'Ricevute, fatture, un rapporto mensile: di’ una volta quando si ripete.',
      go: 'Apri ciò che si ripete',
    },
    call: {
      what: 'Fissa una breve chiamata settimanale',
      how: 'Quindici minuti per tutto ciò che non merita un messaggio. L’ordine del giorno si riempie da solo.',
      go: 'Fissa una chiamata',
    },
  },
};
