import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/heat/assess.ts';
import { type Drafted, draftHeatOf, draftInputs } from '../../../lib/heat/likeness.ts';
import { view } from '../../../lib/heat/view.ts';
import type { Target } from '../../../lib/types.ts';
import { CALM, scene, target } from './scenes.ts';

const WEIGHTS = { bias: 0, score: 1, alone: 2, brief: -5, answering: 0.5, ordinary: -1, reported: -6 };
const SAID: Assessment = { parts: [], words: 0, score: 0, hostility: -2, swearing: 0, sober: -3 };

function drafted(draft: string, to: Target | null, said: Partial<Assessment>, callout = 0): Drafted {
  return { view: view(scene(draft, to)), draft: { ...SAID, ...said }, callout, attack: 0 };
}

describe('what tells a hot draft', () => {
  const hostile = { hostility: 1 };
  const BUSY = target('Our reading group meets on Tuesday at six.');

  it('is its score where much is going on', () => {
    const busy = { ...BUSY, counts: { ...BUSY.counts, replies: 400 } };
    for (const said of [drafted('Hm', busy, hostile), drafted('Hm', CALM, hostile, 0.9)]) {
      const { ordinary, answering, score } = draftInputs({ ...said, draft: { ...said.draft, score: 2 } });
      expect([ordinary, answering, score]).toEqual([0, 0, 2]);
    }
  });

  it('is open hostility too in a reply to something ordinary', () => {
    expect(draftInputs(drafted('Hm', CALM, hostile)).answering).toBe(3);
    const [calm, rude] = [{}, hostile].map((said) => draftHeatOf(drafted('Hm', CALM, said), WEIGHTS));
    expect(rude).toBeGreaterThan(calm ?? 1);
  });

  it('is that less, where somebody tells of themself, is in power, or many have answered', () => {
    const how = (to: Target): number => draftInputs(drafted('Hm', to, hostile)).ordinary ?? 0;
    const story = target('I baked my first loaf and I gave it to my neighbour.', { counts: CALM.counts });
    const power = target('The council and the minister announced the new law.', { counts: CALM.counts });
    const asked = target(CALM.text, { counts: { ...CALM.counts, replies: 90 } });
    for (const to of [story, power, asked]) expect(how(to)).toBeLessThan(how(CALM));
    expect(how(CALM)).toBe(1);
  });

  it('is open hostility in a short comment with nothing to answer, and its score in a long one', () => {
    const long = 'word '.repeat(100);
    expect(draftInputs(drafted('Hm', null, { score: 4 })).score).toBe(0);
    expect(draftInputs(drafted(long, null, { score: 4 })).score).toBe(4);
  });
});

describe('swearing', () => {
  const heat = (hostility: number, swearing: number): number =>
    draftHeatOf(drafted('Hm', null, { hostility, swearing }), WEIGHTS);

  it('makes a comment hotter', () => {
    expect(heat(-1, 1)).toBeGreaterThan(heat(-1, 0));
  });

  it('counts in full up to the line, and only in part beyond it', () => {
    // Of 1.2 in all, seven tenths stay below the line: 2 × (1.5 + 0.84) − 5 < 0.
    expect(heat(-0.5, 1.2)).toBeCloseTo(0.48);
    // More than seven tenths of it would be needed to get further.
    expect(heat(0.5, 1.2)).toBeCloseTo(1 / (1 + Math.exp(-(2 * (2.5 + 0.84) - 5))));
  });

  it('that makes a text milder is not taken for more', () => {
    expect(heat(0, -1)).toBeLessThanOrEqual(heat(0, 0));
  });
});
