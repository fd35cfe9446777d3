import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starters.ts. */
export const starters: Words['starters'] = {
  receipts: {
    title: 'Kuu kuludokumendid',
    goal: 'Iga kuu jooksul tehtud makse kohta on ühes kaustas tšekk või arve ja raamatupidaja on kinnitanud, et midagi ei ole puudu.',
    steps: {
      1: 'Laadi alla kuu konto- ja kaardiväljavõtted ning pane kirja maksed, mille kohta dokumenti ei ole.',
      2: 'Otsi neid postkastist ning poodide ja teenuste kliendikontodelt.',
      3: 'Anna kõigile failidele nimi ühtemoodi: kuupäev, müüja, summa.',
      4: 'Pane need kuu kausta; paberil dokumendid skanni.',
      5: 'Mida ei leia, seda küsi ühe sõnumiga, kuupäeva ja summaga.',
      6: 'Saada kaust raamatupidajale koos loeteluga sellest, mis on veel puudu ja miks.',
    },
    guidelines:
      'Isiklikud maksed märgitakse ära, neid ei jäeta välja. Ühtki dokumenti ei muudeta ega tehta ise. Pangakontole on ainult vaatamisõigus.',
  },
  travel: {
    title: 'Reisi broneerimine',
    goal: 'Sõit ja öömaja on eelarve piires broneeritud ning ühel lehel on kõik kellaajad, aadressid ja broneeringunumbrid.',
    steps: {
      1: 'Kontrolli kuupäevi ja kohta, kes sõidab ja mis ajaks tuleb kohal olla.',
      2: 'Leia kaks-kolm sõidu- ja ööbimisvõimalust koos koguhinnaga ning sellega, mis maksab muutmine või tühistamine.',
      3: 'Saada need koos soovitusega ja ütle, mis ajani iga hind kehtib.',
      4: 'Pärast nõusolekut broneeri täpselt nende nimedega, mis on passis või ID-kaardil.',
      5: 'Pane sõidud ja ööbimised kalendrisse, igaüks oma koha ajavööndis.',
      6: 'Kirjuta üks leht: kellaajad, aadressid, broneeringunumbrid, kontaktid, tee jaamast või lennujaamast.',
      7: 'Eelmisel päeval tee registreerimine ja vaata, kas midagi on muutunud.',
    },
    guidelines:
      'Enne nõusolekut ei maksta midagi. Üks ümberistumine vähem on rohkem väärt kui mõni euro. Passi- ja kaardinumbreid sõnumitesse ei kirjutata.',
  },
  quotes: {
    title: 'Hinnapakkumiste küsimine ja võrdlemine',
    goal: 'Kolm võrreldavat pakkumist on ühes tabelis koos soovitusega, millele piisab vastuseks jah või ei.',
    steps: {
      1: 'Pane kirja, mida on vaja: kogus, kvaliteet, koht, kuupäev ja mis ei tohi puududa.',
      2: 'Leia kolm kuni viis pakkujat ja vaata nende varasemaid töid.',
      3: 'Küsi kõigilt sama, samade sõnadega, ja nimeta vastamise tähtpäev.',
      4: 'Kaks tööpäeva enne tähtpäeva tuleta üks kord meelde neile, kes ei ole vastanud.',
      5: 'Pane ühte tabelisse: hind koos maksuga, tarne, garantii, maksetingimused, mida hind ei sisalda.',
      6: 'Soovita üht ja ütle, mis räägib selle poolt ja mis vastu.',
      7: 'Pärast otsust võta üks pakkumine vastu ja täna teisi.',
    },
    guidelines: 'Ühelegi pakkujale ei öelda teise hinda. Küsimise ajal ei tellita ega lubata midagi.',
  },
  meeting: {
    title: 'Kohtumise kokkuleppimine koos kõne lingiga',
    goal: 'Kõik on ühe ajaga nõustunud ning kutses on link, päevakord ja telefoninumber juhuks, kui link ei tööta.',
    steps: {
      1: 'Uuri välja, kes peavad kohal olema, kui kaua see kestab ja mida on vaja otsustada.',
      2: 'Paku kolm aega tööajal, igaüks kõigi kutsutute ajavööndis.',
      3: 'Hoia need ajad kalendris kinni, kuni üks on valitud; siis vabasta teised.',
      4: 'Loo kõne link ja proovi, kas see avaneb ilma kontota.',
      5: 'Saada kutse koos lingi, päevakorra ja sellega, mida enne lugeda.',
      6: 'Eelmisel päeval saada lingiga meeldetuletus ja ütle, kes ei ole vastanud.',
    },
    guidelines:
      'Kahe kohtumise vahele jääb vähemalt veerand tundi. Kui midagi ei ole vaja otsustada, paku kohtumise asemel kirja.',
  },
  newsletter: {
    title: 'Uudiskirja ettevalmistamine',
    goal: 'Uudiskiri läheb õigel päeval õigele nimekirjale, lõpliku tekstiga ollakse nõus ja kõik lingid töötavad.',
    steps: {
      1: 'Kogu kolm teemat ja küsi, milline on esimene.',
      2: 'Kirjuta mustand: pealkiri kuni 50 tähemärki, lühikesed lõigud, lugejatele üks üleskutse.',
      3: 'Vali pildid, mida tohib kasutada, ja kirjelda igaüht sõnadega.',
      4: 'Saada proovikiri ja ava see ka telefonis.',
      5: 'Kontrolli kõiki linke, nimesid, kuupäevi ja hindu.',
      6: 'Pärast nõusolekut pane see ajastatult teele ja vaata tunni pärast, kas see on kohale jõudnud.',
      7: 'Kolme päeva pärast pane kirja, kui palju seda avati, mida klõpsati ja kui palju loobus.',
    },
    guidelines:
      'See läheb ainult neile, kes on seda soovinud, ja kes loobub, võetakse kohe nimekirjast maha. Aadressid jäävad saatmisprogrammi.',
  },
  inbox: {
    title: 'Postkasti korrastamine',
    goal: 'Postkastis on ainult see, mis vajab isiklikku vastust; kõik muu on vastatud, kausta pandud või oma sildi all.',
    steps: {
      1: 'Võta kirjad läbi alates vanimast ja anna igaühele üks silt: vastata, teha, ootel, lugeda.',
      2: 'Vasta seal, kus vastus on kokku lepitud; muud vastused jäta mustandiks.',
      3: 'Mis võtab üle viie minuti, sellest tee tähtajaga ülesanne.',
      4: 'Pane tšekid, broneeringud ja kinnitused oma kohale.',
      5: 'Loobu kirjadest, mida keegi ei loe, ja tee neist loetelu.',
      6: 'Lõpuks saada viis rida: mis on kiire, mis ootab otsust, millele on vastatud.',
    },
    guidelines:
      'Midagi ei kustutata lõplikult. Isiklikke, tervise- ja õigusasjade kirju ei avata. Tundmatu saatja linke ja manuseid ei avata ning ükski kiri ei ole põhjus maksta.',
  },
  begin: {
    title: 'Assistendiga alustamine',
    goal: 'Pärast esimest nädalat on mõlemale selge, kes mida teeb, millist kanalit pidi ja mis ajaks, ning kolm väikest ülesannet on tehtud.',
    steps: {
      1: 'Leppige kokku tööajas, ühes või kahes kanalis ja selles, kui kiiresti kumbki vastab.',
      2: 'Andke ligipääs ühele kontole korraga paroolihalduri kaudu ja ainult nende õigustega, mida töö nõuab.',
      3: 'Leppige kokku, mis on konfidentsiaalne ja mis kustutatakse, kui koostöö lõpeb.',
      4: 'Nimetage kaks-kolm vastutusala ja öelge iga kohta, kui palju võib assistent ise otsustada.',
      5: 'Andke üle kolm väikest ülesannet, mida saab tagasi võtta, igaühel eesmärk, sammud ja tähtaeg.',
      6: 'Esimesel nädalal rääkige iga päev veerand tundi sellest, mis jäi selgusetuks.',
      7: 'Nädala lõpus vaadake koos tagasi ja kirjutage esimene juhend.',
    },
    guidelines:
      'Üks vastutusala korraga: järgmine tuleb siis, kui esimene sujub. Küsimine maksab vähem kui arvamine.',
  },
};
