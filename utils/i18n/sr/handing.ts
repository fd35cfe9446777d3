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
  willAskMail: 'Za adresu i program za imejl pitamo samo jednom.',
  willAsk: ({ what }) => `Ovo pitamo samo jednom: ${what}.`,
  agenda: 'Kopira uputstvo kao dnevni red. Za unos u kalendar upišite sledeći razgovor u dogovor.',
  entry: 'Otvara unos u kalendaru, sa uputstvom kao dnevnim redom.',
  opens: ({ program }) => `Otvara se ${program}, sa uputstvom. Slanje je na Vama.`,
  opensWhole: ({ program }) => `Otvara se ${program}, sa celim uputstvom. Slanje je na Vama.`,
  opensTo: ({ program, to }) => `Otvara se ${program}, sa celim uputstvom, za ${to}. Slanje je na Vama.`,
  copiesOpens: ({ program }) => `Kopira uputstvo i otvara mesto na koje ga lepite: ${program}.`,
  copies: ({ program }) => `Kopira uputstvo, da ga nalepite ovde: ${program}.`,
  tooLong: ({ program }) =>
    `Uputstvo je predugačko da se samo upiše (${program}). Poruka se otvara prazna, a celo uputstvo je kopirano: nalepite ga.`,
  cut: ({ program, sent, all }) =>
    `${program}: od ${all} citiranih znakova staje ${sent}. Celo uputstvo je i kopirano, da ga nalepite preko toga.`,
  setup: {
    mail: 'Kako doći do asistenta',
    mailOnce: 'Pitamo samo jednom; menja se u podešavanjima.',
    name: 'Ime Vašeg asistenta',
    email: 'Imejl-adresa',
    program: 'Gde pišete imejlove',
    reachOnce: 'Pitamo samo jednom i čuva se u dogovoru.',
    go: 'Predaj',
    without: 'Bez toga',
  },
  next: {
    copied: 'Uputstvo je kopirano.',
    copiedFor: ({ program }) => `Kopirano je. Nalepite ga ovde: ${program}.`,
    paste: ({ program }) => `Tekst je kopiran. Nalepite ga ovde: ${program}.`,
    pasteMessage: 'Nalepite uputstvo u poruku: već je kopirano.',
    sendCut: 'Pošaljite poruku; celo uputstvo je i kopirano.',
    send: 'Sada pošaljite poruku.',
    sendMany: 'Sada pošaljite poruke.',
    calendar: ({ file }) => `Sačuvano kao ${file}: otvorite datoteku i unos ulazi u Vaš kalendar.`,
  },
  asked: ({ next }) => `Zatraženo. ${next}`,
  askedMany: ({ count, next }) =>
    `${n(count, { one: 'Zatraženo: # stavka.', few: 'Zatraženo: # stavke.', other: 'Zatraženo: # stavki.' })} ${next}`,
  notCopied: 'Pregledač ne dozvoljava kopiranje uputstva. Pokušajte ponovo ili izaberite drugi način.',
  noneReady: 'Ništa od ovoga ne čeka predaju.',
  oneClipboard: 'Ovo je za više ljudi, a kopirati se može samo jedna poruka. Predajte svakoj osobi posebno.',
  oneFirst: 'Prvo predajte jednu stavku iz njenog uputstva: tamo pitamo za adresu i program za imejl.',
  danger: ({ title, found }) =>
    `„${title}“ sadrži: ${found}. Predajte iz uputstva, gde to možete da uklonite.`,
  refused: ({ name, reason }) => `${name}: ${reason}`,
};
