import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/security.ts. */
export const security: Words['security'] = {
  title: 'Sicurezza',
  unreadable: 'Non è stato possibile leggere che cosa è stato rifiutato.',
  empty: 'Nulla è stato rifiutato',
  emptyText:
    'Quello che è falsificato, alterato o viene da chi non fa parte di qui resta fuori, ed è elencato qui una volta.',
  why: 'Tutto questo è rimasto fuori, quindi qui non è cambiato nulla. La stessa cosa è elencata una volta, per quante volte arrivi.',
  refused: 'Rifiutati',
  isNew: 'nuovo',
  from: ({ who }) => `A nome di ${who}`,
  fromUnknown: 'Da un dispositivo sconosciuto',
  entries: ({ count }) => n(count, { one: '# registrazione', other: '# registrazioni' }),
  late: 'Scritto dopo una rimozione',
  lateFrom: ({ who, count }) =>
    n(count, { one: `${who}: # registrazione`, other: `${who}: # registrazioni` }),
  lateWhy:
    'È autentico, ma scritto dopo la rimozione del dispositivo, o arrivato troppo tardi. Accoglilo solo se sai che cos’è.',
  lateWaits: 'Decide chi delega.',
  takeIn: 'Accogli',
  leaveOut: 'Lascia fuori',
  tookIn: 'È accolto.',
  leftOut: 'Resta fuori.',
  faults: {
    'not-ours': {
      what: 'Questo non l’ha scritto Right Hand.',
      todo: 'Copia di nuovo l’intero codice o blocco.',
    },
    newer: {
      what: 'L’ha scritto una versione più recente di Right Hand.',
      todo: 'Aggiorna Right Hand qui, poi leggilo di nuovo.',
    },
    cut: { what: 'Manca la fine.', todo: 'Copialo intero, con l’ultima riga, o chiedilo come file.' },
    damaged: {
      what: 'Alcuni caratteri sono cambiati lungo la strada.',
      todo: 'Copialo di nuovo, o chiedilo come file.',
    },
    malformed: {
      what: 'Non dice quello che deve dire.',
      todo: 'Chiedi di mandarlo di nuovo; se resta così, chiedi quale programma l’ha fatto.',
    },
    forged: {
      what: 'È stato falsificato, o alterato lungo la strada.',
      todo: 'Chiedi a voce all’altra parte se l’ha mandato.',
    },
    unreadable: {
      what: 'È sigillato con una chiave che questo browser non ha.',
      todo: 'Chiedi all’altra parte un nuovo pacchetto.',
    },
    'other-workspace': {
      what: 'Appartiene a un altro spazio di lavoro.',
      todo: 'Leggilo dove c’è quello spazio di lavoro.',
    },
    stranger: {
      what: 'Viene da un dispositivo che non fa parte di questo spazio di lavoro.',
      todo: 'Chiedi all’altra parte se il dispositivo è suo; se lo è, va invitato.',
    },
    'wrong-author': {
      what: 'L’autore si fa passare per qualcun altro.',
      todo: 'Chiedi all’altra parte che cosa è successo su quel dispositivo.',
    },
    'beyond-role': {
      what: 'Fa più di quello che l’autore può fare qui.',
      todo: 'Non ha avuto effetto. Se era voluto, parlatene.',
    },
    rewritten: {
      what: 'Dà un altro contenuto a qualcosa che era già arrivato.',
      todo: 'Non ne è stato preso nulla. Forse il dispositivo è stato ripristinato da una vecchia copia: rimuovilo e invitalo di nuovo.',
    },
    removed: {
      what: 'L’ha scritto un dispositivo rimosso.',
      todo: 'Chi delega decide se accoglierlo.',
    },
    'used-invite': {
      what: 'Questo invito è già stato usato.',
      todo: 'Chiedine uno nuovo: ognuno vale una volta.',
    },
    expired: { what: 'Questo invito è troppo vecchio.', todo: 'Chiedine uno nuovo.' },
    'not-invited': {
      what: 'Non risponde a nessuno dei tuoi inviti.',
      todo: 'Controlla che sia la risposta al tuo ultimo invito, o mandane uno nuovo.',
    },
    'own-invite': {
      what: 'Questo è un tuo invito.',
      todo: 'Mandalo all’altra parte; quello che torna si incolla qui.',
    },
    'already-joined': {
      what: 'Questo browser fa già parte di quello spazio di lavoro.',
      todo: 'Aprilo da «Spazi di lavoro».',
    },
    'wrong-kit': {
      what: 'Il codice non è di un foglio di questo spazio di lavoro.',
      todo: 'Controlla ogni gruppo del codice, e che il pacchetto sia dello stesso spazio di lavoro.',
    },
  },
};
