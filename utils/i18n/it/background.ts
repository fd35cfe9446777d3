import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/background.ts. */
export const background: Words['background'] = {
  omnibox: 'Scrivi che cosa delegare, o «questo» per la pagina aperta',
  thisPage: 'questo',
  kept: 'Tenuto per dopo',
  delegated: 'Delegato. Apri la barra laterale per dare le istruzioni',
  known: ({ title }) => `Questo è già delegato: ${title}`,
  typed: ({ title }) => `«${title}» è da spiegare`,
  untitled: 'Pagina senza titolo',
  failed: 'Non è stato possibile salvarlo. Riprova; se succede ancora, riavvia il browser',
  menuDelegate: 'Delega questo',
  menuLater: 'Tieni per dopo',
  menuBrief: 'Dai subito le istruzioni',
  needYou: ({ count }) => n(count, { one: 'Right Hand: # ti aspetta', other: 'Right Hand: # ti aspettano' }),
};
