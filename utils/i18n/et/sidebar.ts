import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/sidebar.ts. */
export const sidebar: Words['sidebar'] = {
  listFailed: 'Loendit ei õnnestunud lugeda.',
  search: 'Otsi',
  newItem: 'Uus asi',
  addName: 'Lisa nimi ja e-post',
  nothingOpen: 'Midagi pole pooleli',
  open: ({ count }) => n(count, { one: '# pooleli', other: '# pooleli' }),
  needs: ({ count }) => n(count, { one: '# ootab sind', other: '# ootab sind' }),
  withOthers: 'Teiste käes',
  withAssistants: 'Assistentide käes',
  withClients: 'Klientide käes',
  menu: {
    select: 'Vali',
    questions: 'Küsimused',
    call: 'Järgmine kõne',
    propose: 'Paku midagi välja',
    later: 'Edasi lükatud',
    dropped: 'Kõrvale jäetud asjad',
    workspaces: 'Tööruumid',
    check: 'Kontrolli lugemist sel lehel',
    help: 'Klaviatuur',
    brief: 'Lähteülesandeta',
    done: 'Valmis',
    settings: 'Seaded',
    recurring: 'Mis kordub',
  },
  fresh: {
    what: 'Mida on vaja teha?',
    whatHint: 'Üksikasjad lähevad järgmisena lähteülesandesse.',
    example: 'Leia kontorisse maaler',
    brief: 'Koosta lähteülesanne',
  },
  later: 'Hilisemaks',
  kept: 'Hilisemaks jäetud.',
  page: {
    inView: ({ site }) => `Avatud on ${site}`,
    allow: ({ site }) => `Luba: ${site}`,
    any: 'Avatud leht',
    delegate: 'Delegeeri see',
    how: ({ delegate }) =>
      `Selle üleandmiseks tee lehel paremklõps ja vali ${delegate} või vajuta tööriistaribal Right Handi nuppu.`,
    howWithKeys: ({ delegate, keys }) =>
      `Selle üleandmiseks tee lehel paremklõps ja vali ${delegate}, vajuta tööriistaribal Right Handi nuppu või klahve ${keys}.`,
    join: 'Lisa ülesandele…',
    kind: {
      gmail: 'See kiri',
      trello: 'See kaart',
      asana: 'See ülesanne',
      page: 'See leht',
      none: 'See asi',
    },
    attachments: ({ count }) => n(count, { one: 'leitud # manus', other: 'leitud # manust' }),
    due: 'leitud tähtaeg',
    steps: ({ count }) => n(count, { one: 'leitud # samm', other: 'leitud # sammu' }),
  },
  waiting: {
    now: ({ count }) => n(count, { one: '# küsimus ootab sind', other: '# küsimust ootab sind' }),
    later: ({ count, when }) => n(count, { one: `# küsimus ${when}`, other: `# küsimust ${when}` }),
    both: ({ count, more, when }) =>
      `${n(count, { one: '# küsimus ootab sind', other: '# küsimust ootab sind' })}, ${n(more, { one: '# veel', other: '# veel' })} ${when}`,
    decisions: ({ count }) => n(count, { one: '# lugemata otsus', other: '# lugemata otsust' }),
  },
  call: {
    questions: ({ count, name }) => n(count, { one: `# küsimus – ${name}`, other: `# küsimust – ${name}` }),
    items: ({ count, name }) => n(count, { one: `# asi – ${name}`, other: `# asja – ${name}` }),
    both: ({ questions, items, name }) =>
      `${n(questions, { one: '# küsimus', other: '# küsimust' })} ja ${n(items, { one: '# asi', other: '# asja' })} – ${name}`,
    none: 'kõne aeg on määramata',
    next: ({ when }) => `järgmine kõne ${when}`,
    nextWithoutLink: ({ when }) => `järgmine kõne ${when} · lingita`,
    agenda: 'Ava päevakord',
    agendaOf: ({ what }) => `Ava päevakord: ${what}`,
  },
  select: {
    label: 'Valitud asjad',
    none: 'Vali asju',
    count: ({ count }) => n(count, { one: '# valitud', other: '# valitud' }),
    all: 'Vali kõik',
    leave: 'Lõpeta valimine',
    more: 'Veel tegevusi valitud asjadega',
  },
};
