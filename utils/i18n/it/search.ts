import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/search.ts. */
export const search: Words['search'] = {
  title: 'Cerca',
  label: 'Cerca in tutte le voci',
  placeholder: 'Parole da un titolo, un nome…',
  failed: 'La ricerca non ha funzionato.',
  found: 'Risultati',
  nothing: ({ query }) => `Nessun risultato per «${query}»`,
  nothingHint: 'Prova con meno parole, o solo con l’inizio di una.',
  hint: 'Cerca in tutto ciò che hai affidato',
  hintMore: 'Titoli, istruzioni, persone e le parole delle pagine e delle email da cui provengono.',
  items: ({ count }) => n(count, { one: '# voce', other: '# voci' }),
  soFar: ({ count }) => n(count, { one: '# voce finora', other: '# voci finora' }),
  first: ({ count }) => n(count, { one: 'La prima voce', other: 'Le prime # voci' }),
};
