import type { Words } from '@/utils/i18n/language';

export const found: Words['found'] = {
  inWords: 'Határidő szavakkal',
  example: 'pénteken 17 órakor',
  notUnderstood: 'Ebben még nincs nap.',
  take: 'Beállítás',
  from: ({ words }) => `Innen: „${words}”`,
  says: {
    deadline: ({ when }) => `Határidő a szövegben: ${when}`,
    date: ({ when }) => `Dátum a szövegben: ${when}`,
  },
  meeting: ({ when }) => `Megbeszélés a szövegben: ${when}`,
  callLink: 'Híváslink küldése',
  addLink: 'Adja meg a linket, majd küldje el a napirendet.',
  addTime: 'Adja meg az időpontot, majd küldje el a napirendet.',
};
