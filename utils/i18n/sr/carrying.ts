import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/carrying.ts. */
export const carrying: Words['carrying'] = {
  fault: {
    'not-ours': 'Ovo nije paket programa Right Hand.',
    newer: 'Ovaj paket je napravila novija verzija programa Right Hand; prvo ažurirajte proširenje.',
    cut: 'Nedostaje kraj paketa. Kopirajte ceo blok sa prvim i poslednjim redom ili zatražite datoteku.',
    damaged: 'Neki znakovi paketa su se usput promenili. Zatražite ga ponovo, najbolje kao datoteku.',
    malformed: 'Paket nije potpun. Zatražite novi.',
    'other-workspace': 'Ovaj paket pripada radnom prostoru kojeg nema u ovom pregledaču.',
  },
  packet: {
    title: 'Poštom, porukom ili datotekom',
    why: 'Zapečaćen je: otvaraju ga samo vaši uređaji, sa obe strane.',
    first: ({ name }) => `Pošaljite prvi paket (prima: ${name}): on tamo otvara posao.`,
    ownFirst: 'Pošaljite prvi paket u svoj drugi pregledač: on tamo otvara posao.',
    own: 'Na Vaše druge uređaje',
    lacks: ({ name, count }) =>
      n(count, {
        one: '# izmena koja, koliko se zna, još nije stigla',
        few: '# izmene koje, koliko se zna, još nisu stigle',
        other: '# izmena koje, koliko se zna, još nisu stigle',
      }) + ` (prima: ${name})`,
    has: ({ name }) => `Sve Vaše izmene su stigle (prima: ${name}).`,
    ownLacks: ({ count }) =>
      n(count, {
        one: '# izmena koja možda nedostaje na drugom Vašem uređaju',
        few: '# izmene koje možda nedostaju na drugom Vašem uređaju',
        other: '# izmena koje možda nedostaju na drugom Vašem uređaju',
      }),
    ownAlso: 'Nosi i ono što još nije predato, Vaša podešavanja i ono što upravo pišete.',
    making: 'Pravim paket…',
    copy: 'Kopiraj paket',
    save: 'Sačuvaj datoteku',
    mail: 'Napiši poruku e-pošte',
    tooLong: ({ program }) =>
      `${program}: ne može da se otvori sa ovako dugim paketom. Kopirajte ga i nalepite u poruku ili sačuvajte datoteku i priložite je.`,
    copied: 'Paket je kopiran: nalepite ga u poruku.',
    saved: ({ file }) => `Sačuvano kao ${file}: pošaljite datoteku.`,
    opened: 'Paket je u poruci: pritisnite slanje.',
    notCopied: 'Pregledač nije dozvolio kopiranje. Sačuvajte datoteku.',
    notReady: 'Ključevi ovog radnog prostora još nisu ovde. Prvo pročitajte paket druge strane.',
  },
  mail: {
    subject: 'Paket programa Right Hand',
    intro:
      'Ovaj blok je za Right Hand: otvorite poruku sa bočnom trakom pored nje i izaberite da se pročita.',
  },
  read: {
    title: 'Čitanje paketa',
    why: 'Nalepite ceo blok ili izaberite .righthand datoteku koju ste dobili.',
    block: 'Paket kao tekst',
    file: 'Paket kao datoteka',
    read: 'Pročitaj',
    choose: 'Izaberi datoteku…',
    drop: 'Prevucite datoteku ovde',
    changes: ({ count }) =>
      n(count, {
        one: 'Pročitano: # nova izmena.',
        few: 'Pročitano: # nove izmene.',
        other: 'Pročitano: # novih izmena.',
      }),
    nothing: 'Pročitano: nije bilo ničeg novog.',
    roster: 'Pročitano: članovi radnog prostora su ažurirani.',
    waiting: 'Jedan deo čeka raniji paket: zatražite onaj koji još nije pročitan.',
    refused: ({ count }) =>
      n(count, { one: '# deo je odbijen.', few: '# dela su odbijena.', other: '# delova je odbijeno.' }),
    security: 'Pogledaj šta je odbijeno',
    empty: 'Prvo nalepite paket.',
  },
  server: {
    title: 'Preko servera',
    setUp: 'Podešavanje servera',
    why: 'Sa NATS serverom izmene putuju same. Server vidi zapečaćene pakete, oznake i veličine, nijednu Vašu reč.',
    address: 'Adresa servera',
    addressHint: 'Na primer wss://sync.example.org; ws:// samo na ovom računaru.',
    credentials: 'Pristupni podaci ovog uređaja',
    credentialsHint: 'Ključ (SU…) ili .creds datoteka koju ste dobili od vlasnika servera.',
    test: 'Proveri i sačuvaj',
    testing: 'Provera servera…',
    saved: 'Server odgovara i sačuvan je.',
    notAllowed: 'Firefox nije dobio dozvolu da šalje zapečaćene izmene, pa server nije sačuvan.',
    kept: 'Pristupni podaci su sačuvani i više se ne prikazuju.',
    change: 'Promeni',
    keep: 'Ostavi kako jeste',
    pause: 'Pauziraj',
    goOn: 'Nastavi',
    now: 'Pokušaj sada',
    remove: 'Ukloni server',
    removed: 'Server je uklonjen sa ovog uređaja. Ono što čuva ostaje tamo.',
    owner: 'Za vlasnika servera',
    ownerWhy: 'Ovaj red daje ovom uređaju sopstvene pristupne podatke.',
    copyLine: 'Kopiraj red',
    copied: 'Kopirano.',
    notCopied: 'Pregledač nije dozvolio kopiranje: označite tekst sami.',
    phase: {
      off: 'Nema veze.',
      connecting: 'Povezivanje…',
      reading: 'Prijem',
      sending: 'Slanje',
      live: 'Sve je usklađeno.',
      waiting: 'Čeka se novi pokušaj.',
      paused: 'Pauzirano: preko servera ništa ne putuje.',
    },
    next: ({ at }) => `Sledeći pokušaj: ${at}.`,
    figures: ({ done, total }) => `${done} od ${total}`,
    fault: {
      address: 'Ovo nije adresa servera: ona izgleda ovako: wss://sync.example.org.',
      insecure: 'ws:// nije šifrovano i dozvoljeno je samo na ovom računaru. Koristite adresu sa wss://.',
      credentials:
        'Ovo nisu pristupni podaci NATS servera. Nalepite ključ koji počinje sa SU ili celu .creds datoteku.',
      unreachable:
        'Tamo ne odgovara NATS server. Proverite adresu i vezu; pitajte vlasnika da li je WebSocket uključen.',
      refused:
        'Server odbija ove pristupne podatke: opozvani su ili su sa drugog servera. Zatražite nove od vlasnika.',
      'no-jetstream':
        'Server odgovara, ali je JetStream isključen, pa ništa ne čuva. Vlasnik treba da ga uključi.',
      'wrong-device':
        'Ovo su pristupni podaci drugog uređaja ili radnog prostora. Dajte vlasniku servera red ispod i nalepite ono što dobijete.',
      full: 'Na serveru više nema mesta ili ne prima ovako veliki paket. Vlasnik treba da podigne granicu; u međuvremenu se ništa ne gubi.',
    },
  },
  held: {
    has: ({ name }) => `Stiglo (prima: ${name}).`,
    onWay: ({ name }) => `Na putu (prima: ${name}).`,
    notYet: ({ name }) => `Ne zna se da li je već stiglo (prima: ${name}).`,
    send: 'Pošalji paket',
    sign: ({ name }) => `Još nije stiglo (prima: ${name})`,
  },
  inMail: {
    kicker: 'Paket · Gmail',
    offer: ({ name, count }) =>
      n(count, {
        one: 'Pročitaj paket (# izmena)',
        few: 'Pročitaj paket (# izmene)',
        other: 'Pročitaj paket (# izmena)',
      }) + `: ${name}`,
    offerAny: ({ count }) =>
      n(count, {
        one: 'Pročitaj ovaj paket (# izmena)',
        few: 'Pročitaj ovaj paket (# izmene)',
        other: 'Pročitaj ovaj paket (# izmena)',
      }),
    about: 'Ova poruka donosi izmene u Vašem zajedničkom poslu.',
    nothing: 'Već imate sve što je u ovom paketu.',
    damaged: 'Paket u ovoj poruci ne može da se pročita.',
    clipped: 'Gmail skraćuje duge poruke: otvorite celu poruku ili zatražite paket kao datoteku.',
    attached: 'Priložena je Right Hand datoteka. Preuzmite je, pa je izaberite ovde.',
  },
  sign: {
    failing: 'Server nije dostupan: pogledajte zašto',
    paused: 'Usklađivanje je pauzirano',
  },
  way: ({ name }) => `U paketu (prima: ${name})`,
  wayServer: 'Preko servera',
  byServer: 'Ide preko servera; ne treba ništa slati.',
};
