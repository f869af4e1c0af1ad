/** Every signal that reads the situation. */
import type { SceneRule } from './signal.ts';
import { aboutYou } from './signals/about-you.ts';
import { carrying } from './signals/carrying.ts';
import { feedCrowd } from './signals/feed-crowd.ts';
import { joining } from './signals/joining.ts';
import { manyBefore } from './signals/many-before.ts';
import { newAudience } from './signals/new-audience.ts';
import { ratio } from './signals/ratio.ts';
import { unreadLanguage } from './signals/unread-language.ts';

export const SCENE_RULES: readonly SceneRule[] = [
  joining,
  carrying,
  newAudience,
  manyBefore,
  ratio,
  feedCrowd,
  aboutYou,
  unreadLanguage,
];
