import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/palette.ts. */
export const palette: Words['palette'] = {
  title: 'Radnje',
  what: 'Šta želite da uradite?',
  nothing: 'Ovde nema ničeg takvog.',
  menu: 'Radnje…',
  help: 'Pronađite bilo koju radnju kucanjem',
  search: ({ text }) => `Traži „${text}”`,
  write: ({ text }) => `Zapiši „${text}” kao novi zadatak`,
  open: 'Prikaži ovaj radni prostor',
  look: 'Izgled',
  asSystem: 'Svetlo ili tamno, kao sistem',
};
