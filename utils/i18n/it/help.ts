import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/help.ts. */
export const help: Words['help'] = {
  title: 'Tastiera',
  label: 'Tasti',
  captions: {
    sidebar: 'Nella barra laterale',
    item: 'Su una voce',
    desk: 'Nelle domande',
    browser: 'Ovunque nel browser',
  },
  keys: {
    next: 'Voce successiva',
    previous: 'Voce precedente',
    open: 'Apri la voce',
    back: 'Indietro',
    select: 'Seleziona la voce o deselezionala',
  },
  desk: {
    proposal: 'Segui la proposta, anche g',
    option: 'Scegli quell’opzione',
    own: 'Rispondi con parole tue',
    sleep: 'Dormici su',
    talk: 'Parlane nella prossima chiamata',
  },
  addressBar: ({ key }) =>
    `Nella barra degli indirizzi scrivi ${key}, uno spazio e qualche parola per annotare una nuova voce.`,
};
