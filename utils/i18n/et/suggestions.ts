import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/suggestions.ts. */
export const suggestions: Words['suggestions'] = {
  label: 'Soovitused',
  dismiss: 'Seda mitte',
  dismissNamed: ({ what }) => `Seda mitte: ${what}`,
  dismissed: 'Seda enam ei soovitata.',
  repeat: {
    weekly: ({ title, count }) =>
      n(count, {
        one: `Üle antud # kord, umbes kord nädalas: „${title}“`,
        other: `Üle antud # korda, umbes kord nädalas: „${title}“`,
      }),
    monthly: ({ title, count }) =>
      n(count, {
        one: `Üle antud # kord, umbes kord kuus: „${title}“`,
        other: `Üle antud # korda, umbes kord kuus: „${title}“`,
      }),
    quarterly: ({ title, count }) =>
      n(count, {
        one: `Üle antud # kord, umbes kord kvartalis: „${title}“`,
        other: `Üle antud # korda, umbes kord kvartalis: „${title}“`,
      }),
    yearly: ({ title, count }) =>
      n(count, {
        one: `Üle antud # kord, umbes kord aastas: „${title}“`,
        other: `Üle antud # korda, umbes kord aastas: „${title}“`,
      }),
    why: {
      procedure: 'Need järgivad sama juhendit.',
      sender: ({ from }) => `Saatja on kõigil sama: ${from}.`,
      title: 'Nende pealkirjad on sarnased.',
    },
  },
  person: {
    what: ({ name, day }) => `${name}: ${day}`,
    why: 'Päev meeles peetavate inimeste nimekirjast.',
    whyNote: ({ note }) => `Päev meeles peetavate inimeste nimekirjast, märkusega: ${note}`,
    take: 'Anna midagi üle',
    item: ({ name }) => `Tellida lilled: ${name}`,
    dismiss: 'Tänavu mitte',
    dismissNamed: ({ name }) => `Tänavu mitte: ${name}`,
    dismissed: ({ name }) => `${name}: tänavu enam midagi ei soovitata.`,
  },
  meeting: {
    why: ({ words }) => `Soovitus, sest seal on kirjas: „${words}“`,
    agenda: 'Pane päevakorda',
    remind: 'Tuleta meelde',
    dismiss: 'Kohtumist ei ole',
  },
};
