/** The starter procedures: what of them is the same in every language. Their texts are the area `starters` of utils/i18n. */
import type { Authority } from './item';

/** What a starter is in all languages alike. */
interface StarterProcedure {
  authority: Authority;
  /** The usual time, minutes. */
  minutes: number;
  /**
   * What a capture is recognised by: words and phrases of all six languages, for mail comes in any. The words of a phrase may
   * stand in any order, endings may differ (procedure-match.ts); fillers such as "of" are left out of them.
   */
  words: string;
}

const STARTERS = {
  receipts: {
    authority: 'decide-and-tell',
    minutes: 60,
    words:
      'receipts, monthly receipts, collect receipts, missing receipts, missing invoices, ' +
      'invoices accountant, invoices bookkeeper, documents accountant, documents bookkeeper, ' +
      'expense report, expense receipts, card statement, month-end documents, kviitung, tšekid, tšekke, ' +
      'kuludokumendid, kuluaruanne, ostuarved, arved raamatupidaja, dokumendid raamatupidaja, ' +
      'algdokumendid, puuduvad arved, kuu arved, nyugta, blokkok, bizonylat, bizonylatok könyvelő, ' +
      'számla könyvelő, számlák könyvelés, havi számlák, bejövő számlák, hiányzó számlák, ' +
      'költségelszámolás, könyvelési anyag, računi knjigovođa, računi knjigovodstvo, fiskalni računi, ' +
      'mesečni računi, prikupiti računi, skupiti računi, priznanice, računi, dokumentacija knjigovođa, ' +
      'dokumentacija knjigovodstvo, izveštaj troškovi, ricevute, scontrini, fatture commercialista, ' +
      'fatture contabilità, documenti contabilità, documenti commercialista, fatture mese, ' +
      'fatture mancanti, nota spese, note spese, raccogliere fatture, recibos, justificantes, ' +
      'tiques gasto, tickets gasto, facturas mes, facturas gestoría, facturas asesoría, ' +
      'documentos gestoría, nota gastos, gastos mes, facturas faltan',
  },
  travel: {
    authority: 'ask-first',
    minutes: 60,
    words:
      'flight, hotel, business trip, book trip, book hotel, book flight, travel, itinerary, ' +
      'train tickets, plane tickets, accommodation, car hire, rental car, lend, lennud, lennupilet, ' +
      'lennupiletid, reis, tööreis, broneerida hotell, broneerida lend, laevapilet, ärireis, ' +
      'komandeering, lähetus, hotell, majutus, rongipilet, repülőjegy, repülő, járat, szállás, ' +
      'szállásfoglalás, szállást foglalni, szálloda, utazás, üzleti út, kiküldetés, vonatjegy, ' +
      'avionska karta, avionske karte, avio karta, avio karte, letovi, rezervisati smeštaj, ' +
      'rezervisati hotel, putovanje, službeni put, poslovni put, smeštaj, karta voz, karte voz, volo, ' +
      'voli, prenotare albergo, prenotare hotel, prenotare volo, biglietto aereo, biglietti aerei, ' +
      'biglietto treno, biglietti treno, viaggio, trasferta, albergo, alloggio, vuelo, vuelos, ' +
      'reservar hotel, reservar vuelo, viaje, billete tren, billetes tren, billete avión, ' +
      'billetes avión, alojamiento, alquiler coche',
  },
  quotes: {
    authority: 'ask-first',
    minutes: 90,
    words:
      'quotes, quotation, request quote, get quote, price quote, compare offers, compare prices, ' +
      'three offers, price offer, hinnapakkumine, hinnapakkumise, hinnapakkumist, hinnapakkumised, ' +
      'hinnapäring, võrdle pakkumisi, küsi pakkumist, küsi hinnapakkumist, küsida pakkumised, ' +
      'kolm pakkumist, pakkumiste võrdlus, árajánlat, ajánlatkérés, ajánlat összehasonlítás, ' +
      'három ajánlat, ajánlatot kérni, ponude dobavljača, uporediti ponude, poređenje ponuda, ' +
      'tri ponude, zatražiti ponudu, tražiti ponude, prikupiti ponude, upit ponuda, zahtev ponuda, ' +
      'upit cena, predračun, preventivo, chiedere preventivo, confrontare offerte, confronto offerte, ' +
      'richiesta offerta, tre offerte, confrontare prezzi, presupuestos, pedir presupuesto, ' +
      'solicitar presupuesto, solicitud presupuesto, comparar ofertas, comparar precios, tres ofertas, ' +
      'cotización',
  },
  meeting: {
    authority: 'decide-and-tell',
    minutes: 20,
    words:
      'schedule meeting, schedule call, arrange meeting, arrange call, set meeting, set call, book call, ' +
      'book meeting, find time, find slot, suggest times, time meet, time call, meeting link, call link, ' +
      'zoom link, video call, calendar invite, kick-off call, catch-up call, send invite, send link, ' +
      'intro call, reschedule, kohtumise aeg, koosoleku aeg, kõne aeg, sobiv aeg, leida aeg, ' +
      'kohtumine kokku leppida, kohtumise kokku, kohtumise kokkuleppimine, millal kohtuda, saada link, ' +
      'koosoleku lingi, kokku saada, videokõne, veebikoosolek, koosoleku link, kohtumise link, ' +
      'kõne link, kalendrikutse, időpont, időpontegyeztetés, időpontjavaslat, mikor beszélni, ' +
      'mikor találkozni, link küldés, megbeszélés egyeztetés, találkozó egyeztetés, ' +
      'megbeszélés szervezés, találkozó szervezés, videohívás, videóhívás, megbeszélés link, hívás link, ' +
      'naptármeghívó, zakazati sastanak, zakazati poziv, dogovoriti sastanak, da se čujemo, ' +
      'poslati link, pošaljite link, zakazivanje sastanka, zakazati razgovor, termin sastanak, ' +
      'termin sastanka, termin razgovor, termin poziv, predlog termina, dogovoriti termin, ' +
      'link sastanak, link poziv, video poziv, fissare riunione, fissare incontro, fissare chiamata, ' +
      'fissare call, organizzare riunione, organizzare call, videochiamata, mandare link, mandami link, ' +
      'videocall, link riunione, link call, trovare orario, disponibilità incontro, invito calendario, ' +
      'agendar reunión, agendar llamada, concertar reunión, fijar reunión, organizar reunión, ' +
      'programar reunión, convocar reunión, concertar llamada, videollamada, enviar enlace, ' +
      'mandar enlace, enlace reunión, enlace llamada, buscar hueco, encontrar hueco',
  },
  newsletter: {
    authority: 'ask-first',
    minutes: 90,
    words:
      'newsletter, email campaign, mailing list, Mailchimp, uudiskiri, uudiskirja, infokiri, infokirja, ' +
      'hírlevél, hírlevelet, hírlevélküldő, bilten, njuzleter, mejling lista, campagna email, ' +
      'bollettino, boletín, campaña correo',
  },
  inbox: {
    authority: 'ask-first',
    minutes: 30,
    words:
      'inbox, sort mail, sort emails, unread mail, unread emails, unread messages, email backlog, ' +
      'unsubscribe newsletters, postkast, postkasti, sisendkaust, lugemata kirjad, sorteeri kirjad, ' +
      'kirjade sorteerimine, loobu uudiskirjad, postafiók, bejövő levelek, beérkező levelek, ' +
      'olvasatlan levelek, olvasatlan mail, levelek rendszerezése, levelek válogatása, ' +
      'leiratkozás hírlevél, sanduče, inboks, nepročitani mejlovi, nepročitana pošta, sortirati mejlove, ' +
      'razvrstati mejlove, razvrstati poštu, srediti mejlove, srediti poštu, sređivanje pošte, ' +
      'odjava bilten, posta arrivo, casella posta, email lette, mail lette, messaggi letti, ' +
      'smistare posta, smistare email, mail arretrate, disiscrivere newsletter, bandeja entrada, ' +
      'correos leer, clasificar correos, ordenar correo, correos pendientes, correos acumulados, ' +
      'baja boletines',
  },
  begin: {
    authority: 'ask-first',
    minutes: 120,
    words:
      'new assistant, begin assistant, start assistant, virtual assistant, assistant onboarding, ' +
      'assistant first day, assistant first week, assistant starts, welcome assistant, ' +
      'working with assistant, uus assistent, virtuaalassistent, assistent alustab, ' +
      'assistendi alustamine, assistendi sisseelamine, assistendi esimene nädal, ' +
      'assistendi esimene päev, új asszisztens, virtuális asszisztens, asszisztens betanítás, ' +
      'asszisztens kezd, asszisztens első nap, asszisztens első hét, asszisztens bevezetés, ' +
      'novi asistent, nova asistentkinja, virtuelni asistent, asistent počinje, uvođenje asistent, ' +
      'početak asistent, prva nedelja asistent, prvi dan asistent, nuovo assistente, nuova assistente, ' +
      'assistente virtuale, inserimento assistente, assistente inizia, cominciare assistente, ' +
      'iniziare assistente, prima settimana assistente, primo giorno assistente, nuevo asistente, ' +
      'nueva asistente, asistente virtual, incorporación asistente, asistente empieza, ' +
      'empezar asistente, trabajar asistente, primera semana asistente, primer día asistente',
  },
} as const satisfies Record<string, StarterProcedure>;

/** Names one of the starters, in the order they are shown. */
export type StarterProcedureId = keyof typeof STARTERS;

/** All of them. */
export const STARTER_PROCEDURES = Object.keys(STARTERS) as StarterProcedureId[];

/** What is the same in all languages: authority, minutes, and the words it is recognised by, one by one. */
export function starterFacts(id: StarterProcedureId): {
  authority: Authority;
  minutes: number;
  words: string[];
} {
  const { words, ...rest } = STARTERS[id];
  return { ...rest, words: words.split(', ') };
}
