import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/carrying.ts. */
export const carrying: Words['carrying'] = {
  fault: {
    'not-ours': 'See ei ole Right Handi pakk.',
    newer: 'Selle paki on teinud Right Handi uuem versioon; uuenda kõigepealt laiendust.',
    cut: 'Paki lõpp on puudu. Kopeeri kogu plokk koos esimese ja viimase reaga või palu saata fail.',
    damaged: 'Osa paki märke on teel muutunud. Palu see uuesti saata, kõige parem failina.',
    malformed: 'Pakk ei ole terviklik. Palu saata uus.',
    'other-workspace': 'See pakk kuulub tööruumi, mida selles brauseris ei ole.',
  },
  packet: {
    title: 'Kirja, vestluse või failiga',
    why: 'Pakk kannab sinu muudatusi suletult: seda saavad avada ainult sinu ja teise poole seadmed.',
    own: 'Sinu enda teistesse seadmetesse',
    lacks: ({ name, count }) =>
      n(count, {
        one: '# muudatus, mis teadaolevalt ei ole veel kohal: ',
        other: '# muudatust, mis teadaolevalt ei ole veel kohal: ',
      }) + name,
    has: ({ name }) => `Kõik sinu muudatused on kohal: ${name}.`,
    ownLacks: ({ count }) =>
      n(count, {
        one: '# muudatus, mis võib mõnest sinu teisest seadmest puududa',
        other: '# muudatust, mis võivad mõnest sinu teisest seadmest puududa',
      }),
    ownAlso: 'See kannab ka seda, mis ei ole veel üle antud, sinu seadeid ja pooleli olevat teksti.',
    making: 'Teen pakki…',
    copy: 'Kopeeri pakk',
    save: 'Salvesta fail',
    mail: 'Kirjuta kiri',
    tooLong: ({ program }) =>
      `${program} ei saa avaneda nii pika pakiga. Kopeeri see ja kleebi kirja või salvesta fail ja lisa see manusena.`,
    copied: 'Pakk on kopeeritud: kleebi see kirja või vestlusse.',
    saved: ({ file }) => `Salvestatud failina ${file}: saada see edasi.`,
    opened: 'Pakk on kirjas: vajuta saatmisnuppu.',
    notCopied: 'Brauser ei lubanud pakki kopeerida. Salvesta hoopis fail.',
    notReady: 'Selle tööruumi võtmed ei ole veel siin. Loe kõigepealt teise poole pakki.',
  },
  mail: {
    subject: 'Right Handi pakk',
    intro: 'See plokk on Right Handi jaoks: ava kiri nii, et külgriba on kõrval, ja vali selle lugemine.',
  },
  read: {
    title: 'Loe pakki',
    why: 'Kleebi kogu plokk või vali sulle saadetud .righthand-fail.',
    block: 'Pakk tekstina',
    file: 'Pakk failina',
    read: 'Loe',
    choose: 'Vali fail…',
    drop: 'Lohista fail siia',
    changes: ({ count }) => n(count, { one: 'Loetud: # uus muudatus.', other: 'Loetud: # uut muudatust.' }),
    nothing: 'Loetud: midagi uut selles ei olnud.',
    roster: 'Loetud: tööruumi liikmed on ajakohased.',
    waiting: 'Osa ootab varasemat pakki: palu saata see, mida veel loetud ei ole.',
    refused: ({ count }) => n(count, { one: '# osa lükati tagasi.', other: '# osa lükati tagasi.' }),
    security: 'Vaata, mis lükati tagasi',
    empty: 'Kleebi kõigepealt pakk.',
  },
  server: {
    title: 'Serveri kaudu',
    why: 'NATS-i serveriga liiguvad muudatused ise. Server näeb suletud pakke, tunnuseid ja suurusi, mitte ühtki sinu sõna.',
    address: 'Serveri aadress',
    addressHint: 'Näiteks wss://sync.example.org; ws:// ainult selles arvutis.',
    credentials: 'Selle seadme pääsuandmed',
    credentialsHint: 'Võti (SU…) või .creds-fail, mille andis serveri omanik.',
    test: 'Proovi ja salvesta',
    testing: 'Proovin serverit…',
    saved: 'Server vastab ja on salvestatud.',
    notAllowed: 'Firefox ei saanud luba suletud muudatusi saata, seega serverit ei salvestatud.',
    kept: 'Pääsuandmed on alles ja neid enam ei näidata.',
    change: 'Muuda',
    keep: 'Jäta nii',
    pause: 'Peata',
    goOn: 'Jätka',
    now: 'Proovi kohe',
    remove: 'Eemalda server',
    removed: 'Server on sellest seadmest eemaldatud. Mis seal hoiul on, jääb sinna.',
    owner: 'Serveri haldajale',
    ownerWhy: 'See rida annab sellele seadmele oma pääsuandmed.',
    copyLine: 'Kopeeri rida',
    copied: 'Kopeeritud.',
    notCopied: 'Brauser ei lubanud kopeerida: vali tekst ise.',
    phase: {
      off: 'Ühendust ei ole.',
      connecting: 'Ühendan…',
      reading: 'Võtan vastu',
      sending: 'Saadan',
      live: 'Kõik on ajakohane.',
      waiting: 'Ootan, et uuesti proovida.',
      paused: 'Peatatud: serveri kaudu ei liigu midagi.',
    },
    next: ({ at }) => `Järgmine katse: ${at}.`,
    figures: ({ done, total }) => `${done} / ${total}`,
    fault: {
      address: 'See ei ole serveri aadress: see näeb välja nagu wss://sync.example.org.',
      insecure: 'ws:// ei ole krüptitud ja on lubatud ainult selles arvutis. Kasuta wss://-aadressi.',
      credentials:
        'Need ei ole NATS-i serveri pääsuandmed. Kleebi võti, mis algab tähtedega SU, või kogu .creds-fail.',
      unreachable:
        'Sealt ei vasta ükski NATS-i server. Kontrolli aadressi ja ühendust; küsi omanikult, kas WebSocket on sees.',
      refused:
        'Server ei võta neid pääsuandmeid vastu: need on tühistatud või teise serveri omad. Küsi omanikult uued.',
      'no-jetstream':
        'Server vastab, aga selle JetStream on väljas, nii et ta ei hoia midagi alles. Omanik peab selle sisse lülitama.',
      'wrong-device':
        'Need on teise seadme või tööruumi pääsuandmed. Anna serveri omanikule allolev rida ja kleebi siia see, mis vastu tuleb.',
      full: 'Serveris ei ole enam ruumi või ei võta see nii suurt pakki vastu. Omanik peab piiri tõstma; vahepeal ei lähe midagi kaduma.',
    },
  },
  held: {
    has: ({ name }) => `See on kohal: ${name}.`,
    onWay: ({ name }) => `Teel, saaja: ${name}.`,
    notYet: ({ name }) => `Ei ole teada, et see oleks kohal: ${name}.`,
    send: 'Saada pakk',
    sign: ({ name }) => `Ei ole veel kohal: ${name}`,
  },
  inMail: {
    kicker: 'Pakk · Gmail',
    offer: ({ name, count }) =>
      n(count, { one: 'Loe pakki (# muudatus): ', other: 'Loe pakki (# muudatust): ' }) + name,
    offerAny: ({ count }) => n(count, { one: 'Loe pakki (# muudatus)', other: 'Loe pakki (# muudatust)' }),
    about: 'Selles kirjas on muudatusi teie ühises töös.',
    nothing: 'Sul on kõik, mis selles pakis on.',
    damaged: 'Selles kirjas olevat pakki ei saa lugeda.',
    clipped: 'Gmail lühendab pikki kirju: ava kogu kiri või palu saata pakk failina.',
    attached: 'Manuses on Right Handi fail. Laadi see alla ja vali siis siin.',
  },
  sign: {
    failing: 'Serveriga ei ole ühendust: vaata, miks',
    paused: 'Sünkroonimine on peatatud',
  },
  way: ({ name }) => `Pakina: ${name}`,
  wayServer: 'Serveri kaudu',
  byServer: 'See läheb serveri kaudu; midagi ei ole vaja saata.',
};
