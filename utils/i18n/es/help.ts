import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/help.ts. */
export const help: Words['help'] = {
  title: 'Teclado',
  label: 'Teclas',
  captions: {
    sidebar: 'En la barra lateral',
    item: 'En un asunto',
    desk: 'En las preguntas',
    browser: 'En cualquier parte del navegador',
  },
  keys: {
    next: 'Asunto siguiente',
    previous: 'Asunto anterior',
    open: 'Abrir el asunto',
    back: 'Atrás',
    select: 'Seleccionar el asunto o quitar la selección',
  },
  desk: {
    proposal: 'Seguir la propuesta, también g',
    option: 'Elegir esa opción',
    own: 'Responder con tus palabras',
    sleep: 'Dejarlo reposar',
    talk: 'Hablarlo en la próxima llamada',
  },
  addressBar: ({ key }) =>
    `En la barra de direcciones escribe ${key}, un espacio y unas palabras para anotar un asunto nuevo.`,
};
