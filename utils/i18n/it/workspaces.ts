import type { Words } from '@/utils/i18n/language';

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
  add: 'Aggiungi qualcuno',
  who: 'Chi è?',
  whoIs: { client: 'Assistente', assistant: 'Cliente' },
  name: 'Nome',
  email: 'Email',
  addThis: { client: 'Aggiungi assistente', assistant: 'Aggiungi cliente' },
  added: ({ name }) => `${name}: spazio di lavoro aggiunto.`,
};
