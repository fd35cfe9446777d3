import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/cards.ts. */
export const cards: Words['cards'] = {
  chip: {
    twoDates: 'Due scadenze',
    twoAnswers: 'Due risposte',
    question: 'Domanda',
    questionAsked: 'Domanda inviata',
    atRisk: 'A rischio',
    noAnswer: 'Senza risposta',
    notAccepted: 'Non accettato',
    noWord: 'Silenzio',
    answerOverdue: 'Risposta in ritardo',
    wordOverdue: 'Notizie in ritardo',
    improvement: 'Miglioramento',
    asked: ({ ago }) => `Richiesto ${ago}`,
  },
  meta: {
    closed: ({ stage, ago }) => `${stage}, ${ago}`,
    setAside: ({ until }) => `messo da parte ${until}`,
    questionComes: ({ when }) => `una domanda arriva ${when}`,
    promised: ({ date }) => `promesso per ${date}`,
    procedure: ({ title }) => `procedura «${title}»`,
    progress: ({ done, all }) => `${done} di ${all}`,
    steps: ({ done, count }) => n(count, { one: `passi: ${done} su #`, other: `passi: ${done} su #` }),
    questions: ({ count }) => n(count, { one: '# domanda', other: '# domande' }),
    sentBack: ({ count }) =>
      n(count, { one: 'rimandato indietro una volta', other: 'rimandato indietro # volte' }),
    talk: 'all’ordine del giorno della prossima chiamata',
    authority: {
      'ask-first': 'prima chiedi',
      'decide-and-tell': 'decidi, informami',
      'just-do-it': 'fai e basta',
    },
  },
  conflict: {
    stages: ({ stages }) => `Due risposte si sono incrociate: ${stages}. Quale vale?`,
    dates: ({ dates }) => `Entrambe le parti hanno cambiato la data: ${dates}. Quale vale?`,
    noDeadline: 'nessuna scadenza',
    answers: ({ question, answers }) => `«${question}» ha due risposte: ${answers}. Quale vale?`,
  },
  question: {
    youAsked: ({ question }) => `La tua domanda: «${question}»`,
    proposes: ({ proposal }) => `Proposta: ${proposal}.`,
    goesTo: ({ name, when }) => `La riceve ${name} ${when}.`,
    youWill: ({ what, when, name }) => `Se ${name} non dice di no, ${when} farai così: ${what}.`,
    otherWill: ({ what, when }) => `Se non dici di no, ${when} si procede così: ${what}.`,
    asProposed: 'come proposto',
  },
  warning: {
    proposes: ({ date }) => `Proposta: ${date}.`,
    proposesInstead: ({ date, due }) => `Proposta: ${date} invece di ${due}.`,
    rescue: ({ rescue }) => `Rimedio: ${rescue}`,
    youProposed: ({ date, name }) => `La tua proposta: ${date}; ${name} non ha ancora risposto.`,
    youProposedInstead: ({ date, due, name }) =>
      `La tua proposta: ${date} invece di ${due}; ${name} non ha ancora risposto.`,
  },
  waitsForYes: ({ name }) => `Manca il sì: decide ${name}.`,
  delivered: ({ ago }) => `Consegnato, ${ago}`,
  declined: ({ name, ago }) => `${name} ha rifiutato (${ago})`,
  proposed: ({ name, ago }) => `${name} lo ha proposto (${ago})`,
  nudged: ({ ago }) => `Sollecito: ${ago}.`,
  dueSoon: 'La scadenza è vicina e manca ancora il sì.',
  dateInDanger: 'La data è a rischio.',
  shouldHaveBegun: ({ work }) => `A quest’ora doveva essere iniziato: il lavoro è di ${work}.`,
  shouldHaveBegunDue: ({ work, date }) =>
    `A quest’ora doveva essere iniziato: il lavoro è di ${work}, scade ${date}.`,
  notAcceptedInTime: 'Non accettato nel tempo promesso.',
  answerWasPromised: 'Il tempo di risposta promesso è passato.',
  noWordFor: ({ count }) =>
    n(count, {
      one: 'Silenzio da # giorno lavorativo.',
      other: 'Silenzio da # giorni lavorativi.',
    }),
  youSaidNothing: ({ count }) =>
    n(count, {
      one: 'Non dai notizie da # giorno lavorativo.',
      other: 'Non dai notizie da # giorni lavorativi.',
    }),
};
