import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/cards.ts. */
export const cards: Words['cards'] = {
  chip: {
    twoDates: 'Két határidő',
    twoAnswers: 'Két válasz',
    question: 'Kérdés',
    questionAsked: 'Megkérdezve',
    atRisk: 'Veszélyben',
    noAnswer: 'Nincs válasz',
    notAccepted: 'Nincs elfogadva',
    noWord: 'Nincs hír',
    answerOverdue: 'Késik a válasz',
    wordOverdue: 'Késik a hír',
    improvement: 'Jobb módszer',
    asked: ({ ago }) => `Felkérve: ${ago}`,
  },
  meta: {
    closed: ({ stage, ago }) => `${stage}, ${ago}`,
    setAside: ({ until }) => `félretéve ${until}`,
    questionComes: ({ when }) => `kérdés érkezik ${when}`,
    promised: ({ date }) => `vállalva: ${date}`,
    procedure: ({ title }) => `eljárás: „${title}”`,
    progress: ({ done, all }) => `${done}/${all}`,
    steps: ({ done, count }) => n(count, { other: `${done}/# lépés` }),
    questions: ({ count }) => n(count, { other: '# kérdés' }),
    sentBack: ({ count }) => n(count, { other: '#× visszaküldve' }),
    talk: 'a következő hívás napirendjén',
    authority: {
      'ask-first': 'előbb kérdezzen',
      'decide-and-tell': 'döntsön, szóljon',
      'just-do-it': 'csinálja meg',
    },
  },
  conflict: {
    stages: ({ stages }) => `Két válasz keresztezte egymást: ${stages}. Melyik érvényes?`,
    dates: ({ dates }) => `Mindketten módosították a határidőt: ${dates}. Melyik érvényes?`,
    noDeadline: 'határidő nélkül',
    answers: ({ question, answers }) => `Két válasz van erre: „${question}” – ${answers}. Melyik érvényes?`,
  },
  question: {
    youAsked: ({ question }) => `Az Ön kérdése: „${question}”`,
    proposes: ({ proposal }) => `Javaslat: ${proposal}.`,
    goesTo: ({ name, when }) => `Kézbesítés ${when}, címzett: ${name}.`,
    youWill: ({ what, when, name }) => `Ha ${name} nem tiltakozik, Ön ezt teszi ${when}: ${what}.`,
    otherWill: ({ what, when }) => `Ha Ön nem tiltakozik, ez lesz ${when}: ${what}.`,
    asProposed: 'a javaslat szerint',
  },
  warning: {
    proposes: ({ date }) => `Új javaslat: ${date}.`,
    proposesInstead: ({ date, due }) => `Új javaslat: ${date}, az eddigi határidő: ${due}.`,
    rescue: ({ rescue }) => `Ami megmentené: ${rescue}`,
    youProposed: ({ date, name }) => `Az Ön javaslata: ${date}; ${name} még nem válaszolt.`,
    youProposedInstead: ({ date, due, name }) =>
      `Az Ön javaslata: ${date}, az eddigi határidő: ${due}; ${name} még nem válaszolt.`,
  },
  waitsForYes: ({ name }) => `Jóváhagyásra vár, dönt: ${name}.`,
  delivered: ({ ago }) => `Leadva: ${ago}`,
  declined: ({ name, ago }) => `${name} elutasította (${ago})`,
  proposed: ({ name, ago }) => `${name} javasolta (${ago})`,
  nudged: ({ ago }) => `Emlékeztető: ${ago}.`,
  dueSoon: 'Közel a határidő, és még nincs elfogadva.',
  dateInDanger: 'A határidő veszélyben van.',
  shouldHaveBegun: ({ work }) => `Már el kellett volna kezdeni; a munka ${work}.`,
  shouldHaveBegunDue: ({ work, date }) =>
    `Már el kellett volna kezdeni; a munka ${work}, a határidő ${date}.`,
  notAcceptedInTime: 'Az ígért időn belül nem lett elfogadva.',
  answerWasPromised: 'Az ígért válaszidő letelt.',
  noWordFor: ({ count }) => n(count, { other: '# munkanapja nincs hír.' }),
  youSaidNothing: ({ count }) => n(count, { other: 'Ön # munkanapja nem adott hírt.' }),
};
