import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/coach.ts. */
export const coach: Words['coach'] = {
  heading: ({ number, steps }) => `${number}. lépés a ${steps} közül, ezen a héten`,
  example: ({ title }) => `Például „${title}”.`,
  not: 'Nem nekem való',
  steps: {
    first: {
      what: 'Adj át egy apróságot',
      how: 'Valamit, ami fél óra, és senkinek sem árt, ha rosszul sül el. Mindketten megtanuljátok, milyen ez.',
      go: 'Választok egyet',
    },
    area: {
      what: 'Állapodjatok meg egy területben',
      how: 'Egy olyan név, mint a „foglalások”, megspórolja, hogy mindig elmagyarázd, kié.',
      go: 'Megállapodás megnyitása',
    },
    brief: {
      what: 'Mondd meg, miből tudjátok mindketten, hogy kész',
      how: 'Egy cél, két-három lépés és egy dátum. A legtöbb kérdés így fel sem merül.',
      go: 'Leírás készítése',
    },
    authority: {
      what: 'Engedj egy területet kicsit tovább',
      how: 'Egy területen „előbb kérdezz” helyett legyen „dönts és szólj”. Kevesebb kérdés, és így is értesülsz róla.',
      go: 'Megállapodás megnyitása',
    },
    review: {
      what: 'Egy napon belül válaszolj arra, ami visszajön',
      how: '„Rendben van”, vagy egy mondat arról, mi változzon. A gyors válasz jobbá teszi a következőt.',
      go: 'Mi vár rám?',
    },
    procedure: {
      what: 'Csinálj eljárást egy kész feladatból',
      how: 'Ami egyszer jól ment, azt másodszor nem kell elmagyarázni.',
      go: 'Eljárások megnyitása',
    },
    recurring: {
      what: 'Hadd jöjjön valami magától',
      how: 'Számlák, nyugták, havi kimutatás: egyszer mondd meg, mikor ismétlődik.',
      go: 'Ismétlődők megnyitása',
    },
    call: {
      what: 'Legyen egy rövid heti hívás',
      how: 'Tizenöt perc mindenre, ami nem ér meg egy üzenetet. A napirend magától megtelik.',
      go: 'Hívás beállítása',
    },
  },
};
