import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/found.ts. */
export const found: Words['found'] = {
  inWords: 'Rok rečima',
  example: 'u petak u 17h',
  notUnderstood: 'Ovde još nema dana.',
  take: 'Postavi',
  from: ({ words }) => `Iz teksta: „${words}“`,
  says: {
    deadline: ({ when }) => `Rok u tekstu: ${when}`,
    date: ({ when }) => `Datum u tekstu: ${when}`,
  },
  meeting: ({ when }) => `Sastanak u tekstu: ${when}`,
  callLink: 'Pošalji link za razgovor',
  addLink: 'Dodajte link, pa pošaljite dnevni red.',
  addTime: 'Dodajte vreme, pa pošaljite dnevni red.',
};
