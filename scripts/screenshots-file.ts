/** Writes invented items as a file that the settings can import (utils/store/backup-format.ts). */
import type { Edit, ItemEvent } from '../utils/delegation/events.ts';
import type { ChannelId, Person, Source, Stage } from '../utils/delegation/item.ts';
import type { MoveName } from '../utils/delegation/moves.ts';

/** One item and what happened to it; every time is given in ms before now. */
export interface Story {
  source: Partial<Source> & Pick<Source, 'site' | 'title' | 'author'>;
  /** The brief; of the steps, the first `done` are done. */
  edit: Omit<Edit, 'steps'> & { steps?: string[]; done?: number };
  captured: number;
  moves: { move: MoveName; to: Stage; note?: string; channel?: ChannelId; ago: number }[];
}

type Body = {
  [T in ItemEvent['type']]: Pick<Extract<ItemEvent, { type: T }>, 'type' | 'body'>;
}[ItemEvent['type']];

const BY = { member: 'm_client', role: 'client' } as const;
const DEVICE = 'd_pictures';
const WORKSPACE = 'w_pictures';

/** The text of a file that holds these items, with `assistant` as the other side. */
export function fileOf(stories: readonly Story[], assistant: Person, now: Date): string {
  const events: ItemEvent[] = [];
  for (const [i, story] of stories.entries()) {
    let after: string[] = [];
    for (const { ago, ...body } of happened(story)) {
      const at = new Date(now.getTime() - ago);
      const seq = events.length + 1;
      const id = `${DEVICE}:${seq}`;
      const clock = `${at.getTime().toString(16).padStart(11, '0')}0000`;
      const item = `i_pictures${i}`;
      const stamp = { id, workspace: WORKSPACE, item, by: BY, device: DEVICE, seq, clock, after };
      events.push({ ...stamp, at: at.toISOString(), ...body });
      after = [id];
    }
  }
  const members = [
    { id: BY.member, role: 'client', name: '', email: '' },
    { id: 'm_assistant', role: 'assistant', ...assistant },
  ];
  return JSON.stringify({
    format: 'right-hand',
    version: 1,
    workspaces: [{ id: WORKSPACE, createdAt: now.toISOString(), me: BY.member, members }],
    settings: {
      captureMode: 'brief',
      mailClient: 'gmail',
      theme: 'auto',
      workspace: WORKSPACE,
      welcomed: true,
    },
    drafts: [],
    people: [],
    procedures: [],
    events,
  });
}

function happened({ source, edit, captured, moves }: Story): (Body & { ago: number })[] {
  const { steps = [], done = 0, ...fields } = edit;
  const byId = steps.map((text, i) => [`s${i}`, { text, done: i < done, place: `a${i}` }] as const);
  const all: (Body & { ago: number })[] = [
    {
      type: 'captured',
      body: { sourceKey: null, source: { url: '', excerpt: '', attachments: [], ...source } },
      ago: captured,
    },
    { type: 'edited', body: { ...fields, steps: Object.fromEntries(byId) }, ago: captured },
  ];
  let from: Stage = 'inbox';
  for (const { ago, ...move } of moves) {
    all.push({ type: 'moved', body: { ...move, from }, ago });
    from = move.to;
  }
  return all;
}
