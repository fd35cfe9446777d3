import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/message.ts. */
export const message: Words['message'] = {
  hello: 'Buongiorno,',
  greeting: ({ name }) => `Buongiorno ${name},`,
  signature: ({ name }) => `Grazie,\n${name}`,
  untitled: 'Qualcosa per Lei',
  takeOn: ({ title }) => `La prego di occuparsi di questo: ${title}`,
  takeMany: ({ count }) =>
    n(count, {
      one: 'La prego di occuparsi di questa # cosa.',
      other: 'La prego di occuparsi di queste # cose.',
    }),
  removed: 'rimosso',
  goal: 'Obiettivo',
  steps: 'Passi',
  stepDone: ({ text }) => `${text} (già fatto)`,
  deadline: 'Scadenza',
  noDeadline: 'Non è fissata: mi dica per quando può essere pronto.',
  byEndOfDay: ({ day, clock, zone }) =>
    `${day}, entro la fine della Sua giornata lavorativa, ore ${clock} (${zone})`,
  moment: ({ day, clock, zone }) => `${day}, ore ${clock} (${zone})`,
  authority: 'Fin dove può decidere',
  mayDecide: {
    'ask-first': 'Per favore, chieda a me prima di decidere qualsiasi cosa.',
    'decide-and-tell': 'Decida Lei, e mi informi di ciò che ha deciso.',
    'just-do-it': 'Proceda pure: non serve chiedere né riferire.',
  },
  important: 'Importante',
  importantWhy: 'Sì: conta più di quasi tutto il resto.',
  procedure: 'Procedura',
  procedureIs: ({ title, number }) => `«${title}», versione ${number}`,
  guidelines: 'Linee guida',
  agreedOn: ({ area }) => `I nostri accordi per «${area}»`,
  agreedOnThis: 'I nostri accordi in quest’area',
  materials: 'Materiali',
  answer: 'La Sua risposta, come da accordi',
  answerBy: ({ moment }) => `Entro ${moment}.`,
  withinHours: ({ count }) => n(count, { one: 'Entro # ora lavorativa', other: 'Entro # ore lavorative' }),
  withinMinutes: ({ count }) =>
    n(count, { one: 'Entro # minuto lavorativo', other: 'Entro # minuti lavorativi' }),
  urgentWithinHours: ({ count }) =>
    n(count, {
      one: 'Se è urgente: entro # ora lavorativa',
      other: 'Se è urgente: entro # ore lavorative',
    }),
  urgentWithinMinutes: ({ count }) =>
    n(count, {
      one: 'Se è urgente: entro # minuto lavorativo',
      other: 'Se è urgente: entro # minuti lavorativi',
    }),
  facts: {
    title: 'Titolo',
    from: 'Da',
    to: 'A',
    date: 'Data',
    site: 'Sito',
    board: 'Bacheca',
    project: 'Progetto',
    list: 'Lista',
    labels: 'Etichette',
    members: 'Membri',
    due: 'Scadenza indicata lì',
    address: 'Indirizzo',
    attachments: 'Allegati, li chieda a me',
  },
  checklist: 'La checklist',
  checklistNamed: ({ name }) => `La checklist «${name}»`,
  part: 'La parte che conta',
  partOfMaterial: 'La parte che conta, materiale',
  partOfMaterialNumber: ({ number }) => `La parte che conta, materiale ${number}`,
  says: 'Che cosa dice',
  materialSays: 'Che cosa dice, materiale',
  materialNumberSays: ({ number }) => `Che cosa dice, materiale ${number}`,
  shortened: ({ sent, whole }) => `… abbreviato: ${sent} caratteri su ${whole}; chieda a me il resto.`,
};
