import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/problems.ts. */
export const problems: Words['problems'] = {
  noStart: 'Right Hand no ha podido iniciarse.',
  store: {
    unavailable:
      'El navegador no deja que Right Hand guarde datos aquí. Sal de la navegación privada o permite guardar datos y vuelve a intentarlo.',
    full: 'No queda espacio para guardar esto. No ha cambiado nada: libera espacio en el disco y vuelve a intentarlo.',
    newer:
      'La última en usar tus datos fue una versión más reciente de Right Hand. Actualiza la extensión y vuelve a intentarlo.',
    blocked:
      'Otra ventana tiene abierta una versión anterior de Right Hand. Cierra el navegador y vuelve a abrirlo.',
    closed: 'Se ha cerrado la conexión con tus datos. Vuelve a abrir Right Hand; lo guardado sigue ahí.',
  },
};
