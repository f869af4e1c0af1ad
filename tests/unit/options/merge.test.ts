import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '@/lib/merge';

const item = (id: string, text = id) => ({ id, text });

test.each<[string, unknown, unknown, unknown, unknown]>([
  ['single values: the last has the say', 1, 2, 3, 2],
  ['a value I left alone', 1, 1, 3, 3],
  ['two names of a record', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }],
  ['a name I took away', { a: 1, b: 1 }, { b: 1 }, { a: 1, b: 2 }, { b: 2 }],
  ['a name they took away', { a: 1, b: 1 }, { a: 1, b: 2 }, { b: 1 }, { b: 2 }],
  ['both added to a list', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']],
  ['both added the same', [], ['a'], ['a'], ['a']],
  ['one added, one took away', ['a', 'b'], ['b'], ['a', 'b', 'c'], ['b', 'c']],
  ['one they took away', ['a', 'b'], ['a', 'b', 'c'], ['b'], ['b', 'c']],
  ['my order', ['a', 'b'], ['b', 'a'], ['a', 'b', 'c'], ['b', 'a', 'c']],
  [
    'one question each',
    [item('a'), item('b')],
    [item('a', 'mine'), item('b')],
    [item('a'), item('b', 'theirs')],
    [item('a', 'mine'), item('b', 'theirs')],
  ],
  ['records inside records', { x: { r: 1 } }, { x: { r: 1, q: 2 } }, { x: { r: 3 } }, { x: { r: 3, q: 2 } }],
])('%s', (_what, was, mine, theirs, merged) => {
  expect(merge(was, mine, theirs)).toEqual(merged);
});

test('without anybody else, mine is what it becomes; without me, theirs', () => {
  const value = fc.dictionary(fc.string(), fc.uniqueArray(fc.string()));
  fc.assert(
    fc.property(value, value, (was, other) => {
      expect(merge(was, other, was)).toEqual(other);
      expect(merge(was, was, other)).toEqual(other);
    }),
  );
});
