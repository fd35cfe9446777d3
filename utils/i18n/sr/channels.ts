import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/channels.ts. */
export const channels: Words['channels'] = {
  reach: {
    trello: {
      label: 'Tabla',
      hint: 'Adresa zajedničke table. Trello pita za tablu i listu kad se kartica otvori.',
      placeholder: 'https://trello.com/b/…',
    },
    asana: {
      label: 'Projekat',
      hint: 'Adresa zajedničkog projekta.',
      placeholder: 'https://app.asana.com/…',
    },
    whatsapp: {
      label: 'WhatsApp broj',
      hint: 'U međunarodnom obliku, sa + i pozivnim brojem zemlje na početku.',
      placeholder: '+381 60 000 0000',
    },
    viber: {
      label: 'Viber broj',
      hint: 'U međunarodnom obliku, sa + i pozivnim brojem zemlje na početku.',
      placeholder: '+381 60 000 0000',
    },
    telegram: {
      label: 'Telegram ime ili broj',
      hint: 'Korisničko ime, ili broj koji počinje sa + i pozivnim brojem zemlje.',
      placeholder: '@…',
    },
    teams: {
      label: 'Teams adresa',
      hint: 'Imejl-adresa kojom se Vaš asistent prijavljuje u Teams.',
      placeholder: 'ime@firma.rs',
    },
    slack: {
      label: 'Prepiska',
      hint: 'U aplikaciji Slack: meni prepiske, Copy link.',
      placeholder: 'https://….slack.com/archives/…',
    },
    document: {
      label: 'Dokument',
      hint: 'Adresa zajedničkog dokumenta.',
      placeholder: 'https://…',
    },
    zoom: {
      label: 'Zoom sastanak',
      hint: 'Adresa Vaše sobe za sastanke.',
      placeholder: 'https://zoom.us/j/…',
    },
    phone: {
      label: 'Broj telefona',
      hint: 'U međunarodnom obliku, sa + i pozivnim brojem zemlje na početku.',
      placeholder: '+381 60 000 0000',
    },
  },
  pasteHere: '(Uputstvo je kopirano: nalepite ga ovde.)',
};
