import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/workspaces.ts. */
export const workspaces: Words['workspaces'] = {
  title: 'Tööruumid',
  allWorkspaces: 'Kõik tööruumid',
  allClients: 'Kõik kliendid',
  allAssistants: 'Kõik assistendid',
  switch: ({ name }) => `Vaheta tööruumi: ${name}`,
  addSomebody: 'Lisa klient või assistent',
  walledOff: 'eraldatud',
  current: 'Praegune',
  goTo: 'Mine',
  goToNamed: ({ name }) => `Mine: ${name}`,
  change: ({ name }) => `Muuda: ${name}`,
  changeParts: 'Nimed, värv ja sein',
  colour: 'Värv',
  colours: {
    green: 'Roheline',
    blue: 'Sinine',
    amber: 'Merevaik',
    plum: 'Ploom',
    teal: 'Sinakasroheline',
    brick: 'Telliskivi',
  },
  initials: 'Initsiaalid',
  initialsWhy: 'Kuni kolm tähte; tühja välja korral võetakse need nimest.',
  wallOff: 'Eralda seinaga',
  wallWhy:
    'Jääb välja kõigi ühisest vaatest, sealsest otsingust ja arvudest ning teavitustest; näha ainult siis, kui sinna lähed.',
  fileWhy: {
    client:
      'Fail sisaldab kokkulepet, üleantud asju ja kõike, mis nende kohta on öeldud. Mille oled ainult talletanud või endale märkinud, jääb siia.',
    assistant:
      'Fail sisaldab kokkulepet, sinu vastuseid, küsimusi ja esitatud töid. Teiste klientide kohta ei lähe sinna midagi.',
  },
  saveFor: ({ name }) => `Salvesta fail: ${name}`,
  readFrom: ({ name }) => `Loe sisse fail: ${name}`,
  fileFrom: ({ name }) => `Fail, mille saatis ${name}`,
  saveForRole: { client: 'Salvesta fail assistendile', assistant: 'Salvesta fail kliendile' },
  readFromRole: { client: 'Loe sisse assistendi fail', assistant: 'Loe sisse kliendi fail' },
  fileFromRole: { client: 'Assistendi fail', assistant: 'Kliendi fail' },
  saving: 'Salvestamine',
  reading: 'Lugemine',
  savedFor: ({ file, name }) =>
    `Salvestatud failina ${file}. Saada see edasi (saaja: ${name}); sisse lugeda saab selle Tööruumide all.`,
  savedForRole: {
    client: ({ file }) =>
      `Salvestatud failina ${file}. Saada see assistendile, kes loeb selle sisse Tööruumide all.`,
    assistant: ({ file }) =>
      `Salvestatud failina ${file}. Saada see kliendile, kes loeb selle sisse Tööruumide all.`,
  },
  read: ({ count }) =>
    n(count, {
      one: 'Fail on sisse loetud: selles on # asi.',
      other: 'Fail on sisse loetud: selles on # asja.',
    }),
  add: 'Lisa keegi',
  who: 'Kes see on?',
  whoIs: { client: 'Assistent', assistant: 'Klient' },
  name: 'Nimi',
  email: 'E-post',
  addThis: { client: 'Lisa see assistent', assistant: 'Lisa see klient' },
  added: ({ name }) => `${name} on lisatud.`,
};
