import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/missing.ts. */
export const missing: Words['missing'] = {
  declineReason: 'Ütle, miks, et lähteülesannet saaks parandada.',
  backReason: 'Ütle, mis on puudu, et selle saaks korda teha.',
  answer: 'Kirjuta enne oma vastus.',
  told: 'Kirjuta, mida otsustasid.',
  note: 'Kirjuta enne märkus.',
  reminder: 'Meeldetuletus on tühi.',
  estimate: 'Kirjuta aeg nii: „2 h“, „90 min“ või „1,5 h“.',
  promisePast: 'See aeg on möödas: luba mõni tulevane.',
  noLink: ({ line }) => `„${line}“ ei ole veebiaadress; see algab märkidega https://.`,
  question: 'Kirjuta enne küsimus.',
  recommendation: 'Märgi, mida ise teeksid, või ütle, miks sa ettepanekut ei tee.',
  fallbackOption: 'Märgi variant, mille ise ellu viiksid.',
  fallbackEarly: 'Jäta aega vastata: see hetk on enne küsimuse esitamist.',
  warnReason: 'Ütle, miks.',
  newDate: 'Ütle, millisest tähtajast saad kinni pidada.',
  newDatePast: 'See aeg on möödas: nimeta mõni tulevane.',
  newDateEarly: 'See ei ole praegusest tähtajast hilisem.',
  rescue: 'Ütle, mis päästaks senise tähtaja, või et mitte miski.',
};
