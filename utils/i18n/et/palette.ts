import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/palette.ts. */
export const palette: Words['palette'] = {
  title: 'Tegevused',
  what: 'Mida soovid teha?',
  nothing: 'Siin midagi sellist ei ole.',
  menu: 'Tegevused…',
  help: 'Leia tegevus tippides',
  search: ({ text }) => `Otsi „${text}“`,
  write: ({ text }) => `Pane „${text}“ uue ülesandena kirja`,
  open: 'Näita seda tööruumi',
  look: 'Välimus',
  asSystem: 'Hele või tume, nagu süsteemis',
};
