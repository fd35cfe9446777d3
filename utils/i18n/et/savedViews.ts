import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/savedViews.ts. */
export const savedViews: Words['savedViews'] = {
  title: 'Salvestatud otsingud',
  none: 'Otsingu, mida läheb jälle vaja, saab nime all salvestada.',
  save: 'Salvesta see otsing',
  name: 'Nimi',
  keptAs: ({ name }) => `Salvestatud: „${name}“`,
  menu: ({ name }) => `Veel: ${name}`,
  rename: 'Muuda nime',
  saved: ({ name }) => `Salvestatud: „${name}“.`,
  renamed: ({ name }) => `Uus nimi: „${name}“.`,
  removed: ({ name }) => `Eemaldatud: „${name}“.`,
};
