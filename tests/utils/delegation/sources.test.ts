import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/delegation/fold';
import { Device, heldBy, sourceOf } from '@/tests/support/histories';
import { isPrivateDevice } from '@/utils/delegation/workspace';

const NOW = new Date('2026-11-20T12:00:00Z');

/** A client with a private log and a shared one, as the store keeps them. */
function client() {
  const kept = new Device('p_a', 'client');
  const shared = new Device('a', 'client');
  kept.write('captured', {
    sourceKey: 'page:x',
    source: { ...sourceOf('Quotes'), excerpt: 'All of it, and my PIN', siteName: 'Daily' },
  });
  kept.write('edited', { goal: 'Three quotes' });
  return { kept, shared };
}

function handOver({ kept, shared }: ReturnType<typeof client>): void {
  shared.pull(kept);
  shared.write('captured', { sourceKey: 'page:x', source: { ...sourceOf('Quotes'), excerpt: 'All of it' } });
  shared.write('edited', { goal: 'Three quotes', title: 'Quotes' });
  shared.move('hand-over');
  kept.pull(shared);
}

const theOtherSide = (...devices: Device[]) =>
  fold(
    heldBy(...devices).filter(({ device }) => !isPrivateDevice(device)),
    NOW,
  );

describe('a private item', () => {
  test('has shared nothing', () => {
    const { kept } = client();
    expect(kept.item()).toMatchObject({ source: { excerpt: 'All of it, and my PIN' }, shared: null });
    expect(theOtherSide(kept)).toBeNull();
  });

  test('handed over shares the copy that went out, and goes on from where it was', () => {
    const both = client();
    handOver(both);
    expect(both.kept.item()).toMatchObject({
      stage: 'asked',
      source: { excerpt: 'All of it, and my PIN' },
      shared: { excerpt: 'All of it' },
      createdAt: both.kept.held[0]!.at,
    });
  });

  test('is the same item on the other side, whose source is what was shared', () => {
    const both = client();
    handOver(both);
    const mine = both.kept.item(NOW);
    const theirs = theOtherSide(both.kept)!;
    expect(theirs.source).toEqual(mine.shared);
    expect(theirs.shared).toEqual(theirs.source);
    expect(JSON.stringify(theirs)).not.toContain('PIN');
    const facts = { title: mine.title, brief: mine.brief, stage: mine.stage, handedOver: mine.handedOver };
    expect(theirs).toMatchObject(facts);
  });

  test('keeps to itself what its owner reads of the page later', () => {
    const both = client();
    handOver(both);
    both.kept.write('enriched', { source: { excerpt: 'All of it, my PIN and more' } });
    expect(both.kept.item()).toMatchObject({
      source: { excerpt: 'All of it, my PIN and more' },
      shared: { excerpt: 'All of it' },
    });
  });

  test('shows what the assistant read later to both', () => {
    const both = client();
    handOver(both);
    const assistant = new Device('c', 'assistant');
    assistant.held.push(...both.shared.held.filter(({ device }) => !isPrivateDevice(device)));
    assistant.write('enriched', { source: { board: 'Office' } });
    both.kept.pull(assistant);
    expect(both.kept.item()).toMatchObject({ source: { board: 'Office' }, shared: { board: 'Office' } });
  });

  test('is private again when the hand-over is undone', () => {
    const both = client();
    handOver(both);
    for (const event of both.shared.held.filter(({ device }) => device === 'a').reverse()) {
      both.shared.write('withdrawn', { event: event.id });
    }
    expect(fold(heldBy(both.kept, both.shared), NOW)).toMatchObject({
      stage: 'inbox',
      shared: null,
      handedOver: null,
      brief: { goal: 'Three quotes' },
    });
    expect(theOtherSide(both.kept, both.shared)).toBeNull();
  });
});

describe('the same page kept by both', () => {
  test.each([
    [1_000_000, 2_000_000],
    [2_000_000, 1_000_000],
  ])('comes to the same stage on both sides when the client hands over', (mine, theirs) => {
    const kept = new Device('p_a', 'client');
    const shared = new Device('a', 'client');
    const assistant = new Device('c', 'assistant');
    assistant.write('captured', { sourceKey: 'page:x', source: sourceOf('Quotes') }, theirs);
    expect(assistant.item().stage).toBe('proposed');
    kept.write('captured', { sourceKey: 'page:x', source: sourceOf('Quotes') }, mine);
    shared.pull(kept);
    shared.write('captured', { sourceKey: 'page:x', source: sourceOf('Quotes') }, 3_000_000);
    shared.write('moved', { move: 'hand-over', from: 'inbox', to: 'asked' }, 3_000_001);
    expect(fold(heldBy(kept, shared, assistant), NOW)?.stage).toBe('asked');
    expect(theOtherSide(shared, assistant)?.stage).toBe('asked');
  });
});
