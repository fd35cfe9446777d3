import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/joining.ts. */
export const joining: Words['joining'] = {
  title: 'Unirse',
  offer: 'Unirse con una invitación',
  offerWhy: 'Alguien con quien trabajas te ha enviado un código, o este navegador sustituye a uno perdido.',
  how: '¿Cómo te unes?',
  ways: { invite: 'Con una invitación', kit: 'Con una hoja de recuperación' },
  code: 'La invitación',
  codeHint: 'Pega el código, o el mensaje entero en que llegó.',
  invitedAs: {
    client: 'La invitación es para el cliente.',
    assistant: 'La invitación es para el asistente.',
  },
  invitedOwn: 'Así añades otro navegador tuyo.',
  beside: ({ name }) => `Será un espacio de trabajo aparte, junto al actual (${name}).`,
  makeAnswer: 'Preparar la respuesta',
  kitCode: 'El código de la hoja',
  kitCodeHint: 'Las mayúsculas, los espacios y los guiones no importan.',
  packetHint:
    'Pide a la otra parte que te guarde un paquete como archivo, o toma el último que te enviaron. Dice qué navegadores y hojas forman parte del espacio de trabajo.',
  packetText: 'El texto de un paquete',
  chooseFile: 'Elegir un archivo',
  file: 'Archivo con un paquete',
  fileChosen: ({ file }) => `Elegido: ${file}`,
  noPacket: 'En este texto no hay ningún paquete. Pega el bloque entero, con la primera y la última línea.',
  partial:
    'Este paquete no dice quién forma parte del espacio de trabajo. Pide a la otra parte que guarde uno como archivo.',
  recover: 'Volver a entrar',
  recovered: 'Vuelves a tener acceso. El trabajo llega con el próximo paquete, o del servidor.',
  kit: {
    title: 'Hoja de recuperación',
    forWork: ({ name }) => `Para tu trabajo con ${name}`,
    why: 'Si tu navegador se pierde o se estropea, esta hoja deja entrar a uno nuevo. No puede hacer nada más.',
    once: 'El código se ve aquí una sola vez y no se guarda en ningún sitio. Imprímelo, o anótalo, antes de cerrar esta página.',
    make: 'Hacer la hoja',
    making: 'Se está haciendo la hoja…',
    print: 'Imprimir',
    code: 'El código',
    how: 'Cómo se usa',
    steps: {
      install: 'Instala Right Hand en el navegador nuevo y abre su barra lateral.',
      join: 'Elige «Espacios de trabajo», después «Unirse con una invitación», después «Con una hoja de recuperación».',
      type: 'Escribe el código, y elige un paquete de la otra parte o un archivo tuyo.',
      remove: 'Abre «En común» y quita el navegador perdido.',
    },
    keep: 'Guárdala donde guardas el pasaporte: quien la tenga puede entrar en tu lugar.',
    made: ({ day }) => `Hecha el ${day}`,
    nothing: 'Este espacio de trabajo aún no se comparte con nadie, así que no hay adónde volver.',
    unknown: 'Esta página no es de ninguno de tus espacios de trabajo. Ábrela desde «En común».',
  },
};
