import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, decide } from '@/lib/guard/decide';
import type { Level, Move, When } from '@/lib/types';
import { memory } from './made';

const NOW = Date.UTC(2026, 10, 25, 12);

function one(change: Partial<Case> = {}): Case {
  return {
    level: 'hot',
    move: 'reply',
    site: 'x',
    person: 'p1',
    thread: 't1',
    calmer: false,
    now: NOW,
    offset: 0,
    ...change,
  };
}

const every = (when: When) => ({ reply: when, quote: when, repost: when, post: when });

describe('decide', () => {
  test.each<[Level, When, string]>([
    ['cool', 'hot', 'let-through'],
    ['warm', 'hot', 'hint'],
    ['hot', 'hot', 'pause'],
    ['cool', 'warm', 'let-through'],
    ['warm', 'warm', 'pause'],
    ['hot', 'warm', 'pause'],
    ['cool', 'always', 'pause'],
    ['hot', 'never', 'let-through'],
  ])('%s, set to "%s": %s', (level, when, decision) => {
    expect(decide(one({ level }), memory({}, { when: every(when) }))).toBe(decision);
  });

  test('a move follows its own setting, and the site’s before that', () => {
    const settings = {
      when: { ...every('never'), quote: 'always' as const },
      whenOn: { x: { reply: 'always' as const } },
    };
    expect(decide(one({ move: 'quote', level: 'cool' }), memory({}, settings))).toBe('pause');
    expect(decide(one({ level: 'cool' }), memory({}, settings))).toBe('pause');
    expect(decide(one({ site: 'bluesky' }), memory({}, settings))).toBe('let-through');
  });

  test('hints can be switched off without pauses', () => {
    expect(decide(one({ level: 'warm' }), memory({}, { hints: false }))).toBe('let-through');
    expect(decide(one(), memory({}, { hints: false }))).toBe('pause');
  });

  test('off, snoozed, excused or in quiet hours, nothing is ever asked', () => {
    const levels = fc.constantFrom<Level>('cool', 'warm', 'hot');
    const moves = fc.constantFrom<Move>('reply', 'quote', 'repost', 'post');
    const whens = fc.constantFrom<When>('never', 'hot', 'warm', 'always');
    fc.assert(
      fc.property(levels, moves, whens, (level, move, when) => {
        const set = { when: every(when) };
        const quietHours = [{ days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 0 }];
        expect(decide(one({ level, move }), memory({}, { ...set, on: false }))).toBe('let-through');
        expect(decide(one({ level, move }), memory({ snoozedUntil: NOW + 1 }, set))).toBe('let-through');
        expect(decide(one({ level, move }), memory({ excused: ['t1'] }, set))).toBe('let-through');
        expect(decide(one({ level, move }), memory({ excused: ['p1'] }, set))).toBe('let-through');
        expect(decide(one({ level, move }), memory({}, { ...set, quietHours }))).toBe('let-through');
      }),
    );
  });

  test('a snooze that is over is over', () => {
    expect(decide(one(), memory({ snoozedUntil: NOW }))).toBe('pause');
  });

  test('an edit that is calmer goes out with at most a hint', () => {
    expect(decide(one({ calmer: true }), memory())).toBe('hint');
    expect(decide(one({ calmer: true }), memory({}, { hints: false }))).toBe('let-through');
  });
});
