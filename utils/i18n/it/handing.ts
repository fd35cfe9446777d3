import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/handing.ts. */
export const handing: Words['handing'] = {
  asItIs: 'Affida così com’è',
  without: {
    goal: 'Affida senza obiettivo',
    process: 'Affida senza passi',
    deadline: 'Affida senza scadenza',
    goalProcess: 'Affida senza obiettivo né passi',
    goalDeadline: 'Affida senza obiettivo né scadenza',
    processDeadline: 'Affida senza passi né scadenza',
  },
  again: ({ name }) => `Invia di nuovo: ${name}`,
  others: 'Altri modi di affidare',
  language: ({ language }) => `Lingua del messaggio: ${language}.`,
  agreedOne: ({ names }) => `Il canale concordato: ${names}`,
  agreedMany: ({ names }) => `I canali concordati: ${names}`,
  willAskMail: 'Ti chiederemo una volta sola l’indirizzo e la tua app di posta.',
  willAsk: ({ what }) => `Ti chiederemo una volta sola: ${what}.`,
  agenda:
    'Copia le istruzioni come ordine del giorno. Metti la prossima chiamata nell’accordo per avere un evento di calendario.',
  entry: 'Apre un evento di calendario con le istruzioni come ordine del giorno.',
  opens: ({ program }) => `Apre ${program} con le istruzioni. L’invio tocca a te.`,
  opensWhole: ({ program }) => `Apre ${program} con tutte le istruzioni. L’invio tocca a te.`,
  opensTo: ({ program, to }) => `Apre ${program} con tutte le istruzioni, per ${to}. L’invio tocca a te.`,
  copiesOpens: ({ program }) => `Copia le istruzioni e apre ${program}, dove le incolli.`,
  copies: ({ program }) => `Copia le istruzioni, da incollare qui: ${program}.`,
  tooLong: ({ program }) =>
    `Le istruzioni sono troppo lunghe per aprire ${program} con il testo già inserito. Il messaggio si apre vuoto e le istruzioni complete sono negli appunti: incollale.`,
  cut: ({ program, sent, all }) =>
    `${program} può aprirsi con ${sent} dei ${all} caratteri citati. Le istruzioni complete sono anche negli appunti, da incollarci sopra.`,
  setup: {
    mail: 'Come raggiungere chi ti assiste',
    mailOnce: 'Lo chiediamo una volta sola; puoi cambiarlo nelle impostazioni.',
    name: 'Nome di chi ti assiste',
    email: 'Indirizzo email',
    program: 'Scrivi la posta con',
    reachOnce: 'Lo chiediamo una volta sola, e resta nel vostro accordo.',
    go: 'Affida',
    without: 'Senza',
  },
  next: {
    copied: 'Le istruzioni sono negli appunti.',
    copiedFor: ({ program }) => `È negli appunti. Incolla qui: ${program}.`,
    paste: ({ program }) => `Incolla qui: ${program}. Il testo è negli appunti.`,
    pasteMessage: 'Incolla le istruzioni nel messaggio: sono negli appunti.',
    sendCut: 'Invia il messaggio; le istruzioni complete sono negli appunti.',
    send: 'Ora invia il messaggio.',
    sendMany: 'Ora invia i messaggi.',
    calendar: ({ file }) => `Salvato come ${file}: aprilo per metterlo in calendario.`,
  },
  asked: ({ next }) => `Richiesto. ${next}`,
  askedMany: ({ count, next }) =>
    `${n(count, { one: 'Richiesta: # voce.', other: 'Richieste: # voci.' })} ${next}`,
  notCopied: 'Il browser non ha permesso di copiare le istruzioni. Riprova, o scegli un altro modo.',
  noneReady: 'Nessuna di queste voci è da affidare.',
  oneClipboard:
    'Vanno a più persone, e gli appunti tengono un solo messaggio. Affida quelle di una persona alla volta.',
  oneFirst: 'Prima affidane una dalle sue istruzioni: ti chiederemo l’indirizzo e la tua app di posta.',
  danger: ({ title, found }) =>
    `«${title}» contiene ${found}. Affidala dalle sue istruzioni, dove puoi toglierlo.`,
  refused: ({ name, reason }) => `${name}: ${reason}`,
};
