import { n } from './count';

/** What leaves with a brief, and what was found in it. */
export const leaving = {
  /** Counted, in a list. */
  card: ({ count }: { count: number }) => n(count, { one: '# card number', other: '# card numbers' }),
  iban: ({ count }: { count: number }) => n(count, { one: '# IBAN', other: '# IBANs' }),
  secret: ({ count }: { count: number }) =>
    n(count, { one: '# password or code', other: '# passwords or codes' }),
  address: ({ count }: { count: number }) =>
    n(count, { one: '# address of somebody else', other: '# addresses of others' }),
  history: 'quoted history',
  /** The word that stands at a mark in the text. */
  mark: {
    card: 'card number',
    iban: 'IBAN',
    secret: 'password or code',
    address: 'address',
    history: 'quoted history',
  },
  inText: ({ found }: { found: string }) => `In the text: ${found}.`,
  removedAll: 'What was found in the text is removed.',
  see: 'See what leaves',
  seeAndTrim: 'See and trim what leaves',
  title: 'What leaves',
  region: 'The text that goes out',
  to: ({ to }: { to: string }) => `To: ${to}`,
  subject: ({ subject }: { subject: string }) => `Subject: ${subject}`,
  handOverWith: ({ found }: { found: string }) => `Hand over with ${found}`,
  found: ({ found }: { found: string }) => `Found: ${found}.`,
  nothingLeft: 'All that was found is removed.',
  left: ({ count }: { count: number }) => n(count, { one: '# left', other: '# left' }),
  removeFound: ({ found }: { found: string }) => `Remove ${found}`,
  putBack: 'Put back',
  putBackFound: ({ found }: { found: string }) => `Put back ${found}`,
  removeOne: 'Remove it',
  removeAll: 'Remove all',
  /** A mark in the text, as a button; `kind` is one of `mark`. */
  removeMark: ({ kind, text }: { kind: string; text: string }) => `${kind} ${text}: remove`,
  removeKind: {
    card: 'Remove this card number',
    iban: 'Remove this IBAN',
    secret: 'Remove this password or code',
    address: 'Remove this address',
  },
};
