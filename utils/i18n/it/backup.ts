import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/backup.ts. */
export const backup: Words['backup'] = {
  note: 'Tutto resta in questo browser. Un file lo mette al sicuro o lo porta su un altro computer.',
  exportAll: 'Esporta tutto',
  importFile: 'Importa un file…',
  fileToImport: 'File da importare',
  exporting: 'Esportazione',
  importing: 'Importazione',
  checking: 'Controllo del file',
  figures: ({ done, total }) => `${done} di ${total}`,
  stop: 'Ferma',
  stopped: ({ done, total }) => `L’importazione si è fermata a ${done} di ${total}.`,
  goOn: 'Continua',
  leave: 'Lascia così',
  saved: ({ file }) => `Salvato come ${file}.`,
  imported: ({ count }) => n(count, { one: 'File importato: # voce.', other: 'File importato: # voci.' }),
  part: {
    file: 'Il file',
    settings: 'Le impostazioni',
    workspace: ({ number }) => `Spazio di lavoro ${number}`,
    draft: ({ number }) => `Bozza ${number}`,
    event: ({ number }) => `Evento ${number}`,
  },
  field: {
    lacks: ({ where, field }) => `${where}: manca «${field}».`,
    wrong: ({ where, field }) => `${where}: «${field}» non è valido.`,
  },
  fault: {
    invalid: ({ where }) => `${where}: contenuto non valido.`,
    twice: ({ where }) => `${where}: compare due volte.`,
    'no-user': ({ where }) => `${where}: non si sa di chi è.`,
    'one-side': ({ where }) => `${where}: c’è una parte sola.`,
    'foreign-id': ({ where }) => `${where}: l’«id» non è il suo.`,
    'no-workspace': ({ where }) => `${where}: il suo spazio di lavoro non è nel file.`,
    'no-author': ({ where }) => `${where}: chi l’ha scritto non fa parte del suo spazio di lavoro.`,
    'other-workspace': ({ where }) => `${where}: riguarda qualcosa di un altro spazio di lavoro.`,
    impossible: ({ where }) => `${where}: riguarda qualcosa che non può riguardare.`,
  },
  file: {
    unreadable: 'Non è stato possibile leggere il file; sceglilo di nuovo.',
    'not-ours': 'Questo non è un backup di Right Hand.',
    'no-version': 'Nel file manca «version».',
    'newer-file':
      'Questo backup viene da una versione più recente di Right Hand; prima aggiorna l’estensione.',
    'used-device': 'Il file usa un dispositivo di questa installazione per un altro spazio di lavoro.',
    'other-item': 'Il file riguarda una voce che qui appartiene a un altro spazio di lavoro.',
    stranger: 'Il file nomina qualcuno che non fa parte dello spazio di lavoro.',
    'other-role': 'Nel file qualcuno ha un ruolo diverso da quello che ha qui.',
  },
  json: {
    'json-breaks': ({ character }) => `Il file non è JSON: c’è un errore al carattere ${character}.`,
    'json-ends': ({ character }) =>
      `Il file non è JSON: finisce troppo presto, dopo il carattere ${character}.`,
  },
  event: {
    twins: ({ event }) => `Due eventi diversi hanno lo stesso id, ${event}.`,
    gap: ({ event }) => `Il file è incompleto: manca l’evento ${event}.`,
  },
  forOther: {
    'old-share': ({ other }) =>
      `Questo file viene da una versione precedente di Right Hand e non si legge più. Non è andato perso niente: chiedi un invito a ${other}, o mandalo tu, e con quello arriva tutto.`,
    'backup-of-other': ({ other }) =>
      `Questo backup è di ${other}, con cui condividi uno spazio di lavoro; può aprirlo solo chi l’ha fatto.`,
  },
  forSomebody: {
    'old-share':
      'Questo file viene da una versione precedente di Right Hand e non si legge più. Non è andato perso niente: chiedi un invito all’altra persona, o mandalo tu, e con quello arriva tutto.',
    'backup-of-other':
      'Questo backup è dell’altra persona dello spazio di lavoro; può aprirlo solo chi l’ha fatto.',
  },
};
