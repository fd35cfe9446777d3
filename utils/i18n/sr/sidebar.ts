import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/sidebar.ts. */
export const sidebar: Words['sidebar'] = {
  listFailed: 'Spisak nije mogao da se pročita.',
  search: 'Pretraga',
  newItem: 'Nova stavka',
  addName: 'Dodajte ime i imejl',
  nothingOpen: 'Ništa nije otvoreno',
  open: ({ count }) => n(count, { one: '# otvorena', few: '# otvorene', other: '# otvorenih' }),
  needs: ({ count }) => n(count, { one: '# čeka Vas', few: '# čekaju Vas', other: '# čeka Vas' }),
  withOthers: 'Kod drugih',
  withAssistants: 'Kod asistenata',
  withClients: 'Kod klijenata',
  menu: {
    select: 'Izaberi',
    questions: 'Pitanja',
    call: 'Sledeći razgovor',
    propose: 'Novi predlog',
    later: 'Odloženo',
    dropped: 'Odbačene stavke',
    workspaces: 'Radni prostori',
    check: 'Proveri čitanje ove stranice',
    help: 'Tastatura',
    brief: 'Uputstva',
    done: 'Gotovo',
    settings: 'Podešavanja',
    recurring: 'Šta se ponavlja',
  },
  fresh: {
    what: 'Šta treba uraditi?',
    whatHint: 'Pojedinosti dolaze posle, u uputstvu.',
    example: 'Naći molera za kancelariju',
    brief: 'Napiši uputstvo',
  },
  later: 'Sačuvaj za kasnije',
  kept: 'Sačuvano za kasnije.',
  page: {
    inView: ({ site }) => `Otvoreno: ${site}`,
    allow: ({ site }) => `Dozvoli: ${site}`,
    any: 'Otvorena stranica',
    delegate: 'Delegiraj ovo',
    how: ({ delegate }) =>
      `Da je predate, kliknite na nju desnim tasterom i izaberite ${delegate} ili pritisnite dugme Right Hand na traci sa alatkama.`,
    howWithKeys: ({ delegate, keys }) =>
      `Da je predate, kliknite na nju desnim tasterom i izaberite ${delegate}, pritisnite dugme Right Hand na traci sa alatkama ili tastere ${keys}.`,
    join: 'Dodaj u zadatak…',
    kind: {
      gmail: 'Ovaj imejl',
      trello: 'Ova kartica',
      asana: 'Ovaj zadatak',
      page: 'Ova stranica',
      none: 'Ova stavka',
    },
    attachments: ({ count }) => n(count, { one: '# prilog', few: '# priloga', other: '# priloga' }),
    due: 'ima rok',
    steps: ({ count }) => n(count, { one: '# korak', few: '# koraka', other: '# koraka' }),
  },
  waiting: {
    now: ({ count }) =>
      n(count, { one: '# pitanje Vas čeka', few: '# pitanja Vas čekaju', other: '# pitanja Vas čeka' }),
    later: ({ count, when }) =>
      n(count, { one: `# pitanje ${when}`, few: `# pitanja ${when}`, other: `# pitanja ${when}` }),
    both: ({ count, more, when }) =>
      `${n(count, { one: '# pitanje Vas čeka', few: '# pitanja Vas čekaju', other: '# pitanja Vas čeka' })}, još ${n(more, { one: '#', few: '#', other: '#' })} ${when}`,
    decisions: ({ count }) =>
      n(count, {
        one: '# odluka za čitanje',
        few: '# odluke za čitanje',
        other: '# odluka za čitanje',
      }),
  },
  call: {
    questions: ({ count, name }) =>
      n(count, { one: `# pitanje – ${name}`, few: `# pitanja – ${name}`, other: `# pitanja – ${name}` }),
    items: ({ count, name }) =>
      n(count, { one: `# stavka – ${name}`, few: `# stavke – ${name}`, other: `# stavki – ${name}` }),
    both: ({ questions, items, name }) =>
      `${n(questions, { one: '# pitanje', few: '# pitanja', other: '# pitanja' })} i ${n(items, { one: '# stavka', few: '# stavke', other: '# stavki' })} – ${name}`,
    none: 'razgovor još nije zakazan',
    next: ({ when }) => `sledeći razgovor ${when}`,
    nextWithoutLink: ({ when }) => `sledeći razgovor ${when} · još nema linka`,
    agenda: 'Dnevni red',
    agendaOf: ({ what }) => `Dnevni red: ${what}`,
  },
  select: {
    label: 'Izabrane stavke',
    none: 'Izaberite stavke',
    count: ({ count }) => n(count, { one: '# izabrana', few: '# izabrane', other: '# izabranih' }),
    all: 'Izaberi sve',
    leave: 'Završi izbor',
    more: 'Još za izabrane stavke',
  },
};
