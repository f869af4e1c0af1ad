/** Weights set by hand until the fitted ones replace them. Units: log-odds at full strength. */

/** For the heat of a scene. */
export const HEAT: Readonly<Record<string, number>> = {
  accusation: 0.4,
  'rally-call': 0.5,
  receipts: 0.3,
  exposure: 0.3,
  contempt: 1.6,
  mockery: 1.4,
  purity: 1.0,
  'sends-crowd': 1.8,
  threat: 2.4,
  'emoji-dunk': 1.2,
  joining: 2.6,
  'public-quote': 1.8,
  'quotes-in-reply': 0.6,
  'many-before': 0.6,
  'feed-crowd': 1.0,
  'self-defence': -5,
  kindness: -2.5,
  'straight-talk': -1.5,
  'first-hand': -1.5,
  'at-power': -1.5,
};
export const HEAT_BIAS = -1.5;

/** For how call-out-like a target is, and how hot a draft is. */
export const CALLOUT: Readonly<Record<string, number>> = {
  accusation: 3,
  'rally-call': 3.5,
  receipts: 2,
  exposure: 2,
};
export const CALLOUT_BIAS = -2.2;
export const DRAFT: Readonly<Record<string, number>> = {
  contempt: 3.2,
  mockery: 2.6,
  purity: 1.8,
  'sends-crowd': 2.8,
  threat: 3.6,
  'emoji-dunk': 2.5,
  kindness: -2,
  'straight-talk': -1.5,
  'first-hand': -1,
};
export const DRAFT_BIAS = -2;

/** Least heat for `warm` and `hot`, by sensitivity. */
export const LEVELS = {
  quiet: { warm: 55, hot: 80 },
  balanced: { warm: 38, hot: 60 },
  eager: { warm: 25, hot: 45 },
} as const;
