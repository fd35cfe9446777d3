import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/digest.ts. */
export const digest: Words['digest'] = {
  unreadable: 'Odluke nisu mogle da se pročitaju.',
  today: 'Danas',
  yesterday: 'Juče',
  nothingNew: 'Nema novih odluka',
  nothingNewHint:
    'Tamo gde Vaš asistent sme da odluči i javi, ovde čitate šta je odlučeno otkad ste poslednji put pogledali.',
  nothingHere: 'Ovde nema šta da se prikaže',
  nothingHereHint: 'Ono što odlučite i javite stoji u istoriji stavke; Vaš klijent to čita ovde.',
  seenAll: 'Sve je viđeno',
  allSeen: 'Sve je viđeno. Ostaje uz svaku stavku.',
};
