import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/reminding.ts. */
export const reminding: Words['reminding'] = {
  title: 'Recordatorios',
  show: 'Recordarme plazos y preguntas',
  on: 'Sí',
  off: 'No',
  quiet:
    'A tu hora de preguntas o, si no la hay, al empezar tu jornada, a las 13:00 y una hora antes de que acabe. Silencio fuera de tu horario, en festivos y en tus ausencias; solo lo urgente llega enseguida, de 7:00 a 22:00.',
};
