import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/welcome.ts. */
export const welcome: Words['welcome'] = {
  leadClient:
    'Encarga trabajo a tu asistente desde donde llega: un correo, una tarjeta, una tarea, cualquier página. Lo explicas una vez y ves cómo va. Todo se queda en tu navegador.',
  leadAssistant:
    'Reúne en un solo sitio lo que piden tus clientes: acepta con tus palabras, pregunta a las horas acordadas, avisa a tiempo, entrega. Todo se queda en tu navegador.',
  rolesAsk: '¿Delegas, asistes o ambas cosas?',
  rolesWhy: 'Decide qué ves primero. Puedes añadir la otra parte más adelante.',
  roles: {
    delegate: { label: 'Delego', means: 'Encargo trabajo a mi asistente.' },
    assist: { label: 'Asisto', means: 'Trabajo para uno o varios clientes.' },
    both: { label: 'Ambas', means: 'Recibo trabajo y encargo una parte.' },
  },
  assistantAsk: '¿Quién es tu asistente?',
  assistantWhy:
    'El nombre aparece donde el trabajo está en otras manos; las instrucciones van a la dirección.',
  clientAsk: '¿Quién es tu cliente?',
  clientWhy: 'Para empezar; puedes añadir más, cada cual con su color, y verlo todo junto.',
  haveInvite: 'Tengo una invitación',
  nameAsk: '¿Cómo te llamas?',
  nameWhy: 'La otra parte lo ve en lo que envías.',
  hours: ({ hours }) => `Tu horario: ${hours}. Se cambia en el acuerdo.`,
  mailAsk: '¿Cómo envías el correo?',
  mailWhy: 'El mensaje se abre ahí ya escrito. Lo revisas y tú pulsas Enviar.',
  mailWith: 'Correo con',
  sitesAsk: '¿Dónde llega el trabajo?',
  sitesWhy:
    'Right Hand no ve ninguno de estos sitios hasta que lo permites, y puedes retirar el permiso cuando quieras.',
  reach: 'Tenlo a mano',
  reachHow: ({ button }) =>
    `Pulsa el icono del puzle de la barra de herramientas y fija Right Hand: su botón muestra cuántos asuntos te esperan. En cualquier página también puedes hacer clic derecho y elegir ${button}.`,
  delegateThis: 'Delegar esto',
  noKeys: 'sin teclas',
  address: 'Anotar un asunto en la barra de direcciones',
  addressKeys: ({ key }) => `${key} y un espacio`,
  sample: {
    emailKicker: 'Pruébalo ahora · un correo de ejemplo',
    title: 'Presupuesto para pintar la oficina',
    first:
      'Hola, gracias por enseñarnos el local. Adjuntamos nuestro presupuesto para pintar la oficina; es válido hasta fin de mes.',
    second:
      'Antes de empezar necesitaríamos el plano y a alguien que nos abra una mañana de la semana que viene para medir la segunda planta. ¿Podrían ocuparse de ambas cosas?',
    attachment: 'presupuesto-oficina.pdf',
    site: 'Ejemplo de Right Hand',
    inSidebar: 'Está en la barra lateral',
    inSidebarThen: ({ fact }) =>
      `${fact}, al borde de esta ventana. Di ahí qué significa «hecho» y para cuándo, y encárgalo.`,
    kept: 'Está guardado',
    keptBut: ({ fact }) => `${fact}, pero este navegador no ha abierto la barra lateral por sí solo.`,
    openTab: 'Abrir en una pestaña',
    failed: 'No ha funcionado. Recarga la página y vuelve a intentarlo.',
    askedKicker: 'Pruébalo ahora · un encargo de ejemplo',
    asked: 'Pedir tres presupuestos para pintar la oficina',
    askedChip: 'Por aceptar',
    askedFacts: ({ name, due }) => `${name} · ${due} · decide y avisa`,
    goal: 'Objetivo:',
    askedGoal: ({ goal }) =>
      `${goal} tres presupuestos por escrito de menos de 2500 €, uno junto a otro en la hoja compartida, con las primeras fechas de inicio.`,
    answers: {
      accept: {
        label: 'Aceptar',
        means:
          'Dices con tus palabras qué has entendido, cuánto lleva y para cuándo. Tu cliente lo ve enseguida y se acaba el silencio.',
      },
      ask: {
        label: 'Preguntar',
        means:
          'Preguntas con opciones y tu propia propuesta. Las preguntas corrientes esperan a la hora acordada, así que no se interrumpe a nadie.',
      },
      decline: {
        label: 'Rechazar…',
        means: 'Dices por qué, y el trabajo vuelve a tu cliente. Nada se queda sin respuesta.',
      },
    },
  },
};
