import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/suggestions.ts. */
export const suggestions: Words['suggestions'] = {
  label: 'Javaslatok',
  dismiss: 'Ezt ne',
  dismissNamed: ({ what }) => `Ezt ne: ${what}`,
  dismissed: 'Ez többé nem jelenik meg javaslatként.',
  repeat: {
    weekly: ({ title, count }) => n(count, { other: `# alkalommal átadva, nagyjából hetente: „${title}”` }),
    monthly: ({ title, count }) => n(count, { other: `# alkalommal átadva, nagyjából havonta: „${title}”` }),
    quarterly: ({ title, count }) =>
      n(count, { other: `# alkalommal átadva, nagyjából negyedévente: „${title}”` }),
    yearly: ({ title, count }) => n(count, { other: `# alkalommal átadva, nagyjából évente: „${title}”` }),
    why: {
      procedure: 'Ugyanazt az eljárást követik.',
      sender: ({ from }) => `Mind ugyanattól jött: ${from}.`,
      title: 'A címük hasonló.',
    },
  },
  person: {
    what: ({ name, day }) => `${name}: ${day}`,
    why: 'Egy nap a megjegyzett emberek listájáról.',
    whyNote: ({ note }) => `Egy nap a megjegyzett emberek listájáról, megjegyzéssel: ${note}`,
    take: 'Feladat átadása',
    item: ({ name }) => `Virágrendelés: ${name}`,
    dismiss: 'Idén ne',
    dismissNamed: ({ name }) => `Idén ne: ${name}`,
    dismissed: ({ name }) => `${name}: idén nincs több javaslat.`,
  },
  meeting: {
    why: ({ words }) => `Azért javasoljuk, mert ez áll benne: „${words}”`,
    agenda: 'Napirendre',
    remind: 'Emlékeztető',
    dismiss: 'Nincs találkozó',
  },
};
