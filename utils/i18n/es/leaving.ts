import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/leaving.ts. */
export const leaving: Words['leaving'] = {
  card: ({ count }) => n(count, { one: '# número de tarjeta', other: '# números de tarjeta' }),
  iban: ({ count }) => n(count, { one: '# IBAN', other: '# IBAN' }),
  secret: ({ count }) => n(count, { one: '# contraseña o código', other: '# contraseñas o códigos' }),
  address: ({ count }) => n(count, { one: '# dirección ajena', other: '# direcciones ajenas' }),
  history: 'mensajes citados',
  mark: {
    card: 'número de tarjeta',
    iban: 'IBAN',
    secret: 'contraseña o código',
    address: 'dirección',
    history: 'mensajes citados',
  },
  inText: ({ found }) => `En el texto: ${found}.`,
  removedAll: 'Se ha quitado todo lo encontrado en el texto.',
  see: 'Ver lo que sale',
  seeAndTrim: 'Ver y recortar lo que sale',
  title: 'Lo que sale',
  region: 'El texto que sale',
  to: ({ to }) => `Para: ${to}`,
  subject: ({ subject }) => `Asunto: ${subject}`,
  handOverWith: ({ found }) => `Encargar con ${found}`,
  found: ({ found }) => `En el texto: ${found}.`,
  nothingLeft: 'Se ha quitado todo lo encontrado.',
  left: ({ count }) => n(count, { one: 'queda #', other: 'quedan #' }),
  removeFound: ({ found }) => `Quitar ${found}`,
  putBack: 'Reponer',
  putBackFound: ({ found }) => `Reponer ${found}`,
  removeOne: 'Quitarlo',
  removeAll: 'Quitar todo',
  removeMark: ({ kind, text }) => `${kind} ${text}: quitar`,
  removeKind: {
    card: 'Quitar este número de tarjeta',
    iban: 'Quitar este IBAN',
    secret: 'Quitar esta contraseña o código',
    address: 'Quitar esta dirección',
  },
};
