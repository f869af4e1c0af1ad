import type { WordRule } from '../signal.ts';

/** People like you, that lot, your kind. */
export const settingApart: WordRule = {
  id: 'setting-apart',
  group: 'draft',
  reads: 'draft',
  kinds: ['other'],
  why: 'Your draft sets a kind of people apart',
};
