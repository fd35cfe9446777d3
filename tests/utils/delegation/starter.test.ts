import { describe, expect, it } from 'vitest';
import {
  NO_AGREEMENT,
  STARTERS,
  type Agreement,
  type Confirmed,
  type StarterId,
} from '@/utils/delegation/agreement';
import { STARTER_LIST, isConfirmed, openStarters } from '@/utils/delegation/starter';

const mine: Confirmed = { on: '2026-11-24', by: 'client' };
const theirs: Confirmed = { on: '2026-11-25', by: 'assistant' };
const confirmed = (id: StarterId, client: Confirmed | null, assistant: Confirmed | null): Agreement => ({
  ...NO_AGREEMENT,
  starter: { ...NO_AGREEMENT.starter, [id]: { client, assistant } },
});

describe('the starter list', () => {
  it('has a part for each name, in their order', () => {
    expect(STARTER_LIST.map(({ id }) => id)).toEqual(STARTERS);
  });

  it.each(STARTERS.filter((id) => id !== 'home-office'))('%s is settled by either', (id) => {
    expect(isConfirmed(NO_AGREEMENT, id)).toBe(false);
    expect(isConfirmed(confirmed(id, mine, null), id)).toBe(true);
    expect(isConfirmed(confirmed(id, null, theirs), id)).toBe(true);
  });

  it('the home office is settled by both, or by the client who notes what the assistant said', () => {
    expect(isConfirmed(confirmed('home-office', mine, null), 'home-office')).toBe(false);
    expect(isConfirmed(confirmed('home-office', null, theirs), 'home-office')).toBe(false);
    expect(isConfirmed(confirmed('home-office', mine, theirs), 'home-office')).toBe(true);
    expect(isConfirmed(confirmed('home-office', mine, mine), 'home-office')).toBe(true);
  });

  it('says what is still open', () => {
    expect(openStarters(NO_AGREEMENT)).toEqual(STARTERS);
    expect(openStarters(confirmed('confidentiality', mine, null))).toEqual([
      'access',
      'channels',
      'first-tasks',
      'home-office',
    ]);
  });
});
