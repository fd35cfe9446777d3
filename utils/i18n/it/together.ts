import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/together.ts. */
export const together: Words['together'] = {
  title: 'Insieme',
  titleWith: ({ name }) => `Insieme a ${name}`,
  stand: {
    alone: 'Non ancora condiviso',
    invited: 'Invito inviato, in attesa della risposta',
    compare: 'Confrontate sei parole',
    waiting: 'In attesa di entrare',
    together: 'Lavorate insieme',
    removed: 'Non più condiviso con questo browser',
  },
  openNamed: ({ name }) => `Insieme a ${name}: apri`,
  unreadable: 'Non è stato possibile leggere chi fa parte di questo spazio di lavoro.',
  moment: 'Un momento…',
  why: ({ name }) =>
    `Il lavoro viaggia allora tra i vostri due browser, sigillato: lo leggete solo tu e ${name}. Tu mandi un codice, un altro torna indietro, e confrontate sei parole.`,
  invite: ({ name }) => `Invita ${name}`,
  inviteNobody: { client: 'Invita chi ti assiste', assistant: 'Invita chi delega' },
  haveInvite: 'Ho ricevuto un invito',
  code: ({ name }) => `L’invito per ${name}`,
  codeOwn: 'L’invito per l’altro tuo browser',
  codeHint: ({ day }) => `Vale una volta, fino al ${day}, e non contiene segreti.`,
  copyCode: 'Copia l’invito',
  copied: 'Copiato.',
  writeMail: 'Scrivi un’email',
  answer: ({ name }) => `La risposta di ${name}`,
  answerOwn: 'La risposta dell’altro tuo browser',
  answerHint: 'Incolla il codice che è tornato, o l’intero messaggio.',
  readAnswer: 'Leggi la risposta',
  callOff: 'Annulla l’invito',
  calledOff: 'L’invito è annullato.',
  yourAnswer: ({ name }) => `La tua risposta per ${name}`,
  yourAnswerOwn: 'La risposta per il tuo primo browser',
  yourAnswerHint: 'Prima rimandala indietro. Poi confrontate le parole qui sotto.',
  copyAnswer: 'Copia la risposta',
  compare: 'Sono queste le sei parole da entrambe le parti?',
  compareHow: ({ name }) =>
    `Telefona a ${name} e leggetevele a voce. Se qualcuno ha cambiato un codice lungo la strada, le parole sono diverse.`,
  compareOwn:
    'Guarda i due schermi. Se qualcuno ha cambiato un codice lungo la strada, le parole sono diverse.',
  claims: ({ who }) => `L’altra parte dice di essere: ${who}.`,
  same: 'Sono le stesse',
  differ: 'Sono diverse',
  differed: 'Non è entrato nessuno. Fai un nuovo invito e mandalo per un’altra via.',
  letIn: ({ name }) => `${name}: accesso dato.`,
  letInOwn: 'L’altro tuo browser ha accesso.',
  waitingFor: ({ name }) =>
    `In attesa del primo pacchetto di ${name}, o del server. Appena è letto, il lavoro si vede qui.`,
  waitingOwn:
    'In attesa del primo pacchetto dall’altro tuo browser, o del server. Appena è letto, il lavoro si vede qui.',
  noLonger:
    'Questo browser è stato rimosso. Quello che ha ricevuto resta qui; non arriva nulla di nuovo, e quello che scrivi resta qui. Per tornare, chiedi un nuovo invito.',
  devices: 'Dispositivi',
  you: 'Tu',
  device: ({ number }) => `Browser ${number}`,
  deviceOf: ({ name, number }) => `${name}, browser ${number}`,
  thisOne: 'questo',
  since: ({ day }) => `dal ${day}`,
  removedOn: ({ day }) => `rimosso il ${day}`,
  wordsCompared: 'Le parole confrontate',
  addOwn: 'Aggiungi un altro mio dispositivo',
  removeNamed: ({ what }) => `Rimuovi ${what}`,
  removeAsk: ({ what }) => `Rimuovere ${what}?`,
  removes: {
    stops:
      'Quello che si scrive da ora in poi è sigillato con una nuova chiave, che va solo a tutti gli altri.',
    keeps: 'Quello che lì è già arrivato, lì resta: nessuno può cancellarlo da lontano.',
    late: {
      client: 'Quello che è stato scritto lì e arriva più tardi aspetta in «Sicurezza», e decidi tu.',
      assistant:
        'Quello che è stato scritto lì e arriva più tardi aspetta in «Sicurezza», e decide chi delega.',
    },
    everyDevice: ({ name }) => `Toglie tutti i dispositivi di ${name}.`,
    items: 'Le voci restano a te, e puoi invitare qualcun altro.',
  },
  removed: ({ what }) => `${what}: accesso tolto.`,
  kit: 'Foglio di recupero',
  kitWhy: 'Un foglio stampato che ti fa rientrare se perdi questo browser. Non può fare altro.',
  makeKit: 'Fai un foglio di recupero',
  kitMade: ({ day }) => `L’ultimo è stato fatto il ${day}.`,
  security: 'Sicurezza',
  unseen: ({ count }) => `nuovi: ${count}`,
  mail: {
    hello: 'Ciao,',
    invite: {
      subject: 'Right Hand: un invito',
      how: 'lavoriamo insieme in Right Hand. Nella barra laterale scegli «Spazi di lavoro», poi «Partecipa con un invito», e incolla questo:',
      next: 'Right Hand ti mostra una risposta. Mandamela, e confrontiamo sei parole al telefono.',
    },
    answer: {
      subject: 'Right Hand: la risposta al tuo invito',
      how: 'ecco la risposta al tuo invito. Nella barra laterale di Right Hand apri «Insieme» e incollala lì:',
      next: 'Poi confrontiamo sei parole al telefono.',
    },
  },
};
