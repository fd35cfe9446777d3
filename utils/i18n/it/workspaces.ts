import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/workspaces.ts. */
export const workspaces: Words['workspaces'] = {
  title: 'Spazi di lavoro',
  allWorkspaces: 'Tutti gli spazi di lavoro',
  allClients: 'Tutti i clienti',
  allAssistants: 'Tutti gli assistenti',
  switch: ({ name }) => `Cambia spazio di lavoro: ${name}`,
  addSomebody: 'Aggiungi cliente o assistente',
  walledOff: 'separato',
  current: 'Attuale',
  goTo: 'Vai',
  goToNamed: ({ name }) => `Vai a ${name}`,
  change: ({ name }) => `Modifica ${name}`,
  changeParts: 'Nomi, colore e muro',
  colour: 'Colore',
  colours: {
    green: 'Verde',
    blue: 'Blu',
    amber: 'Ambra',
    plum: 'Prugna',
    teal: 'Ottanio',
    brick: 'Mattone',
  },
  initials: 'Iniziali',
  initialsWhy: 'Fino a tre lettere; se vuoto, quelle del nome.',
  wallOff: 'Separa con un muro',
  wallWhy:
    'Resta fuori dalla vista d’insieme, dalle sue ricerche e dai suoi conteggi, e dalle notifiche; si vede solo quando ci vai.',
  fileWhy: {
    client:
      'Un file porta l’accordo e quello che hai affidato, con tutto ciò che se n’è detto. Quello che hai solo raccolto o annotato per te resta qui.',
    assistant:
      'Un file porta l’accordo, le tue risposte, domande e consegne. Non contiene nulla degli altri clienti.',
  },
  saveFor: ({ name }) => `Salva un file per ${name}`,
  readFrom: ({ name }) => `Leggi un file di ${name}`,
  fileFrom: ({ name }) => `File di ${name}`,
  saveForRole: { client: 'Salva un file per chi ti assiste', assistant: 'Salva un file per chi delega' },
  readFromRole: { client: 'Leggi un file di chi ti assiste', assistant: 'Leggi un file di chi delega' },
  fileFromRole: { client: 'File di chi ti assiste', assistant: 'File di chi delega' },
  saving: 'Salvataggio',
  reading: 'Lettura',
  savedFor: ({ file, name }) => `Salvato come ${file}. Invialo a ${name}: si legge da «Spazi di lavoro».`,
  savedForRole: {
    client: ({ file }) => `Salvato come ${file}. Invialo a chi ti assiste: si legge da «Spazi di lavoro».`,
    assistant: ({ file }) => `Salvato come ${file}. Invialo a chi delega: si legge da «Spazi di lavoro».`,
  },
  read: ({ count }) =>
    n(count, { one: 'File letto: contiene # voce.', other: 'File letto: contiene # voci.' }),
  add: 'Aggiungi qualcuno',
  who: 'Chi è?',
  whoIs: { client: 'Assistente', assistant: 'Cliente' },
  name: 'Nome',
  email: 'Email',
  addThis: { client: 'Aggiungi assistente', assistant: 'Aggiungi cliente' },
  added: ({ name }) => `${name}: spazio di lavoro aggiunto.`,
};
