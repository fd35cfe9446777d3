import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starters.ts. */
export const starters: Words['starters'] = {
  receipts: {
    title: 'Ricevute del mese',
    goal: 'Ogni pagamento del mese ha la sua ricevuta o fattura in un’unica cartella, e dalla contabilità è arrivata la conferma che non manca nulla.',
    steps: {
      1: 'Scaricare gli estratti conto e della carta del mese, ed elencare i pagamenti senza documento.',
      2: 'Cercarli nella posta e negli account di negozi e servizi.',
      3: 'Dare a ogni file un nome fatto allo stesso modo: data, fornitore, importo.',
      4: 'Metterli nella cartella del mese; scansionare quelli su carta.',
      5: 'Chiedere in un solo messaggio ciò che non si trova, con data e importo.',
      6: 'Inviare la cartella alla contabilità, con l’elenco di ciò che manca ancora e perché.',
    },
    guidelines:
      'I pagamenti privati si segnano, non si tolgono. Nessun documento si modifica o si crea dopo. L’accesso alla banca serve solo per consultare.',
  },
  travel: {
    title: 'Prenotare un viaggio',
    goal: 'Viaggio e alloggio sono prenotati entro il budget, e una sola pagina contiene tutti gli orari, gli indirizzi e i numeri di prenotazione.',
    steps: {
      1: 'Verificare date e luogo, chi viaggia ed entro quando bisogna arrivare.',
      2: 'Trovare due o tre soluzioni di viaggio e di alloggio, con il prezzo totale e il costo di una modifica o di un annullamento.',
      3: 'Inviarle con un consiglio, e dire fino a quando vale ogni prezzo.',
      4: 'Dopo il sì, prenotare con i nomi esattamente come nel passaporto o nella carta d’identità.',
      5: 'Mettere spostamenti e pernottamenti in calendario, ciascuno nel fuso orario del luogo.',
      6: 'Scrivere una pagina: orari, indirizzi, numeri di prenotazione, contatti, la strada dalla stazione o dall’aeroporto.',
      7: 'Il giorno prima fare il check-in e controllare se qualcosa è cambiato.',
    },
    guidelines:
      'Nulla si paga prima di un sì. Un cambio in meno vale più di qualche euro. I numeri di passaporto e di carta restano fuori dai messaggi.',
  },
  quotes: {
    title: 'Chiedere e confrontare preventivi',
    goal: 'Tre preventivi confrontabili stanno in una tabella, con un consiglio a cui basta rispondere sì o no.',
    steps: {
      1: 'Scrivere che cosa serve: quantità, qualità, luogo, data e ciò che non può mancare.',
      2: 'Trovare da tre a cinque fornitori e guardare le loro referenze.',
      3: 'Chiedere a tutti la stessa cosa con le stesse parole, e indicare una data per la risposta.',
      4: 'Due giorni lavorativi prima di quella data, sollecitare una volta chi non ha risposto.',
      5: 'Mettere in una tabella: prezzo con imposte, consegna, garanzia, pagamento, che cosa non è compreso.',
      6: 'Consigliarne uno, e dire che cosa parla a favore e che cosa contro.',
      7: 'Dopo la decisione, accettarne uno e ringraziare gli altri.',
    },
    guidelines:
      'Nessun fornitore viene a sapere il prezzo di un altro. Mentre si chiede, non si ordina e non si promette nulla.',
  },
  meeting: {
    title: 'Fissare una riunione con il link della chiamata',
    goal: 'Tutti hanno accettato un orario, e l’invito contiene il link, i punti da trattare e un numero di telefono nel caso il link non funzioni.',
    steps: {
      1: 'Capire chi deve esserci, quanto dura e che cosa si deve decidere.',
      2: 'Proporre tre orari in orario di lavoro, ciascuno nel fuso orario di ogni persona invitata.',
      3: 'Tenere occupati questi orari in calendario finché se ne sceglie uno, poi liberare gli altri.',
      4: 'Creare il link della chiamata e provare se si apre senza un account.',
      5: 'Inviare l’invito con il link, i punti da trattare e ciò che va letto prima.',
      6: 'Il giorno prima inviare un promemoria con il link, e dire chi non ha risposto.',
    },
    guidelines:
      'Tra due riunioni resta libero almeno un quarto d’ora. Se non c’è nulla da decidere, proporre un messaggio al posto della riunione.',
  },
  newsletter: {
    title: 'Preparare una newsletter',
    goal: 'La newsletter parte nel suo giorno verso la lista giusta, con un testo finale approvato e con tutti i link funzionanti.',
    steps: {
      1: 'Raccogliere tre argomenti e chiedere quale viene per primo.',
      2: 'Scrivere una bozza: oggetto di 50 caratteri al massimo, paragrafi brevi, un solo invito a chi legge.',
      3: 'Scegliere immagini che si possono usare, e descriverle una per una a parole.',
      4: 'Inviare una prova e aprirla anche sul telefono.',
      5: 'Controllare ogni link, nome, data e prezzo.',
      6: 'Dopo il sì programmare l’invio, e un’ora dopo verificare che sia arrivata.',
      7: 'Dopo tre giorni annotare quante persone l’hanno aperta, che cosa hanno toccato e quante si sono cancellate.',
    },
    guidelines:
      'Va solo a chi l’ha chiesta, e chi si cancella esce subito dalla lista. Gli indirizzi restano nel programma di invio.',
  },
  inbox: {
    title: 'Ordinare la posta in arrivo',
    goal: 'Nella posta in arrivo resta solo ciò che chiede una risposta personale; il resto ha avuto risposta, è archiviato o sta sotto la sua etichetta.',
    steps: {
      1: 'Scorrere i messaggi dal più vecchio e dare a ciascuno un’etichetta: rispondere, fare, in attesa, leggere.',
      2: 'Rispondere dove la risposta è concordata; lasciare le altre risposte in bozza.',
      3: 'Fare di ciò che richiede più di cinque minuti un’attività con una data.',
      4: 'Archiviare ricevute, prenotazioni e conferme.',
      5: 'Cancellarsi dalle liste che nessuno legge, ed elencarle.',
      6: 'Alla fine inviare cinque righe: che cosa è urgente, che cosa aspetta una decisione, a che cosa si è risposto.',
    },
    guidelines:
      'Nulla si elimina per sempre. I messaggi personali, medici e legali non si aprono. Link e allegati di mittenti sconosciuti non si aprono, e nessun messaggio è un motivo per pagare.',
  },
  begin: {
    title: 'Cominciare con l’assistente',
    goal: 'Dopo la prima settimana entrambe le parti sanno chi fa che cosa, per quale canale ed entro quando, e tre piccole attività sono concluse.',
    steps: {
      1: 'Concordare gli orari di lavoro, uno o due canali, e in quanto tempo si risponde.',
      2: 'Dare accesso a un account alla volta con un gestore di password, con i soli diritti che il lavoro richiede.',
      3: 'Stabilire che cosa è riservato e che cosa si cancella quando la collaborazione finisce.',
      4: 'Dare un nome a due o tre aree, e dire per ciascuna fin dove può decidere l’assistente.',
      5: 'Affidare tre piccole attività che si possono annullare, ciascuna con obiettivo, passi e scadenza.',
      6: 'Nella prima settimana parlare ogni giorno un quarto d’ora di ciò che non era chiaro.',
      7: 'Alla fine della settimana guardare indietro insieme, e scrivere la prima procedura.',
    },
    guidelines:
      'Un’area alla volta: la successiva arriva quando la prima va bene. Una domanda costa meno di un’ipotesi.',
  },
};
