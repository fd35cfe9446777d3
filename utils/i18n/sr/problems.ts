import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/problems.ts. */
export const problems: Words['problems'] = {
  noStart: 'Right Hand nije mogao da se pokrene.',
  store: {
    unavailable:
      'Pregledač ne dozvoljava da Right Hand ovde čuva podatke. Izađite iz privatnog režima ili dozvolite čuvanje podataka, pa pokušajte ponovo.',
    full: 'Nema više mesta za čuvanje. Ništa nije promenjeno: oslobodite prostor na disku, pa pokušajte ponovo.',
    newer:
      'Vaše podatke je poslednja koristila novija verzija programa Right Hand. Ažurirajte proširenje, pa pokušajte ponovo.',
    blocked:
      'U drugom prozoru je još otvorena starija verzija programa Right Hand. Zatvorite pregledač i otvorite ga ponovo.',
    closed: 'Veza sa Vašim podacima je prekinuta. Otvorite Right Hand ponovo; sve sačuvano je i dalje tu.',
  },
};
