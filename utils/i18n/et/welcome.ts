import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/welcome.ts. */
export const welcome: Words['welcome'] = {
  leadClient:
    'Anna töö assistendile üle sealt, kuhu see saabub: kirjast, kaardilt, ülesandest, mis tahes lehelt. Selgitad ühe korra ja näed, kui kaugel see on. Kõik jääb sinu enda brauserisse.',
  leadAssistant:
    'Näe ühes kohas, mida kliendid paluvad: võta vastu oma sõnadega, küsi kokkulepitud ajal, hoiata aegsasti, esita töö. Kõik jääb sinu enda brauserisse.',
  rolesAsk: 'Kas delegeerid, assisteerid või mõlemat?',
  rolesWhy: 'Sellest oleneb, mida näed esimesena. Teise poole saad hiljem lisada.',
  roles: {
    delegate: { label: 'Delegeerin', means: 'Annan tööd assistendile.' },
    assist: { label: 'Assisteerin', means: 'Võtan tööd ühelt või mitmelt kliendilt.' },
    both: { label: 'Mõlemat', means: 'Võtan tööd vastu ja annan osa edasi.' },
  },
  assistantAsk: 'Kes on sinu assistent?',
  assistantWhy: 'Nimi on näha seal, kus töö on teise käes; lähteülesanded lähevad aadressile.',
  clientAsk: 'Kes on sinu klient?',
  clientWhy: 'Esimene neist; saad lisada teisi, igaühel oma värv, ja näha neid kõiki koos.',
  haveInvite: 'Mul on kutse',
  nameAsk: 'Mis on sinu enda nimi?',
  nameWhy: 'Teine pool näeb seda kõige juures, mida saadad.',
  hours: ({ hours }) => `Sinu tööaeg: ${hours}. Muuta saad seda kokkuleppes.`,
  mailAsk: 'Millega saadad e-kirju?',
  mailWhy: 'Kiri avaneb seal valmis kujul. Vaatad selle üle ja vajutad ise saatmisnuppu.',
  mailWith: 'Meiliprogramm',
  sitesAsk: 'Kuhu töö saabub?',
  sitesWhy: 'Right Hand ei näe neist ühtegi enne, kui selle lubad, ja loa saad igal ajal tagasi võtta.',
  reach: 'Hoia käepärast',
  reachHow: ({ button }) =>
    `Vajuta tööriistaribal pusletükki ja kinnita Right Hand: selle nupp näitab, mitu asja sind ootab. Igal lehel võid ka paremklõpsata ja valida ${button}.`,
  delegateThis: 'Delegeeri see',
  noKeys: 'klahve pole määratud',
  address: 'Kirjuta asi üles aadressiribal',
  addressKeys: ({ key }) => `${key} ja tühik`,
  sample: {
    emailKicker: 'Proovi kohe · näidiskiri',
    title: 'Pakkumine kontori värvimiseks',
    first:
      'Tere, aitäh, et meile ruume näitasite. Lisan meie pakkumise kontori värvimiseks; see kehtib kuu lõpuni.',
    second:
      'Enne alustamist vajame korruseplaani ja kedagi, kes meid järgmisel nädalal ühel hommikul teise korruse mõõtmiseks sisse laseks. Kas saaksite mõlemaga aidata?',
    attachment: 'pakkumine-kontor.pdf',
    site: 'Right Handi näidis',
    inSidebar: 'See on külgribal',
    inSidebarThen: ({ fact }) =>
      `${fact}, selle akna servas. Ütle seal, mida tähendab „valmis“ ja mis ajaks, ning anna üle.`,
    kept: 'See on alles',
    keptBut: ({ fact }) => `${fact}, aga see brauser ei avanud külgriba ise.`,
    openTab: 'Ava vahelehel',
    failed: 'See ei õnnestunud. Laadi leht uuesti ja proovi veel kord.',
    askedKicker: 'Proovi kohe · kliendi näidistöö',
    asked: 'Küsi kolm pakkumist kontori värvimiseks',
    askedChip: 'Uus, vastu võtmata',
    askedFacts: ({ name, due }) => `${name} · ${due} · otsusta, anna teada`,
    goal: 'Eesmärk:',
    askedGoal: ({ goal }) =>
      `${goal} kolm kirjalikku pakkumist alla 2500 €, ühises tabelis kõrvuti, kõige varasemate algusaegadega.`,
    answers: {
      accept: {
        label: 'Võta vastu',
        means:
          'Ütled oma sõnadega, kuidas sa tööst aru said, kui kaua see võtab ja mis ajaks valmis saab. Klient näeb seda kohe ja vaikus on läbi.',
      },
      ask: {
        label: 'Küsi',
        means:
          'Küsid koos valikute ja oma ettepanekuga. Tavalised küsimused ootavad kokkulepitud aega, nii et keegi kedagi ei sega.',
      },
      decline: {
        label: 'Keeldu…',
        means: 'Ütled, miks, ja töö läheb kliendile tagasi. Miski ei jää vastuseta seisma.',
      },
    },
  },
};
