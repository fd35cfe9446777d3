import type { Words } from '@/utils/i18n/language';
import { n } from './count';

const items = (count: number, what: string): string =>
  n(count, { one: `# stavka: ${what}.`, few: `# stavke: ${what}.`, other: `# stavki: ${what}.` });

/** See utils/i18n/en/bulk.ts. */
export const bulk: Words['bulk'] = {
  handOver: 'Predaj…',
  sleep: 'Do sutra',
  wake: 'Vrati na spisak',
  talk: 'Na dnevni red',
  noTalk: 'Skini sa dnevnog reda',
  move: {
    take: { client: 'Da, može', assistant: 'Preuzmi' },
    accept: { client: 'Prihvaćeno', assistant: 'Prihvati' },
    start: { client: 'Započeto', assistant: 'Počni' },
    deliver: { client: 'Isporučeno', assistant: 'Isporuči' },
    finish: { client: 'Gotovo', assistant: 'Gotovo' },
    drop: { client: 'Odbaci', assistant: 'Odbaci' },
    reopen: { client: 'Otvori ponovo', assistant: 'Otvori ponovo' },
  },
  slept: ({ count }) => items(count, 'odloženo do sutra'),
  woken: ({ count }) => items(count, 'vraćeno na spisak'),
  talked: ({ count }) => items(count, 'na dnevnom redu sledećeg razgovora'),
  notTalked: ({ count }) => items(count, 'skinuto sa dnevnog reda'),
  moved: {
    take: ({ count }) =>
      n(count, {
        one: '# stavka čeka uputstvo.',
        few: '# stavke čekaju uputstvo.',
        other: '# stavki čeka uputstvo.',
      }),
    accept: ({ count }) => items(count, 'prihvaćeno'),
    start: ({ count }) => items(count, 'započeto'),
    deliver: ({ count }) => items(count, 'isporučeno'),
    finish: ({ count }) => items(count, 'gotovo'),
    drop: ({ count }) => items(count, 'odbačeno'),
    reopen: ({ count }) => items(count, 'ponovo otvoreno'),
  },
  left: ({ count }) =>
    n(count, {
      one: '# stavka se u međuvremenu promenila.',
      few: '# stavke su se u međuvremenu promenile.',
      other: '# stavki se u međuvremenu promenilo.',
    }),
};
