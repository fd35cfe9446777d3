import { expect, test } from 'vitest';
import fc from 'fast-check';
import { jsonBreaksAt } from '@/utils/store/json-position';

test.each([
  ['', 0],
  ['{', 1],
  ['hello', 0],
  ['[1,,2]', 3],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{"a":1]', 6],
  ['[1] 2', 4],
  ['  {"a": tru}', 8],
  ['{"a":"b', 7],
  ['[tru', 4],
])('%s breaks at %i', (text, at) => {
  expect(jsonBreaksAt(text)).toBe(at);
});

test('all of a JSON text can stand where it stands', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(3), (text, spaces) => {
      const pretty = JSON.stringify(JSON.parse(text), null, spaces);
      expect(jsonBreaksAt(pretty)).toBe(pretty.length);
    }),
  );
});
