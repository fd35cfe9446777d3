import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/settings.ts. */
export const settings: Words['settings'] = {
  title: 'Ajustes',
  other: {
    client: {
      name: 'Nombre de tu asistente',
      namePlaceholder: 'Lucía Romero',
      email: 'Correo',
      emailPlaceholder: 'lucia@example.com',
      hint: 'Adonde van tus instrucciones.',
    },
    assistant: {
      name: 'Nombre de tu cliente',
      namePlaceholder: 'Ana García',
      email: 'Correo',
      emailPlaceholder: 'ana@example.com',
      hint: 'Adonde van tus preguntas y respuestas.',
    },
  },
  me: {
    name: 'Tu nombre',
    namePlaceholder: 'Como te conoce la otra parte',
    email: 'Tu correo',
    emailPlaceholder: 'tu@example.com',
    hint: 'Aparece al pie de lo que envías.',
  },
  notWhole: 'Todavía no parece una dirección completa.',
  mailWith: { client: 'Encargar por correo con', assistant: 'Enviar correo con' },
  mailApp: 'App de correo',
  you: 'Tú',
  youWhy: 'La otra parte ve este nombre en lo que envías.',
  workspacesWhy: 'Uno por cada persona con la que trabajas: su color, su muro y archivos de ida y vuelta.',
  workspaces: 'Espacios de trabajo',
  allWorkspaces: ({ count }) =>
    n(count, { one: 'El espacio de trabajo (#)', other: 'Los # espacios de trabajo' }),
  capture: 'Captura',
  afterDelegating: 'Tras «Delegar esto»',
  openBrief: 'Abrir instrucciones',
  keepForLater: 'Para después',
  check: 'Probar la lectura en esta página',
  sites: 'Sitios',
  sitesWhy: 'Lo que Right Hand lee ahí se queda en este navegador.',
  look: 'Aspecto',
  language: 'Idioma',
  asBrowser: ({ language }) => `Como el navegador (${language})`,
  colours: 'Colores',
  system: 'Sistema',
  light: 'Claro',
  dark: 'Oscuro',
  keyboard: 'Teclado',
  changeKeys: 'Cambiar las teclas',
  allKeys: 'Todas las teclas',
  command: {
    'delegate-page': 'Delegar esta página',
    'open-sidebar': 'Abrir la barra lateral',
    _execute_sidebar_action: 'Abrir o cerrar la barra lateral',
  },
  data: 'Tus datos',
  about: ({ version }) => `Right Hand ${version} · licencia MIT · sin cuenta, sin servidor, sin rastreo`,
};
