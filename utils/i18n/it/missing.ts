import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/missing.ts. */
export const missing: Words['missing'] = {
  declineReason: 'Scrivi perché, così le istruzioni possono migliorare.',
  backReason: 'Scrivi che cosa manca, così si può sistemare.',
  answer: 'Prima scrivi la risposta.',
  told: 'Scrivi che cosa hai deciso.',
  note: 'Prima scrivi la nota.',
  reminder: 'Il sollecito è vuoto.',
  estimate: 'Scrivi il tempo come «2 h», «90 min» o «1,5 h».',
  promisePast: 'Quella data è passata: promettine una futura.',
  noLink: ({ line }) => `«${line}» non è un indirizzo web; dovrebbe cominciare con https://.`,
  question: 'Prima scrivi la domanda.',
  recommendation: 'Segna che cosa faresti, o scrivi perché non proponi niente.',
  fallbackOption: 'Segna l’opzione che metteresti in pratica.',
  fallbackEarly: 'Lascia il tempo di rispondere: quel momento viene prima della domanda.',
  warnReason: 'Scrivi perché.',
  newDate: 'Indica la data che puoi rispettare.',
  newDatePast: 'Quella data è passata: indicane una futura.',
  newDateEarly: 'Non è successiva alla data attuale.',
  rescue: 'Scrivi che cosa salverebbe la vecchia data, o che niente può.',
};
