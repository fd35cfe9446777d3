import type { Words } from '@/utils/i18n/language';
import { n } from './count';

/** See utils/i18n/en/bulk.ts. */
export const bulk: Words['bulk'] = {
  handOver: 'Affida…',
  sleep: 'Fino a domani',
  wake: 'Riprendi',
  talk: 'Parliamone',
  noTalk: 'Togli dalla chiamata',
  move: {
    take: { client: 'Sì, avanti', assistant: 'Prendi' },
    accept: { client: 'Accettato', assistant: 'Accetta' },
    start: { client: 'Iniziato', assistant: 'Inizia' },
    deliver: { client: 'Consegnato', assistant: 'Consegna' },
    finish: { client: 'Fatto', assistant: 'Fatto' },
    drop: { client: 'Scarta', assistant: 'Scarta' },
    reopen: { client: 'Riapri', assistant: 'Riapri' },
  },
  slept: ({ count }) =>
    n(count, { one: '# voce messa da parte fino a domani.', other: '# voci messe da parte fino a domani.' }),
  woken: ({ count }) => n(count, { one: '# voce ripresa.', other: '# voci riprese.' }),
  talked: ({ count }) =>
    n(count, { one: '# voce all’ordine del giorno.', other: '# voci all’ordine del giorno.' }),
  notTalked: ({ count }) =>
    n(count, { one: '# voce tolta dall’ordine del giorno.', other: '# voci tolte dall’ordine del giorno.' }),
  moved: {
    take: ({ count }) => n(count, { one: '# voce da spiegare.', other: '# voci da spiegare.' }),
    accept: ({ count }) => n(count, { one: '# voce accettata.', other: '# voci accettate.' }),
    start: ({ count }) => n(count, { one: '# voce iniziata.', other: '# voci iniziate.' }),
    deliver: ({ count }) => n(count, { one: '# voce consegnata.', other: '# voci consegnate.' }),
    finish: ({ count }) => n(count, { one: '# voce fatta.', other: '# voci fatte.' }),
    drop: ({ count }) => n(count, { one: '# voce scartata.', other: '# voci scartate.' }),
    reopen: ({ count }) => n(count, { one: '# voce riaperta.', other: '# voci riaperte.' }),
  },
  left: ({ count }) =>
    n(count, { one: '# voce era già andata avanti.', other: '# voci erano già andate avanti.' }),
};
