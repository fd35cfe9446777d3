import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/problems.ts. */
export const problems: Words['problems'] = {
  noStart: 'Right Hand ei käivitunud.',
  store: {
    unavailable:
      'Brauser ei luba Right Handil siin andmeid hoida. Välju privaatrežiimist või luba andmete salvestamine ja proovi uuesti.',
    full: 'Salvestamiseks pole enam ruumi. Midagi ei muudetud: vabasta kettaruumi ja proovi uuesti.',
    newer: 'Sinu andmeid kasutas viimati Right Handi uuem versioon. Uuenda laiendust ja proovi uuesti.',
    blocked: 'Mõnes teises aknas on veel lahti Right Handi vanem versioon. Sulge brauser ja ava see uuesti.',
    closed: 'Ühendus sinu andmetega katkes. Ava Right Hand uuesti; kõik salvestatu on alles.',
  },
};
