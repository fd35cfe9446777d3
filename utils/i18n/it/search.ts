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
  hintMore:
    'Titoli, persone, istruzioni, domande e risposte, note e le parole delle pagine e delle email da cui provengono.',
  items: ({ count }) => n(count, { one: '# voce', other: '# voci' }),
  soFar: ({ count }) => n(count, { one: '# voce finora', other: '# voci finora' }),
  noneSuch: 'Niente del genere',
  fewerFilters: 'Togli un filtro, o prova con meno parole.',
  building: 'La ricerca è in preparazione',
  show: 'Mostra i risultati',
  filters: 'Filtri',
  by: { person: 'Persona', area: 'Area', stage: 'Stato', date: 'Data' },
  filtered: ({ name, value }) => `${name}: ${value}`,
  takeOff: ({ name }) => `Togli il filtro: ${name}`,
  noAreas: 'Non ci sono ancora aree concordate.',
  goneArea: 'un’area di prima',
  personLabel: 'Nome di una persona',
  nobody: 'Nessuna persona con questo nome.',
  which: 'Quale data',
  dateOf: { came: 'Arrivo', due: 'Scadenza', closed: 'Fatto o scartato' },
  from: 'Dal',
  to: 'Al',
  backwards: 'Questo giorno viene prima del primo.',
  until: ({ kind, day }) => `${kind}: fino a ${day}`,
  since: ({ kind, day }) => `${kind}: da ${day}`,
  between: ({ kind, from, to }) => `${kind}: ${from} – ${to}`,
};
