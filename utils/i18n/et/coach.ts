import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/coach.ts. */
export const coach: Words['coach'] = {
  heading: ({ number, steps }) => `Samm ${number} / ${steps}, sel nädalal`,
  example: ({ title }) => `Näiteks „${title}“.`,
  not: 'Pole mulle',
  steps: {
    first: {
      what: 'Anna üle üks väike asi',
      how: 'Midagi, mis võtab pool tundi ja ei tee ebaõnnestudes kellelegi haiget. Mõlemad õpivad, kuidas see käib.',
      go: 'Vali üks',
    },
    area: {
      what: 'Leppige kokku üks valdkond',
      how: 'Nimi nagu „broneeringud“ säästab iga kord selgitamast, kes sellega tegeleb.',
      go: 'Ava kokkulepe',
    },
    brief: {
      what: 'Ütle, millest mõlemad teavad, et see on valmis',
      how: 'Eesmärk, kaks-kolm sammu ja kuupäev. Siis enamikku küsimusi ei tekigi.',
      go: 'Kirjuta lähteülesanne',
    },
    authority: {
      what: 'Lase ühel valdkonnal veidi kaugemale minna',
      how: 'Muuda ühes valdkonnas „küsi enne“ asemel „otsusta ja teata“. Vähem küsimusi, aga kuuled ikka.',
      go: 'Ava kokkulepe',
    },
    review: {
      what: 'Vasta tagasi tulnule päeva jooksul',
      how: '„Sobib“ või üks lause sellest, mida muuta. Kiired vastused teevad järgmise töö paremaks.',
      go: 'Vaata, mis ootab',
    },
    procedure: {
      what: 'Tee lõpetatud ülesandest juhend',
      how: 'Mis kord hästi läks, seda teist korda selgitada ei ole vaja.',
      go: 'Ava juhendid',
    },
    recurring: {
      what: 'Lase millelgi ise tulla',
      how: 'Kviitungid, arved, kuuaruanne: ütle üks kord, millal see kordub.',
      go: 'Ava korduvad',
    },
    call: {
      what: 'Leppige kokku lühike iganädalane kõne',
      how: 'Viisteist minutit kõigele, mis pole sõnumit väärt. Päevakord täitub ise.',
      go: 'Lepi kõne kokku',
    },
  },
};
