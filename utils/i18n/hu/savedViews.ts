import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/savedViews.ts. */
export const savedViews: Words['savedViews'] = {
  title: 'Mentett keresések',
  none: 'Amire újra szüksége lesz, azt a keresést néven elmentheti.',
  save: 'A keresés mentése',
  name: 'Név',
  keptAs: ({ name }) => `Mentve: „${name}”`,
  menu: ({ name }) => `További lehetőségek: ${name}`,
  rename: 'Átnevezés',
  saved: ({ name }) => `Mentve: „${name}”.`,
  renamed: ({ name }) => `Új név: „${name}”.`,
  removed: ({ name }) => `Eltávolítva: „${name}”.`,
};
