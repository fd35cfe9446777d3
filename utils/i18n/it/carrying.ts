import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/carrying.ts. */
export const carrying: Words['carrying'] = {
  fault: {
    'not-ours': 'Questo non è un pacchetto di Right Hand.',
    newer: 'Questo pacchetto viene da una versione più recente di Right Hand; prima aggiorna l’estensione.',
    cut: 'Manca la fine del pacchetto. Copia tutto il blocco, con la prima e l’ultima riga, o chiedi il file.',
    damaged:
      'Alcuni caratteri del pacchetto sono cambiati lungo la strada. Chiedilo di nuovo, meglio come file.',
    malformed: 'Il pacchetto non è completo. Chiedine uno nuovo.',
    'other-workspace': 'Questo pacchetto è di uno spazio di lavoro che non è in questo browser.',
  },
  packet: {
    title: 'Per email, chat o file',
    why: 'Sigillato: lo aprono solo i vostri dispositivi.',
    first: ({ name }) => `Manda il primo pacchetto (per ${name}): lì apre il lavoro.`,
    ownFirst: 'Manda il primo pacchetto all’altro tuo browser: lì apre il lavoro.',
    own: 'Verso gli altri tuoi dispositivi',
    lacks: ({ name, count }) =>
      n(count, {
        one: '# modifica che, per quanto si sa, non è ancora arrivata: ',
        other: '# modifiche che, per quanto si sa, non sono ancora arrivate: ',
      }) + name,
    has: ({ name }) => `Tutte le tue modifiche sono arrivate: ${name}.`,
    ownLacks: ({ count }) =>
      n(count, {
        one: '# modifica che forse manca su un altro tuo dispositivo',
        other: '# modifiche che forse mancano su un altro tuo dispositivo',
      }),
    ownAlso: 'Porta anche ciò che non è ancora affidato, le impostazioni e ciò che stai scrivendo.',
    making: 'Preparo il pacchetto…',
    copy: 'Copia il pacchetto',
    save: 'Salva un file',
    mail: 'Scrivi un’email',
    tooLong: ({ program }) =>
      `${program} non può aprirsi con un pacchetto così lungo. Copialo e incollalo nell’email, o salva il file e allegalo.`,
    copied: 'Il pacchetto è copiato: incollalo in un’email o in una chat.',
    saved: ({ file }) => `Salvato come ${file}: ora invialo.`,
    opened: 'Il pacchetto è nell’email: premi Invia.',
    notCopied: 'Il browser non ha permesso di copiare il pacchetto. Salva il file.',
    notReady:
      'Le chiavi di questo spazio di lavoro non sono ancora qui. Leggi prima il pacchetto dell’altra parte.',
  },
  mail: {
    subject: 'Un pacchetto di Right Hand',
    intro: 'Questo blocco è per Right Hand: apri l’email con la barra laterale accanto e scegli di leggerlo.',
  },
  read: {
    title: 'Leggi un pacchetto',
    why: 'Incolla tutto il blocco, o scegli il file .righthand che hai ricevuto.',
    block: 'Il pacchetto come testo',
    file: 'Il pacchetto come file',
    read: 'Leggi',
    choose: 'Scegli un file…',
    drop: 'Trascina qui il file',
    changes: ({ count }) => n(count, { one: 'Letto: # modifica nuova.', other: 'Letto: # modifiche nuove.' }),
    nothing: 'Letto: non c’era niente di nuovo.',
    roster: 'Letto: i membri dello spazio di lavoro sono aggiornati.',
    waiting: 'Una parte aspetta un pacchetto precedente: chiedi quello che non è ancora stato letto.',
    refused: ({ count }) => n(count, { one: '# parte rifiutata.', other: '# parti rifiutate.' }),
    security: 'Vedi che cosa è stato rifiutato',
    empty: 'Prima incolla il pacchetto.',
  },
  server: {
    title: 'Con un server',
    setUp: 'Configura un server',
    why: 'Con un server NATS le modifiche viaggiano da sole. Il server vede pacchetti sigillati, codici e dimensioni, nessuna delle tue parole.',
    address: 'Indirizzo del server',
    addressHint: 'Per esempio wss://sync.example.org; ws:// solo su questo computer.',
    credentials: 'Credenziali di questo dispositivo',
    credentialsHint: 'La chiave (SU…) o il file .creds ricevuto da chi gestisce il server.',
    test: 'Prova e salva',
    testing: 'Prova del server…',
    saved: 'Il server risponde ed è salvato.',
    notAllowed:
      'Firefox non ha avuto il permesso di inviare le modifiche sigillate: il server non è salvato.',
    kept: 'Le credenziali sono conservate e non si mostrano più.',
    change: 'Cambia',
    keep: 'Lascia così',
    pause: 'Metti in pausa',
    goOn: 'Riprendi',
    now: 'Prova ora',
    remove: 'Togli il server',
    removed: 'Il server è tolto da questo dispositivo. Ciò che conserva resta lì.',
    owner: 'Per chi gestisce il server',
    ownerWhy: 'Questa riga dà a questo dispositivo le sue credenziali.',
    copyLine: 'Copia la riga',
    copied: 'Copiato.',
    notCopied: 'Il browser non ha permesso di copiare: seleziona il testo a mano.',
    phase: {
      off: 'Non connesso.',
      connecting: 'Connessione…',
      reading: 'Ricezione',
      sending: 'Invio',
      live: 'Tutto è aggiornato.',
      waiting: 'In attesa di riprovare.',
      paused: 'In pausa: niente viaggia attraverso il server.',
    },
    next: ({ at }) => `Prossimo tentativo: ${at}.`,
    figures: ({ done, total }) => `${done} di ${total}`,
    fault: {
      address: 'Questo non è l’indirizzo di un server: è del tipo wss://sync.example.org.',
      insecure: 'ws:// non è cifrato ed è permesso solo su questo computer. Usa un indirizzo con wss://.',
      credentials:
        'Queste non sono credenziali di un server NATS. Incolla la chiave, che inizia con SU, o tutto il file .creds.',
      unreachable:
        'Lì non risponde nessun server NATS. Controlla l’indirizzo e la connessione; chiedi a chi lo gestisce se WebSocket è attivo.',
      refused:
        'Il server rifiuta queste credenziali: sono state revocate o sono di un altro server. Chiedine di nuove a chi lo gestisce.',
      'no-jetstream':
        'Il server risponde, ma JetStream è spento e non conserva niente. Chi lo gestisce deve attivarlo.',
      'wrong-device':
        'Queste credenziali sono di un altro dispositivo o spazio di lavoro. Dai a chi gestisce il server la riga qui sotto e incolla ciò che ricevi.',
      full: 'Il server non ha più spazio o non accetta un pacchetto così grande. Chi lo gestisce deve alzare il limite; intanto non si perde niente.',
    },
  },
  held: {
    has: ({ name }) => `Arrivato: ${name}.`,
    onWay: ({ name }) => `In viaggio verso ${name}.`,
    notYet: ({ name }) => `Non si sa ancora se è arrivato: ${name}.`,
    send: 'Invia un pacchetto',
    sign: ({ name }) => `Non ancora arrivato: ${name}`,
  },
  inMail: {
    kicker: 'Pacchetto · Gmail',
    offer: ({ name, count }) =>
      n(count, {
        one: `Leggi il pacchetto di ${name} (# modifica)`,
        other: `Leggi il pacchetto di ${name} (# modifiche)`,
      }),
    offerAny: ({ count }) =>
      n(count, { one: 'Leggi questo pacchetto (# modifica)', other: 'Leggi questo pacchetto (# modifiche)' }),
    about: 'Questa email porta modifiche al vostro lavoro comune.',
    nothing: 'Hai già tutto ciò che c’è in questo pacchetto.',
    damaged: 'Il pacchetto in questa email non si può leggere.',
    clipped: 'Gmail taglia le email lunghe: apri il messaggio intero, o chiedi il pacchetto come file.',
    attached: 'È allegato un file di Right Hand. Scaricalo, poi sceglilo qui.',
  },
  sign: {
    failing: 'Il server non si raggiunge: vedi perché',
    paused: 'La sincronizzazione è in pausa',
  },
  way: ({ name }) => `In un pacchetto per ${name}`,
  wayServer: 'Con il server',
  byServer: 'Parte con il server; non c’è niente da inviare.',
};
