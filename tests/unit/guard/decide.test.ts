import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '@/lib/guard/decide';
import type { Level, Move, When } from '@/lib/types';
import { memory } from './made';

const NOW = 1_000_000;

describe('decide', () => {
  const when = (one: When) => memory({}, { when: { reply: one, quote: one, repost: one, post: one } });
  test.each<[Level, When, string]>([
    ['cool', 'hot', 'let-through'],
    ['warm', 'hot', 'hint'],
    ['hot', 'hot', 'pause'],
    ['cool', 'warm', 'let-through'],
    ['warm', 'warm', 'pause'],
    ['hot', 'warm', 'pause'],
    ['cool', 'always', 'pause'],
    ['hot', 'never', 'let-through'],
  ])('%s, set to "%s": %s', (level, one, decision) => {
    expect(decide(level, 'reply', when(one), [], NOW)).toBe(decision);
  });

  test('a move follows its own setting', () => {
    const own = memory({}, { when: { reply: 'never', quote: 'always', repost: 'hot', post: 'never' } });
    expect(decide('hot', 'reply', own, [], NOW)).toBe('let-through');
    expect(decide('cool', 'quote', own, [], NOW)).toBe('pause');
  });

  test('hints can be switched off without pauses', () => {
    expect(decide('warm', 'reply', memory({}, { hints: false }), [], NOW)).toBe('let-through');
    expect(decide('hot', 'reply', memory({}, { hints: false }), [], NOW)).toBe('pause');
  });

  test('off, snoozed or excused, nothing is ever asked', () => {
    const levels = fc.constantFrom<Level>('cool', 'warm', 'hot');
    const moves = fc.constantFrom<Move>('reply', 'quote', 'repost', 'post');
    const whens = fc.constantFrom<When>('never', 'hot', 'warm', 'always');
    fc.assert(
      fc.property(levels, moves, whens, (level, move, one) => {
        const settings = { when: { reply: one, quote: one, repost: one, post: one } };
        const ask = (change: Parameters<typeof memory>[0], on = true) =>
          decide(level, move, memory(change, { ...settings, on }), ['h1'], NOW);
        expect(ask({}, false)).toBe('let-through');
        expect(ask({ snoozedUntil: NOW + 1 })).toBe('let-through');
        expect(ask({ excused: ['h0', 'h1'] })).toBe('let-through');
      }),
    );
  });

  test('a snooze that is over is over', () => {
    expect(decide('hot', 'reply', memory({ snoozedUntil: NOW }), [], NOW)).toBe('pause');
  });
});
