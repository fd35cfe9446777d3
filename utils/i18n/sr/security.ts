import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/security.ts. */
export const security: Words['security'] = {
  title: 'Bezbednost',
  unreadable: 'Nije moglo da se pročita šta je odbijeno.',
  empty: 'Ništa nije odbijeno',
  emptyText:
    'Ono što je falsifikovano, izmenjeno, ili od nekoga ko ne pripada ovde ostaje napolju, i ovde stoji jednom.',
  why: 'Sve ovo je ostalo napolju, pa se ovde ništa nije promenilo. Ista stvar stoji jednom, koliko god puta da stigne.',
  refused: 'Odbijeno',
  isNew: 'novo',
  from: ({ who }) => `Kao autor se navodi: ${who}`,
  fromUnknown: 'Sa nepoznatog uređaja',
  entries: ({ count }) => n(count, { one: '# zapis', few: '# zapisa', other: '# zapisa' }),
  late: 'Napisano posle uklanjanja',
  lateFrom: ({ who, count }) =>
    n(count, { one: `${who}: # zapis`, few: `${who}: # zapisa`, other: `${who}: # zapisa` }),
  lateWhy:
    'Pravo je, ali je napisano posle uklanjanja uređaja, ili je stiglo prekasno. Primite ga samo ako znate šta je.',
  lateWaits: 'O tome odlučuje klijent.',
  takeIn: 'Primi',
  leaveOut: 'Izostavi',
  tookIn: 'Primljeno je.',
  leftOut: 'Izostavljeno je.',
  faults: {
    'not-ours': { what: 'Ovo nije napisao Right Hand.', todo: 'Ponovo kopirajte ceo kod ili blok.' },
    newer: {
      what: 'Ovo je napisala novija verzija Right Handa.',
      todo: 'Ažurirajte Right Hand ovde, pa ponovo učitajte.',
    },
    cut: {
      what: 'Nedostaje kraj.',
      todo: 'Kopirajte sve, sa poslednjim redom, ili zatražite datoteku.',
    },
    damaged: {
      what: 'Neki znakovi su se usput promenili.',
      todo: 'Kopirajte ponovo, ili zatražite datoteku.',
    },
    malformed: {
      what: 'U njemu ne piše ono što mora da piše.',
      todo: 'Zatražite da se pošalje ponovo; ako ostane isto, pitajte koji program ga je napravio.',
    },
    forged: {
      what: 'Falsifikovano je, ili izmenjeno usput.',
      todo: 'Pitajte drugu stranu, glasom, da li je to od nje.',
    },
    unreadable: {
      what: 'Zapečaćeno je ključem koji ovaj pregledač nema.',
      todo: 'Zatražite od druge strane svež paket.',
    },
    'other-workspace': {
      what: 'Pripada drugom radnom prostoru.',
      todo: 'Učitajte ga tamo gde je taj radni prostor.',
    },
    stranger: {
      what: 'Dolazi sa uređaja koji ne pripada ovom radnom prostoru.',
      todo: 'Pitajte drugu stranu da li je uređaj njen; ako jeste, treba ga pozvati.',
    },
    'wrong-author': {
      what: 'Autor se izdaje za nekog drugog.',
      todo: 'Pitajte drugu stranu šta se dogodilo na tom uređaju.',
    },
    'beyond-role': {
      what: 'Čini više nego što autor ovde sme.',
      todo: 'Nije imalo dejstva. Ako je bilo namerno, razgovarajte o tome.',
    },
    rewritten: {
      what: 'Daje drugi sadržaj nečemu što je već stiglo.',
      todo: 'Ništa od toga nije primljeno. Uređaj je možda vraćen iz stare kopije: uklonite ga i pozovite ponovo.',
    },
    removed: {
      what: 'Napisao ga je uklonjeni uređaj.',
      todo: 'Klijent odlučuje da li se prima.',
    },
    'used-invite': { what: 'Ova pozivnica je već iskorišćena.', todo: 'Zatražite novu: svaka važi jednom.' },
    expired: { what: 'Ova pozivnica je prestara.', todo: 'Zatražite novu.' },
    'not-invited': {
      what: 'Ovo nije odgovor ni na jednu Vašu pozivnicu.',
      todo: 'Proverite da li je to odgovor na poslednju pozivnicu, ili pošaljite novu.',
    },
    'own-invite': {
      what: 'Ovo je Vaša sopstvena pozivnica.',
      todo: 'Pošaljite je drugoj strani; ono što stigne nazad nalepite ovde.',
    },
    'already-joined': {
      what: 'Ovaj pregledač već pripada tom radnom prostoru.',
      todo: 'Otvorite ga pod „Radni prostori“.',
    },
    'wrong-kit': {
      what: 'Kod ne pripada nijednom listu ovog radnog prostora.',
      todo: 'Proverite svaku grupu koda, i da li je paket iz istog radnog prostora.',
    },
  },
};
