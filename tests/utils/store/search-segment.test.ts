import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasBit, noBits, setBit, stringAt } from '@/utils/store/packed';
import { merged, type Worn } from '@/utils/store/search-merge';
import {
  docWith,
  idIn,
  levelOf,
  levelsIn,
  lineOf,
  NEVER,
  segmentOf,
  type Asked,
  type Doc,
  type Segment,
} from '@/utils/store/search-segment';

function whole<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const word = fc.stringMatching(/^[ab]{1,3}$/);
const time = fc.oneof(fc.constant(NEVER), fc.nat(9));

const content = fc.record({
  place: fc
    .tuple(fc.nat(6), fc.stringMatching(/^[0-9~]{0,3}$/))
    .map(([section, rank]) => `${section}${rank}`),
  terms: fc.array(fc.tuple(word, fc.boolean()), { maxLength: 6 }).map((terms) => new Map(terms)),
  times: fc.tuple(time, time, time),
});

/** Items of several segments: each stands in one of them only, or was indexed again in a later one. */
const segments = fc
  .array(fc.array(fc.tuple(fc.nat(40), content), { maxLength: 15 }), { minLength: 1, maxLength: 4 })
  .map((lists) =>
    lists.map((list) => [...new Map(list.map(([n, doc]) => [n, { ...doc, id: `i_${n}` }])).values()]),
  );

const asked: fc.Arbitrary<Asked> = fc.record({
  clauses: fc.array(
    fc.record({ prefixes: fc.array(word, { minLength: 1, maxLength: 2 }), word: fc.boolean() }),
    { maxLength: 3 },
  ),
  within: fc.option(fc.record({ time: fc.nat(2), from: fc.nat(9), to: fc.nat(12) })),
});

function found({ docs, words }: Segment, question: Asked, hidden: Uint8Array): [string, number][] {
  const levels = levelsIn({ docs, words }, question, hidden);
  return [...levels].flatMap((level, doc): [string, number][] =>
    level === 0 ? [] : [[stringAt(docs.lines, doc), level]],
  );
}

function expected(docs: readonly Doc[], question: Asked): [string, number][] {
  return docs
    .map((doc): [string, number] => [lineOf(doc), levelOf(doc, question)])
    .filter(([, level]) => level > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

test('a segment, and what several become together, answer like their items one by one, in the order of the lists', () => {
  fc.assert(
    fc.property(segments, asked, (lists, question) => {
      const last = new Map(lists.flat().map((doc) => [doc.id, doc]));
      const worn = lists.map((list): Worn => {
        const segment = whole(segmentOf(list));
        expect(found(segment, question, noBits(list.length))).toEqual(expected(list, question));
        const gone = noBits(list.length);
        for (const doc of list) if (last.get(doc.id) !== doc) setBit(gone, docWith(segment.docs, doc.id));
        const current = list.filter((doc) => last.get(doc.id) === doc);
        expect(found(segment, question, gone)).toEqual(expected(current, question));
        return { segment, gone };
      });
      const one = whole(merged(worn));
      const kept = [...last.values()];
      expect(found(one, question, noBits(kept.length))).toEqual(expected(kept, question));
      for (const { id } of kept) expect(idIn(stringAt(one.docs.lines, docWith(one.docs, id)))).toBe(id);
      expect(docWith(one.docs, 'i_none')).toBe(-1);
    }),
    { numRuns: 400 },
  );
});

test('what is hidden is not found', () => {
  const doc = { id: 'i_1', place: '0', terms: new Map([['a', true]]), times: [1, NEVER, NEVER] };
  const segment = whole(segmentOf([doc]));
  const hidden = noBits(1);
  expect(setBit(hidden, 0)).toBe(true);
  expect(setBit(hidden, 0)).toBe(false);
  expect(hasBit(hidden, 0)).toBe(true);
  expect(found(segment, { clauses: [{ prefixes: ['a'], word: true }], within: null }, hidden)).toEqual([]);
});

test('numbers of any size are written and read back', () => {
  const docs = [0, 1, 300, 70_000].map((n) => ({ n }));
  const many = Array.from({ length: 70_001 }, (_, n): Doc => {
    const wanted = docs.some((one) => one.n === n);
    return {
      id: `i_${n}`,
      place: `1${String(n).padStart(6, '0')}`,
      terms: new Map(wanted ? [['x', n > 300]] : []),
      times: [],
    };
  });
  const segment = whole(segmentOf(many));
  const question = { clauses: [{ prefixes: ['x'], word: true }], within: null };
  expect(found(segment, question, noBits(many.length)).map(([line, level]) => [idIn(line), level])).toEqual([
    ['i_0', 1],
    ['i_1', 1],
    ['i_300', 1],
    ['i_70000', 3],
  ]);
});
