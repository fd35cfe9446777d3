import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/problems.ts. */
export const problems: Words['problems'] = {
  noStart: 'A Right Hand nem tudott elindulni.',
  store: {
    unavailable:
      'A böngésző nem engedi, hogy a Right Hand itt adatokat tároljon. Lépjen ki a privát böngészésből, vagy engedélyezze az adattárolást, majd próbálja újra.',
    full: 'Nincs több hely a mentéshez. Semmi sem változott: szabadítson fel lemezterületet, majd próbálja újra.',
    newer:
      'Az adatait legutóbb a Right Hand újabb változata használta. Frissítse a bővítményt, majd próbálja újra.',
    blocked:
      'Egy másik ablakban még a Right Hand régebbi változata fut. Zárja be, majd nyissa meg újra a böngészőt.',
    closed:
      'Megszakadt a kapcsolat az adataival. Nyissa meg újra a Right Handet; minden mentett adat megvan.',
  },
};
