import { describe, expect, it } from 'vitest';
import type { Statement } from '@/utils/delegation/roster';
import { headsHeld, withoutKnown } from '@/utils/sync/known-statements';

function said(id: string, ...after: string[]): Statement {
  const body = { kind: 'secrets' as const, secrets: [] };
  return { id, workspace: 'w_1', by: 'd_1', after, at: '2026-11-22T08:00:00.000Z', body, signature: '' };
}

const ALL = [said('a'), said('b', 'a'), said('c', 'a'), said('d', 'b', 'c'), said('e', 'd')];
const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);

describe('what somebody holds of the roster', () => {
  it('is told by the latest alone', () => {
    expect(headsHeld(ALL)).toEqual(['e']);
    expect(headsHeld(ALL.slice(0, 3))).toEqual(['b', 'c']);
    expect(headsHeld([])).toEqual([]);
  });

  it('is only what is held with all before it', () => {
    expect(headsHeld([said('a'), said('b', 'a'), said('d', 'b', 'c')])).toEqual(['b']);
    expect(headsHeld([said('b', 'a')])).toEqual([]);
  });

  it('need not be said again', () => {
    expect(ids(withoutKnown(ALL, ['e']))).toEqual([]);
    expect(ids(withoutKnown(ALL, ['b']))).toEqual(['c', 'd', 'e']);
    expect(ids(withoutKnown(ALL, []))).toEqual(['a', 'b', 'c', 'd', 'e']);
    // What we do not hold ourselves says nothing about what we do.
    expect(ids(withoutKnown(ALL, ['x', 'c']))).toEqual(['b', 'd', 'e']);
  });
});
