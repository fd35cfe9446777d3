import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starter.ts. */
export const starter: Words['starter'] = {
  access: {
    title: 'Accesos',
    asks: '¿A qué hay que dar acceso? ¿Se dio cada acceso en persona, sin contraseñas en los mensajes?',
  },
  confidentiality: {
    title: 'Confidencialidad',
    asks: '¿Qué queda entre las dos partes, de quién son los datos que se verán y qué se borra cuando termine la colaboración?',
  },
  channels: {
    title: 'Canales',
    asks: '¿Por qué vías habláis, una o dos como mucho, y en cuánto tiempo se espera una respuesta?',
  },
  'first-tasks': {
    title: 'Las tres primeras tareas',
    asks: '¿Con qué tres tareas pequeñas empezáis, para que cada parte vea cómo trabaja la otra?',
  },
  'home-office': {
    title: 'Trabajo en casa',
    asks: '¿Habéis hablado de cómo trabajar en casa con seguridad (mesa, silla, luz, pantalla, pausas, electricidad, qué hacer tras un accidente) y acordado quién se ocupa de qué? Por lo general, la empresa debe evaluar estos riesgos y dar formación antes de empezar. Consultad las normas del lugar donde se trabaja.',
  },
};
