import type { Words } from '@/utils/i18n/language';
import { n } from './count';

const SUNDAY = 7;
const HE = ['primo', 'secondo', 'terzo', 'quarto'];
const SHE = ['prima', 'seconda', 'terza', 'quarta'];

/** See utils/i18n/en/recurring.ts. */
export const recurring: Words['recurring'] = {
  title: 'Ciò che si ripete',
  why: 'Ciò che torna crea da sé la sua attività in tempo, pronta da affidare. Le ripetizioni restano con te.',
  unreadable: 'Non è stato possibile leggere le ripetizioni.',
  nothing: 'Ancora nulla si ripete',
  nothingHint: 'Aggiungi ciò che torna ogni settimana, mese o anno.',
  add: 'Aggiungi una ripetizione',
  make: 'Rendi ricorrente',
  gone: 'Questo non si ripete più.',
  next: ({ day }) => `Prossima: ${day}`,
  nextFrom: ({ day, begins }) => `Prossima: ${day}, compare ${begins}`,
  noNext: 'Nessuna data in arrivo',
  paused: 'In pausa',
  follows: ({ procedure }) => `Segue «${procedure}»`,
  missed: ({ days, count }) =>
    n(count, {
      one: `Non creata, il browser era chiuso: ${days}`,
      other: `Non create, il browser era chiuso: ${days}`,
    }),
  pause: 'Pausa',
  resume: 'Riprendi',
  pauseNamed: ({ title }) => `Pausa: ${title}`,
  resumeNamed: ({ title }) => `Riprendi: ${title}`,
  endNamed: ({ title }) => `Termina: ${title}`,
  changeNamed: ({ title }) => `Modifica: ${title}`,
  said: {
    added: ({ title }) => `«${title}» si ripete da ora.`,
    saved: ({ title }) => `«${title}»: salvato.`,
    paused: ({ title }) => `«${title}» è in pausa.`,
    resumed: ({ title }) => `«${title}» riprende.`,
    ended: ({ title }) => `«${title}» non si ripete più.`,
  },
  rule: {
    days: ({ count }) => n(count, { one: 'Ogni giorno', other: 'Ogni # giorni' }),
    weeks: ({ count, days }) =>
      n(count, {
        one: `Ogni settimana: ${days}`,
        other: `Ogni # settimane: ${days}`,
      }),
    months: ({ count, day }) => n(count, { one: `Ogni mese: ${day}`, other: `Ogni # mesi: ${day}` }),
    quarters: ({ count, day }) =>
      n(count, {
        one: `Ogni trimestre: ${day}`,
        other: `Ogni # trimestri: ${day}`,
      }),
    years: ({ count, day }) => n(count, { one: `Ogni anno: ${day}`, other: `Ogni # anni: ${day}` }),
  },
  monthDay: {
    day: ({ day }) => `giorno ${day}`,
    orLast: ({ day }) => `giorno ${day}, o l’ultimo di un mese più corto`,
    last: 'ultimo giorno',
    firstWorking: 'primo giorno lavorativo',
    lastWorking: 'ultimo giorno lavorativo',
    nth: ({ nth, weekday, name }) => {
      const she = weekday === SUNDAY;
      if (nth < 0) return `${she ? 'ultima' : 'ultimo'} ${name}`;
      return `${(she ? SHE : HE)[nth - 1] ?? `${nth}.`} ${name}`;
    },
  },
  until: ({ often, day }) => `${often}, fino a ${day}`,
  times: ({ often, count }) => n(count, { one: `${often}, # volta`, other: `${often}, # volte` }),
  dayOff: {
    keep: 'anche in un giorno libero',
    before: 'in un giorno libero: il giorno lavorativo prima',
    after: 'in un giorno libero: il giorno lavorativo dopo',
  },
  ownRule: ({ rule }) => `Secondo una regola propria: ${rule}`,
  ownRuleHint: 'La regola resta com’è. Right Hand non ne conosce le date, quindi non crea nulla.',
  form: {
    what: 'Che cosa torna',
    whatExample: 'Ricevute al commercialista',
    whatMissing: 'Scrivi che cosa torna.',
    procedure: 'Procedura',
    noProcedure: 'Nessuna',
    often: 'Quanto spesso',
    oftenIs: {
      day: 'Ogni giorno',
      week: 'Ogni settimana',
      month: 'Ogni mese',
      quarter: 'Ogni trimestre',
      year: 'Ogni anno',
    },
    own: 'Secondo una regola propria',
    every: 'Quante di queste volte',
    everyHint: ({ count }) => n(count, { one: 'Tutte', other: 'Una volta su #' }),
    weekdays: 'Giorni della settimana',
    weekdaysMissing: 'Scegli almeno un giorno.',
    monthDay: 'Giorno del mese',
    start: 'Inizio',
    startMissing: 'Indica quando comincia.',
    time: 'Scadenza alle',
    timeHint: 'Vuoto: la fine della giornata lavorativa',
    dayOff: 'In un giorno libero',
    dayOffIs: { keep: 'Così com’è', before: 'Giorno lavorativo prima', after: 'Giorno lavorativo dopo' },
    lead: 'Compare prima',
    leadIs: ({ count }) =>
      n(count, {
        one: '# giorno lavorativo prima',
        other: '# giorni lavorativi prima',
      }),
    leadNone: 'Il giorno stesso',
    ends: 'Fine',
    endsIs: { never: 'Mai', until: 'In un giorno', count: 'Dopo un numero di volte' },
    until: 'Ultimo giorno',
    count: 'Volte in tutto',
    next: 'Le prossime date',
    date: ({ day, begins }) => `${day}, compare ${begins}`,
    none: 'Nessuna data in arrivo',
  },
};
