import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/sidebar.ts. */
export const sidebar: Words['sidebar'] = {
  listFailed: 'A listát nem sikerült beolvasni.',
  search: 'Keresés',
  newItem: 'Új tétel',
  addName: 'Név és e-mail megadása',
  nothingOpen: 'Nincs nyitott tétel',
  open: ({ count }) => n(count, { other: '# nyitott' }),
  needs: ({ count }) => n(count, { other: '# vár Önre' }),
  withOthers: 'Másoknál',
  withAssistants: 'Az asszisztenseinél',
  withClients: 'A megbízóinál',
  menu: {
    select: 'Kijelölés',
    questions: 'Kérdések',
    call: 'Következő hívás',
    propose: 'Javaslat',
    later: 'Félretéve',
    dropped: 'Elvetett tételek',
    workspaces: 'Munkaterek',
    check: 'Beolvasás ellenőrzése',
    help: 'Billentyűk',
    brief: 'Eligazítás',
    done: 'Kész',
    settings: 'Beállítások',
    recurring: 'Ismétlődő',
  },
  fresh: {
    what: 'Mi a teendő?',
    whatHint: 'A részletek az eligazításban jönnek.',
    example: 'Festő keresése az irodába',
    brief: 'Eligazítás',
  },
  later: 'Későbbre',
  kept: 'Eltéve későbbre.',
  page: {
    inView: ({ site }) => `Nyitva: ${site}`,
    allow: ({ site }) => `Engedélyezés: ${site}`,
    any: 'A nyitott oldal',
    delegate: 'Delegálás',
    how: ({ delegate }) =>
      `Az átadáshoz kattintson az oldalra jobb gombbal, és válassza ezt: ${delegate}, vagy nyomja meg a Right Hand gombját az eszköztáron.`,
    howWithKeys: ({ delegate, keys }) =>
      `Az átadáshoz kattintson az oldalra jobb gombbal, és válassza ezt: ${delegate}, vagy nyomja meg a Right Hand gombját az eszköztáron, vagy ezt: ${keys}.`,
    join: 'Feladathoz…',
    kind: {
      gmail: 'Ez a levél',
      trello: 'Ez a kártya',
      asana: 'Ez a feladat',
      page: 'Ez az oldal',
      none: 'Ez a tétel',
    },
    attachments: ({ count }) => n(count, { other: '# melléklet' }),
    due: 'van határidő',
    steps: ({ count }) => n(count, { other: '# lépés' }),
  },
  waiting: {
    now: ({ count }) => n(count, { other: '# kérdés vár Önre' }),
    later: ({ count, when }) => n(count, { other: `# kérdés ${when}` }),
    both: ({ count, more, when }) =>
      `${n(count, { other: '# kérdés vár Önre' })}, még ${n(more, { other: '#' })} ${when}`,
    decisions: ({ count }) => n(count, { other: '# olvasatlan döntés' }),
  },
  call: {
    questions: ({ count, name }) => n(count, { other: `# kérdés – ${name}` }),
    items: ({ count, name }) => n(count, { other: `# tétel – ${name}` }),
    both: ({ questions, items, name }) =>
      `${n(questions, { other: '# kérdés' })} és ${n(items, { other: '# tétel' })} – ${name}`,
    none: 'még nincs kitűzött hívás',
    next: ({ when }) => `a következő hívás ${when}`,
    nextWithoutLink: ({ when }) => `a következő hívás ${when} · még nincs link`,
    agenda: 'Napirend',
    agendaOf: ({ what }) => `Napirend: ${what}`,
  },
  select: {
    label: 'Kijelölt tételek',
    none: 'Jelöljön ki tételeket',
    count: ({ count }) => n(count, { other: '# kijelölve' }),
    all: 'Mind',
    leave: 'Kilépés a kijelölésből',
    more: 'További műveletek a kijelöltekkel',
  },
};
