import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/help.ts. */
export const help: Words['help'] = {
  title: 'Billentyűk',
  label: 'Billentyűk',
  captions: {
    sidebar: 'Az oldalsávban',
    item: 'Egy tételnél',
    desk: 'A kérdéseknél',
    browser: 'Bárhol a böngészőben',
  },
  keys: {
    next: 'Következő tétel',
    previous: 'Előző tétel',
    open: 'A tétel megnyitása',
    back: 'Vissza',
    select: 'A tétel kijelölése vagy a kijelölés törlése',
  },
  desk: {
    proposal: 'Legyen a javaslat szerint, a g is',
    option: 'A megfelelő lehetőség választása',
    own: 'Válasz saját szavakkal',
    sleep: 'Félretétel',
    talk: 'A következő hívás napirendjére',
  },
  addressBar: ({ key }) =>
    `A címsorba írja be: ${key}, szóköz és néhány szó, és már fel is van jegyezve az új tétel.`,
};
