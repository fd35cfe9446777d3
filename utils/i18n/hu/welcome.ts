import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/welcome.ts. */
export const welcome: Words['welcome'] = {
  leadClient:
    'Adja át a munkát az asszisztensének onnan, ahová érkezik: e-mailből, kártyáról, feladatból, bármely oldalról. Egyszer magyarázza el, és mindig látja, hol tart. Minden az Ön böngészőjében marad.',
  leadAssistant:
    'Lássa egy helyen, mit kérnek a megbízói: fogadja el a saját szavaival, kérdezzen a megbeszélt időben, figyelmeztessen idejekorán, adja le a munkát. Minden az Ön böngészőjében marad.',
  rolesAsk: 'Delegál, asszisztál, vagy mindkettő?',
  rolesWhy: 'Ettől függ, mit lát először. A másik oldalt később is hozzáadhatja.',
  roles: {
    delegate: { label: 'Delegálok', means: 'Munkát adok át egy asszisztensnek.' },
    assist: { label: 'Asszisztálok', means: 'Egy vagy több megbízónak dolgozom.' },
    both: { label: 'Mindkettő', means: 'Munkát vállalok, és egy részét továbbadom.' },
  },
  assistantAsk: 'Ki az asszisztense?',
  assistantWhy: 'A név ott látszik, ahol a munka éppen a másiknál van; az eligazítások a címre mennek.',
  clientAsk: 'Ki a megbízója?',
  clientWhy: 'Az első; adhat hozzá többet is, mindegyiket külön színnel, és együtt is láthatja őket.',
  haveInvite: 'Van meghívóm',
  nameAsk: 'Mi az Ön neve?',
  nameWhy: 'Az Ön üzenetei mellett a másik fél ezt látja.',
  hours: ({ hours }) => `Az Ön munkaideje: ${hours}. A megállapodásban módosíthatja.`,
  mailAsk: 'Mivel küld e-mailt?',
  mailWhy: 'Az üzenet ott készen nyílik meg. Ön átnézi, és maga küldi el.',
  mailWith: 'Levelezőprogram',
  sitesAsk: 'Hová érkezik a munka?',
  sitesWhy: 'A Right Hand egyiket sem látja, amíg nem engedélyezi, és az engedélyt bármikor visszavonhatja.',
  reach: 'Legyen kéznél',
  reachHow: ({ button }) =>
    `Kattintson az eszköztáron a kirakódarabra, és rögzítse a Right Handet: a gombja mutatja, hány tétel vár Önre. Bármely oldalon a jobb gombbal is kattinthat: ${button}.`,
  delegateThis: 'Delegálás',
  noKeys: 'nincs beállítva',
  address: 'Tétel felírása a címsorban',
  addressKeys: ({ key }) => `${key} és szóköz`,
  sample: {
    emailKicker: 'Próbálja ki most · minta e-mail',
    title: 'Árajánlat az iroda kifestésére',
    first:
      'Jó napot! Köszönjük, hogy körbevezettek bennünket. Mellékelem az ajánlatunkat az iroda kifestésére; a hónap végéig érvényes.',
    second:
      'Mielőtt elkezdjük, szükségünk lenne az alaprajzra, és valakire, aki a jövő héten egy délelőtt beenged minket a második emelet felméréséhez. Meg tudnák oldani mindkettőt?',
    attachment: 'ajanlat-iroda.pdf',
    site: 'Right Hand minta',
    inSidebar: 'Az oldalsávban van',
    inSidebarThen: ({ fact }) =>
      `${fact}, ennek az ablaknak a szélén. Mondja meg ott, mit jelent a „kész” és mikorra, majd adja át.`,
    kept: 'Elmentve',
    keptBut: ({ fact }) => `${fact}, de ez a böngésző nem nyitotta meg magától az oldalsávot.`,
    openTab: 'Megnyitás lapon',
    failed: 'Ez nem sikerült. Töltse be újra az oldalt, és próbálja meg ismét.',
    askedKicker: 'Próbálja ki most · minta egy megbízótól',
    asked: 'Három ajánlat az iroda kifestésére',
    askedChip: 'Új, elfogadásra vár',
    askedFacts: ({ name, due }) => `${name} · ${due} · döntsön, szóljon`,
    goal: 'Cél:',
    askedGoal: ({ goal }) =>
      `${goal} három írásos ajánlat 2500 euró alatt, a közös táblázatban egymás mellett, a legkorábbi kezdéssel.`,
    answers: {
      accept: {
        label: 'Elfogadás',
        means:
          'Ön a saját szavaival elmondja, hogyan értette, meddig tart és mikorra lesz kész. A megbízója azonnal látja, és vége a hallgatásnak.',
      },
      ask: {
        label: 'Kérdés',
        means:
          'Ön lehetőségekkel és saját javaslattal kérdez. A szokásos kérdések megvárják a megbeszélt időt, így senkit sem zavarnak meg.',
      },
      decline: {
        label: 'Elutasítás…',
        means: 'Ön megmondja, miért, és a munka visszakerül a megbízóhoz. Semmi sem marad válasz nélkül.',
      },
    },
  },
};
