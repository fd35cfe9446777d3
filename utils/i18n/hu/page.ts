import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/page.ts. */
export const page: Words['page'] = {
  button: {
    delegate: 'Delegálás',
    hint: 'Átadás az asszisztensnek. A Shift lenyomásával későbbre teheti el.',
    openHint: 'Megnyitás az oldalsávban',
    later: 'Eltéve későbbre',
    undo: 'Visszavonás',
    undone: 'Visszavonva',
    notUndone: 'Ezt már nem lehet visszavonni',
    failed: 'Ezt nem sikerült elmenteni. Töltse újra az oldalt, és próbálja meg ismét.',
    close: 'Bezárás',
  },
  stage: {
    proposed: 'Az asszisztense javasolja',
    inbox: 'Eltéve: eligazításra vár',
    asked: 'Az asszisztensnél: felkérve',
    accepted: 'Az asszisztensnél: elfogadva',
    working: 'Az asszisztensnél: folyamatban',
    delivered: 'Leadva: átnézésre vár',
    done: 'Kész',
    declined: 'Az asszisztense elutasította',
    dropped: 'Elvetve',
  },
  signal: {
    conflict: 'Önre vár: két válasz keresztezte egymást',
    question: 'Önre vár: egy kérdés',
    keptLate: 'Eltéve: késik',
    late: 'Az asszisztensnél: késik',
    atRisk: 'Az asszisztensnél: veszélyben',
  },
};
