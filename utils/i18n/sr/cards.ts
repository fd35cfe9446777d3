import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/cards.ts. */
export const cards: Words['cards'] = {
  chip: {
    twoDates: 'Dva roka',
    twoAnswers: 'Dva odgovora',
    question: 'Pitanje',
    questionAsked: 'Čeka odgovor',
    atRisk: 'Ugroženo',
    noAnswer: 'Bez odgovora',
    notAccepted: 'Nije prihvaćeno',
    noWord: 'Nema vesti',
    answerOverdue: 'Odgovor kasni',
    wordOverdue: 'Javljanje kasni',
    improvement: 'Poboljšanje',
    asked: ({ ago }) => `Zatraženo ${ago}`,
  },
  meta: {
    closed: ({ stage, ago }) => `${stage} ${ago}`,
    setAside: ({ until }) => `odloženo ${until}`,
    questionComes: ({ when }) => `pitanje stiže ${when}`,
    promised: ({ date }) => `obećano: ${date}`,
    procedure: ({ title }) => `postupak „${title}“`,
    progress: ({ done, all }) => `${done} od ${all}`,
    steps: ({ done, count }) =>
      n(count, { one: `${done} od # koraka`, few: `${done} od # koraka`, other: `${done} od # koraka` }),
    questions: ({ count }) => n(count, { one: '# pitanje', few: '# pitanja', other: '# pitanja' }),
    sentBack: ({ count }) =>
      n(count, { one: 'vraćeno # put', few: 'vraćeno # puta', other: 'vraćeno # puta' }),
    talk: 'na dnevnom redu sledećeg razgovora',
    authority: {
      'ask-first': 'prvo pitaj',
      'decide-and-tell': 'odluči i javi',
      'just-do-it': 'samo uradi',
    },
  },
  conflict: {
    stages: ({ stages }) => `Dva odgovora su se mimoišla: ${stages}. Koji važi?`,
    dates: ({ dates }) => `Rok je izmenjen na obe strane: ${dates}. Koji važi?`,
    noDeadline: 'bez roka',
    answers: ({ question, answers }) => `Pitanje „${question}“ ima dva odgovora: ${answers}. Koji važi?`,
  },
  question: {
    youAsked: ({ question }) => `Vaše pitanje: „${question}“`,
    proposes: ({ proposal }) => `Predlog: ${proposal}.`,
    goesTo: ({ name, when }) => `Stiže ${when} (prima: ${name}).`,
    youWill: ({ what, when, name }) => `Ako se ${name} ne usprotivi, ${when} radite ovo: ${what}.`,
    otherWill: ({ what, when }) => `Ako se ne usprotivite, ${when} sledi ovo: ${what}.`,
    asProposed: 'po predlogu',
  },
  warning: {
    proposes: ({ date }) => `Predlog: ${date}.`,
    proposesInstead: ({ date, due }) => `Predlog: ${date} (sada: ${due}).`,
    rescue: ({ rescue }) => `Šta bi spaslo rok: ${rescue}`,
    youProposed: ({ date, name }) => `Vaš predlog: ${date}; odgovor još čekate (${name}).`,
    youProposedInstead: ({ date, due, name }) =>
      `Vaš predlog: ${date} (sada: ${due}); odgovor još čekate (${name}).`,
  },
  waitsForYes: ({ name }) => `Čeka se pristanak (${name}).`,
  delivered: ({ ago }) => `Isporučeno ${ago}`,
  declined: ({ name, ago }) => `${name}: odbijeno (${ago})`,
  proposed: ({ name, ago }) => `${name}: novi predlog (${ago})`,
  nudged: ({ ago }) => `Podsetnik je poslat ${ago}.`,
  dueSoon: 'Rok je blizu, a još nije prihvaćeno.',
  dateInDanger: 'Rok je ugrožen.',
  shouldHaveBegun: ({ work }) => `Već je trebalo početi: posla je za ${work}.`,
  shouldHaveBegunDue: ({ work, date }) => `Već je trebalo početi: posla je za ${work}, rok: ${date}.`,
  notAcceptedInTime: 'Nije prihvaćeno u obećanom roku.',
  answerWasPromised: 'Odgovor je obećan do sada.',
  noWordFor: ({ count }) =>
    n(count, {
      one: 'Nema vesti # radni dan.',
      few: 'Nema vesti # radna dana.',
      other: 'Nema vesti # radnih dana.',
    }),
  youSaidNothing: ({ count }) =>
    n(count, {
      one: 'Ne javljate se # radni dan.',
      few: 'Ne javljate se # radna dana.',
      other: 'Ne javljate se # radnih dana.',
    }),
};
