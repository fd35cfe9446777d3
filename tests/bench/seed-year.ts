/** Fills a database with a year of work between two people: items with areas, promises, questions, hours and reviews. */
import { nextClock } from '@/utils/delegation/clock';
import { eventId, type EventBodies, type EventType, type ItemEvent } from '@/utils/delegation/events';
import { fold } from '@/utils/delegation/fold';
import type { Role } from '@/utils/delegation/item';
import { emptyTally } from '@/utils/delegation/tally';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import type { Store } from '@/utils/store/open';
import { ITEM_STORES, replaceItem } from '@/utils/store/replace-item';
import { beginWrite, commit, put } from '@/utils/store/transaction';

const CHUNK = 1000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** On a Monday the 52 weeks that Insights looks at, the present one among them, began 357 days ago. */
const YEAR = 356 * DAY;

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The events of one item, each after the one before. */
class Story {
  readonly events: ItemEvent[] = [];
  readonly #workspace: string;
  readonly #item: string;
  readonly #seqs: Record<string, number>;
  #clock: string | null = null;

  constructor(workspace: string, item: string, seqs: Record<string, number>) {
    this.#workspace = workspace;
    this.#item = item;
    this.#seqs = seqs;
  }

  say<T extends EventType>(role: Role, type: T, body: EventBodies[T], at: number): string {
    const device = `${type === 'spent' ? 'p' : 'd'}_seed${this.#workspace}${role}`;
    const seq = (this.#seqs[device] = (this.#seqs[device] ?? 0) + 1);
    this.#clock = nextClock(this.#clock, new Date(at));
    const id = eventId(device, seq);
    const before = this.events.at(-1);
    this.events.push({
      ...{ id, workspace: this.#workspace, item: this.#item, type, device, seq, clock: this.#clock, body },
      by: { member: `m_${role}`, role },
      after: before === undefined ? [] : [before.id],
      at: new Date(at).toISOString(),
    } as ItemEvent);
    return id;
  }
}

/** Adds `count` items handed over in the year of Insights before `now`, in areas 'a_0' to 'a_<areas - 1>' or none; none of them is overdue at rest. */
export async function seedYear(
  store: Store,
  workspace: Workspace,
  count: number,
  now: Date,
  { seed = 6, areas = 4 } = {},
): Promise<void> {
  const random = randomFrom(seed);
  const seqs: Record<string, number> = {};
  const role = roleIn(workspace);
  for (let start = 0; start < count; start += CHUNK) {
    const tx = beginWrite(store, ['events', 'tally', 'vectors', ...ITEM_STORES]);
    await commit(tx, async () => {
      const tally = (await tx.objectStore('tally').get(workspace.id)) ?? emptyTally(workspace.id);
      for (let i = start; i < Math.min(start + CHUNK, count); i += 1) {
        const story = new Story(workspace.id, `i_year${workspace.id}${i}`, seqs);
        tell(story, i, now.getTime() - 10 * MINUTE - Math.floor(random() * YEAR), now, random, areas);
        const known = story.events.filter(({ type }) => role === 'client' || type !== 'spent');
        for (const event of known) put(tx, 'events', event);
        replaceItem(tx, tally, null, fold(known, now), role);
      }
      put(tx, 'tally', tally);
      for (const [device, seq] of Object.entries(seqs)) {
        put(tx, 'vectors', { workspace: workspace.id, device, seq, clock: null });
      }
    });
  }
}

/** One item as two people would have it; what comes after `now` has not happened yet. */
function tell(story: Story, i: number, handed: number, now: Date, random: () => number, areas: number): void {
  const below = (most: number): number => Math.floor(random() * most);
  const due = new Date(handed + (1 + below(6)) * DAY).toISOString();
  const area = below(areas + 1);
  const source = {
    site: 'page' as const,
    url: `https://example.com/${i}`,
    title: `Item ${i}`,
    author: null,
    excerpt: '',
    attachments: [],
  };
  const [answered, asked, replied, delivered, reviewed] = [
    handed + below(600) * MINUTE,
    handed + (600 + below(300)) * MINUTE,
    handed + (900 + below(900)) * MINUTE,
    handed + DAY * 2 + below(4 * 24 * 60) * MINUTE,
    handed + DAY * 6 + below(3 * 24 * 60) * MINUTE,
  ];
  const past = (at: number): boolean => at < now.getTime();
  story.say('client', 'captured', { sourceKey: null, source }, handed - MINUTE);
  story.say(
    'client',
    'edited',
    {
      title: `Item ${i}`,
      due: { at: due, date: due.slice(0, 10), time: due.slice(11, 16), zone: 'UTC' },
      ...(area === areas ? {} : { area: `a_${area}` }),
    },
    handed - MINUTE,
  );
  story.say('client', 'moved', { move: 'hand-over', from: 'inbox', to: 'asked', channel: 'copy' }, handed);
  story.say('client', 'spent', { on: 'brief', seconds: 60 + below(400) }, handed);
  if (!past(answered)) return;
  story.say('assistant', 'moved', { move: 'accept', from: 'asked', to: 'accepted' }, answered);
  for (let nth = below(5) - 2; nth > 0 && past(replied); nth -= 1) {
    const question = story.say(
      'assistant',
      'questioned',
      { text: 'This one?', options: ['Yes', 'No'], recommended: 0, why: '', urgent: true, fallback: null },
      asked,
    );
    story.say(
      'client',
      'answered',
      { question, kind: 'option', option: 0, text: '' },
      replied + below(90) * MINUTE,
    );
  }
  if (!past(delivered)) return;
  const day = new Date(delivered).toISOString().slice(0, 10);
  const words = { day, minutes: 10 + below(170), from: null, note: '' };
  story.say('assistant', 'timed', { entry: `hrs_${story.events[0]?.item ?? ''}`, words }, delivered);
  story.say('assistant', 'moved', { move: 'deliver', from: 'accepted', to: 'delivered' }, delivered);
  if (!past(reviewed)) return;
  if (random() < 0.15) {
    story.say('client', 'moved', { move: 'send-back', from: 'delivered', to: 'working' }, reviewed);
    if (!past(reviewed + DAY)) return;
    story.say(
      'assistant',
      'moved',
      { move: 'deliver', from: 'working', to: 'delivered' },
      reviewed + DAY / 2,
    );
    story.say('client', 'moved', { move: 'finish', from: 'delivered', to: 'done' }, reviewed + DAY);
  } else {
    story.say('client', 'moved', { move: 'finish', from: 'delivered', to: 'done' }, reviewed);
  }
  story.say('client', 'spent', { on: 'review', seconds: 10 + below(100) }, reviewed + DAY);
}
