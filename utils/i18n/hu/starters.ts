import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starters.ts. */
export const starters: Words['starters'] = {
  receipts: {
    title: 'Havi számlák és nyugták',
    goal: 'A hónap minden kifizetéséhez ott a számla vagy a nyugta egy mappában, és a könyvelő visszaigazolta, hogy semmi sem hiányzik.',
    steps: {
      1: 'Töltse le a hónap számla- és kártyakivonatait, és írja össze a bizonylat nélküli kifizetéseket.',
      2: 'Keresse meg ezeket a postafiókban, valamint a boltok és szolgáltatók ügyfélfiókjaiban.',
      3: 'Nevezzen el minden fájlt egyformán: dátum, eladó, összeg.',
      4: 'Tegye őket a hónap mappájába; a papíralapúakat szkennelje be.',
      5: 'Ami nincs meg, azt egyetlen üzenetben kérje be, dátummal és összeggel.',
      6: 'Küldje el a mappát a könyvelőnek, és sorolja fel, mi hiányzik még és miért.',
    },
    guidelines:
      'A magánkifizetéseket megjelöljük, nem hagyjuk ki. Bizonylatot módosítani vagy pótlólag gyártani tilos. A bankszámlához csak megtekintési jog jár.',
  },
  travel: {
    title: 'Utazás foglalása',
    goal: 'Az út és a szállás a kereten belül le van foglalva, és egyetlen oldalon ott van minden időpont, cím és foglalási szám.',
    steps: {
      1: 'Ellenőrizze a dátumokat és a helyet, azt, hogy ki utazik, és mikorra kell odaérni.',
      2: 'Keressen két-három utazási és szálláslehetőséget a teljes árral és azzal, mibe kerül a módosítás vagy a lemondás.',
      3: 'Küldje el őket egy javaslattal, és írja meg, meddig érvényesek az árak.',
      4: 'A jóváhagyás után pontosan az útlevélben vagy a személyi igazolványban szereplő nevekkel foglaljon.',
      5: 'Írja be az utakat és a szállásokat a naptárba, mindegyiket a helyszín időzónájában.',
      6: 'Írjon egy oldalt: időpontok, címek, foglalási számok, elérhetőségek, út az állomásról vagy a repülőtérről.',
      7: 'Az indulás előtti napon jelentkezzen be a járatra, és nézze meg, változott-e valami.',
    },
    guidelines:
      'Jóváhagyás előtt semmit sem fizetünk ki. Eggyel kevesebb átszállás többet ér néhány eurónál. Útlevél- és kártyaszám nem kerül üzenetbe.',
  },
  quotes: {
    title: 'Árajánlatok bekérése és összehasonlítása',
    goal: 'Három összehasonlítható ajánlat áll egy táblázatban, olyan javaslattal, amelyre elég egy igen vagy egy nem.',
    steps: {
      1: 'Írja le, mire van szükség: mennyiség, minőség, hely, dátum, és ami nem maradhat el.',
      2: 'Keressen három–öt beszállítót, és nézze meg a referenciáikat.',
      3: 'Kérje mindegyiktől ugyanazt, ugyanazokkal a szavakkal, és adjon meg válaszadási határidőt.',
      4: 'Két munkanappal a határidő előtt egyszer emlékeztesse azokat, akik nem válaszoltak.',
      5: 'Írja egy táblázatba: ár adóval, szállítás, garancia, fizetés, és amit az ár nem tartalmaz.',
      6: 'Javasoljon egyet, és írja le, mi szól mellette és mi ellene.',
      7: 'A döntés után fogadja el az egyiket, a többieknek pedig köszönje meg az ajánlatot.',
    },
    guidelines:
      'Egyik beszállító sem tudja meg a másik árát. Az ajánlatkérés alatt semmit sem rendelünk meg és nem ígérünk.',
  },
  meeting: {
    title: 'Megbeszélés szervezése híváslinkkel',
    goal: 'Mindenki elfogadott egy időpontot, és a meghívóban ott a link, a napirend és egy telefonszám arra az esetre, ha a link nem működne.',
    steps: {
      1: 'Derítse ki, kinek kell ott lennie, mennyi ideig tart, és miről kell dönteni.',
      2: 'Ajánljon fel három időpontot munkaidőben, mindegyiket minden meghívott időzónájában.',
      3: 'Tartsa fenn ezeket az időpontokat a naptárban, amíg el nem dől, melyik lesz; utána szabadítsa fel a többit.',
      4: 'Hozza létre a híváslinket, és próbálja ki, megnyílik-e fiók nélkül.',
      5: 'Küldje el a meghívót a linkkel, a napirenddel és azzal, amit előtte el kell olvasni.',
      6: 'Előző nap küldjön emlékeztetőt a linkkel, és jelezze, ki nem válaszolt.',
    },
    guidelines:
      'Két megbeszélés között legalább negyedóra marad szabadon. Ahol nincs miről dönteni, javasoljon inkább üzenetet.',
  },
  newsletter: {
    title: 'Hírlevél előkészítése',
    goal: 'A hírlevél a kijelölt napon a megfelelő címlistára megy ki, jóváhagyott szöveggel és működő linkekkel.',
    steps: {
      1: 'Gyűjtsön össze három témát, és kérdezze meg, melyik legyen az első.',
      2: 'Írjon vázlatot: legfeljebb 50 karakteres tárgy, rövid bekezdések, egyetlen kérés az olvasókhoz.',
      3: 'Válasszon felhasználható képeket, és írja le mindegyiket szavakkal.',
      4: 'Küldjön próbalevelet, és nyissa meg telefonon is.',
      5: 'Ellenőrizzen minden linket, nevet, dátumot és árat.',
      6: 'A jóváhagyás után időzítse, és egy óra múlva nézze meg, megérkezett-e.',
      7: 'Három nap múlva jegyezze fel, hányan nyitották meg, mire kattintottak, és hányan iratkoztak le.',
    },
    guidelines:
      'Csak az kapja, aki kérte, és aki leiratkozik, azonnal lekerül a listáról. A címek a levélküldő programban maradnak.',
  },
  inbox: {
    title: 'A beérkező levelek rendezése',
    goal: 'A bejövő levelek közt csak az marad, ami személyes választ kíván; minden más meg van válaszolva, el van téve, vagy a címkéje alatt van.',
    steps: {
      1: 'Menjen végig a leveleken a legrégebbitől, és adjon mindegyiknek egy címkét: válasz, teendő, vár, olvasnivaló.',
      2: 'Válaszoljon ott, ahol van megbeszélt válasz; a többi választ hagyja piszkozatban.',
      3: 'Ami öt percnél tovább tart, abból legyen határidős feladat.',
      4: 'Tegye a helyükre a nyugtákat, foglalásokat és visszaigazolásokat.',
      5: 'Iratkozzon le a senki által nem olvasott levelekről, és írja össze őket.',
      6: 'A végén küldjön öt sort: mi sürgős, mi vár döntésre, mire ment válasz.',
    },
    guidelines:
      'Végleg semmit sem törlünk. A személyes, egészségügyi és jogi leveleket nem nyitjuk meg. Ismeretlen feladó linkjét és mellékletét nem nyitjuk meg, és egyetlen levél sem ok a fizetésre.',
  },
  begin: {
    title: 'Kezdés egy asszisztenssel',
    goal: 'Az első hét után mindkét fél tudja, ki mit csinál, melyik csatornán és mikorra, és három kis feladat elkészült.',
    steps: {
      1: 'Állapodjanak meg a munkaidőben, egy vagy két csatornában, és abban, ki milyen gyorsan válaszol.',
      2: 'Egyszerre egy fiókhoz adjanak hozzáférést, jelszókezelővel, és csak annyi joggal, amennyi a munkához kell.',
      3: 'Tisztázzák, mi bizalmas, és mit kell törölni, amikor az együttműködés véget ér.',
      4: 'Nevezzenek meg két-három területet, és mondják ki, melyiken mennyire dönthet önállóan az asszisztens.',
      5: 'Adjanak át három kis, visszavonható feladatot, mindegyiket céllal, lépésekkel és határidővel.',
      6: 'Az első héten minden nap beszéljenek negyedórát arról, ami nem volt világos.',
      7: 'A hét végén tekintsenek vissza együtt, és írják meg az első eljárást.',
    },
    guidelines:
      'Egyszerre egy terület: a következő akkor jön, ha az első jól megy. Egy kérdés kevesebbe kerül, mint egy feltételezés.',
  },
};
