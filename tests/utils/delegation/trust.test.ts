import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement, type Area } from '@/utils/delegation/agreement';
import { agreementRefusal } from '@/utils/delegation/agreement-check';
import { withAgreementEdit } from '@/utils/delegation/agreement-registers';
import type { Review } from '@/utils/delegation/item';
import {
  applyProposal,
  declineProposal,
  trustProposals,
  type AreaReview,
  type TrustProposal,
} from '@/utils/delegation/trust';

const agreed = (rest: Partial<Area> = {}): Agreement => ({
  ...NO_AGREEMENT,
  areas: [{ id: 'a', name: 'Bookings', authority: 'decide-and-tell', guidelines: [], since: null, ...rest }],
});

const CLEAN: Review = {
  rating: 5,
  sentBack: 0,
  onTime: true,
  own: true,
  authority: 'decide-and-tell',
  at: '2026-11-20T10:00:00.000Z',
};
type Said = Partial<Review>;
const good: Said = {};
const back: Said = { sentBack: 1 };
const late: Said = { onTime: false };

/** Newest first, one a day. */
const reviews = (...said: Said[]): AreaReview[] =>
  said.map((one, i) => ({
    area: 'a',
    item: `i_${String(i)}`,
    title: `Item ${String(i)}`,
    review: { ...CLEAN, at: new Date(Date.UTC(2026, 10, 20 - i, 10)).toISOString(), ...one },
  }));
const times = (count: number, said: Said = good): Said[] => Array.from({ length: count }, () => said);
const proposed = (said: Said[], agreement = agreed()): string =>
  trustProposals(reviews(...said), agreement)
    .map(({ direction, to }) => `${direction} to ${to}`)
    .join();

describe('a level up is proposed', () => {
  it.each<[string, Said[], boolean]>([
    ['after five clean reviews', times(5), true],
    ['not after four', times(4), false],
    ['by the latest five, whatever came before', [...times(5), back, back, late], true],
    ['not when the fifth was sent back', [...times(4), back], false],
    ['not when the latest was late', [late, ...times(5)], false],
    ['also without deadlines', times(5, { onTime: null }), true],
    ['also without ratings', times(5, { rating: null }), true],
    ['also with ratings of four', times(5, { rating: 4 }), true],
    ['not with one of three', [...times(4), { rating: 3 }], false],
    ['not by what the client noted for the assistant', [...times(4), { own: false }, { own: false }], false],
    ['past what the client noted', [...times(3), { own: false, sentBack: 3 }, ...times(2)], true],
    [
      'past what was done at another level',
      [...times(3), { authority: 'ask-first', sentBack: 3 }, ...times(2)],
      true,
    ],
    ['not by what was done at another level', times(5, { authority: 'just-do-it' }), false],
    ['not by what was never approved', times(5, { at: null }), false],
  ])('%s', (_, said, expected) => {
    expect(proposed(said)).toBe(expected ? 'up to just-do-it' : '');
  });

  it('by one step', () => {
    expect(proposed(times(9, { authority: 'ask-first' }), agreed({ authority: 'ask-first' }))).toBe(
      'up to decide-and-tell',
    );
  });

  it('not above the freest', () => {
    expect(proposed(times(9, { authority: 'just-do-it' }), agreed({ authority: 'just-do-it' }))).toBe('');
  });

  it('by reviews since the level was set alone', () => {
    // The fifth review is of 16 November.
    expect(proposed(times(5), agreed({ since: '2026-11-16T09:59:59.999Z' }))).toBe('up to just-do-it');
    expect(proposed(times(5), agreed({ since: '2026-11-16T10:00:00.000Z' }))).toBe('');
  });
});

describe('a step back is proposed', () => {
  it.each<[string, Said[], boolean]>([
    ['after two that were sent back', [back, back], true],
    ['after two that were late', [late, good, late], true],
    ['after one of each', [back, good, good, good, late], true],
    ['not after one', [back, good, good, good, good], false],
    ['not after one that was both, or sent back often', [{ sentBack: 4, onTime: false }, good], false],
    ['not by what is longer ago than five', [back, good, good, good, good, late, late], false],
    ['not by a low rating alone', [{ rating: 1 }, { rating: 1 }], false],
    ['not by what the client noted for the assistant', times(5, { own: false, sentBack: 1 }), false],
    ['not by what was done at another level', times(5, { authority: 'just-do-it', sentBack: 1 }), false],
  ])('%s', (_, said, expected) => {
    expect(proposed(said)).toBe(expected ? 'down to ask-first' : '');
  });

  it('not below asking first', () => {
    const said = times(5, { authority: 'ask-first', sentBack: 1 });
    expect(proposed(said, agreed({ authority: 'ask-first' }))).toBe('');
  });

  it('by reviews since the level was set alone', () => {
    expect(proposed([back, back], agreed({ since: '2026-11-19T10:00:00.000Z' }))).toBe('');
  });
});

describe('proposals', () => {
  it('come with the facts', () => {
    const said = [{ rating: 5 }, { rating: 4, onTime: null }, { rating: null }, good, { rating: 4 }, late];
    expect(trustProposals(reviews(...said), agreed())).toEqual([
      {
        area: 'a',
        from: 'decide-and-tell',
        to: 'just-do-it',
        direction: 'up',
        facts: { reviews: 5, dated: 4, onTime: 4, firstTimeRight: 5, sentBack: 0, average: 4.5 },
      },
    ]);
    const wrong = [
      { rating: 2, sentBack: 3 },
      { rating: null, onTime: false },
    ];
    expect(trustProposals(reviews(...wrong), agreed())[0]?.facts).toEqual({
      reviews: 2,
      dated: 2,
      onTime: 1,
      firstTimeRight: 1,
      sentBack: 1,
      average: 2,
    });
    const unrated = times(5, { rating: null });
    expect(trustProposals(reviews(...unrated), agreed())[0]?.facts.average).toBeNull();
  });

  it('are for each area by its own reviews', () => {
    const other = { ...agreed().areas[0], id: 'b', name: 'Inbox' } as Area;
    const agreement = { ...agreed(), areas: [...agreed().areas, other] };
    const mixed = reviews(...times(5)).flatMap((one) => [
      one,
      { ...one, area: 'b', review: { ...one.review, ...back } },
    ]);
    expect(trustProposals(mixed, agreement).map(({ area, direction }) => `${area} ${direction}`)).toEqual([
      'a up',
      'b down',
    ]);
  });

  it('are none for work in no area, or in one that is no longer agreed', () => {
    const none = reviews(...times(5)).map((one) => ({ ...one, area: null }));
    const gone = reviews(...times(5)).map((one) => ({ ...one, area: 'gone' }));
    expect(trustProposals([...none, ...gone], agreed())).toEqual([]);
  });

  const proposal = (): TrustProposal => {
    const [one] = trustProposals(reviews(...times(5)), agreed());
    if (one === undefined) throw new Error('Nothing was proposed.');
    return one;
  };
  const now = new Date('2026-11-24T10:00:00.000Z');

  it('change the level when the client says so, and begin to count anew', () => {
    const after = withAgreementEdit(agreed(), applyProposal(proposal(), now));
    expect(after.areas[0]).toMatchObject({ authority: 'just-do-it', since: '2026-11-24T10:00:00.000Z' });
    expect(trustProposals(reviews(...times(5)), after)).toEqual([]);
  });

  it('are not made again from the same reviews once declined', () => {
    const after = withAgreementEdit(agreed(), declineProposal(proposal(), now));
    expect(after.areas[0]).toMatchObject({ authority: 'decide-and-tell', since: '2026-11-24T10:00:00.000Z' });
    expect(trustProposals(reviews(...times(5)), after)).toEqual([]);
    const later = reviews(...times(5)).map((one) => ({
      ...one,
      review: { ...one.review, at: '2026-11-25T10:00:00.000Z' },
    }));
    expect(trustProposals(later, after)).toHaveLength(1);
  });

  it('are the client’s to follow or decline', () => {
    for (const edit of [applyProposal(proposal(), now), declineProposal(proposal(), now)]) {
      expect(agreementRefusal(edit, 'client', agreed())).toBeNull();
      expect(agreementRefusal(edit, 'assistant', agreed())).toBe('not-allowed');
    }
  });
});
