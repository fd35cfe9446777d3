import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/carrying.ts. */
export const carrying: Words['carrying'] = {
  fault: {
    'not-ours': 'Esto no es un paquete de Right Hand.',
    newer: 'Este paquete lo hizo una versión más nueva de Right Hand; primero actualiza la extensión.',
    cut: 'Falta el final del paquete. Copia el bloque entero, con su primera y su última línea, o pide el archivo.',
    damaged: 'Algunos caracteres del paquete cambiaron por el camino. Pídelo otra vez, mejor como archivo.',
    malformed: 'El paquete no está completo. Pide uno nuevo.',
    'other-workspace': 'Este paquete es de un espacio de trabajo que no está en este navegador.',
  },
  packet: {
    title: 'Por correo, chat o archivo',
    why: 'Sellado: solo lo abren vuestros dispositivos.',
    first: ({ name }) => `Envía el primer paquete (para ${name}): allí abre el trabajo.`,
    ownFirst: 'Envía el primer paquete a tu otro navegador: allí abre el trabajo.',
    own: 'A tus otros dispositivos',
    lacks: ({ name, count }) =>
      n(count, {
        one: `# cambio que, por lo que se sabe, aún no le ha llegado a ${name}`,
        other: `# cambios que, por lo que se sabe, aún no le han llegado a ${name}`,
      }),
    has: ({ name }) => `Todos tus cambios han llegado: ${name}.`,
    ownLacks: ({ count }) =>
      n(count, {
        one: '# cambio que quizá falte en otro dispositivo tuyo',
        other: '# cambios que quizá falten en otro dispositivo tuyo',
      }),
    ownAlso: 'También lleva lo que aún no se ha encargado, tus ajustes y lo que estás escribiendo.',
    making: 'Preparando el paquete…',
    copy: 'Copiar el paquete',
    save: 'Guardar un archivo',
    mail: 'Escribir un correo',
    tooLong: ({ program }) =>
      `${program} no puede abrirse con un paquete tan largo. Cópialo y pégalo en el correo, o guarda el archivo y adjúntalo.`,
    copied: 'El paquete está copiado: pégalo en un correo o en un chat.',
    saved: ({ file }) => `Guardado como ${file}: ahora envíalo.`,
    opened: 'El paquete está en el correo: pulsa enviar.',
    notCopied: 'El navegador no permitió copiar el paquete. Guarda el archivo.',
    notReady:
      'Las claves de este espacio de trabajo aún no están aquí. Lee primero el paquete de la otra parte.',
  },
  mail: {
    subject: 'Un paquete de Right Hand',
    intro: 'Este bloque es para Right Hand: abre este correo con la barra lateral al lado y elige leerlo.',
  },
  read: {
    title: 'Leer un paquete',
    why: 'Pega el bloque entero o elige el archivo .righthand que recibiste.',
    block: 'El paquete como texto',
    file: 'El paquete como archivo',
    read: 'Leer',
    choose: 'Elegir un archivo…',
    drop: 'Suelta aquí el archivo',
    changes: ({ count }) => n(count, { one: 'Leído: # cambio nuevo.', other: 'Leído: # cambios nuevos.' }),
    nothing: 'Leído: no había nada nuevo.',
    roster: 'Leído: los miembros del espacio de trabajo están al día.',
    waiting: 'Una parte espera un paquete anterior: pide el que aún no se ha leído.',
    refused: ({ count }) => n(count, { one: '# parte rechazada.', other: '# partes rechazadas.' }),
    security: 'Ver qué se rechazó',
    empty: 'Primero pega el paquete.',
  },
  server: {
    title: 'Con un servidor',
    setUp: 'Configurar un servidor',
    why: 'Con un servidor NATS los cambios viajan solos. El servidor ve paquetes sellados, códigos y tamaños, ninguna palabra tuya.',
    address: 'Dirección del servidor',
    addressHint: 'Por ejemplo wss://sync.example.org; ws:// solo en este ordenador.',
    credentials: 'Credenciales de este dispositivo',
    credentialsHint: 'La clave (SU…) o el archivo .creds que te dio quien lleva el servidor.',
    test: 'Probar y guardar',
    testing: 'Probando el servidor…',
    saved: 'El servidor responde y está guardado.',
    notAllowed: 'Firefox no tiene permiso para enviar los cambios sellados: el servidor no se ha guardado.',
    kept: 'Las credenciales están guardadas y ya no se muestran.',
    change: 'Cambiar',
    keep: 'Dejarlo así',
    pause: 'Pausar',
    goOn: 'Seguir',
    now: 'Probar ahora',
    remove: 'Quitar el servidor',
    removed: 'El servidor se ha quitado de este dispositivo. Lo que guarda sigue allí.',
    owner: 'Para quien lleva el servidor',
    ownerWhy: 'Esta línea da a este dispositivo sus propias credenciales.',
    copyLine: 'Copiar la línea',
    copied: 'Copiado.',
    notCopied: 'El navegador no permitió copiar: selecciona el texto a mano.',
    phase: {
      off: 'Sin conexión.',
      connecting: 'Conectando…',
      reading: 'Recibiendo',
      sending: 'Enviando',
      live: 'Todo está al día.',
      waiting: 'Esperando para intentarlo otra vez.',
      paused: 'En pausa: nada viaja por el servidor.',
    },
    next: ({ at }) => `Próximo intento: ${at}.`,
    figures: ({ done, total }) => `${done} de ${total}`,
    fault: {
      address: 'Esto no es la dirección de un servidor: es como wss://sync.example.org.',
      insecure: 'ws:// no va cifrado y solo se permite en este ordenador. Usa una dirección con wss://.',
      credentials:
        'Estas no son credenciales de un servidor NATS. Pega la clave, que empieza por SU, o todo el archivo .creds.',
      unreachable:
        'Allí no responde ningún servidor NATS. Revisa la dirección y tu conexión; pregunta a quien lo lleva si su WebSocket está activo.',
      refused:
        'El servidor rechaza estas credenciales: se revocaron o son de otro servidor. Pide otras a quien lo lleva.',
      'no-jetstream':
        'El servidor responde, pero su JetStream está apagado y no guarda nada. Quien lo lleva tiene que activarlo.',
      'wrong-device':
        'Estas credenciales son de otro dispositivo o espacio de trabajo. Da a quien lleva el servidor la línea de abajo y pega lo que te envíe.',
      full: 'El servidor no tiene más espacio o no acepta un paquete tan grande. Quien lo lleva tiene que subir el límite; mientras tanto no se pierde nada.',
    },
  },
  held: {
    has: ({ name }) => `${name} ya lo tiene.`,
    onWay: ({ name }) => `De camino a ${name}.`,
    notYet: ({ name }) => `No se sabe si ya le ha llegado a ${name}.`,
    send: 'Enviar un paquete',
    sign: ({ name }) => `Aún no le ha llegado a ${name}`,
  },
  inMail: {
    kicker: 'Paquete · Gmail',
    offer: ({ name, count }) =>
      n(count, {
        one: `Leer el paquete de ${name} (# cambio)`,
        other: `Leer el paquete de ${name} (# cambios)`,
      }),
    offerAny: ({ count }) =>
      n(count, { one: 'Leer este paquete (# cambio)', other: 'Leer este paquete (# cambios)' }),
    about: 'Este correo trae cambios en vuestro trabajo común.',
    nothing: 'Ya tienes todo lo que hay en este paquete.',
    damaged: 'El paquete de este correo no se puede leer.',
    clipped: 'Gmail corta los correos largos: abre el mensaje entero o pide el paquete como archivo.',
    attached: 'Hay adjunto un archivo de Right Hand. Descárgalo y elígelo aquí.',
  },
  sign: {
    failing: 'No se llega al servidor: mira por qué',
    paused: 'La sincronización está en pausa',
  },
  way: ({ name }) => `En un paquete para ${name}`,
  wayServer: 'Con el servidor',
  byServer: 'Va por el servidor; no hay nada que enviar.',
};
