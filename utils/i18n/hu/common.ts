import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/common.ts. */
export const common: Words['common'] = {
  product: 'Right Hand',
  undo: 'Visszavonás',
  back: 'Vissza',
  close: 'Bezárás',
  cancel: 'Mégse',
  save: 'Mentés',
  add: 'Hozzáadás',
  change: 'Módosítás',
  remove: 'Eltávolítás',
  open: 'Megnyitás',
  copy: 'Másolás',
  more: 'Továbbiak',
  done: 'Kész',
  retry: 'Újra',
  optional: 'Nem kötelező.',
  notSet: 'nincs beállítva',
  assistant: 'Asszisztens',
  client: 'Megbízó',
  yourAssistant: 'az asszisztense',
  yourClient: 'a megbízója',
  or: 'vagy',
  and: 'és',
  quoted: ({ text }) => `„${text}”`,
};
