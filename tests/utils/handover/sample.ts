import type { Brief, Item, Source } from '@/utils/delegation/item';
import { english } from '@/utils/i18n/en/index';

/** An item for tests of messages: the office repaint of the design, with what `change` says. */
export function sampleItem(
  change: {
    title?: string;
    brief?: Partial<Brief>;
    source?: Partial<Source>;
    item?: Partial<Item>;
  } = {},
): Item {
  return {
    id: 'i_1a2b3c4d5e6f7a8b9c0d1e2f',
    workspace: 'w_1',
    stage: 'inbox',
    title: change.title ?? 'Get three quotes for the office repaint',
    sourceKey: 'gmail:me@example.com:18c2',
    createdAt: '2026-11-21T08:00:00.000Z',
    updatedAt: '2026-11-21T08:00:00.000Z',
    stageSince: '2026-11-21T08:00:00.000Z',
    stageNote: '',
    closedAt: null,
    source: {
      site: 'gmail',
      url: 'https://mail.google.com/mail/u/0/#all/18c2',
      title: 'Ponuda za preuređenje kancelarije',
      author: { name: 'Marko Ilić', email: 'marko@example.rs' },
      excerpt: 'Dobar dan,\n\nšaljem ponudu u prilogu. Rok je petak.\n\nMarko',
      attachments: [{ name: 'ponuda.pdf' }, { name: 'plan.png' }],
      shownDate: '19. nov 2026. 10:32',
      ...change.source,
    },
    brief: {
      goal: 'Three written quotes under €2,500, side by side in the shared sheet.',
      steps: [
        { id: 's1', text: 'Ask Marko for the floor plan', done: true, place: 'a0' },
        { id: 's2', text: 'Write to five painters', done: false, place: 'a1' },
      ],
      due: { at: '2026-11-27T15:00:00.000Z', date: '2026-11-27', time: '17:00', zone: 'Europe/Tallinn' },
      guidelines: '',
      materials: '',
      authority: 'decide-and-tell',
      important: null,
      area: null,
      procedure: null,
      ...change.brief,
    },
    links: [],
    deviation: null,
    times: [],
    spent: 0,
    waits: { client: [], assistant: [] },
    shared: null,
    handedOver: null,
    improves: null,
    promise: null,
    questions: [],
    warning: null,
    told: [],
    joined: [],
    review: { rating: null, sentBack: 0, onTime: null, own: false, authority: 'decide-and-tell', at: null },
    talk: false,
    snoozed: { client: null, assistant: null },
    nudgedAt: null,
    conflict: null,
    rivalDues: [],
    watches: { acceptBy: null, wordBy: null, startBy: null },
    turns: [],
    asleep: [],
    signals: [],
    nextChange: null,
    heads: ['d:1'],
    ...change.item,
  };
}

/** The client of the design. */
export const ANNA = { name: 'Anna Kask', email: 'anna@example.ee' };

/** The assistant of the design. */
export const MARI = { name: 'Mari Tamm', email: 'mari@example.ee' };

/** For messages whose language does not matter. */
export const IN_ENGLISH = { language: english };
