import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/help.ts. */
export const help: Words['help'] = {
  title: 'Klaviatuur',
  label: 'Klahvid',
  captions: {
    sidebar: 'Külgribal',
    item: 'Asja juures',
    desk: 'Küsimuste juures',
    browser: 'Kõikjal brauseris',
  },
  keys: {
    next: 'Järgmine asi',
    previous: 'Eelmine asi',
    open: 'Ava asi',
    back: 'Tagasi',
    select: 'Vali asi või loobu valikust',
  },
  desk: {
    proposal: 'Nõustu ettepanekuga, ka g',
    option: 'Vali see variant',
    own: 'Vasta oma sõnadega',
    sleep: 'Lükka edasi',
    talk: 'Arutame järgmises kõnes',
  },
  addressBar: ({ key }) => `Kirjuta aadressiribale ${key}, tühik ja paar sõna, ja uus asi ongi kirjas.`,
};
