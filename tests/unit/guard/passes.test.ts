import { describe, expect, test } from 'vitest';
import { Passes } from '@/lib/guard/passes';
import { aPost } from '@/lib/sites/target';
import { attempt } from './made';

describe('a pass', () => {
  test('lets one press through, once', () => {
    const passes = new Passes();
    passes.give(attempt(), 0);
    expect(passes.take(attempt(), 10)).toBe(true);
    expect(passes.take(attempt(), 20)).toBe(false);
  });

  test('is bound to words, move and target', () => {
    const passes = new Passes();
    passes.give(attempt(), 0);
    expect(passes.take(attempt({ draft: 'what a clown!' }), 1)).toBe(false);
    expect(passes.take(attempt({ move: 'quote' }), 1)).toBe(false);
    expect(passes.take(attempt({ target: aPost({ author: '@other' }) }), 1)).toBe(false);
    expect(passes.take(attempt(), 1)).toBe(true);
  });

  test('is void after two minutes', () => {
    const passes = new Passes();
    passes.give(attempt(), 0);
    expect(passes.take(attempt(), 120_000)).toBe(false);
  });
});
