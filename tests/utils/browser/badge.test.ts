import { expect, it } from 'vitest';
import { badgeText } from '@/utils/browser/badge';

it('counts what needs the user, says nothing of none, and never grows wider than the icon', () => {
  expect([0, 1, 42, 99, 100, 100_000].map(badgeText)).toEqual(['', '1', '42', '99', '99+', '99+']);
});
