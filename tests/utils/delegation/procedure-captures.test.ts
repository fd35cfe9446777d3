import { expect, test } from 'vitest';
import { matchProcedure } from '@/utils/delegation/procedure-match';
import { allProcedures, PARTS, readCaptures } from '@/tests/captures/read';

/** What was offered for the captures of a part, against the known answers. */
function offered(part: (typeof PARTS)[number]) {
  const procedures = allProcedures();
  const all = readCaptures(part).map((one) => {
    const offer = matchProcedure(one.source, one.title, procedures);
    return { ...one, offer: offer?.procedure.id ?? null };
  });
  const offers = all.filter(({ offer }) => offer !== null);
  const wrong = offers.filter(({ offer, fits }) => offer !== fits);
  const fitting = all.filter(({ fits }) => fits !== null);
  const missed = fitting.filter(({ offer }) => offer === null);
  return { all, offers, wrong, fitting, missed };
}

test('the written set: 300 captures in six languages and both Serbian scripts, 180 of which fit something', () => {
  const all = PARTS.flatMap(readCaptures);
  expect(all).toHaveLength(300);
  expect(new Set(all.map(({ title }) => title)).size).toBe(300);
  expect([...new Set(all.map(({ language }) => language))].sort()).toEqual([
    'en',
    'es',
    'et',
    'hu',
    'it',
    'sr',
    'sr-Cyrl',
  ]);
  expect(all.filter(({ fits }) => fits !== null)).toHaveLength(180);
  const known = new Set(allProcedures().map(({ id }) => id));
  expect(all.filter(({ fits }) => fits !== null && !known.has(fits))).toEqual([]);
});

test.each(PARTS.map((part) => [part]))(
  '%s: what is offered is right, little is offered wrongly, most is offered',
  (part) => {
    const { all, offers, wrong, fitting, missed } = offered(part);
    const list = (some: typeof all) =>
      some.map(({ language, title, offer }) => `${language}: ${title} → ${offer}`);
    const said = [`wrong ${list(wrong).join('; ')}`, `missed ${list(missed).join('; ')}`].join('\n');
    expect((offers.length - wrong.length) / offers.length, said).toBeGreaterThanOrEqual(0.9);
    expect(wrong.length / all.length, said).toBeLessThanOrEqual(0.05);
    expect((fitting.length - missed.length) / fitting.length, said).toBeGreaterThanOrEqual(0.85);
  },
);
