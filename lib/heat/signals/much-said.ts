import { type SceneRule, unit } from '../signal.ts';

/** How long the draft is: 1 at about 150 words, by logarithm. The same contempt is likelier in few words. */
export const muchSaid: SceneRule = {
  id: 'much-said',
  group: 'cooling',
  rest: 0.5,
  strength: ({ draft }) => (draft.units.length > 0 ? unit(Math.log1p(draft.units.length) / 5) : 0.5),
  untold: true,
  why: () => 'Your draft takes its time',
};
