import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/popup.ts. */
export const popup: Words['popup'] = {
  delegatePage: 'Delega la pagina',
  open: ({ count }) => n(count, { one: '# aperta', other: '# aperte' }),
  people: ({ count }) => n(count, { one: '# persona', other: '# persone' }),
  next: 'Prossime',
  newItem: 'Nuova voce',
  newItemHint: 'Nuova voce…',
  addNew: 'Aggiungi la nuova voce',
  openSidebar: 'Barra laterale',
  tiles: {
    needs: ({ count }) => n(count, { one: 'ti aspetta', other: 'ti aspettano' }),
    late: 'in ritardo',
    'at-risk': 'a rischio',
    hand: 'in corso',
    brief: 'da spiegare',
    later: 'da parte',
    doneThisWeek: 'fatto in settimana',
  },
  noSidebar:
    'Il browser non ha aperto la barra laterale. Aprila dalla barra degli strumenti o dal menu del browser.',
  have: 'Questa voce c’è già.',
  kept: 'La trovi in «Da spiegare».',
  movedOn: 'Nel frattempo è andata avanti, quindi non è cambiato niente.',
  answered: 'Risposta registrata.',
};
