import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/cards.ts. */
export const cards: Words['cards'] = {
  chip: {
    twoDates: 'Kaks tähtaega',
    twoAnswers: 'Kaks vastust',
    question: 'Küsimus',
    questionAsked: 'Küsitud',
    atRisk: 'Ohus',
    noAnswer: 'Vastuseta',
    notAccepted: 'Vastu võtmata',
    noWord: 'Vaikus',
    answerOverdue: 'Vastus hilineb',
    wordOverdue: 'Teade hilineb',
    improvement: 'Parendus',
    asked: ({ ago }) => `Palutud ${ago}`,
  },
  meta: {
    closed: ({ stage, ago }) => `${stage}, ${ago}`,
    setAside: ({ until }) => `edasi lükatud ${until}`,
    questionComes: ({ when }) => `küsimus tuleb ${when}`,
    promised: ({ date }) => `lubatud ${date}`,
    procedure: ({ title }) => `juhend „${title}“`,
    progress: ({ done, all }) => `${done}/${all}`,
    steps: ({ done, count }) => n(count, { one: `${done}/# samm`, other: `${done}/# sammu` }),
    questions: ({ count }) => n(count, { one: '# küsimus', other: '# küsimust' }),
    sentBack: ({ count }) => n(count, { one: 'korra tagasi saadetud', other: '# korda tagasi saadetud' }),
    talk: 'järgmise kõne päevakorras',
    authority: {
      'ask-first': 'küsi enne',
      'decide-and-tell': 'otsusta, anna teada',
      'just-do-it': 'tee ära',
    },
  },
  conflict: {
    stages: ({ stages }) => `Kaks vastust läksid risti: ${stages}. Kumb kehtib?`,
    dates: ({ dates }) => `Muutsite mõlemad tähtaega: ${dates}. Kumb kehtib?`,
    noDeadline: 'ilma tähtajata',
    answers: ({ question, answers }) => `Küsimusel „${question}“ on kaks vastust: ${answers}. Kumb kehtib?`,
  },
  question: {
    youAsked: ({ question }) => `Sinu küsimus: „${question}“`,
    proposes: ({ proposal }) => `Ettepanek: ${proposal}.`,
    goesTo: ({ name, when }) => `Läheb teele ${when}, saaja: ${name}.`,
    youWill: ({ what, when, name }) => `Kui ${name} vastu ei ole, teed ${when} nii: ${what}.`,
    otherWill: ({ what, when }) => `Kui sa vastu ei ole, tehakse ${when} nii: ${what}.`,
    asProposed: 'nagu pakutud',
  },
  warning: {
    proposes: ({ date }) => `Uus ettepanek: ${date}.`,
    proposesInstead: ({ date, due }) => `Uus ettepanek: ${date}, senine tähtaeg: ${due}.`,
    rescue: ({ rescue }) => `Mis tähtaja päästaks: ${rescue}`,
    youProposed: ({ date, name }) => `Sinu ettepanek: ${date}; ${name} ei ole veel vastanud.`,
    youProposedInstead: ({ date, due, name }) =>
      `Sinu ettepanek: ${date}, senine tähtaeg: ${due}; ${name} ei ole veel vastanud.`,
  },
  waitsForYes: ({ name }) => `Ootab nõusolekut: ${name}.`,
  delivered: ({ ago }) => `Esitatud, ${ago}`,
  declined: ({ name, ago }) => `${name} keeldus (${ago})`,
  proposed: ({ name, ago }) => `${name} pakkus selle välja (${ago})`,
  nudged: ({ ago }) => `Meeldetuletus: ${ago}.`,
  dueSoon: 'Tähtaeg on lähedal, aga asi on vastu võtmata.',
  dateInDanger: 'Tähtaeg on ohus.',
  shouldHaveBegun: ({ work }) => `Oleks pidanud juba algama; tööd on: ${work}.`,
  shouldHaveBegunDue: ({ work, date }) => `Oleks pidanud juba algama; tööd on: ${work}, tähtaeg ${date}.`,
  notAcceptedInTime: 'Lubatud aja jooksul vastu võtmata.',
  answerWasPromised: 'Lubatud vastamisaeg on läbi.',
  noWordFor: ({ count }) =>
    n(count, { one: 'Vaikus on kestnud # tööpäeva.', other: 'Vaikus on kestnud # tööpäeva.' }),
  youSaidNothing: ({ count }) =>
    n(count, {
      one: 'Sinu vaikus on kestnud # tööpäeva.',
      other: 'Sinu vaikus on kestnud # tööpäeva.',
    }),
};
