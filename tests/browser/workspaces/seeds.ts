/** Workspaces in which every text anybody wrote carries a mark, with items in every section. */
import { expect } from 'vitest';
import { captureOf, meet, send } from '@/tests/browser/store/support';
import type { Due, Role } from '@/utils/delegation/item';
import type { Workspace } from '@/utils/delegation/workspace';
import { editAgreement } from '@/utils/store/agreements';
import { captureItem, editItem, moveItem, noteItem } from '@/utils/store/commands';
import { saveDraft } from '@/utils/store/drafts';
import { handOver } from '@/utils/store/hand-over';
import type { Store } from '@/utils/store/open';
import { savePerson } from '@/utils/store/people';
import { proposeItem } from '@/utils/store/proposals';
import type { Recorded } from '@/utils/store/record';
import { askQuestion, snoozeItems, talkAbout, tell, warn } from '@/utils/store/talk';
import { createWorkspace, currentWorkspace, saveMe } from '@/utils/store/workspaces';

/** What stands in every text of a workspace, and in every name. */
export interface Marks {
  text: string;
  name: string;
}

const HOUR = 3_600_000;

async function did(recorded: Promise<Recorded>): Promise<string> {
  const done = await recorded;
  expect(done).toMatchObject({ ok: true });
  return done.ok ? (done.events.at(-1) ?? '') : '';
}

function soon(hours: number): Due {
  const at = new Date(Date.now() + hours * HOUR).toISOString();
  return { at, date: at.slice(0, 10), time: at.slice(11, 16), zone: 'UTC' };
}

/**
 * A workspace in `store` in which its user has `role`, shared with `peer`, and everything that two people do in it,
 * `marks` in every word; the ids of its items.
 */
export async function fillWorkspace(
  store: Store,
  peer: Store,
  role: Role,
  marks: Marks,
): Promise<{ workspace: Workspace; items: string[] }> {
  const [client, assistant] = role === 'client' ? [store, peer] : [peer, store];
  const other = { name: `${marks.name} Other`, email: `${marks.name}@other.example` };
  const { id } = await createWorkspace(client, 'client', other, new Date());
  await saveMe(client, id, { name: `${marks.name} Me`, email: `${marks.name}@me.example` });
  await agree(client, id, marks.text);
  await meet(client, assistant, new Date());
  const items = await begin(client, marks.text);
  await send(client, assistant, new Date());
  await answer(assistant, id, items, marks.text);
  await send(assistant, client, new Date());
  await close(client, items, marks.text);
  await send(client, assistant, new Date());
  await savePerson(store, id, { name: `${marks.name} Born`, day: '02-29', note: `${marks.text} tulips` });
  await saveDraft(store, `item:${items[0]}`, { goal: `${marks.text} being typed` }, new Date());
  await saveDraft(store, `agreement:${id}:new-area`, { title: `${marks.text} being typed` }, new Date());
  return { workspace: await currentWorkspace(store), items };
}

async function agree(client: Store, id: string, mark: string): Promise<void> {
  const hours = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59', zone: 'UTC' };
  const edit = {
    areas: { [`a_${mark}`]: { name: `${mark} area`, guidelines: { g: { text: `${mark} guideline` } } } },
    channels: ['trello' as const, 'slack' as const],
    reach: { trello: `https://trello.com/${mark}`, slack: `https://slack.com/${mark}` },
    hours: { client: hours, assistant: hours },
    promise: { urgent: 60, normal: 240 },
    call: { at: new Date(Date.now() + 24 * HOUR).toISOString(), link: `https://meet.example/${mark}` },
  };
  await did(editAgreement(client, id, edit, new Date()));
}

const KINDS = [
  'inbox',
  'asked',
  'questioned',
  'warned',
  'delivered',
  'done',
  'declined',
  'client-asks',
  'dropped',
  'told',
  'later',
] as const;

async function begin(client: Store, mark: string): Promise<string[]> {
  const items: string[] = [];
  for (const kind of KINDS) {
    const source = {
      url: `https://example.org/${mark}/${kind}`,
      title: `${mark} ${kind}`,
      author: { name: `${mark} author`, email: `${mark}@author.example` },
      excerpt: `${mark} excerpt`,
      attachments: [{ name: `${mark}.pdf` }],
    };
    const { item } = await captureItem(client, captureOf(`page:${mark}:${kind}`, source), {
      now: new Date(),
    });
    const brief = {
      goal: `${mark} goal`,
      guidelines: `${mark} guidelines`,
      materials: `${mark} materials`,
      steps: { s: { text: `${mark} step`, place: 'a0' } },
      due: soon(kind === 'warned' ? 2 : 48),
      area: `a_${mark}`,
      authority: 'decide-and-tell' as const,
    };
    await did(editItem(client, item, brief, new Date()));
    if (kind !== 'inbox') await did(handOver(client, item, { now: new Date(), channel: 'trello' }));
    items.push(item);
  }
  return items;
}

async function answer(assistant: Store, id: string, items: readonly string[], mark: string): Promise<void> {
  const item = (kind: (typeof KINDS)[number]) => items[KINDS.indexOf(kind)] ?? '';
  const now = () => new Date();
  for (const kind of ['questioned', 'warned', 'delivered', 'done', 'told', 'client-asks'] as const) {
    await did(
      moveItem(assistant, item(kind), 'accept', { now: now(), note: `${mark} understood`, estimate: 60 }),
    );
  }
  await did(moveItem(assistant, item('declined'), 'decline', { now: now(), note: `${mark} declined` }));
  const question = {
    text: `${mark} question`,
    options: [`${mark} option A`, `${mark} option B`],
    recommended: 1,
    why: '',
    urgent: true,
    fallback: null,
  };
  await did(askQuestion(assistant, item('questioned'), question, now()));
  const warning = { reason: `${mark} reason`, due: soon(72), rescue: `${mark} rescue` };
  await did(warn(assistant, item('warned'), warning, now()));
  for (const kind of ['delivered', 'done'] as const) {
    const links = [`https://example.org/${mark}/result`];
    await did(moveItem(assistant, item(kind), 'deliver', { now: now(), note: `${mark} delivered`, links }));
  }
  await did(tell(assistant, item('told'), `${mark} told`, now()));
  await did(noteItem(assistant, item('told'), `${mark} noted`, now()));
  const later = new Date(Date.now() + 24 * HOUR).toISOString();
  await did(snoozeItems(assistant, [item('later')], later, now()));
  const proposal = { title: `${mark} proposed`, why: `${mark} because`, improves: null };
  await did(proposeItem(assistant, id, proposal, now()));
}

async function close(client: Store, items: readonly string[], mark: string): Promise<void> {
  const item = (kind: (typeof KINDS)[number]) => items[KINDS.indexOf(kind)] ?? '';
  const now = () => new Date();
  await did(moveItem(client, item('done'), 'finish', { now: now(), note: `${mark} well done`, rating: 5 }));
  await did(moveItem(client, item('dropped'), 'drop', { now: now(), note: `${mark} dropped` }));
  const asked = await did(
    askQuestion(
      client,
      item('client-asks'),
      {
        text: `${mark} asks`,
        options: [],
        recommended: null,
        why: `${mark} why`,
        urgent: true,
        fallback: null,
      },
      now(),
    ),
  );
  expect(asked).not.toBe('');
  await did(talkAbout(client, [item('told'), item('questioned')], true, now()));
  const later = new Date(Date.now() + 24 * HOUR).toISOString();
  await did(snoozeItems(client, [item('declined')], later, now()));
}
