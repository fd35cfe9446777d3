import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/missing.ts. */
export const missing: Words['missing'] = {
  declineReason: 'Navedite zašto, da bi uputstvo moglo da bude bolje.',
  backReason: 'Navedite šta nedostaje, da bi moglo da se ispravi.',
  answer: 'Prvo napišite odgovor.',
  told: 'Napišite šta je odlučeno.',
  note: 'Prvo napišite belešku.',
  reminder: 'Podsetnik je prazan.',
  estimate: 'Vreme napišite kao „2 sata“, „90 min“ ili „1,5 sati“.',
  promisePast: 'Taj dan je prošao: obećajte neki koji tek dolazi.',
  noLink: ({ line }) => `„${line}“ nije veb-adresa; ona počinje ovako: https://`,
  question: 'Prvo napišite pitanje.',
  recommendation: 'Označite šta biste Vi uradili ili navedite zašto ništa ne predlažete.',
  fallbackOption: 'Označite mogućnost koju biste sproveli.',
  fallbackEarly: 'Ostavite vremena za odgovor: taj trenutak je pre nego što se pitanje postavi.',
  warnReason: 'Navedite zašto.',
  newDate: 'Navedite koji rok može da se održi.',
  newDatePast: 'Taj dan je prošao: navedite neki koji tek dolazi.',
  newDateEarly: 'To nije kasnije od sadašnjeg roka.',
  rescue: 'Navedite šta bi spaslo stari rok ili da ga ništa ne bi spaslo.',
};
