import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/channels.ts. */
export const channels: Words['channels'] = {
  reach: {
    trello: {
      label: 'Tábla',
      hint: 'A megosztott tábla címe. A táblát és a listát a Trello a kártya megnyitásakor kérdezi meg.',
      placeholder: 'https://trello.com/b/…',
    },
    asana: {
      label: 'Projekt',
      hint: 'A megosztott projekt címe.',
      placeholder: 'https://app.asana.com/…',
    },
    whatsapp: {
      label: 'WhatsApp-szám',
      hint: 'Nemzetközi formában, + jellel és az országhívóval az elején.',
      placeholder: '+36 30 000 0000',
    },
    viber: {
      label: 'Viber-szám',
      hint: 'Nemzetközi formában, + jellel és az országhívóval az elején.',
      placeholder: '+36 30 000 0000',
    },
    telegram: {
      label: 'Telegram-név vagy -szám',
      hint: 'Felhasználónév, vagy + jellel és országhívóval kezdődő szám.',
      placeholder: '@nev',
    },
    teams: {
      label: 'Teams-cím',
      hint: 'Az e-mail-cím, amellyel az asszisztense belép a Teamsbe.',
      placeholder: 'nev@ceg.hu',
    },
    slack: {
      label: 'Beszélgetés',
      hint: 'A Slackben: a beszélgetés menüje, Copy link.',
      placeholder: 'https://….slack.com/archives/…',
    },
    document: {
      label: 'Dokumentum',
      hint: 'A megosztott dokumentum címe.',
      placeholder: 'https://…',
    },
    zoom: {
      label: 'Zoom-megbeszélés',
      hint: 'Az Ön Zoom-szobájának címe.',
      placeholder: 'https://zoom.us/j/…',
    },
    phone: {
      label: 'Telefonszám',
      hint: 'Nemzetközi formában, + jellel és az országhívóval az elején.',
      placeholder: '+36 30 000 0000',
    },
  },
  pasteHere: '(Az eligazítás a vágólapon van: illessze be ide.)',
};
