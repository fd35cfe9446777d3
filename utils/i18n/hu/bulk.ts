import type { Words } from '@/utils/i18n/language';
import { n } from './count';

const items = (count: number, what: string): string => n(count, { other: `# tétel ${what}.` });

/** See utils/i18n/en/bulk.ts. */
export const bulk: Words['bulk'] = {
  handOver: 'Átadás…',
  sleep: 'Holnapig',
  wake: 'Elővétel',
  talk: 'Napirendre',
  noTalk: 'Le a napirendről',
  move: {
    take: { client: 'Igen, mehet', assistant: 'Elvállalás' },
    accept: { client: 'Elfogadva', assistant: 'Elfogadás' },
    start: { client: 'Elkezdve', assistant: 'Kezdés' },
    deliver: { client: 'Leadva', assistant: 'Leadás' },
    finish: { client: 'Kész', assistant: 'Kész' },
    drop: { client: 'Elvetés', assistant: 'Elvetés' },
    reopen: { client: 'Újranyitás', assistant: 'Újranyitás' },
  },
  slept: ({ count }) => items(count, 'félretéve holnapig'),
  woken: ({ count }) => items(count, 'újra elővéve'),
  talked: ({ count }) => items(count, 'a következő hívás napirendjén'),
  notTalked: ({ count }) => items(count, 'lekerült a napirendről'),
  moved: {
    take: ({ count }) => items(count, 'eligazításra vár'),
    accept: ({ count }) => items(count, 'elfogadva'),
    start: ({ count }) => items(count, 'elkezdve'),
    deliver: ({ count }) => items(count, 'leadva'),
    finish: ({ count }) => items(count, 'kész'),
    drop: ({ count }) => items(count, 'elvetve'),
    reopen: ({ count }) => items(count, 'újranyitva'),
  },
  left: ({ count }) => n(count, { other: '# tétel időközben továbblépett.' }),
};
