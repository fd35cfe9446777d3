import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/savedViews.ts. */
export const savedViews: Words['savedViews'] = {
  title: 'Sačuvane pretrage',
  none: 'Pretraga koja će opet zatrebati može se sačuvati pod imenom.',
  save: 'Sačuvaj ovu pretragu',
  name: 'Ime',
  keptAs: ({ name }) => `Sačuvano: „${name}“`,
  menu: ({ name }) => `Još: ${name}`,
  rename: 'Preimenuj',
  saved: ({ name }) => `Sačuvano: „${name}“.`,
  renamed: ({ name }) => `Novo ime: „${name}“.`,
  removed: ({ name }) => `Uklonjeno: „${name}“.`,
};
