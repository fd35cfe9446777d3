import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/popup.ts. */
export const popup: Words['popup'] = {
  delegatePage: 'Delegiraj stranicu',
  open: ({ count }) => n(count, { one: '# otvorena', few: '# otvorene', other: '# otvorenih' }),
  people: ({ count }) => n(count, { one: '# osoba', few: '# osobe', other: '# osoba' }),
  next: 'Sledeće',
  newItem: 'Nova stavka',
  newItemHint: 'Nova stavka…',
  addNew: 'Dodaj novu stavku',
  openSidebar: 'Bočna traka',
  tiles: {
    needs: ({ count }) => n(count, { one: 'čeka Vas', few: 'čekaju Vas', other: 'čeka Vas' }),
    late: 'kasni',
    'at-risk': 'ugroženo',
    hand: 'u toku',
    brief: 'čeka uputstvo',
    later: 'odloženo',
    doneThisWeek: 'gotovo ove nedelje',
  },
  noSidebar: 'Pregledač nije otvorio bočnu traku. Otvorite je sa trake sa alatkama ili iz menija pregledača.',
  have: 'Ovo već imate.',
  kept: 'Sačuvano pod „Čeka uputstvo“.',
  movedOn: 'Stavka se u međuvremenu promenila, pa ništa nije izmenjeno.',
  answered: 'Odgovor je zabeležen.',
};
