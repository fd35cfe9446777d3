import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/missing.ts. */
export const missing: Words['missing'] = {
  declineReason: 'Írja meg, miért, hogy az eligazítás jobb lehessen.',
  backReason: 'Írja meg, mi hiányzik, hogy pótolni lehessen.',
  answer: 'Előbb írja meg a választ.',
  told: 'Írja meg, hogyan döntött.',
  note: 'Előbb írja meg a jegyzetet.',
  reminder: 'Az emlékeztető üres.',
  estimate: 'Így írja az időt: „2 óra”, „90 perc” vagy „1,5 óra”.',
  promisePast: 'Ez az időpont elmúlt: vállaljon későbbit.',
  noLink: ({ line }) => `„${line}” nem webcím; az így kezdődik: https://.`,
  question: 'Előbb írja meg a kérdést.',
  recommendation: 'Jelölje meg, Ön mit tenne, vagy írja meg, miért nem javasol semmit.',
  fallbackOption: 'Jelölje meg, melyik lehetőséget hajtaná végre.',
  fallbackEarly: 'Hagyjon időt a válaszra: ez az időpont korábbi, mint maga a kérdés.',
  warnReason: 'Írja meg, miért.',
  newDate: 'Adja meg, milyen határidő tartható.',
  newDatePast: 'Ez az időpont elmúlt: adjon meg egy későbbit.',
  newDateEarly: 'Ez nem későbbi a mostani határidőnél.',
  rescue: 'Írja meg, mi mentené meg a régi határidőt, vagy hogy semmi.',
};
