import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/sidebar.ts. */
export const sidebar: Words['sidebar'] = {
  listFailed: 'Non è stato possibile leggere l’elenco.',
  search: 'Cerca',
  newItem: 'Nuova voce',
  addName: 'Aggiungi nome ed email',
  nothingOpen: 'Niente di aperto',
  open: ({ count }) => n(count, { one: '# aperta', other: '# aperte' }),
  needs: ({ count }) => n(count, { one: '# ti aspetta', other: '# ti aspettano' }),
  withOthers: 'Da altre persone',
  withAssistants: 'Da chi ti assiste',
  withClients: 'Da chi delega',
  menu: {
    select: 'Seleziona',
    questions: 'Domande',
    call: 'Prossima chiamata',
    propose: 'Proponi qualcosa',
    later: 'Da parte',
    dropped: 'Voci scartate',
    workspaces: 'Spazi di lavoro',
    check: 'Prova di lettura',
    help: 'Tastiera',
    brief: 'Da spiegare',
    done: 'Fatto',
    settings: 'Impostazioni',
    recurring: 'Che cosa si ripete',
  },
  fresh: {
    what: 'Che cosa va fatto?',
    whatHint: 'I dettagli vengono dopo, nelle istruzioni.',
    example: 'Trovare un imbianchino per l’ufficio',
    brief: 'Dai le istruzioni',
  },
  later: 'Per dopo',
  kept: 'Tenuto per dopo.',
  page: {
    inView: ({ site }) => `Pagina aperta: ${site}`,
    allow: ({ site }) => `Consenti su ${site}`,
    any: 'La pagina aperta',
    delegate: 'Delega questo',
    how: ({ delegate }) =>
      `Per affidarla, fai clic destro e scegli ${delegate}, oppure premi il pulsante Right Hand nella barra degli strumenti.`,
    howWithKeys: ({ delegate, keys }) =>
      `Per affidarla, fai clic destro e scegli ${delegate}, premi il pulsante Right Hand nella barra degli strumenti, oppure premi ${keys}.`,
    join: 'Aggiungi a…',
    kind: {
      gmail: 'Questa email',
      trello: 'Questa scheda',
      asana: 'Questa attività',
      page: 'Questa pagina',
      none: 'Questa voce',
    },
    attachments: ({ count }) => n(count, { one: '# allegato', other: '# allegati' }),
    due: 'c’è una scadenza',
    steps: ({ count }) => n(count, { one: '# passo', other: '# passi' }),
  },
  waiting: {
    now: ({ count }) => n(count, { one: '# domanda ti aspetta', other: '# domande ti aspettano' }),
    later: ({ count, when }) => n(count, { one: `# domanda ${when}`, other: `# domande ${when}` }),
    both: ({ count, more, when }) =>
      `${n(count, { one: '# domanda ti aspetta', other: '# domande ti aspettano' })}, ${n(more, { one: 'un’altra', other: 'altre #' })} ${when}`,
    decisions: ({ count }) => n(count, { one: '# decisione da leggere', other: '# decisioni da leggere' }),
  },
  call: {
    questions: ({ count, name }) =>
      n(count, { one: `# domanda per ${name}`, other: `# domande per ${name}` }),
    items: ({ count, name }) => n(count, { one: `# voce per ${name}`, other: `# voci per ${name}` }),
    both: ({ questions, items, name }) =>
      `${n(questions, { one: '# domanda', other: '# domande' })} e ${n(items, { one: '# voce', other: '# voci' })} per ${name}`,
    none: 'nessuna chiamata fissata',
    next: ({ when }) => `prossima chiamata ${when}`,
    nextWithoutLink: ({ when }) => `prossima chiamata ${when} · manca il link`,
    agenda: 'Ordine del giorno',
    agendaOf: ({ what }) => `Ordine del giorno: ${what}`,
  },
  select: {
    label: 'Voci selezionate',
    none: 'Seleziona le voci',
    count: ({ count }) => n(count, { one: '# selezionata', other: '# selezionate' }),
    all: 'Tutte',
    leave: 'Esci dalla selezione',
    more: 'Altro per le voci selezionate',
  },
};
