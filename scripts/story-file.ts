/** Writes invented items as a file that the settings can import (utils/store/backup-format.ts): for pictures and tests. */
import type { AgreementEdit } from '../utils/delegation/agreement.ts';
import type { Edit, EventBodies, EventType, ItemEvent } from '../utils/delegation/events.ts';
import type { Role, Source, Stage } from '../utils/delegation/item.ts';
import { MOVES, type MoveName } from '../utils/delegation/moves.ts';

/** Something that happened to an item, `ago` ms before now; a move knows the stage it begins from by itself. */
export type Happening = { by?: Role; ago: number } & (
  | { move: MoveName; more?: Omit<EventBodies['moved'], 'move' | 'from' | 'to'> }
  | { [T in Exclude<EventType, 'moved' | 'agreed'>]: { type: T; body: Body<T> } }[Exclude<
      EventType,
      'moved' | 'agreed'
    >]
);

/** In place of an event's id: the number of the happening meant, the first being 0. */
type Body<T extends EventType> = T extends 'answered'
  ? Omit<EventBodies['answered'], 'question'> & { question: number }
  : T extends 'replied'
    ? Omit<EventBodies['replied'], 'warning'> & { warning: number }
    : T extends 'seen'
      ? { events: number[] }
      : EventBodies[T];

/** One item and what happened to it; every time is given in ms before now. */
export interface Story {
  source: Partial<Source> & Pick<Source, 'site' | 'title' | 'author'>;
  /** The brief; of the steps, the first `done` are done. */
  edit: Omit<Edit, 'steps'> & { steps?: string[]; done?: number };
  captured: number;
  happened: Happening[];
  /** Who began it; the assistant's own are proposals. */
  by?: Role;
  /** The item's id where it matters, such as for the token in a subject. */
  id?: string;
}

/** Two people and what is between them. */
export interface Relationship {
  id: string;
  client: { name: string; email: string };
  assistant: { name: string; email: string };
  agreement: AgreementEdit;
  stories: readonly Story[];
}

/** The text of a file that holds these relationships, as the person in role `me` exported them. */
export function fileOf(relationships: readonly Relationship[], me: Role, now: Date): string {
  return JSON.stringify({
    format: 'right-hand',
    version: 2,
    exportedAt: now.toISOString(),
    workspaces: relationships.map(({ id, client, assistant }) => ({
      id: `w_${id}`,
      createdAt: now.toISOString(),
      me: memberOf(id, me),
      members: [
        { id: memberOf(id, 'client'), role: 'client', ...client },
        { id: memberOf(id, 'assistant'), role: 'assistant', ...assistant },
      ],
    })),
    settings: {
      captureMode: 'brief',
      mailClient: 'gmail',
      theme: 'auto',
      workspace: relationships[0] === undefined ? null : `w_${relationships[0].id}`,
      view: relationships.length > 1 ? 'all' : 'one',
      welcomed: true,
    },
    drafts: [],
    people: [],
    procedures: [],
    events: relationships.flatMap((one) => new Writer(one.id, now).write(one)),
  });
}

function memberOf(workspace: string, role: Role): string {
  return `m_${workspace}_${role}`;
}

/** Writes the events of one relationship, a device for each role. */
class Writer {
  private readonly events: ItemEvent[] = [];
  private readonly seqs: Record<Role, number> = { client: 0, assistant: 0 };
  private readonly workspace: string;
  private readonly now: Date;

  constructor(workspace: string, now: Date) {
    this.workspace = workspace;
    this.now = now;
  }

  write({ agreement, stories }: Relationship): ItemEvent[] {
    this.event('client', `w_${this.workspace}`, 90 * 24 * 60 * 60 * 1000, 'agreed', agreement, []);
    stories.forEach((story, i) => this.tell(story, story.id ?? `i_${this.workspace}${i}`));
    return this.events;
  }

  private tell({ source, edit, captured, happened, by = 'client' }: Story, item: string): void {
    const { steps = [], done = 0, ...fields } = edit;
    const byId = steps.map((text, i) => [`s${i}`, { text, done: i < done, place: `a${i}` }] as const);
    const whole: Source = { url: '', excerpt: '', attachments: [], ...source };
    let after = [this.event(by, item, captured, 'captured', { sourceKey: null, source: whole }, [])];
    after = [this.event(by, item, captured, 'edited', { ...fields, steps: Object.fromEntries(byId) }, after)];
    const ids: string[] = [];
    let from: Stage = by === 'client' ? 'inbox' : 'proposed';
    for (const one of happened) {
      const role = one.by ?? 'client';
      if ('move' in one) {
        const to = MOVES[one.move].to[0];
        const body = { move: one.move, from, to, ...one.more };
        after = [this.event(role, item, one.ago, 'moved', body, after)];
        from = to;
      } else after = [this.event(role, item, one.ago, one.type, named(one.body, ids), after)];
      ids.push(after[0] ?? '');
    }
  }

  private event<T extends EventType>(
    role: Role,
    item: string,
    ago: number,
    type: T,
    body: EventBodies[T],
    after: string[],
  ): string {
    const device = `d_${this.workspace}_${role}`;
    const seq = ++this.seqs[role];
    const at = new Date(this.now.getTime() - ago);
    const id = `${device}:${seq}`;
    this.events.push({
      ...{ id, workspace: `w_${this.workspace}`, item, type, device, seq, after, body },
      by: { member: memberOf(this.workspace, role), role },
      clock: `${at.getTime().toString(16).padStart(11, '0')}0000`,
      at: at.toISOString(),
    } as ItemEvent);
    return id;
  }
}

/** The body with ids in place of numbers. */
function named(body: object, ids: readonly string[]): object {
  const idOf = (nth: unknown): string => ids[Number(nth)] ?? '';
  if ('question' in body) return { ...body, question: idOf(body.question) };
  if ('warning' in body) return { ...body, warning: idOf(body.warning) };
  if ('events' in body) return { ...body, events: (body.events as number[]).map(idOf) };
  return body;
}
