import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/handing.ts. */
export const handing: Words['handing'] = {
  asItIs: 'Átadás így, ahogy van',
  without: {
    goal: 'Átadás cél nélkül',
    process: 'Átadás lépések nélkül',
    deadline: 'Átadás határidő nélkül',
    goalProcess: 'Átadás cél és lépések nélkül',
    goalDeadline: 'Átadás cél és határidő nélkül',
    processDeadline: 'Átadás lépések és határidő nélkül',
  },
  again: ({ name }) => `Újraküldés: ${name}`,
  others: 'Átadás más módon',
  language: ({ language }) => `Az üzenet nyelve: ${language}.`,
  agreedOne: ({ names }) => `A megbeszélt csatorna: ${names}`,
  agreedMany: ({ names }) => `A megbeszélt csatornák: ${names}`,
  willAskMail: 'A címet és a levelezőprogramot egyszer megkérdezzük.',
  willAsk: ({ what }) => `Ezt egyszer megkérdezzük: ${what}.`,
  agenda:
    'Az eligazítás napirendként a vágólapra kerül. Naptárbejegyzéshez írja be a következő hívást a megállapodásba.',
  entry: 'Naptárbejegyzés nyílik meg, napirendjén az eligazítással.',
  opens: ({ program }) => `Megnyílik: ${program}, benne az eligazítás. A Küldés gombot Ön nyomja meg.`,
  opensWhole: ({ program }) =>
    `Megnyílik: ${program}, benne a teljes eligazítás. A Küldés gombot Ön nyomja meg.`,
  opensTo: ({ program, to }) =>
    `Megnyílik: ${program}, benne a teljes eligazítás, címzett: ${to}. A Küldés gombot Ön nyomja meg.`,
  copiesOpens: ({ program }) =>
    `Az eligazítás a vágólapra kerül, és megnyílik, ahová beillesztheti: ${program}.`,
  copies: ({ program }) => `Az eligazítás a vágólapra kerül; ide illesztheti be: ${program}.`,
  tooLong: ({ program }) =>
    `Ez az eligazítás túl hosszú ehhez: ${program}. Az üzenet üresen nyílik meg, a teljes eligazítás a vágólapon van: illessze be.`,
  cut: ({ program, sent, all }) =>
    `${program}: az idézett ${all} karakterből ${sent} fér bele. A teljes eligazítás a vágólapra is kerül, azzal felülírhatja.`,
  setup: {
    mail: 'Hogyan érhető el az asszisztense',
    mailOnce: 'Csak egyszer kérdezzük; a beállításokban módosíthatja.',
    name: 'Az asszisztense neve',
    email: 'E-mail-cím',
    program: 'Ahol a leveleit írja',
    reachOnce: 'Csak egyszer kérdezzük, és a megállapodásba kerül.',
    go: 'Átadás',
    without: 'Enélkül',
  },
  next: {
    copied: 'Az eligazítás a vágólapon van.',
    copiedFor: ({ program }) => `A vágólapon van. Illessze be ide: ${program}.`,
    paste: ({ program }) => `Illessze be ide: ${program}. A szöveg a vágólapon van.`,
    pasteMessage: 'Illessze be az eligazítást az üzenetbe: a vágólapon van.',
    sendCut: 'Küldje el az üzenetet; a teljes eligazítás a vágólapon van.',
    send: 'Most küldje el az üzenetet.',
    sendMany: 'Most küldje el az üzeneteket.',
    calendar: ({ file }) => `Mentve: ${file}. Nyissa meg, és bekerül a naptárába.`,
  },
  asked: ({ next }) => `Felkérve. ${next}`,
  askedMany: ({ count, next }) => `${n(count, { other: 'Felkérve: # tétel.' })} ${next}`,
  notCopied: 'A böngésző nem engedte másolni az eligazítást. Próbálja újra, vagy válasszon más módot.',
  noneReady: 'Ezek közül egyik sem vár átadásra.',
  oneClipboard:
    'Ezek több emberhez mennek, a vágólapra viszont egy üzenet fér. Egyszerre csak egy ember tételeit adja át.',
  oneFirst: 'Először egyet adjon át a saját eligazításából: ott megkérdezzük a címet és a levelezőprogramot.',
  danger: ({ title, found }) =>
    `„${title}” – ebben van: ${found}. Adja át a saját eligazításából, ott ezt kiveheti.`,
  refused: ({ name, reason }) => `${name}: ${reason}`,
};
