import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/welcome.ts. */
export const welcome: Words['welcome'] = {
  leadClient:
    'Predajte posao asistentu odande gde stiže: iz imejla, sa kartice, iz zadatka, sa bilo koje stranice. Jednom objasnite i vidite dokle se stiglo. Sve ostaje u Vašem pregledaču.',
  leadAssistant:
    'Vidite na jednom mestu šta klijenti traže: prihvatite svojim rečima, pitajte u dogovoreno vreme, upozorite na vreme, isporučite. Sve ostaje u Vašem pregledaču.',
  rolesAsk: 'Delegirate, asistirate ili i jedno i drugo?',
  rolesWhy: 'Od toga zavisi šta prvo vidite. Drugu stranu možete dodati kasnije.',
  roles: {
    delegate: { label: 'Delegiram', means: 'Predajem posao asistentu.' },
    assist: { label: 'Asistiram', means: 'Radim za jednog ili više klijenata.' },
    both: { label: 'I jedno i drugo', means: 'Preuzimam posao i deo predajem dalje.' },
  },
  assistantAsk: 'Ko je Vaš asistent?',
  assistantWhy: 'Ime stoji svuda gde je posao kod druge strane; uputstva idu na adresu.',
  clientAsk: 'Ko je Vaš klijent?',
  clientWhy: 'Prvi; možete ih dodati još, svakog sa svojom bojom, i videti ih sve zajedno.',
  haveInvite: 'Imam pozivnicu',
  nameAsk: 'Kako se Vi zovete?',
  nameWhy: 'Druga strana to vidi uz ono što šaljete.',
  hours: ({ hours }) => `Vaše radno vreme: ${hours}. Menja se u dogovoru.`,
  mailAsk: 'Čime šaljete imejlove?',
  mailWhy: 'Poruka se tamo otvara gotova. Pogledate je i sami je pošaljete.',
  mailWith: 'Imejl preko',
  sitesAsk: 'Gde stiže posao?',
  sitesWhy: 'Right Hand ne vidi ništa od ovoga dok ne dozvolite, a dozvolu možete povući u svako doba.',
  reach: 'Neka bude pri ruci',
  reachHow: ({ button }) =>
    `Pritisnite slagalicu na traci sa alatkama i zakačite Right Hand: njegovo dugme pokazuje koliko Vas stavki čeka. Na svakoj stranici možete i desnim klikom izabrati ${button}.`,
  delegateThis: 'Delegiraj ovo',
  noKeys: 'nije podešeno',
  address: 'Zapišite stavku u traci za adresu',
  addressKeys: ({ key }) => `${key} i razmak`,
  sample: {
    emailKicker: 'Probajte odmah · primer imejla',
    title: 'Ponuda za krečenje kancelarije',
    first:
      'Dobar dan, hvala što ste nam pokazali prostor. U prilogu je naša ponuda za krečenje kancelarije; važi do kraja meseca.',
    second:
      'Pre početka su nam potrebni plan sprata i neko ko će nas sledeće nedelje jednog jutra pustiti da izmerimo drugi sprat. Možete li da obezbedite oboje?',
    attachment: 'ponuda-kancelarija.pdf',
    site: 'Primer · Right Hand',
    inSidebar: 'U bočnoj traci je',
    inSidebarThen: ({ fact }) =>
      `${fact}, na ivici ovog prozora. Recite tamo šta znači „gotovo“ i do kada, pa predajte.`,
    kept: 'Sačuvano je',
    keptBut: ({ fact }) => `${fact}, ali ovaj pregledač nije sam otvorio bočnu traku.`,
    openTab: 'Otvori u novoj kartici',
    failed: 'To nije uspelo. Ponovo učitajte stranicu i pokušajte još jednom.',
    askedKicker: 'Probajte odmah · primer od klijenta',
    asked: 'Nabaviti tri ponude za krečenje kancelarije',
    askedChip: 'Novo, za prihvatanje',
    askedFacts: ({ name, due }) => `${name} · ${due} · odluči i javi`,
    goal: 'Cilj:',
    askedGoal: ({ goal }) =>
      `${goal} tri pisane ponude ispod 2.500 €, jedna pored druge u zajedničkoj tabeli, sa najranijim datumima početka.`,
    answers: {
      accept: {
        label: 'Prihvati',
        means:
          'Svojim rečima kažete kako razumete posao, koliko traje i do kada. Klijent to odmah vidi i nema više tišine.',
      },
      ask: {
        label: 'Pitaj',
        means:
          'Pitate uz mogućnosti i svoj predlog. Obična pitanja čekaju dogovoreno vreme, pa nikoga ne prekidaju u poslu.',
      },
      decline: {
        label: 'Odbij…',
        means: 'Kažete zašto, i posao se vraća klijentu. Ništa ne ostaje bez odgovora.',
      },
    },
  },
};
