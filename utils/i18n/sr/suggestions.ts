import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/suggestions.ts. */
export const suggestions: Words['suggestions'] = {
  label: 'Predlozi',
  dismiss: 'Ovo ne',
  dismissNamed: ({ what }) => `Ovo ne: ${what}`,
  dismissed: 'Ovo se više neće predlagati.',
  repeat: {
    weekly: ({ title, count }) =>
      n(count, {
        one: `Predato # put, otprilike nedeljno: „${title}“`,
        few: `Predato # puta, otprilike nedeljno: „${title}“`,
        other: `Predato # puta, otprilike nedeljno: „${title}“`,
      }),
    monthly: ({ title, count }) =>
      n(count, {
        one: `Predato # put, otprilike mesečno: „${title}“`,
        few: `Predato # puta, otprilike mesečno: „${title}“`,
        other: `Predato # puta, otprilike mesečno: „${title}“`,
      }),
    quarterly: ({ title, count }) =>
      n(count, {
        one: `Predato # put, otprilike kvartalno: „${title}“`,
        few: `Predato # puta, otprilike kvartalno: „${title}“`,
        other: `Predato # puta, otprilike kvartalno: „${title}“`,
      }),
    yearly: ({ title, count }) =>
      n(count, {
        one: `Predato # put, otprilike godišnje: „${title}“`,
        few: `Predato # puta, otprilike godišnje: „${title}“`,
        other: `Predato # puta, otprilike godišnje: „${title}“`,
      }),
    why: {
      procedure: 'Prate isti postupak.',
      sender: ({ from }) => `Sve je stiglo od istog pošiljaoca: ${from}.`,
      title: 'Naslovi su im slični.',
    },
  },
  person: {
    what: ({ name, day }) => `${name}: ${day}`,
    why: 'Dan sa spiska ljudi koje treba zapamtiti.',
    whyNote: ({ note }) => `Dan sa spiska ljudi koje treba zapamtiti, uz belešku: ${note}`,
    take: 'Predaj nešto',
    item: ({ name }) => `Naručiti cveće: ${name}`,
    dismiss: 'Ne ove godine',
    dismissNamed: ({ name }) => `Ne ove godine: ${name}`,
    dismissed: ({ name }) => `${name}: ove godine nema više predloga.`,
  },
  meeting: {
    why: ({ words }) => `Predlog, jer piše: „${words}“`,
    agenda: 'Stavi na dnevni red',
    remind: 'Podseti me',
    dismiss: 'Nema sastanka',
  },
};
