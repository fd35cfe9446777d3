import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/savedViews.ts. */
export const savedViews: Words['savedViews'] = {
  title: 'Ricerche salvate',
  none: 'Una ricerca che servirà ancora si può salvare con un nome.',
  save: 'Salva questa ricerca',
  name: 'Nome',
  keptAs: ({ name }) => `Salvata come «${name}»`,
  menu: ({ name }) => `Altro per ${name}`,
  rename: 'Rinomina',
  saved: ({ name }) => `Salvata come «${name}».`,
  renamed: ({ name }) => `Rinominata in «${name}».`,
  removed: ({ name }) => `«${name}» rimossa.`,
};
