import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/background.ts. */
export const background: Words['background'] = {
  omnibox: 'Upišite šta delegirate ili „ovo“ za otvorenu stranicu',
  thisPage: 'ovo',
  kept: 'Sačuvano za kasnije',
  delegated: 'Delegirano. Otvorite bočnu traku i napišite uputstvo',
  known: ({ title }) => `Ovo je već delegirano: ${title}`,
  typed: ({ title }) => `„${title}“ čeka uputstvo`,
  untitled: 'Stranica bez naslova',
  failed: 'Ovo nije sačuvano. Pokušajte ponovo; ako se ponovi, ponovo pokrenite pregledač',
  menuDelegate: 'Delegiraj ovo',
  menuLater: 'Sačuvaj za kasnije',
  menuBrief: 'Napiši uputstvo sada',
  needYou: ({ count }) =>
    n(count, {
      one: 'Right Hand: # Vas čeka',
      few: 'Right Hand: # Vas čekaju',
      other: 'Right Hand: # Vas čeka',
    }),
};
