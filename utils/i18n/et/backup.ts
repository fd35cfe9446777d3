import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/backup.ts. */
export const backup: Words['backup'] = {
  note: 'Kõik jääb sellesse brauserisse. Fail hoiab selle alles või viib teise arvutisse.',
  exportAll: 'Ekspordi kõik',
  importFile: 'Impordi fail…',
  fileToImport: 'Imporditav fail',
  exporting: 'Eksportimine',
  importing: 'Importimine',
  checking: 'Faili kontrollimine',
  figures: ({ done, total }) => `${done} / ${total}`,
  stop: 'Peata',
  stopped: ({ done, total }) => `Importimine jäi pooleli: ${done} / ${total}.`,
  goOn: 'Jätka',
  leave: 'Jäta nii',
  saved: ({ file }) => `Salvestatud failina ${file}.`,
  imported: ({ count }) =>
    n(count, { one: 'Fail on imporditud: # asi.', other: 'Fail on imporditud: # asja.' }),
  part: {
    file: 'Fail',
    settings: 'Seadete osa',
    workspace: ({ number }) => `${number}. tööruum`,
    draft: ({ number }) => `${number}. mustand`,
    event: ({ number }) => `${number}. sündmus`,
  },
  field: {
    lacks: ({ where, field }) => `${where}: „${field}“ puudub.`,
    wrong: ({ where, field }) => `${where}: „${field}“ ei sobi.`,
  },
  fault: {
    invalid: ({ where }) => `${where}: see ei sobi.`,
    twice: ({ where }) => `${where}: see on failis kaks korda.`,
    'no-user': ({ where }) => `${where}: oma kasutaja on puudu.`,
    'one-side': ({ where }) => `${where}: teine pool on puudu.`,
    'foreign-id': ({ where }) => `${where}: „id“ on võõras.`,
    'no-workspace': ({ where }) => `${where}: tööruumi, kuhu see kuulub, failis ei ole.`,
    'no-author': ({ where }) => `${where}: selle autorit tööruumis ei ole.`,
    'other-workspace': ({ where }) => `${where}: see puudutab midagi teisest tööruumist.`,
    impossible: ({ where }) => `${where}: see puudutab midagi, mida see puudutada ei saa.`,
  },
  file: {
    unreadable: 'Faili ei õnnestunud lugeda; vali see uuesti.',
    'not-ours': 'See ei ole Right Handi varukoopia.',
    'no-version': 'Failis puudub „version“.',
    'newer-file': 'Selle varukoopia tegi Right Handi uuem versioon; uuenda kõigepealt laiendust.',
    'used-device': 'Fail kasutab selle paigalduse seadet teise tööruumi jaoks.',
    'other-item': 'Fail puudutab asja, mis kuulub siin teise tööruumi.',
    stranger: 'Failis on keegi, kes selles tööruumis ei ole.',
    'other-role': 'Failis on kellelgi teine roll kui siin.',
  },
  json: {
    'json-breaks': ({ character }) => `Fail ei ole JSON: viga on ${character}. märgi juures.`,
    'json-ends': ({ character }) => `Fail ei ole JSON: see lõpeb liiga vara, pärast ${character}. märki.`,
  },
  event: {
    twins: ({ event }) => `Kahel erineval sündmusel on sama id, ${event}.`,
    gap: ({ event }) => `Fail ei ole täielik: puudub sündmus ${event}.`,
  },
  forOther: {
    'old-share': ({ other }) =>
      `Selle faili tegi Right Handi vanem versioon ja seda enam ei loeta. Midagi ei ole kadunud: las ${other} saadab sulle kutse või saada see ise, ja kõik tuleb sellega kaasa.`,
    'backup-of-other': ({ other }) =>
      `Selle varukoopia omanik on ${other}, kellega sul on ühine tööruum; ainult omanik saab selle avada.`,
  },
  forSomebody: {
    'old-share':
      'Selle faili tegi Right Handi vanem versioon ja seda enam ei loeta. Midagi ei ole kadunud: palu teiselt poolelt kutset või saada see ise, ja kõik tuleb sellega kaasa.',
    'backup-of-other':
      'See varukoopia kuulub teisele poolele teie ühises tööruumis; ainult omanik saab selle avada.',
  },
};
