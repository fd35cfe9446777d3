import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/carrying.ts. */
export const carrying: Words['carrying'] = {
  fault: {
    'not-ours': 'Ez nem Right Hand-csomag.',
    newer: 'Ezt a csomagot a Right Hand újabb változata készítette; előbb frissítse a bővítményt.',
    cut: 'A csomag vége hiányzik. Másolja ki az egész blokkot az első és az utolsó sorával, vagy kérje fájlban.',
    damaged: 'A csomag néhány karaktere útközben megváltozott. Kérje el még egyszer, lehetőleg fájlban.',
    malformed: 'A csomag hiányos. Kérjen újat.',
    'other-workspace': 'Ez a csomag olyan munkatérhez tartozik, amely nincs ebben a böngészőben.',
  },
  packet: {
    title: 'Levélben, csevegésben vagy fájlban',
    why: 'Lezárva utazik: csak kettejük eszközei nyithatják ki.',
    first: ({ name }) => `Küldje el az első csomagot (címzett: ${name}): ettől nyílik meg ott a munka.`,
    ownFirst: 'Küldje el az első csomagot a másik böngészőjének: ettől nyílik meg ott a munka.',
    own: 'A saját többi eszközére',
    lacks: ({ name, count }) =>
      n(count, { other: '# módosítás, amely tudomásunk szerint még nincs nála: ' }) + name,
    has: ({ name }) => `Minden módosítása megvan nála: ${name}.`,
    ownLacks: ({ count }) => n(count, { other: '# módosítás, amely valamelyik másik eszközéről hiányozhat' }),
    ownAlso: 'Azt is viszi, ami még nincs átadva, a beállításait és amit éppen ír.',
    making: 'A csomag készül…',
    copy: 'Csomag másolása',
    save: 'Fájl mentése',
    mail: 'Levél írása',
    tooLong: ({ program }) =>
      `${program}: ilyen hosszú csomaggal nem nyitható meg. Másolja ki és illessze be a levélbe, vagy mentse fájlba és csatolja.`,
    copied: 'A csomag a vágólapon van: illessze be egy levélbe vagy csevegésbe.',
    saved: ({ file }) => `Mentve: ${file}. Küldje tovább.`,
    opened: 'A csomag a levélben van: nyomja meg a küldést.',
    notCopied: 'A böngésző nem engedte a másolást. Mentse inkább fájlba.',
    notReady: 'Ennek a munkatérnek a kulcsai még nincsenek itt. Előbb olvassa be a másik fél csomagját.',
  },
  mail: {
    subject: 'Right Hand-csomag',
    intro:
      'Ez a blokk a Right Handnek szól: nyissa meg a levelet az oldalsáv mellett, és válassza a beolvasását.',
  },
  read: {
    title: 'Csomag beolvasása',
    why: 'Illessze be az egész blokkot, vagy válassza ki a kapott .righthand fájlt.',
    block: 'A csomag szövegként',
    file: 'A csomag fájlként',
    read: 'Beolvasás',
    choose: 'Fájl választása…',
    drop: 'Húzza ide a fájlt',
    changes: ({ count }) => n(count, { other: 'Beolvasva: # új módosítás.' }),
    nothing: 'Beolvasva: nem volt benne újdonság.',
    roster: 'Beolvasva: a munkatér tagjai naprakészek.',
    waiting: 'Egy része egy korábbi csomagra vár: kérje el azt, amelyet még nem olvasott be.',
    refused: ({ count }) => n(count, { other: '# részt elutasítottunk.' }),
    security: 'Mit utasítottunk el',
    empty: 'Előbb illessze be a csomagot.',
  },
  server: {
    title: 'Szerveren át',
    setUp: 'Szerver beállítása',
    why: 'NATS-szerverrel a módosítások maguktól utaznak. A szerver lezárt csomagokat, azonosítókat és méreteket lát, az Ön szavaiból semmit.',
    address: 'A szerver címe',
    addressHint: 'Például wss://sync.example.org; ws:// csak ezen a számítógépen.',
    credentials: 'Ennek az eszköznek a hozzáférése',
    credentialsHint: 'A kulcs (SU…) vagy a .creds fájl, amelyet a szerver gazdájától kapott.',
    test: 'Próba és mentés',
    testing: 'A szerver próbája…',
    saved: 'A szerver válaszol, és el van mentve.',
    notAllowed:
      'A Firefox nem kapott engedélyt a lezárt módosítások küldésére, ezért a szerver nincs elmentve.',
    kept: 'A hozzáférés megvan, és többé nem látható.',
    change: 'Módosítás',
    keep: 'Maradjon így',
    pause: 'Szünet',
    goOn: 'Folytatás',
    now: 'Próba most',
    remove: 'Szerver eltávolítása',
    removed: 'A szervert eltávolítottuk erről az eszközről. Amit tárol, ott marad.',
    owner: 'A szerver gazdájának',
    ownerWhy: 'Ez a sor ad ennek az eszköznek saját hozzáférést.',
    copyLine: 'A sor másolása',
    copied: 'Kimásolva.',
    notCopied: 'A böngésző nem engedte a másolást: jelölje ki kézzel.',
    phase: {
      off: 'Nincs kapcsolat.',
      connecting: 'Kapcsolódás…',
      reading: 'Fogadás',
      sending: 'Küldés',
      live: 'Minden naprakész.',
      waiting: 'Várakozás a következő próbáig.',
      paused: 'Szünetel: a szerveren át semmi sem utazik.',
    },
    next: ({ at }) => `A következő próba: ${at}.`,
    figures: ({ done, total }) => `${done} / ${total}`,
    fault: {
      address: 'Ez nem egy szerver címe: ilyennek kell lennie: wss://sync.example.org.',
      insecure:
        'A ws:// nincs titkosítva, és csak ezen a számítógépen engedett. Használjon wss:// kezdetű címet.',
      credentials:
        'Ez nem egy NATS-szerver hozzáférése. Illessze be a kulcsot, amely így kezdődik: SU, vagy az egész .creds fájlt.',
      unreachable:
        'Ott nem válaszol NATS-szerver. Ellenőrizze a címet és a kapcsolatot; kérdezze meg a szerver gazdáját, be van-e kapcsolva a WebSocket.',
      refused:
        'A szerver nem fogadja el ezt a hozzáférést: visszavonták, vagy másik szerveré. Kérjen újat a gazdájától.',
      'no-jetstream':
        'A szerver válaszol, de a JetStream ki van kapcsolva, ezért semmit sem őriz meg. A gazdájának kell bekapcsolnia.',
      'wrong-device':
        'Ez egy másik eszköz vagy munkatér hozzáférése. Adja oda a szerver gazdájának az alábbi sort, és illessze be, amit küld.',
      full: 'A szerveren nincs több hely, vagy ekkora csomagot nem fogad. A gazdájának kell emelnie a határt; közben semmi sem vész el.',
    },
  },
  held: {
    has: ({ name }) => `Megvan nála: ${name}.`,
    onWay: ({ name }) => `Úton van hozzá: ${name}.`,
    notYet: ({ name }) => `Nem tudjuk, hogy megvan-e már nála: ${name}.`,
    send: 'Csomag küldése',
    sign: ({ name }) => `Még nincs nála: ${name}`,
  },
  inMail: {
    kicker: 'Csomag · Gmail',
    offer: ({ name, count }) => `${n(count, { other: 'Csomag beolvasása (# módosítás)' })}: ${name}`,
    offerAny: ({ count }) => n(count, { other: 'Csomag beolvasása (# módosítás)' }),
    about: 'Ez a levél a közös munka módosításait hozza.',
    nothing: 'Ebből a csomagból már minden megvan.',
    damaged: 'Az ebben a levélben lévő csomag nem olvasható.',
    clipped:
      'A Gmail levágja a hosszú leveleket: nyissa meg az egész üzenetet, vagy kérje a csomagot fájlban.',
    attached: 'Right Hand-fájl van csatolva. Töltse le, majd válassza ki itt.',
  },
  sign: {
    failing: 'A szerver nem érhető el: nézze meg, miért',
    paused: 'A szinkronizálás szünetel',
  },
  way: ({ name }) => `Csomagban: ${name}`,
  wayServer: 'Szerveren át',
  byServer: 'A szerveren át megy; nincs mit elküldeni.',
};
