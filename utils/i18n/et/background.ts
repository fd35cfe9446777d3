import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/background.ts. */
export const background: Words['background'] = {
  omnibox: 'Kirjuta, mida delegeerida, või „see“ avatud lehe jaoks',
  thisPage: 'see',
  kept: 'Hilisemaks jäetud',
  delegated: 'Delegeeritud. Ava külgriba ja koosta lähteülesanne',
  known: ({ title }) => `See on juba delegeeritud: ${title}`,
  typed: ({ title }) => `„${title}“ ootab lähteülesannet`,
  untitled: 'Pealkirjata leht',
  failed: 'Seda ei õnnestunud salvestada. Proovi uuesti; kui see kordub, taaskäivita brauser',
  menuDelegate: 'Delegeeri see',
  menuLater: 'Jäta hilisemaks',
  menuBrief: 'Koosta kohe lähteülesanne',
  needYou: ({ count }) => n(count, { one: 'Right Hand: # ootab sind', other: 'Right Hand: # ootab sind' }),
};
