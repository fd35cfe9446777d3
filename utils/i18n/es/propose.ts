import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/propose.ts. */
export const propose: Words['propose'] = {
  title: 'Proponer',
  action: 'Proponer',
  youDelegate: 'Aquí delegas tú.',
  youDelegateHint:
    'Las propuestas son cosa de tu asistente. Lo que tengas en mente, apúntalo como un asunto nuevo.',
  to: 'Para',
  kind: '¿Qué es?',
  work: 'Un trabajo',
  way: 'Una forma mejor',
  workTitle: '¿Qué habría que hacer?',
  wayTitle: '¿Qué debería valer desde ahora?',
  workExample: 'Renovar el dominio antes de que caduque',
  wayExample: 'Los recibos llevan su fecha como nombre',
  why: 'Por qué',
  whyHint: 'Qué ahorra o qué pasa si no se hace. Opcional.',
  area: 'Para qué área',
  areaHint: 'Si se adopta, pasa a ser una pauta de esa área.',
  noArea: 'Ninguna en particular',
  noTitle: 'Di en una línea qué propones.',
  proposedTo: ({ name }) => `Propuesta enviada a ${name}.`,
};
