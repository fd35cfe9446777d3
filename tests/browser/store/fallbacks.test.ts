import { describe, expect, test } from 'vitest';
import type { Question } from '@/utils/delegation/item';
import { moveItem, newItem } from '@/utils/store/commands';
import { applyFallbacks, nextFallback, noteArrivals } from '@/utils/store/fallbacks';
import type { Store } from '@/utils/store/open';
import { answerQuestion, askQuestion } from '@/utils/store/talk';
import { checkConsistent } from './consistency';
import { after, connect, itemIn, pair, send, START, type Pair } from './support';

const BY = after(60);

const QUESTION = {
  text: 'Aisle or window?',
  options: ['Aisle', 'Window'],
  recommended: 0,
  why: '',
  urgent: true,
  fallback: { option: 0, at: BY.toISOString() },
};

/** An item in the assistant's hands with a question that has a default action; the client has not heard of it yet. */
async function asked({ client, assistant }: Pair): Promise<string> {
  const { item } = await newItem(client, 'Flights', START);
  await moveItem(client, item, 'hand-over', { now: START });
  await send(client, assistant, START);
  expect(await askQuestion(assistant, item, QUESTION, after(1))).toMatchObject({ ok: true });
  return item;
}

async function question(store: Store, item: string): Promise<Question> {
  return (await itemIn(store, item, BY)).questions[0]!;
}

async function typesOf(store: Store): Promise<string[]> {
  return (await store.getAll('events')).map(({ type }) => type);
}

describe('a question that came in time', () => {
  test('is answered by silence at its instant, on record, and only once', async () => {
    const both = await pair();
    const { client, assistant } = both;
    const item = await asked(both);
    await send(assistant, client, after(2));
    expect(await question(client, item)).toMatchObject({ seen: true, answers: [] });
    expect(await nextFallback(client, after(3))).toBe(BY.toISOString());
    await applyFallbacks(client, after(59));
    expect(await question(client, item)).toMatchObject({ answers: [] });
    await applyFallbacks(client, BY);
    await applyFallbacks(client, after(61));
    await noteArrivals(client, after(61));
    expect((await question(client, item)).answers).toMatchObject([
      { kind: 'default', option: 0, by: 'client' },
    ]);
    expect((await typesOf(client)).filter((type) => type === 'seen' || type === 'answered')).toHaveLength(2);
    expect(await nextFallback(client, after(61))).toBeNull();
    await send(client, assistant, after(62));
    expect((await question(assistant, item)).answers).toMatchObject([{ kind: 'default' }]);
    await checkConsistent(client);
    await checkConsistent(assistant);
  });

  test('is noted and answered once by two contexts at once', async () => {
    const both = await pair();
    const item = await asked(both);
    const name = both.client.name;
    const [one, two] = [await connect(name), await connect(name)];
    await send(both.assistant, one, after(2));
    await Promise.all([one, two].map((store) => noteArrivals(store, after(3))));
    await Promise.all([one, two].map((store) => applyFallbacks(store, BY)));
    expect((await question(one, item)).answers).toHaveLength(1);
    expect((await typesOf(one)).filter((type) => type === 'seen' || type === 'answered')).toHaveLength(2);
  });

  test('that was answered stays as it was answered', async () => {
    const both = await pair();
    const { client, assistant } = both;
    const item = await asked(both);
    await send(assistant, client, after(2));
    const { id } = await question(client, item);
    await answerQuestion(client, item, { question: id, kind: 'option', option: 1, text: '' }, after(3));
    await applyFallbacks(client, BY);
    expect((await question(client, item)).answers).toMatchObject([{ kind: 'option', option: 1 }]);
    await checkConsistent(client);
  });

  test('of an item that was closed meanwhile is left alone', async () => {
    const both = await pair();
    const item = await asked(both);
    await send(both.assistant, both.client, after(2));
    await moveItem(both.client, item, 'drop', { now: after(3) });
    await applyFallbacks(both.client, BY);
    expect(await question(both.client, item)).toMatchObject({ answers: [] });
  });
});

test('a question that came too late is not answered by silence', async () => {
  const both = await pair();
  const { client, assistant } = both;
  const item = await asked(both);
  await send(assistant, client, after(90));
  await applyFallbacks(client, after(91));
  expect(await question(client, item)).toMatchObject({ seen: false, answers: [] });
  expect(await nextFallback(client, after(91))).toBeNull();
});

test("the assistant's own installation answers nothing for the client", async () => {
  const both = await pair();
  const item = await asked(both);
  await noteArrivals(both.assistant, after(2));
  await applyFallbacks(both.assistant, BY);
  expect(await question(both.assistant, item)).toMatchObject({ seen: false, answers: [] });
});
