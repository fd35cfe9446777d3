import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/help.ts. */
export const help: Words['help'] = {
  title: 'Tastatura',
  label: 'Tasteri',
  captions: {
    sidebar: 'U bočnoj traci',
    item: 'Na stavci',
    desk: 'Među pitanjima',
    browser: 'Bilo gde u pregledaču',
  },
  keys: {
    next: 'Sledeća stavka',
    previous: 'Prethodna stavka',
    open: 'Otvori stavku',
    back: 'Nazad',
    select: 'Izaberi stavku ili poništi izbor',
  },
  desk: {
    proposal: 'Prihvati predlog (i taster g)',
    option: 'Izaberi tu mogućnost',
    own: 'Odgovori svojim rečima',
    sleep: 'Odloži',
    talk: 'Stavi na dnevni red sledećeg razgovora',
  },
  addressBar: ({ key }) =>
    `U traku za adresu ukucajte ${key}, razmak i nekoliko reči da zapišete novu stavku.`,
};
