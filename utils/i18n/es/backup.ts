import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/backup.ts. */
export const backup: Words['backup'] = {
  note: 'Todo se queda en este navegador. Un archivo lo pone a salvo o lo lleva a otro ordenador.',
  exportAll: 'Exportar todo',
  importFile: 'Importar un archivo…',
  fileToImport: 'Archivo para importar',
  exporting: 'Exportando',
  importing: 'Importando',
  checking: 'Comprobando el archivo',
  figures: ({ done, total }) => `${done} de ${total}`,
  stop: 'Detener',
  stopped: ({ done, total }) => `La importación se ha detenido en ${done} de ${total}.`,
  goOn: 'Continuar',
  leave: 'Dejarla así',
  saved: ({ file }) => `Guardado como ${file}.`,
  imported: ({ count }) =>
    n(count, { one: 'Archivo importado: # asunto.', other: 'Archivo importado: # asuntos.' }),
  part: {
    file: 'El archivo',
    settings: 'Los ajustes',
    workspace: ({ number }) => `Espacio de trabajo ${number}`,
    draft: ({ number }) => `Borrador ${number}`,
    event: ({ number }) => `Evento ${number}`,
  },
  field: {
    lacks: ({ where, field }) => `${where}: falta «${field}».`,
    wrong: ({ where, field }) => `${where}: «${field}» no es válido.`,
  },
  fault: {
    invalid: ({ where }) => `${where}: contenido no válido.`,
    twice: ({ where }) => `${where}: aparece dos veces.`,
    'no-user': ({ where }) => `${where}: no se sabe de quién es.`,
    'one-side': ({ where }) => `${where}: solo tiene una parte.`,
    'foreign-id': ({ where }) => `${where}: el «id» no es el suyo.`,
    'no-workspace': ({ where }) => `${where}: su espacio de trabajo no está en el archivo.`,
    'no-author': ({ where }) => `${where}: quien lo escribió no está en su espacio de trabajo.`,
    'other-workspace': ({ where }) => `${where}: trata de algo de otro espacio de trabajo.`,
    impossible: ({ where }) => `${where}: trata de algo de lo que no puede tratar.`,
  },
  file: {
    unreadable: 'No se ha podido leer el archivo; elígelo de nuevo.',
    'not-ours': 'Esto no es una copia de seguridad de Right Hand.',
    'no-version': 'Al archivo le falta «version».',
    'newer-file':
      'Esta copia se hizo con una versión más reciente de Right Hand; actualiza antes la extensión.',
    'used-device': 'El archivo usa un dispositivo de esta instalación para otro espacio de trabajo.',
    'other-item': 'El archivo trata de un asunto que aquí pertenece a otro espacio de trabajo.',
    stranger: 'El archivo nombra a alguien que no está en el espacio de trabajo.',
    'other-role': 'El archivo da a alguien un papel distinto del que tiene aquí.',
  },
  json: {
    'json-breaks': ({ character }) => `El archivo no es JSON: falla en el carácter ${character}.`,
    'json-ends': ({ character }) =>
      `El archivo no es JSON: acaba demasiado pronto, tras el carácter ${character}.`,
  },
  event: {
    twins: ({ event }) => `Dos eventos distintos tienen el mismo id, ${event}.`,
    gap: ({ event }) => `El archivo está incompleto: falta el evento ${event}.`,
  },
  forOther: {
    'old-share': ({ other }) =>
      `Este archivo es de una versión anterior de Right Hand y ya no se lee. No se ha perdido nada: pide una invitación a ${other} o envíala tú, y con ella llega todo.`,
    'backup-of-other': ({ other }) =>
      `Esta copia es de ${other}, con quien compartes un espacio de trabajo; solo puede abrirla quien la hizo.`,
  },
  forSomebody: {
    'old-share':
      'Este archivo es de una versión anterior de Right Hand y ya no se lee. No se ha perdido nada: pide una invitación a la otra persona o envíala tú, y con ella llega todo.',
    'backup-of-other':
      'Esta copia es de la otra persona del espacio de trabajo; solo puede abrirla quien la hizo.',
  },
};
