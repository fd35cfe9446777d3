import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/palette.ts. */
export const palette: Words['palette'] = {
  title: 'Műveletek',
  what: 'Mit szeretnél csinálni?',
  nothing: 'Ilyen itt nincs.',
  menu: 'Műveletek…',
  help: 'Bármely művelet megtalálása gépeléssel',
  search: ({ text }) => `Keresés: „${text}”`,
  write: ({ text }) => `„${text}” felírása új feladatként`,
  open: 'Munkaterület megjelenítése',
  look: 'Megjelenés',
  asSystem: 'Világos vagy sötét, ahogy a rendszer',
};
