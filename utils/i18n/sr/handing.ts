import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/handing.ts. */
export const handing: Words['handing'] = {
  asItIs: 'Predaj kako jeste',
  without: {
    goal: 'Predaj bez cilja',
    process: 'Predaj bez koraka',
    deadline: 'Predaj bez roka',
    goalProcess: 'Predaj bez cilja i koraka',
    goalDeadline: 'Predaj bez cilja i roka',
    processDeadline: 'Predaj bez koraka i roka',
  },
  again: ({ name }) => `Pošalji ponovo: ${name}`,
  others: 'Drugi načini predaje',
  language: ({ language }) => `Jezik poruke: ${language}.`,
  agreedOne: ({ names }) => `Dogovoreni kanal: ${names}`,
  agreedMany: ({ names }) => `Dogovoreni kanali: ${names}`,
  willAskMail: 'Za adresu i program za poštu pitamo samo jednom.',
  willAsk: ({ what }) => `Ovo pitamo samo jednom: ${what}.`,
  agenda: 'Kopira uputstvo kao dnevni red. Za unos u kalendar upišite sledeći poziv u dogovor.',
  entry: 'Otvara unos u kalendaru, s uputstvom kao dnevnim redom.',
  opens: ({ program }) => `Otvara se ${program}, s uputstvom. Slanje je na Vama.`,
  opensWhole: ({ program }) => `Otvara se ${program}, s celim uputstvom. Slanje je na Vama.`,
  opensTo: ({ program, to }) => `Otvara se ${program}, s celim uputstvom, za ${to}. Slanje je na Vama.`,
  copiesOpens: ({ program }) => `Kopira uputstvo i otvara mesto na koje ga lepite: ${program}.`,
  copies: ({ program }) => `Kopira uputstvo, da ga nalepite ovde: ${program}.`,
  tooLong: ({ program }) =>
    `Ovo uputstvo je predugačko da bi se s njim otvorilo: ${program}. Poruka se otvara prazna, a celo uputstvo je u privremenoj memoriji: nalepite ga.`,
  cut: ({ program, sent, all }) =>
    `${program}: od ${all} navedenih znakova staje ${sent}. Celo uputstvo je i u privremenoj memoriji, da ga nalepite preko.`,
  setup: {
    mail: 'Kako doći do asistenta',
    mailOnce: 'Pitamo samo jednom; možete promeniti u podešavanjima.',
    name: 'Ime Vašeg asistenta',
    email: 'Adresa e-pošte',
    program: 'Gde pišete poštu',
    reachOnce: 'Pitamo samo jednom i čuva se u dogovoru.',
    go: 'Predaj',
    without: 'Bez toga',
  },
  next: {
    copied: 'Uputstvo je u privremenoj memoriji.',
    copiedFor: ({ program }) => `U privremenoj memoriji je. Nalepite ga ovde: ${program}.`,
    paste: ({ program }) => `Nalepite ovde: ${program}. Tekst je u privremenoj memoriji.`,
    pasteMessage: 'Nalepite uputstvo u poruku: u privremenoj memoriji je.',
    sendCut: 'Pošaljite poruku; celo uputstvo je u privremenoj memoriji.',
    send: 'Sada pošaljite poruku.',
    sendMany: 'Sada pošaljite poruke.',
    calendar: ({ file }) => `Sačuvano kao ${file}: otvorite ga da uđe u kalendar.`,
    share: ({ file, name }) => `Sačuvano kao ${file}. Prima: ${name}. Pošaljite fajl.`,
  },
  asked: ({ next }) => `Zatraženo. ${next}`,
  askedMany: ({ count, next }) =>
    `${n(count, { one: 'Zatraženo: # stavka.', few: 'Zatraženo: # stavke.', other: 'Zatraženo: # stavki.' })} ${next}`,
  notCopied: 'Pregledač ne dozvoljava kopiranje uputstva. Pokušajte ponovo ili izaberite drugi način.',
  noneReady: 'Ništa od ovoga ne čeka predaju.',
  oneClipboard:
    'Ovo ide na više ljudi, a u privremenu memoriju staje jedna poruka. Predajte odvojeno za svaku osobu.',
  oneFirst: 'Prvo predajte jednu stavku iz njenog uputstva: tamo pitamo za adresu i program za poštu.',
  danger: ({ title, found }) =>
    `„${title}“ sadrži: ${found}. Predajte iz uputstva stavke, gde to možete da izbacite.`,
  refused: ({ name, reason }) => `${name}: ${reason}`,
};
