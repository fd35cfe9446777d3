import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/backup.ts. */
export const backup: Words['backup'] = {
  note: 'Sve ostaje u ovom pregledaču. Datoteka to čuva na sigurnom ili prenosi na drugi računar.',
  exportAll: 'Izvezi sve',
  importFile: 'Uvezi datoteku…',
  fileToImport: 'Datoteka za uvoz',
  exporting: 'Izvoz',
  importing: 'Uvoz',
  checking: 'Provera datoteke',
  figures: ({ done, total }) => `${done} od ${total}`,
  stop: 'Zaustavi',
  stopped: ({ done, total }) => `Uvoz je stao na ${done} od ${total}.`,
  goOn: 'Nastavi',
  leave: 'Ostavi tako',
  saved: ({ file }) => `Sačuvano kao ${file}.`,
  imported: ({ count }) =>
    n(count, {
      one: 'Datoteka je uvezena: # stavka.',
      few: 'Datoteka je uvezena: # stavke.',
      other: 'Datoteka je uvezena: # stavki.',
    }),
  part: {
    file: 'Datoteka',
    settings: 'Deo sa podešavanjima',
    workspace: ({ number }) => `${number}. radni prostor`,
    draft: ({ number }) => `${number}. nacrt`,
    event: ({ number }) => `${number}. događaj`,
  },
  field: {
    lacks: ({ where, field }) => `${where}: nedostaje „${field}“.`,
    wrong: ({ where, field }) => `${where}: „${field}“ nije ispravno.`,
  },
  fault: {
    invalid: ({ where }) => `${where}: nije ispravno.`,
    twice: ({ where }) => `${where}: pojavljuje se dva puta.`,
    'no-user': ({ where }) => `${where}: nedostaje sopstveni korisnik.`,
    'one-side': ({ where }) => `${where}: ima samo jednu stranu.`,
    'foreign-id': ({ where }) => `${where}: oznaka ne odgovara.`,
    'no-workspace': ({ where }) => `${where}: pripada radnom prostoru kojeg nema u datoteci.`,
    'no-author': ({ where }) => `${where}: autora nema u tom radnom prostoru.`,
    'other-workspace': ({ where }) => `${where}: odnosi se na nešto iz drugog radnog prostora.`,
    impossible: ({ where }) => `${where}: odnosi se na nešto na šta ne može da se odnosi.`,
  },
  file: {
    unreadable: 'Datoteka nije mogla da se pročita; izaberite je ponovo.',
    'not-ours': 'Ovo nije rezervna kopija programa Right Hand.',
    'no-version': 'U datoteci nedostaje broj verzije.',
    'newer-file':
      'Ovu rezervnu kopiju je napravila novija verzija programa Right Hand; prvo ažurirajte proširenje.',
    'used-device': 'Datoteka koristi uređaj ove instalacije za drugi radni prostor.',
    'other-item': 'Datoteka se odnosi na stavku koja ovde pripada drugom radnom prostoru.',
    stranger: 'U datoteci je neko ko nije deo ovog radnog prostora.',
    'other-role': 'U datoteci neko ima drugu ulogu nego ovde.',
  },
  json: {
    'json-breaks': ({ character }) => `Datoteka nije JSON: greška je kod ${character}. znaka.`,
    'json-ends': ({ character }) => `Datoteka nije JSON: završava se prerano, posle ${character}. znaka.`,
  },
  event: {
    twins: ({ event }) => `Dva različita događaja imaju istu oznaku, ${event}.`,
    gap: ({ event }) => `Datoteka nije potpuna: nedostaje događaj ${event}.`,
  },
  forOther: {
    'old-share': ({ other }) =>
      `Ovu datoteku je napravila starija verzija programa Right Hand i više se ne čita. Ništa nije izgubljeno: zatražite pozivnicu od druge strane (${other}) ili je pošaljite Vi, i sve stiže s njom.`,
    'backup-of-other': ({ other }) =>
      `Ova rezervna kopija pripada drugoj strani u Vašem radnom prostoru (${other}); samo vlasnik može da je otvori.`,
  },
  forSomebody: {
    'old-share':
      'Ovu datoteku je napravila starija verzija programa Right Hand i više se ne čita. Ništa nije izgubljeno: zatražite pozivnicu od druge strane ili je pošaljite Vi, i sve stiže s njom.',
    'backup-of-other':
      'Ova rezervna kopija pripada drugoj strani u Vašem radnom prostoru; samo vlasnik može da je otvori.',
  },
};
