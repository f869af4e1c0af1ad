/** Things the guard's tests are made of. */
import type { Memory } from '@/lib/messages';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import type { Attempt } from '@/lib/sites/site';
import { aPost } from '@/lib/sites/target';
import type { Reading, Settings } from '@/lib/types';

export const SALT = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

export function memory(change: Partial<Memory> = {}, settings: Partial<Settings> = {}): Memory {
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    salt: SALT,
    excused: [],
    asked: [],
    questions: null,
    tuning: {},
    snoozedUntil: 0,
    recent: [],
    pauses: 0,
    crowd: {},
    onlyLog: false,
    ...change,
  };
}

export const TARGET = aPost({
  author: '@tilda',
  text: 'New jam is ready.',
  time: '2026-11-20T10:00:00.000Z',
  permalink: 'https://x.com/tilda/status/1',
  counts: { replies: 40, reposts: 3, quotes: 8, likes: 20 },
});

export function attempt(change: Partial<Attempt> = {}): Attempt {
  return { move: 'reply', draft: 'what a clown', target: TARGET, composer: null, control: null, ...change };
}

export const READING: Reading = {
  heat: 83.4567,
  level: 'hot',
  signals: [
    {
      id: 'contempt',
      group: 'draft',
      strength: 1,
      share: 1.6,
      why: 'Your draft reads as contempt for a person',
    },
    { id: 'kindness', group: 'cooling', strength: 0.2, share: -0.5, why: 'There is kindness in it' },
  ],
  callout: 0.7,
  draftHeat: 0.9,
};
