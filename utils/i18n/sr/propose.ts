import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/propose.ts. */
export const propose: Words['propose'] = {
  title: 'Predlog',
  action: 'Predloži',
  youDelegate: 'Ovde Vi delegirate.',
  youDelegateHint: 'Predloge daje asistent. Ono što sami imate na umu zapišite kao novu stavku.',
  to: 'Kome',
  kind: 'Šta je to?',
  work: 'Neki posao',
  way: 'Bolji način',
  workTitle: 'Šta bi trebalo uraditi?',
  wayTitle: 'Šta bi trebalo da važi od sada?',
  workExample: 'Obnoviti domen pre nego što istekne',
  wayExample: 'Računi se imenuju po datumu',
  why: 'Zašto',
  whyHint: 'Šta se time štedi ili šta se bez toga dešava. Nije obavezno.',
  area: 'Za koju oblast',
  areaHint: 'Kad se usvoji, postaje smernica te oblasti.',
  noArea: 'Nijednu posebno',
  noTitle: 'U jednom redu napišite šta predlažete.',
  proposedTo: ({ name }) => `Predlog je poslat: ${name}.`,
};
