import type { Words } from '@/utils/i18n/language';

export const found: Words['found'] = {
  inWords: 'Tähtaeg sõnadega',
  example: 'reedel kell 17',
  notUnderstood: 'Päevast ei saa veel aru.',
  take: 'Määra',
  from: ({ words }) => `Tekstist: „${words}“`,
  says: {
    deadline: ({ when }) => `Kirjas on tähtaeg: ${when}`,
    date: ({ when }) => `Kirjas on kuupäev: ${when}`,
  },
  meeting: ({ when }) => `Juttu on kohtumisest: ${when}`,
  callLink: 'Saada kõne link',
  addLink: 'Lisa link ja saada siis päevakord.',
  addTime: 'Lisa kellaaeg ja saada siis päevakord.',
};
