import type { Words } from '@/utils/i18n/language';
import { n } from './count';

const items = (count: number, what: string): string =>
  n(count, { one: `# asi: ${what}.`, other: `# asja: ${what}.` });

/** See utils/i18n/en/bulk.ts. */
export const bulk: Words['bulk'] = {
  handOver: 'Anna üle…',
  sleep: 'Homseni',
  wake: 'Võta uuesti ette',
  talk: 'Arutame kõnes',
  noTalk: 'Päevakorrast maha',
  move: {
    take: { client: 'Jah, teeme ära', assistant: 'Võta ette' },
    accept: { client: 'Vastu võetud', assistant: 'Võta vastu' },
    start: { client: 'Alustatud', assistant: 'Alusta' },
    deliver: { client: 'Esitatud', assistant: 'Esita' },
    finish: { client: 'Valmis', assistant: 'Valmis' },
    drop: { client: 'Jäta kõrvale', assistant: 'Jäta kõrvale' },
    reopen: { client: 'Ava uuesti', assistant: 'Ava uuesti' },
  },
  slept: ({ count }) => items(count, 'homseni edasi lükatud'),
  woken: ({ count }) => items(count, 'uuesti ette võetud'),
  talked: ({ count }) => items(count, 'järgmise kõne päevakorras'),
  notTalked: ({ count }) => items(count, 'päevakorrast maha võetud'),
  moved: {
    take: ({ count }) => items(count, 'ootab lähteülesannet'),
    accept: ({ count }) => items(count, 'vastu võetud'),
    start: ({ count }) => items(count, 'alustatud'),
    deliver: ({ count }) => items(count, 'esitatud'),
    finish: ({ count }) => items(count, 'valmis'),
    drop: ({ count }) => items(count, 'kõrvale jäetud'),
    reopen: ({ count }) => items(count, 'uuesti avatud'),
  },
  left: ({ count }) =>
    n(count, { one: '# asi oli juba edasi liikunud.', other: '# asja oli juba edasi liikunud.' }),
};
