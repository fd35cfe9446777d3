import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/background.ts. */
export const background: Words['background'] = {
  omnibox: 'Írja be, mit delegál, vagy azt, hogy „ez”, a megnyitott oldalhoz',
  thisPage: 'ez',
  kept: 'Eltéve későbbre',
  delegated: 'Delegálva. Az eligazításhoz nyissa meg az oldalsávot',
  known: ({ title }) => `Ezt már delegálta: ${title}`,
  typed: ({ title }) => `„${title}” eligazításra vár`,
  untitled: 'Névtelen oldal',
  failed: 'Ezt nem sikerült elmenteni. Próbálja újra; ha megint előfordul, indítsa újra a böngészőt',
  menuDelegate: 'Delegálás',
  menuLater: 'Eltevés későbbre',
  menuBrief: 'Eligazítás most',
  needYou: ({ count }) => n(count, { other: 'Right Hand: # vár Önre' }),
};
