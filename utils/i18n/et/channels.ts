import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/channels.ts. */
export const channels: Words['channels'] = {
  reach: {
    trello: {
      label: 'Tahvel',
      hint: 'Ühise tahvli aadress. Tahvli ja loendi kohta küsib Trello kaardi avamisel.',
      placeholder: 'https://trello.com/b/…',
    },
    asana: {
      label: 'Projekt',
      hint: 'Ühise projekti aadress.',
      placeholder: 'https://app.asana.com/…',
    },
    whatsapp: {
      label: 'WhatsAppi number',
      hint: 'Rahvusvahelisel kujul: kõigepealt + ja riigi kood.',
      placeholder: '+372 5555 5555',
    },
    viber: {
      label: 'Viberi number',
      hint: 'Rahvusvahelisel kujul: kõigepealt + ja riigi kood.',
      placeholder: '+372 5555 5555',
    },
    telegram: {
      label: 'Telegrami nimi või number',
      hint: 'Kasutajanimi või number, mille alguses on + ja riigi kood.',
      placeholder: '@kasutajanimi',
    },
    teams: {
      label: 'Teamsi aadress',
      hint: 'E-posti aadress, millega su assistent Teamsi sisse logib.',
      placeholder: 'nimi@ettevote.ee',
    },
    slack: {
      label: 'Vestlus',
      hint: 'Slackis: vestluse menüü, Copy link.',
      placeholder: 'https://….slack.com/archives/…',
    },
    document: {
      label: 'Dokument',
      hint: 'Ühise dokumendi aadress.',
      placeholder: 'https://…',
    },
    zoom: {
      label: 'Zoomi koosolek',
      hint: 'Sinu koosolekuruumi aadress.',
      placeholder: 'https://zoom.us/j/…',
    },
    phone: {
      label: 'Telefoninumber',
      hint: 'Rahvusvahelisel kujul: kõigepealt + ja riigi kood.',
      placeholder: '+372 5555 5555',
    },
  },
  pasteHere: '(Lähteülesanne on lõikelaual: kleebi see siia.)',
};
