import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starter.ts. */
export const starter: Words['starter'] = {
  access: {
    title: 'Hozzáférések',
    asks: 'Mihez kell hozzáférnie az asszisztensnek, és személyesen kapott-e meg minden hozzáférést, úgy, hogy egyetlen jelszó sem került üzenetbe?',
  },
  confidentiality: {
    title: 'Titoktartás',
    asks: 'Mi marad kettejük között, kinek az adatait látja az asszisztens, és mit törölnek, ha véget ér a közös munka?',
  },
  channels: {
    title: 'Csatornák',
    asks: 'Melyik egy vagy két csatornán beszélnek egymással, és milyen gyorsan várható válasz?',
  },
  'first-tasks': {
    title: 'Az első három feladat',
    asks: 'Melyik három kis feladattal kezdenek, hogy mindketten lássák, hogyan dolgozik a másik?',
  },
  'home-office': {
    title: 'Otthoni munkahely',
    asks: 'Beszéltek-e a biztonságos otthoni munkáról (asztal, szék, fény, képernyő, szünetek, áram, teendők baleset után), és eldöntötték-e, ki miről gondoskodik? A munkáltatónak ezeket a kockázatokat rendszerint fel kell mérnie, és a munka megkezdése előtt oktatást kell tartania. Nézzenek utána, mi a szabály ott, ahol az asszisztens dolgozik.',
  },
};
