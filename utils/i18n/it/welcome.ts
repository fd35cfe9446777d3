import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/welcome.ts. */
export const welcome: Words['welcome'] = {
  leadClient:
    'Affida il lavoro a chi ti assiste da dove arriva: un’email, una scheda, un’attività, qualsiasi pagina. Lo spieghi una volta e vedi a che punto è. Tutto resta nel tuo browser.',
  leadAssistant:
    'Vedi in un solo posto quello che chiedono i tuoi clienti: accetta con parole tue, chiedi negli orari concordati, avvisa per tempo, consegna. Tutto resta nel tuo browser.',
  rolesAsk: 'Deleghi, assisti o entrambe le cose?',
  rolesWhy: 'Decide che cosa vedi per primo. L’altra parte si può aggiungere in seguito.',
  roles: {
    delegate: { label: 'Delego', means: 'Affido lavoro a chi mi assiste.' },
    assist: { label: 'Assisto', means: 'Lavoro per uno o più clienti.' },
    both: { label: 'Entrambe', means: 'Ricevo lavoro e ne affido una parte.' },
  },
  assistantAsk: 'Chi ti assiste?',
  assistantWhy: 'Il nome compare dove il lavoro è in mano ad altri; le istruzioni vanno all’indirizzo.',
  clientAsk: 'Chi ti affida il lavoro?',
  clientWhy: 'Per cominciare; puoi aggiungere altre persone, ognuna con un colore, e vedere tutto insieme.',
  haveInvite: 'Ho un invito',
  nameAsk: 'Come ti chiami?',
  nameWhy: 'L’altra parte vede il tuo nome su quello che invii.',
  hours: ({ hours }) => `Il tuo orario di lavoro: ${hours}. Si cambia nell’accordo.`,
  mailAsk: 'Come invii le email?',
  mailWhy: 'Il messaggio si apre lì già pronto. Lo controlli e sei tu a premere Invia.',
  mailWith: 'Email con',
  sitesAsk: 'Dove arriva il lavoro?',
  sitesWhy:
    'Right Hand non vede nessuno di questi siti finché non lo consenti, e puoi revocare il consenso quando vuoi.',
  reach: 'Tienilo a portata di mano',
  reachHow: ({ button }) =>
    `Premi l’icona del puzzle nella barra degli strumenti e fissa Right Hand: il suo pulsante mostra quante voci ti aspettano. Su ogni pagina puoi anche fare clic destro e scegliere ${button}.`,
  delegateThis: 'Delega questo',
  noKeys: 'nessun tasto',
  address: 'Annota una voce dalla barra degli indirizzi',
  addressKeys: ({ key }) => `${key} e uno spazio`,
  sample: {
    emailKicker: 'Prova subito · un’email di esempio',
    title: 'Preventivo per imbiancare l’ufficio',
    first:
      'Buongiorno, grazie per averci mostrato i locali. In allegato trova il nostro preventivo per imbiancare l’ufficio; è valido fino alla fine del mese.',
    second:
      'Prima di cominciare ci servirebbero la planimetria e qualcuno che ci apra una mattina della prossima settimana per misurare il secondo piano. Può provvedere a entrambe le cose?',
    attachment: 'preventivo-ufficio.pdf',
    site: 'Esempio di Right Hand',
    inSidebar: 'È nella barra laterale',
    inSidebarThen: ({ fact }) =>
      `${fact}, al bordo di questa finestra. Indica lì che cosa significa «fatto» ed entro quando, poi affidalo.`,
    kept: 'È salvato',
    keptBut: ({ fact }) => `${fact}, ma questo browser non ha aperto da solo la barra laterale.`,
    openTab: 'Apri in una scheda',
    failed: 'Non ha funzionato. Ricarica la pagina e riprova.',
    askedKicker: 'Prova subito · un esempio di richiesta',
    asked: 'Chiedere tre preventivi per imbiancare l’ufficio',
    askedChip: 'Da accettare',
    askedFacts: ({ name, due }) => `${name} · ${due} · decidi, informami`,
    goal: 'Obiettivo:',
    askedGoal: ({ goal }) =>
      `${goal} tre preventivi scritti sotto i 2.500 €, uno accanto all’altro nel foglio condiviso, con le prime date di inizio.`,
    answers: {
      accept: {
        label: 'Accetta',
        means:
          'Dici con parole tue che cosa hai capito, quanto ci vuole ed entro quando. Chi delega lo vede subito e il silenzio finisce.',
      },
      ask: {
        label: 'Chiedi',
        means:
          'Chiedi indicando le opzioni e la tua proposta. Le domande normali aspettano l’orario concordato, così nessuno viene interrotto.',
      },
      decline: {
        label: 'Rifiuta…',
        means: 'Dici perché, e il lavoro torna a chi delega. Niente resta senza risposta.',
      },
    },
  },
};
