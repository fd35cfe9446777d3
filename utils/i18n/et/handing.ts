import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/handing.ts. */
export const handing: Words['handing'] = {
  asItIs: 'Anna üle nii, nagu on',
  without: {
    goal: 'Anna üle eesmärgita',
    process: 'Anna üle sammudeta',
    deadline: 'Anna üle tähtajata',
    goalProcess: 'Anna üle eesmärgi ja sammudeta',
    goalDeadline: 'Anna üle eesmärgi ja tähtajata',
    processDeadline: 'Anna üle sammude ja tähtajata',
  },
  again: ({ name }) => `Saada uuesti: ${name}`,
  others: 'Teised viisid üle anda',
  language: ({ language }) => `Sõnumi keel: ${language}.`,
  agreedOne: ({ names }) => `Kokkulepitud kanal: ${names}`,
  agreedMany: ({ names }) => `Kokkulepitud kanalid: ${names}`,
  willAskMail: 'Aadressi ja meiliprogrammi kohta küsime ühe korra.',
  willAsk: ({ what }) => `Seda küsime ühe korra: ${what}.`,
  agenda: 'Kopeerib lähteülesande päevakorraks. Kalendrikirje jaoks pane järgmine kõne kokkuleppesse.',
  entry: 'Avab kalendrikirje, mille päevakorras on lähteülesanne.',
  opens: ({ program }) => `Avaneb ${program}, lähteülesanne on sees. Saada vajutad sina.`,
  opensWhole: ({ program }) => `Avaneb ${program}, kogu lähteülesanne on sees. Saada vajutad sina.`,
  opensTo: ({ program, to }) =>
    `Avaneb ${program}, kogu lähteülesanne on sees ja saajaks ${to}. Saada vajutad sina.`,
  copiesOpens: ({ program }) => `Kopeerib lähteülesande ja avab koha, kuhu see kleepida: ${program}.`,
  copies: ({ program }) => `Kopeerib lähteülesande, et saaksid selle kleepida: ${program}.`,
  tooLong: ({ program }) =>
    `See lähteülesanne on avamiseks liiga pikk (${program}). Sõnum avaneb tühjana ja kogu lähteülesanne on lõikelaual: kleebi see sisse.`,
  cut: ({ program, sent, all }) =>
    `${program}: kaasa mahub ${sent} tähemärki tsitaadist, kokku on neid ${all}. Kogu lähteülesanne on ka lõikelaual, et see peale kleepida.`,
  setup: {
    mail: 'Kuidas assistendini jõuda',
    mailOnce: 'Küsime ühe korra; seadetes saad seda muuta.',
    name: 'Sinu assistendi nimi',
    email: 'E-posti aadress',
    program: 'Kus sa kirju kirjutad',
    reachOnce: 'Küsime ühe korra, jääb kokkuleppesse.',
    go: 'Anna üle',
    without: 'Ilma selleta',
  },
  next: {
    copied: 'Lähteülesanne on lõikelaual.',
    copiedFor: ({ program }) => `See on lõikelaual. Kleebi siia: ${program}.`,
    paste: ({ program }) => `Kleebi siia: ${program}. Tekst on lõikelaual.`,
    pasteMessage: 'Kleebi lähteülesanne sõnumisse: see on lõikelaual.',
    sendCut: 'Saada sõnum; kogu lähteülesanne on lõikelaual.',
    send: 'Nüüd saada sõnum.',
    sendMany: 'Nüüd saada sõnumid.',
    calendar: ({ file }) => `Salvestatud failina ${file}: ava see, et lisada kalendrisse.`,
  },
  asked: ({ next }) => `Palutud. ${next}`,
  askedMany: ({ count, next }) =>
    `${n(count, { one: 'Palutud: # asi.', other: 'Palutud: # asja.' })} ${next}`,
  notCopied: 'Brauser ei lubanud lähteülesannet kopeerida. Proovi uuesti või vali mõni teine viis.',
  noneReady: 'Ükski neist ei oota üleandmist.',
  oneClipboard:
    'Need lähevad mitmele inimesele, aga lõikelauale mahub üks sõnum. Anna üle ühe inimese kaupa.',
  oneFirst:
    'Anna kõigepealt üks neist üle selle lähteülesandest: seal küsime aadressi ja meiliprogrammi kohta.',
  danger: ({ title, found }) =>
    `„${title}“ sisaldab: ${found}. Anna see üle selle lähteülesandest, seal saad selle välja jätta.`,
  refused: ({ name, reason }) => `${name}: ${reason}`,
};
