import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/backup.ts. */
export const backup: Words['backup'] = {
  note: 'Minden ebben a böngészőben marad. Fájlban megőrizheti, vagy másik számítógépre viheti.',
  exportAll: 'Minden exportálása',
  importFile: 'Fájl importálása…',
  fileToImport: 'Importálandó fájl',
  exporting: 'Exportálás',
  importing: 'Importálás',
  checking: 'A fájl ellenőrzése',
  figures: ({ done, total }) => `${done} / ${total}`,
  stop: 'Leállítás',
  stopped: ({ done, total }) => `Az importálás itt állt le: ${done} / ${total}.`,
  goOn: 'Folytatás',
  leave: 'Maradjon így',
  saved: ({ file }) => `Mentve: ${file}.`,
  imported: ({ count }) => n(count, { other: 'A fájl importálva: # tétel.' }),
  part: {
    file: 'A fájl',
    settings: 'A beállítások',
    workspace: ({ number }) => `${number}. munkatér`,
    draft: ({ number }) => `${number}. piszkozat`,
    event: ({ number }) => `${number}. esemény`,
  },
  field: {
    lacks: ({ where, field }) => `${where}: hiányzik a következő: „${field}”.`,
    wrong: ({ where, field }) => `${where}: érvénytelen a következő: „${field}”.`,
  },
  fault: {
    invalid: ({ where }) => `${where}: érvénytelen.`,
    twice: ({ where }) => `${where}: kétszer szerepel.`,
    'no-user': ({ where }) => `${where}: hiányzik a saját felhasználója.`,
    'one-side': ({ where }) => `${where}: csak az egyik fél szerepel benne.`,
    'foreign-id': ({ where }) => `${where}: az „id” nem a sajátja.`,
    'no-workspace': ({ where }) => `${where}: olyan munkatérhez tartozik, amely nincs a fájlban.`,
    'no-author': ({ where }) => `${where}: a szerzője nem tagja a munkatérnek.`,
    'other-workspace': ({ where }) => `${where}: egy másik munkatér dolgáról szól.`,
    impossible: ({ where }) => `${where}: olyasmiről szól, amiről nem szólhat.`,
  },
  file: {
    unreadable: 'A fájlt nem sikerült beolvasni; válassza ki újra.',
    'not-ours': 'Ez nem a Right Hand biztonsági mentése.',
    'no-version': 'A fájlból hiányzik a „version”.',
    'newer-file': 'Ezt a mentést a Right Hand újabb változata készítette; előbb frissítse a bővítményt.',
    'used-device': 'A fájl ennek a telepítésnek az egyik eszközét egy másik munkatérhez használja.',
    'other-item': 'A fájl olyan tételről szól, amely itt egy másik munkatérhez tartozik.',
    stranger: 'A fájlban olyasvalaki szerepel, aki nem tagja a munkatérnek.',
    'other-role': 'A fájlban valakinek más a szerepe, mint itt.',
  },
  json: {
    'json-breaks': ({ character }) => `A fájl nem JSON: hibás itt: ${character}. karakter.`,
    'json-ends': ({ character }) => `A fájl nem JSON: túl korán ér véget, ${character} karakter után.`,
  },
  event: {
    twins: ({ event }) => `Két különböző eseménynek ugyanaz az azonosítója: ${event}.`,
    gap: ({ event }) => `A fájl hiányos: nincs meg a következő esemény: ${event}.`,
  },
  forOther: {
    'old-share': ({ other }) =>
      `Ezt a fájlt a Right Hand régebbi változata készítette, és már nem olvasható be. Semmi sem veszett el: kérjen meghívót a másik féltől (${other}), vagy küldjön Ön, és azzal minden átjön.`,
    'backup-of-other': ({ other }) =>
      `Ez a mentés a munkatér másik tagjáé (${other}); csak a tulajdonosa nyithatja meg.`,
  },
  forSomebody: {
    'old-share':
      'Ezt a fájlt a Right Hand régebbi változata készítette, és már nem olvasható be. Semmi sem veszett el: kérjen meghívót a másik féltől, vagy küldjön Ön, és azzal minden átjön.',
    'backup-of-other': 'Ez a mentés a közös munkatér másik tagjáé; csak a tulajdonosa nyithatja meg.',
  },
};
