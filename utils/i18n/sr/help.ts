import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/help.ts. */
export const help: Words['help'] = {
  title: 'Tastatura',
  label: 'Tasteri',
  captions: {
    sidebar: 'U bočnoj traci',
    item: 'Kod stavke',
    desk: 'Kod pitanja',
    browser: 'Bilo gde u pregledaču',
  },
  keys: {
    search: 'Pretraga',
    next: 'Sledeća stavka',
    previous: 'Prethodna stavka',
    open: 'Otvori stavku',
    back: 'Nazad',
    select: 'Izaberi stavku ili poništi izbor',
    help: 'Ova stranica',
  },
  desk: {
    proposal: 'Prihvati predlog, takođe g',
    option: 'Izaberi tu mogućnost',
    own: 'Odgovori svojim rečima',
    sleep: 'Prespavaj',
    talk: 'Razgovor o tome u sledećem pozivu',
  },
  addressBar: ({ key }) =>
    `U traku za adresu ukucajte ${key}, razmak i nekoliko reči da zapišete novu stavku.`,
};
