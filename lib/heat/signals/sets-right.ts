import { type SceneRule, unit } from '../signal.ts';

/** The draft comforts, warns or sets something straight, by its words and form as a whole. */
export const setsRight: SceneRule = {
  id: 'sets-right',
  group: 'cooling',
  strength: ({ soberLikeness }) => unit(soberLikeness),
  why: () => 'Your draft comforts, warns or sets something straight',
};
