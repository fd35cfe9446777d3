import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/channels.ts. */
export const channels: Words['channels'] = {
  reach: {
    trello: {
      label: 'Tablero',
      hint: 'La dirección del tablero compartido. Trello pregunta por el tablero y la lista cuando se abre la tarjeta.',
      placeholder: 'https://trello.com/b/…',
    },
    asana: {
      label: 'Proyecto',
      hint: 'La dirección del proyecto compartido.',
      placeholder: 'https://app.asana.com/…',
    },
    whatsapp: {
      label: 'Número de WhatsApp',
      hint: 'En formato internacional, con + y el prefijo del país al principio.',
      placeholder: '+34 600 000 000',
    },
    viber: {
      label: 'Número de Viber',
      hint: 'En formato internacional, con + y el prefijo del país al principio.',
      placeholder: '+34 600 000 000',
    },
    telegram: {
      label: 'Nombre o número de Telegram',
      hint: 'Un nombre de usuario, o un número con + y el prefijo del país al principio.',
      placeholder: '@usuario',
    },
    teams: {
      label: 'Dirección de Teams',
      hint: 'La dirección de correo con la que tu asistente entra en Teams.',
      placeholder: 'nombre@empresa.es',
    },
    slack: {
      label: 'Conversación',
      hint: 'En Slack: menú de la conversación, «Copiar enlace».',
      placeholder: 'https://….slack.com/archives/…',
    },
    document: {
      label: 'Documento',
      hint: 'La dirección del documento compartido.',
      placeholder: 'https://…',
    },
    zoom: {
      label: 'Reunión de Zoom',
      hint: 'La dirección de tu sala de reuniones.',
      placeholder: 'https://zoom.us/j/…',
    },
    phone: {
      label: 'Número de teléfono',
      hint: 'En formato internacional, con + y el prefijo del país al principio.',
      placeholder: '+34 600 000 000',
    },
  },
  pasteHere: '(Las instrucciones están en el portapapeles: pégalas aquí.)',
};
