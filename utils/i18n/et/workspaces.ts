import type { Words } from '@/utils/i18n/language';

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
  add: 'Lisa keegi',
  who: 'Kes see on?',
  whoIs: { client: 'Assistent', assistant: 'Klient' },
  name: 'Nimi',
  email: 'E-post',
  addThis: { client: 'Lisa see assistent', assistant: 'Lisa see klient' },
  added: ({ name }) => `${name} on lisatud.`,
};
