import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/joining.ts. */
export const joining: Words['joining'] = {
  title: 'Pridruživanje',
  offer: 'Pridruži se uz pozivnicu',
  offerWhy: 'Stigao Vam je kod od nekoga s kim radite, ili ovaj pregledač zamenjuje izgubljeni.',
  how: 'Kako se pridružujete?',
  ways: { invite: 'Uz pozivnicu', kit: 'Uz list za povratak' },
  code: 'Pozivnica',
  codeHint: 'Nalepite kod, ili celu poruku u kojoj je stigao.',
  invitedAs: {
    client: 'Pozvani ste kao klijent.',
    assistant: 'Pozvani ste kao asistent.',
  },
  invitedOwn: 'Ovim dodajete još jedan svoj pregledač.',
  beside: ({ name }) => `Postaje zaseban radni prostor, pored sadašnjeg (${name}).`,
  makeAnswer: 'Napravi odgovor',
  kitCode: 'Kod sa lista',
  kitCodeHint: 'Velika slova, razmaci i crtice nisu važni.',
  packetHint:
    'Zamolite drugu stranu da Vam sačuva paket kao datoteku, ili uzmite poslednju koju ste dobili. U njoj piše koji pregledači i listovi pripadaju radnom prostoru.',
  packetText: 'Tekst paketa',
  chooseFile: 'Izaberi datoteku',
  file: 'Datoteka sa paketom',
  fileChosen: ({ file }) => `Izabrano: ${file}`,
  noPacket: 'U ovom tekstu nema paketa. Nalepite ceo blok, sa prvim i poslednjim redom.',
  partial:
    'U ovom paketu ne piše ko pripada radnom prostoru. Zamolite drugu stranu da sačuva paket kao datoteku.',
  recover: 'Vrati me unutra',
  recovered: 'Ponovo ste unutra. Posao stiže sa sledećim paketom, ili sa servera.',
  kit: {
    title: 'List za povratak',
    forWork: ({ name }) => `Za Vaš zajednički rad: ${name}`,
    why: 'Ako se Vaš pregledač izgubi ili pokvari, ovaj list pušta unutra novi. Ništa drugo ne može.',
    once: 'Kod se ovde vidi jednom i nigde se ne čuva. Odštampajte ga ili prepišite pre nego što zatvorite ovu stranicu.',
    make: 'Napravi list',
    making: 'List se pravi…',
    print: 'Štampaj',
    code: 'Kod',
    how: 'Kako se koristi',
    steps: {
      install: 'Instalirajte Right Hand u novi pregledač i otvorite bočnu traku.',
      join: 'Izaberite „Radni prostori“, zatim „Pridruži se uz pozivnicu“, pa „Uz list za povratak“.',
      type: 'Upišite kod i izaberite paket druge strane ili svoju datoteku.',
      remove: 'Otvorite „Zajedno“ i uklonite izgubljeni pregledač.',
    },
    keep: 'Čuvajte ga tamo gde čuvate pasoš: ko ga ima, može da uđe u Vaše ime.',
    made: ({ day }) => `Napravljeno ${day}`,
    nothing: 'Ovaj radni prostor se još ni sa kim ne deli, pa nema gde da se vratite.',
    unknown: 'Ova stranica ne pripada nijednom Vašem radnom prostoru. Otvorite je iz „Zajedno“.',
  },
};
