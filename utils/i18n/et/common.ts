import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/common.ts. */
export const common: Words['common'] = {
  product: 'Right Hand',
  undo: 'Võta tagasi',
  back: 'Tagasi',
  close: 'Sulge',
  cancel: 'Loobu',
  save: 'Salvesta',
  add: 'Lisa',
  change: 'Muuda',
  remove: 'Eemalda',
  open: 'Ava',
  copy: 'Kopeeri',
  more: 'Veel',
  done: 'Valmis',
  retry: 'Proovi uuesti',
  optional: 'Valikuline.',
  notSet: 'määramata',
  assistant: 'Assistent',
  client: 'Klient',
  yourAssistant: 'sinu assistent',
  yourClient: 'sinu klient',
  or: 'või',
  and: 'ja',
  quoted: ({ text }) => `„${text}“`,
};
