import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, isEmptyEdit, mergeEdits, pickEdit, withEdit } from '@/utils/delegation/edits';
import type { Edit } from '@/utils/delegation/events';
import { sampleItem } from '@/tests/utils/handover/sample';

const step = fc.record(
  { text: fc.string(), done: fc.boolean(), place: fc.constantFrom('a0', 'a1', 'a2'), gone: fc.boolean() },
  { requiredKeys: [] },
);
const edits: fc.Arbitrary<Edit> = fc.record(
  {
    title: fc.string(),
    goal: fc.string(),
    important: fc.option(fc.boolean()),
    due: fc.constantFrom(null, sampleItem().brief.due),
    steps: fc.dictionary(fc.constantFrom('s1', 's2', 'new'), step),
  },
  { requiredKeys: [], noNullPrototype: true },
);

describe('an edit on top of an item', () => {
  it('shows the fields it sets and leaves the rest', () => {
    const item = sampleItem();
    const shown = withEdit(item, {
      goal: 'Two',
      steps: { s2: { gone: true }, s3: { text: 'New', place: 'Zz' } },
    });
    expect(shown.brief.goal).toBe('Two');
    expect(shown.brief.steps.map((one) => one.text)).toEqual(['New', 'Ask Marko for the floor plan']);
    expect({ ...shown, brief: item.brief }).toEqual(item);
  });

  it('shows a title that is being emptied as empty', () => {
    expect(withEdit(sampleItem(), { title: '' }).title).toBe('');
  });

  it('applied in two parts is applied as one', () => {
    fc.assert(
      fc.property(edits, edits, (a, b) => {
        expect(withEdit(withEdit(sampleItem(), a), b).title).toEqual(
          withEdit(sampleItem(), mergeEdits(a, b)).title,
        );
        expect(withEdit(sampleItem(), mergeEdits(a, b))).toEqual(
          withEdit(sampleItem(), mergeEdits(mergeEdits(a, b), b)),
        );
      }),
    );
  });

  it('has no changes left once they are applied, and shows the same by its changes alone', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const item = sampleItem();
        const changes = changesOf(item, edit);
        const shown = withEdit(item, edit);
        expect(withEdit(item, changes ?? {})).toEqual(shown);
        expect(changesOf(shown, changes ?? {})).toBeNull();
      }),
    );
  });

  it('leaves nothing of a step that came and went', () => {
    expect(changesOf(sampleItem(), { steps: { x: { text: 'abc', place: 'a5', gone: true } } })).toBeNull();
  });
});

describe('a part of an edit', () => {
  it('is found by path', () => {
    const part = pickEdit({ goal: 'a', steps: { s1: { text: 'x', done: true } } }, ['steps.s1.done']);
    expect(part).toEqual({ steps: { s1: { done: true } } });
    expect(isEmptyEdit(pickEdit(part, ['goal']))).toBe(true);
  });
});
