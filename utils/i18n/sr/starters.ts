import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starters.ts. */
export const starters: Words['starters'] = {
  receipts: {
    title: 'Mesečni računi',
    goal: 'Za svako plaćanje u mesecu postoji račun u jednoj fascikli, a iz knjigovodstva je potvrđeno da ništa ne nedostaje.',
    steps: {
      1: 'Preuzeti mesečne izvode sa računa i kartice i popisati plaćanja bez računa.',
      2: 'Potražiti te račune u pošti i na korisničkim nalozima prodavnica i usluga.',
      3: 'Svaku datoteku nazvati na isti način: datum, prodavac, iznos.',
      4: 'Staviti ih u fasciklu za taj mesec; papirne skenirati.',
      5: 'Što se ne nađe, zatražiti u jednoj poruci, sa datumom i iznosom.',
      6: 'Poslati fasciklu knjigovodstvu, uz spisak onoga što još nedostaje i zašto.',
    },
    guidelines:
      'Privatna plaćanja se obeležavaju, ne izostavljaju. Nijedan račun se ne menja i ne pravi naknadno. Pristup banci služi samo za uvid.',
  },
  travel: {
    title: 'Rezervacija putovanja',
    goal: 'Prevoz i smeštaj su rezervisani u okviru budžeta, a na jednoj strani stoje sva vremena, adrese i brojevi rezervacija.',
    steps: {
      1: 'Proveriti datume i mesto, ko putuje i do kada treba stići.',
      2: 'Naći dve ili tri mogućnosti za prevoz i smeštaj, sa ukupnom cenom i cenom izmene ili otkazivanja.',
      3: 'Poslati ih uz preporuku i navesti do kada koja cena važi.',
      4: 'Posle pristanka rezervisati na imena tačno kako stoje u pasošu ili ličnoj karti.',
      5: 'Uneti prevoz i smeštaj u kalendar, sve u vremenskoj zoni tog mesta.',
      6: 'Napisati jednu stranu: vremena, adrese, brojevi rezervacija, kontakti, put od stanice ili aerodroma.',
      7: 'Dan ranije obaviti prijavu za let i pogledati da li se nešto promenilo.',
    },
    guidelines:
      'Ništa se ne plaća pre pristanka. Jedno presedanje manje vredi više od nekoliko evra. Brojevi pasoša i kartica ne pišu se u porukama.',
  },
  quotes: {
    title: 'Prikupljanje i poređenje ponuda',
    goal: 'Tri uporedive ponude stoje u jednoj tabeli, uz preporuku na koju je dovoljno odgovoriti sa da ili ne.',
    steps: {
      1: 'Zapisati šta je potrebno: količina, kvalitet, mesto, datum i šta ne sme da izostane.',
      2: 'Naći tri do pet dobavljača i pogledati njihove reference.',
      3: 'Od svih zatražiti isto, istim rečima, i navesti rok za odgovor.',
      4: 'Dva radna dana pre roka jednom podsetiti one koji nisu odgovorili.',
      5: 'Uneti u jednu tabelu: cena sa porezom, isporuka, garancija, plaćanje i šta nije uključeno.',
      6: 'Preporučiti jednu i navesti šta govori za nju, a šta protiv nje.',
      7: 'Posle odluke prihvatiti jednu, a ostalima zahvaliti.',
    },
    guidelines:
      'Nijedan dobavljač ne saznaje cenu drugog. Dok se ponude traže, ništa se ne naručuje i ne obećava.',
  },
  meeting: {
    title: 'Zakazivanje sastanka sa linkom za razgovor',
    goal: 'Svi su prihvatili isti termin, a u pozivu su link, dnevni red i broj telefona ako link ne proradi.',
    steps: {
      1: 'Saznati ko treba da prisustvuje, koliko traje i o čemu se odlučuje.',
      2: 'Ponuditi tri termina u radno vreme, svaki u vremenskoj zoni svih pozvanih.',
      3: 'Držati te termine u kalendaru dok se jedan ne izabere, a onda osloboditi ostale.',
      4: 'Napraviti link za razgovor i proveriti da li se otvara bez naloga.',
      5: 'Poslati poziv sa linkom, dnevnim redom i onim što treba pročitati unapred.',
      6: 'Dan ranije poslati podsetnik sa linkom i javiti ko nije odgovorio.',
    },
    guidelines:
      'Između dva sastanka ostaje bar četvrt sata. Gde nema o čemu da se odluči, predložiti poruku umesto sastanka.',
  },
  newsletter: {
    title: 'Priprema biltena',
    goal: 'Bilten odlazi na svoj dan pravoj listi, sa konačnim tekstom oko kog postoji saglasnost i sa ispravnim linkovima.',
    steps: {
      1: 'Prikupiti tri teme i pitati koja ide prva.',
      2: 'Napisati nacrt: naslov do 50 znakova, kratki pasusi, jedan poziv čitaocima.',
      3: 'Izabrati slike koje smeju da se koriste i svaku opisati rečima.',
      4: 'Poslati probnu poruku i otvoriti je i na telefonu.',
      5: 'Proveriti svaki link, ime, datum i cenu.',
      6: 'Posle pristanka zakazati slanje i posle sat vremena proveriti da li je stiglo.',
      7: 'Posle tri dana zapisati koliko puta je otvoren, na šta se kliknulo i koliko se ljudi odjavilo.',
    },
    guidelines:
      'Šalje se samo onima koji su ga tražili, a ko se odjavi, odmah se skida sa liste. Adrese ostaju u programu za slanje.',
  },
  inbox: {
    title: 'Sređivanje pošte',
    goal: 'U prijemnom sandučetu ostaje samo ono što traži lični odgovor; na sve drugo je odgovoreno, odloženo je ili stoji pod svojom oznakom.',
    steps: {
      1: 'Proći poruke od najstarije i svakoj dati jednu oznaku: odgovoriti, uraditi, čeka, pročitati.',
      2: 'Odgovoriti tamo gde je odgovor dogovoren; ostale odgovore ostaviti kao nacrte.',
      3: 'Od onoga što traje duže od pet minuta napraviti zadatak sa rokom.',
      4: 'Račune, rezervacije i potvrde odložiti na njihovo mesto.',
      5: 'Odjaviti se sa lista koje niko ne čita i popisati ih.',
      6: 'Na kraju poslati pet redova: šta je hitno, šta čeka odluku, na šta je odgovoreno.',
    },
    guidelines:
      'Ništa se ne briše zauvek. Lične, zdravstvene i pravne poruke se ne otvaraju. Linkovi i prilozi nepoznatih pošiljalaca se ne otvaraju, i nijedna poruka nije razlog za plaćanje.',
  },
  begin: {
    title: 'Početak rada sa asistentom',
    goal: 'Posle prve nedelje obe strane znaju ko šta radi, kojim kanalom i do kada, a tri mala zadatka su završena.',
    steps: {
      1: 'Dogovoriti radno vreme, jedan ili dva kanala i koliko brzo svaka strana odgovara.',
      2: 'Davati pristup nalog po nalog, preko programa za lozinke, sa onoliko prava koliko posao traži.',
      3: 'Utvrditi šta je poverljivo i šta se briše kada se saradnja završi.',
      4: 'Navesti dve ili tri oblasti i za svaku reći koliko se u njoj sme odlučivati bez pitanja.',
      5: 'Predati tri mala zadatka koja mogu da se ponište, svaki sa ciljem, koracima i rokom.',
      6: 'Prve nedelje svakog dana četvrt sata razgovarati o onome što nije bilo jasno.',
      7: 'Na kraju nedelje zajedno se osvrnuti i napisati prvi postupak.',
    },
    guidelines:
      'Jedna po jedna oblast: sledeća dolazi kada prva krene dobro. Pitanje košta manje od pogađanja.',
  },
};
