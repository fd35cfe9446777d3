import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/security.ts. */
export const security: Words['security'] = {
  title: 'Biztonság',
  unreadable: 'Nem sikerült beolvasni, mi lett visszautasítva.',
  empty: 'Semmi sem lett visszautasítva',
  emptyText:
    'Ami hamisított, megváltoztatott, vagy olyasvalakitől jön, aki nem tartozik ide, kint marad, és itt egyszer szerepel.',
  why: 'Mindegyik kint maradt, így itt semmi sem változott. Ugyanaz a dolog egyszer szerepel, akárhányszor érkezik.',
  refused: 'Visszautasítva',
  isNew: 'új',
  from: ({ who }) => `Megnevezett szerző: ${who}`,
  fromUnknown: 'Ismeretlen eszközről',
  entries: ({ count }) => n(count, { other: '# bejegyzés' }),
  late: 'Az eltávolítás után íródott',
  lateFrom: ({ who, count }) => n(count, { other: `${who}: # bejegyzés` }),
  lateWhy:
    'Valódi, de az eszköz eltávolítása után íródott, vagy túl későn érkezett. Csak akkor vegye be, ha tudja, mi ez.',
  lateWaits: 'A megbízója dönt róla.',
  takeIn: 'Bevétel',
  leaveOut: 'Kihagyás',
  tookIn: 'Be van véve.',
  leftOut: 'Ki van hagyva.',
  faults: {
    'not-ours': { what: 'Ezt nem a Right Hand írta.', todo: 'Másolja újra az egész kódot vagy blokkot.' },
    newer: {
      what: 'Ezt a Right Hand újabb változata írta.',
      todo: 'Frissítse itt a Right Handet, azután olvassa be újra.',
    },
    cut: {
      what: 'Hiányzik a vége.',
      todo: 'Másolja az egészet, az utolsó sorával együtt, vagy kérje fájlként.',
    },
    damaged: { what: 'Útközben karakterek változtak meg.', todo: 'Másolja újra, vagy kérje fájlként.' },
    malformed: {
      what: 'Nem az áll benne, aminek benne kell lennie.',
      todo: 'Kérje el újra; ha így marad, kérdezze meg, milyen program készítette.',
    },
    forged: {
      what: 'Hamisították, vagy útközben megváltoztatták.',
      todo: 'Kérdezze meg a másik felet élőszóban, hogy tőle jött-e.',
    },
    unreadable: {
      what: 'Olyan kulccsal van lezárva, amely ennek a böngészőnek nincs meg.',
      todo: 'Kérjen friss csomagot a másik féltől.',
    },
    'other-workspace': {
      what: 'Másik munkatérhez tartozik.',
      todo: 'Ott olvassa be, ahol az a munkatér van.',
    },
    stranger: {
      what: 'Olyan eszközről jön, amely nem tartozik ehhez a munkatérhez.',
      todo: 'Kérdezze meg a másik felet, övé-e az eszköz; ha igen, meg kell hívni.',
    },
    'wrong-author': {
      what: 'A szerzője másnak adja ki magát.',
      todo: 'Kérdezze meg a másik felet, mi történt azon az eszközön.',
    },
    'beyond-role': {
      what: 'Többet tesz, mint amennyit a szerzője itt tehet.',
      todo: 'Nem volt hatása. Ha szándékos volt, beszéljék meg.',
    },
    rewritten: {
      what: 'Más tartalmat ad valaminek, ami már megérkezett.',
      todo: 'Semmi sem lett bevéve belőle. Lehet, hogy az eszközt régi másolatból állították helyre: távolítsa el, és hívja meg újra.',
    },
    removed: {
      what: 'Eltávolított eszköz írta.',
      todo: 'A megbízó dönti el, hogy be legyen-e véve.',
    },
    'used-invite': {
      what: 'Ezt a meghívót már felhasználták.',
      todo: 'Kérjen újat: mindegyik egyszer használható.',
    },
    expired: { what: 'Ez a meghívó túl régi.', todo: 'Kérjen újat.' },
    'not-invited': {
      what: 'Ez egyik meghívójára sem válasz.',
      todo: 'Nézze meg, hogy a legutóbbi meghívójára érkezett-e, vagy küldjön újat.',
    },
    'own-invite': {
      what: 'Ez az Ön saját meghívója.',
      todo: 'Küldje el a másik félnek; ami visszajön, azt illessze be ide.',
    },
    'already-joined': {
      what: 'Ez a böngésző már ahhoz a munkatérhez tartozik.',
      todo: 'Nyissa meg a Munkaterek alatt.',
    },
    'wrong-kit': {
      what: 'A kód nem ennek a munkatérnek egyik lapjáé.',
      todo: 'Ellenőrizze a kód minden csoportját, és hogy a csomag ugyanabból a munkatérből való-e.',
    },
  },
};
