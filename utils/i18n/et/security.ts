import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/security.ts. */
export const security: Words['security'] = {
  title: 'Turvalisus',
  unreadable: 'Ei saanud lugeda, mida tagasi lükati.',
  empty: 'Midagi pole tagasi lükatud',
  emptyText:
    'Mis on võltsitud, muudetud või pärit kelleltki, kes siia ei kuulu, jääb välja ja seisab siin ühe korra.',
  why: 'Kõik need jäid välja, seega ei muutunud siin midagi. Sama asi on loetelus üks kord, kui tihti see ka tuleb.',
  refused: 'Tagasi lükatud',
  isNew: 'uus',
  from: ({ who }) => `Autori nimena on märgitud ${who}`,
  fromUnknown: 'Tundmatust seadmest',
  entries: ({ count }) => n(count, { one: '# kirje', other: '# kirjet' }),
  late: 'Kirjutatud pärast eemaldamist',
  lateFrom: ({ who, count }) => n(count, { one: `${who}: # kirje`, other: `${who}: # kirjet` }),
  lateWhy:
    'See on ehtne, aga kirjutatud pärast seadme eemaldamist või jõudis kohale liiga hilja. Võta see vastu ainult siis, kui tead, mis see on.',
  lateWaits: 'Selle üle otsustab klient.',
  takeIn: 'Võta vastu',
  leaveOut: 'Jäta välja',
  tookIn: 'See on vastu võetud.',
  leftOut: 'See on välja jäetud.',
  faults: {
    'not-ours': { what: 'Seda pole kirjutanud Right Hand.', todo: 'Kopeeri kogu kood või plokk uuesti.' },
    newer: {
      what: 'Selle kirjutas Right Handi uuem versioon.',
      todo: 'Uuenda siin Right Hand ja loe see siis uuesti.',
    },
    cut: { what: 'Lõpp on puudu.', todo: 'Kopeeri see tervikuna koos viimase reaga või küsi seda failina.' },
    damaged: { what: 'Mõni märk muutus teel.', todo: 'Kopeeri see uuesti või küsi seda failina.' },
    malformed: {
      what: 'Selles pole kirjas, mis seal peab olema.',
      todo: 'Palu see uuesti saata; kui see ei aita, küsi, mis programm selle tegi.',
    },
    forged: {
      what: 'See on võltsitud või teel muudetud.',
      todo: 'Küsi teiselt poolelt oma häälega, kas see on nende saadetud.',
    },
    unreadable: {
      what: 'See on pitseeritud võtmega, mida sellel brauseril pole.',
      todo: 'Küsi teiselt poolelt uus pakett.',
    },
    'other-workspace': {
      what: 'See kuulub teise tööruumi.',
      todo: 'Loe see sisse seal, kus see tööruum on.',
    },
    stranger: {
      what: 'See tuleb seadmest, mis siia tööruumi ei kuulu.',
      todo: 'Küsi teiselt poolelt, kas seade on nende oma; kui on, tuleb see kutsuda.',
    },
    'wrong-author': {
      what: 'Selle autor esineb kellegi teisena.',
      todo: 'Küsi teiselt poolelt, mis selles seadmes juhtus.',
    },
    'beyond-role': {
      what: 'See teeb rohkem, kui selle autor siin tohib.',
      todo: 'Sellel ei olnud mõju. Kui see oli mõeldud tõsiselt, rääkige sellest.',
    },
    rewritten: {
      what: 'See annab juba saadule teise sisu.',
      todo: 'Sellest ei võetud midagi. Seade võib olla taastatud vanast koopiast: eemalda see ja kutsu uuesti.',
    },
    removed: {
      what: 'Selle kirjutas eemaldatud seade.',
      todo: 'Klient otsustab, kas see vastu võetakse.',
    },
    'used-invite': { what: 'Seda kutset on juba kasutatud.', todo: 'Küsi uus: iga kutse kehtib üks kord.' },
    expired: { what: 'See kutse on liiga vana.', todo: 'Küsi uus.' },
    'not-invited': {
      what: 'See ei vasta ühelegi sinu kutsele.',
      todo: 'Vaata, kas see on vastus su viimasele kutsele, või saada uus.',
    },
    'own-invite': {
      what: 'See on sinu enda kutse.',
      todo: 'Saada see teisele poolele; mis vastu tuleb, kleebi siia.',
    },
    'already-joined': { what: 'See brauser kuulub sinna tööruumi juba.', todo: 'Ava see Tööruumide alt.' },
    'wrong-kit': {
      what: 'See kood ei ole selle tööruumi komplekti oma.',
      todo: 'Kontrolli koodi iga rühma ja seda, et pakett on samast tööruumist.',
    },
  },
};
