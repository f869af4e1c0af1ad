import { describe, expect, test } from 'vitest';
import { Passes } from '@/lib/guard/passes';
import { aPost } from '@/lib/sites/target';
import { attempt } from './made';

describe('a pass', () => {
  test('lets the same words through, again if the first time came to nothing', () => {
    const passes = new Passes();
    passes.give(attempt(), 0);
    expect(passes.has(attempt(), 10)).toBe(true);
    expect(passes.has(attempt(), 20)).toBe(true);
  });

  test('is bound to words, move and target', () => {
    const passes = new Passes();
    passes.give(attempt(), 0);
    expect(passes.has(attempt({ draft: 'what a clown!' }), 1)).toBe(false);
    expect(passes.has(attempt({ move: 'quote' }), 1)).toBe(false);
    expect(passes.has(attempt({ target: aPost({ author: '@other' }) }), 1)).toBe(false);
    expect(passes.has(attempt(), 1)).toBe(true);
  });

  test('is void after ten minutes', () => {
    const passes = new Passes();
    passes.give(attempt(), 0);
    expect(passes.has(attempt(), 600_000)).toBe(false);
  });
});
