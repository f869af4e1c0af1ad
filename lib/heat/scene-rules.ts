/** Every signal that reads the situation. A new one is a file in `signals/` and a line here; a test checks that none is forgotten. */
import type { SceneRule } from './signal.ts';
import { aboutYou } from './signals/about-you.ts';
import { atHolders } from './signals/at-holders.ts';
import { carrying } from './signals/carrying.ts';
import { feedCrowd } from './signals/feed-crowd.ts';
import { freshPost } from './signals/fresh-post.ts';
import { manyBefore } from './signals/many-before.ts';
import { muchSaid } from './signals/much-said.ts';
import { muchShown } from './signals/much-shown.ts';
import { newAudience } from './signals/new-audience.ts';
import { openAttack } from './signals/open-attack.ts';
import { privateStory } from './signals/private-story.ts';
import { setsRight } from './signals/sets-right.ts';
import { thrownBack } from './signals/thrown-back.ts';
import { underCallout } from './signals/under-callout.ts';
import { unreadLanguage } from './signals/unread-language.ts';

export const SCENE_RULES: readonly SceneRule[] = [
  underCallout,
  carrying,
  newAudience,
  privateStory,
  manyBefore,
  muchShown,
  muchSaid,
  freshPost,
  thrownBack,
  feedCrowd,
  openAttack,
  aboutYou,
  atHolders,
  setsRight,
  unreadLanguage,
];
