import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/channels.ts. */
export const channels: Words['channels'] = {
  reach: {
    trello: {
      label: 'Bacheca',
      hint: 'L’indirizzo della bacheca condivisa. Trello chiede bacheca e lista quando si apre la scheda.',
      placeholder: 'https://trello.com/b/…',
    },
    asana: {
      label: 'Progetto',
      hint: 'L’indirizzo del progetto condiviso.',
      placeholder: 'https://app.asana.com/…',
    },
    whatsapp: {
      label: 'Numero WhatsApp',
      hint: 'In forma internazionale, con + e il prefisso del Paese all’inizio.',
      placeholder: '+39 333 000 0000',
    },
    viber: {
      label: 'Numero Viber',
      hint: 'In forma internazionale, con + e il prefisso del Paese all’inizio.',
      placeholder: '+39 333 000 0000',
    },
    telegram: {
      label: 'Nome o numero Telegram',
      hint: 'Un nome utente, oppure un numero con + e il prefisso del Paese all’inizio.',
      placeholder: '@nomeutente',
    },
    teams: {
      label: 'Indirizzo Teams',
      hint: 'L’indirizzo email con cui chi ti assiste accede a Teams.',
      placeholder: 'nome@azienda.it',
    },
    slack: {
      label: 'Conversazione',
      hint: 'In Slack: menu della conversazione, «Copia link».',
      placeholder: 'https://….slack.com/archives/…',
    },
    document: {
      label: 'Documento',
      hint: 'L’indirizzo del documento condiviso.',
      placeholder: 'https://…',
    },
    zoom: {
      label: 'Riunione Zoom',
      hint: 'L’indirizzo della tua sala riunioni.',
      placeholder: 'https://zoom.us/j/…',
    },
    phone: {
      label: 'Numero di telefono',
      hint: 'In forma internazionale, con + e il prefisso del Paese all’inizio.',
      placeholder: '+39 333 000 0000',
    },
  },
  pasteHere: '(Le istruzioni sono negli appunti: incollale qui.)',
};
