import type { WordRule } from '../signal.ts';

/** The target tells its author’s own story. */
export const targetOwnStory: WordRule = {
  id: 'target-own-story',
  group: 'cooling',
  reads: 'target',
  kinds: ['self', 'we', 'kin', 'grief', 'sorry', 'you'],
  why: 'The post tells its author’s own story',
};
