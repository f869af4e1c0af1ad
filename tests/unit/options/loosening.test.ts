import { describe, expect, test } from 'vitest';
import { type Change, partChange, tomorrowAt } from '@/lib/loosening';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import type { Settings } from '@/lib/types';

const LOCKED: Settings = {
  ...DEFAULT_SETTINGS,
  lock: true,
  quietHours: [{ days: [1], from: 600, to: 660 }],
  whenOn: { x: { quote: 'always' } },
};
const { when } = LOCKED;

test.each<[string, Change]>([
  ['turning it off', { on: false }],
  ['less readily', { sensitivity: 'quiet' }],
  ['a move less', { when: { ...when, reply: 'never' } }],
  ['a site less', { whenOn: { x: { quote: 'hot' } } }],
  ['a site no more than others', { whenOn: {} }],
  ['a site not at all', { whenOn: { ...LOCKED.whenOn, bluesky: { reply: 'never' } } }],
  ['a reason muted', { muted: ['contempt'] }],
  ['no hints', { hints: false }],
  ['a shorter breath', { breath: 2 }],
  ['a smaller cap', { dailyCap: 4 }],
  ['more quiet hours', { quietHours: [{ days: [1], from: 600, to: 661 }] }],
  ['taking the lock away', { lock: false }],
])('%s waits under the lock', (_what, change) => {
  expect(partChange(LOCKED, change)).toEqual({ now: {}, later: change });
  expect(partChange({ ...LOCKED, lock: false }, change)).toEqual({ now: change, later: {} });
});

test.each<[string, Change]>([
  ['more readily', { sensitivity: 'eager' }],
  ['a move more', { when: { ...when, reply: 'always' } }],
  ['a site more', { whenOn: { x: { quote: 'always' }, bluesky: { reply: 'warm' } } }],
  ['a longer breath', { breath: 12 }],
  ['no cap', { dailyCap: 0 }],
  ['fewer quiet hours', { quietHours: [{ days: [1], from: 601, to: 660 }] }],
  [
    'the same quiet hours, said in two parts',
    {
      quietHours: [
        { days: [1], from: 600, to: 630 },
        { days: [1], from: 630, to: 660 },
      ],
    },
  ],
  ['other decks', { decks: [] }],
  ['words kept', { keepWords: true }],
])('%s does not wait', (_what, change) => {
  expect(partChange(LOCKED, change)).toEqual({ now: change, later: {} });
});

test('a change of both kinds is parted', () => {
  expect(partChange(LOCKED, { hints: false, breath: 20 })).toEqual({
    now: { breath: 20 },
    later: { hints: false },
  });
});

describe('tomorrow', () => {
  test.each([
    ['in the afternoon', 11, 14, 12],
    ['before midnight', 11, 23, 12],
    ['in the small hours', 12, 3, 12],
    ['in the early morning', 12, 4, 13],
  ])('%s', (_what, day, hour, next) => {
    const now = new Date(2025, 5, day, hour, 30).getTime();
    expect(tomorrowAt(now)).toBe(new Date(2025, 5, next, 6).getTime());
  });
});
