import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/coach.ts. */
export const coach: Words['coach'] = {
  heading: ({ number, steps }) => `Korak ${number} od ${steps}, ove nedelje`,
  example: ({ title }) => `Na primer „${title}”.`,
  not: 'Nije za mene',
  steps: {
    first: {
      what: 'Predajte jednu sitnicu',
      how: 'Nešto što traje pola sata i nikome ne škodi ako pođe naopako. Oboje učite kako to izgleda.',
      go: 'Izaberi',
    },
    area: {
      what: 'Dogovorite jednu oblast',
      how: 'Ime poput „rezervacije” štedi vas objašnjavanja ko se time bavi.',
      go: 'Otvori dogovor',
    },
    brief: {
      what: 'Recite po čemu ćete oboje znati da je gotovo',
      how: 'Cilj, dva-tri koraka i datum. Većina pitanja se tada i ne pojavi.',
      go: 'Napiši opis',
    },
    authority: {
      what: 'Pustite jednu oblast malo dalje',
      how: 'U jednoj oblasti promenite „prvo pitaj” u „odluči i javi”. Manje pitanja, a ipak čujete za to.',
      go: 'Otvori dogovor',
    },
    review: {
      what: 'Odgovorite u roku od dana na ono što se vrati',
      how: '„U redu je”, ili jedna rečenica o tome šta da se promeni. Brzi odgovori poboljšavaju sledeći rad.',
      go: 'Pogledaj šta čeka',
    },
    procedure: {
      what: 'Napravite postupak od završenog zadatka',
      how: 'Što je jednom prošlo dobro, drugi put ne treba objašnjavati.',
      go: 'Otvori postupke',
    },
    recurring: {
      what: 'Neka nešto dolazi samo',
      how: 'Računi, fakture, mesečni izveštaj: recite jednom kada se ponavlja.',
      go: 'Otvori šta se ponavlja',
    },
    call: {
      what: 'Zakažite kratak nedeljni razgovor',
      how: 'Petnaest minuta za sve što ne vredi poruke. Dnevni red se puni sam.',
      go: 'Zakaži razgovor',
    },
  },
};
