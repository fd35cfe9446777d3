import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/propose.ts. */
export const propose: Words['propose'] = {
  title: 'Proponi',
  action: 'Proponi',
  youDelegate: 'Qui deleghi tu.',
  youDelegateHint:
    'Le proposte vengono da chi ti assiste. Ciò che hai in mente tu, scrivilo come nuova voce.',
  to: 'A chi',
  kind: 'Che cos’è?',
  work: 'Un lavoro',
  way: 'Un modo migliore',
  workTitle: 'Che cosa andrebbe fatto?',
  wayTitle: 'Che cosa dovrebbe valere da ora in poi?',
  workExample: 'Rinnovare il dominio prima che scada',
  wayExample: 'Le ricevute si chiamano con la loro data',
  why: 'Perché',
  whyHint: 'Che cosa fa risparmiare, o che cosa succede senza. Facoltativo.',
  area: 'Per quale area',
  areaHint: 'Se viene adottata, diventa una linea guida di quell’area.',
  noArea: 'Nessuna in particolare',
  noTitle: 'Scrivi in una riga che cosa proponi.',
  proposedTo: ({ name }) => `Proposta inviata, per ${name}.`,
};
