import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/handing.ts. */
export const handing: Words['handing'] = {
  asItIs: 'Encargar tal cual',
  without: {
    goal: 'Encargar sin objetivo',
    process: 'Encargar sin pasos',
    deadline: 'Encargar sin plazo',
    goalProcess: 'Encargar sin objetivo ni pasos',
    goalDeadline: 'Encargar sin objetivo ni plazo',
    processDeadline: 'Encargar sin pasos ni plazo',
  },
  again: ({ name }) => `Enviar otra vez: ${name}`,
  others: 'Otras formas de encargar',
  language: ({ language }) => `Idioma del mensaje: ${language}.`,
  agreedOne: ({ names }) => `El canal acordado: ${names}`,
  agreedMany: ({ names }) => `Los canales acordados: ${names}`,
  willAskMail: 'Te preguntaremos una sola vez la dirección y tu app de correo.',
  willAsk: ({ what }) => `Te preguntaremos una sola vez: ${what}.`,
  agenda:
    'Copia las instrucciones como orden del día. Pon la próxima llamada en el acuerdo para tener una cita en el calendario.',
  entry: 'Abre una cita de calendario con las instrucciones como orden del día.',
  opens: ({ program }) => `Abre ${program} con las instrucciones. Tú pulsas enviar.`,
  opensWhole: ({ program }) => `Abre ${program} con todas las instrucciones. Tú pulsas enviar.`,
  opensTo: ({ program, to }) => `Abre ${program} con todas las instrucciones, para ${to}. Tú pulsas enviar.`,
  copiesOpens: ({ program }) => `Copia las instrucciones y abre ${program}, donde las pegas.`,
  copies: ({ program }) => `Copia las instrucciones para pegarlas en ${program}.`,
  tooLong: ({ program }) =>
    `Estas instrucciones son demasiado largas para abrir ${program} con ellas. El mensaje se abre vacío y las instrucciones completas están en el portapapeles: pégalas.`,
  cut: ({ program, sent, all }) =>
    `${program} puede abrirse con ${sent} de los ${all} caracteres citados. Las instrucciones completas también están en el portapapeles, para pegarlas encima.`,
  setup: {
    mail: 'Cómo contactar con tu asistente',
    mailOnce: 'Se pregunta una sola vez; puedes cambiarlo en los ajustes.',
    name: 'Nombre de tu asistente',
    email: 'Dirección de correo',
    program: 'Escribes el correo en',
    reachOnce: 'Se pregunta una sola vez y queda en vuestro acuerdo.',
    go: 'Encargar',
    without: 'Sin ello',
  },
  next: {
    copied: 'Las instrucciones están en el portapapeles.',
    copiedFor: ({ program }) => `Está en el portapapeles: pégalo en ${program}.`,
    paste: ({ program }) => `Pégalo en ${program}: está en el portapapeles.`,
    pasteMessage: 'Pega las instrucciones en el mensaje: están en el portapapeles.',
    sendCut: 'Envía el mensaje; las instrucciones completas están en el portapapeles.',
    send: 'Ahora envía el mensaje.',
    sendMany: 'Ahora envía los mensajes.',
    calendar: ({ file }) => `Guardado como ${file}: ábrelo para ponerlo en tu calendario.`,
  },
  asked: ({ next }) => `Pedido. ${next}`,
  askedMany: ({ count, next }) =>
    `${n(count, { one: 'Pedido: # asunto.', other: 'Pedidos: # asuntos.' })} ${next}`,
  notCopied: 'El navegador no ha dejado copiar las instrucciones. Inténtalo de nuevo o elige otra forma.',
  noneReady: 'Ninguno de estos asuntos está por encargar.',
  oneClipboard:
    'Van a varias personas, y el portapapeles guarda un solo mensaje. Encarga los de una persona cada vez.',
  oneFirst:
    'Primero encarga uno desde sus instrucciones: allí te preguntaremos la dirección y tu app de correo.',
  danger: ({ title, found }) =>
    `«${title}» contiene ${found}. Encárgalo desde sus instrucciones, donde puedes quitarlo.`,
  refused: ({ name, reason }) => `${name}: ${reason}`,
};
