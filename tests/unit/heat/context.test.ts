import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear, situate } from '../../../lib/heat/combine.ts';
import { CONTEXTS, contextOf } from '../../../lib/heat/context.ts';
import { features } from '../../../lib/heat/model/features.ts';
import { opinion } from '../../../lib/heat/model/head.ts';
import { heads } from '../../../lib/heat/model/heads.ts';
import { biasOf, hold, sharesOf } from '../../../lib/heat/shares.ts';
import { read, view } from '../../../lib/heat/view.ts';
import { weigh } from '../../../lib/heat/weigh.ts';
import { WEIGHTS } from '../../../lib/heat/weights.ts';
import { HARSH, MILD } from '../../../lib/heat/words/classes.ts';
import { CLASSES } from '../../../lib/heat/words/codes.ts';
import type { Scene } from '../../../lib/types.ts';
import { CALLOUT, CALM, scene, target } from './scenes.ts';

/** What is there of a scene's context, by name. */
function there(moment: Scene, callout = 0, muted: readonly string[] = []): Record<string, number> {
  const values = contextOf(view(moment), callout, new Set(muted));
  return Object.fromEntries(CONTEXTS.map((name, i) => [name, values[i] ?? Number.NaN]));
}

describe('contextOf', () => {
  it('splits the likeness to a call-out', () => {
    const { callout, 'no-callout': none } = there(scene('Hm', CALLOUT), 0.75);
    expect([callout, none]).toEqual([0.75, 0.25]);
  });

  it('of a fresh post is that it stands alone, whatever else is said', () => {
    const { alone, ...rest } = there(scene('Hm', null), 0.75);
    expect(alone).toBe(1);
    for (const value of Object.values(rest)) expect(value).toBe(0);
  });

  it('tells a quote, a story and whom it is about', () => {
    const own = target('I baked my first loaf and I gave it to my neighbour.');
    expect(there(scene('Hm', own, { move: 'quote' })).shown).toBe(1);
    expect(there(scene('Hm', own)).shown).toBe(0);
    expect(there(scene('Hm', own)).story).toBeGreaterThan(0.5);
    expect(there(scene('Hm', CALM)).story).toBe(0);
    const aboutMe = scene('Hm', CALM, { me: '@river.example' });
    expect(there(aboutMe)['about-you']).toBe(1);
    expect(there(aboutMe, 0, ['about-you'])['about-you']).toBe(0);
  });

  it('stays within 0…1 on impossible counts', () => {
    const counts = { replies: Number.POSITIVE_INFINITY, reposts: -4, quotes: Number.NaN, likes: 1e12 };
    for (const value of Object.values(there(scene('Hm', target('Hm', { counts }))))) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});

describe('wherever a draft is going', () => {
  const anyContext = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: CONTEXTS.length,
      maxLength: CONTEXTS.length,
    })
    .map((values) => Float32Array.from(values));
  const said =
    'Thank you, I think that is fair, and sorry. Actually the report says four. Stop this, you pathetic clown, shame on you. Imagine lying!';

  it('mild kinds of words never heat, and harsh ones never cool', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const { kinds } = opinion(heads().draft, features(read(said, 'en')), context);
        CLASSES.forEach((kind, i) => {
          if (kind in MILD) expect(kinds[i]).toBeLessThanOrEqual(0);
          if (kind in HARSH) expect(kinds[i]).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  const story = target(
    'Painted the kitchen yellow today! First time I did a whole room by myself, and I love it.',
  );
  const quoted = (draft: string) => weigh(scene(draft, story, { move: 'quote' }));

  it.each([
    'Yellow is a fine colour.',
    'Lovely!',
    'Same here.',
    'I disagree, but fair enough.',
    'Some context here from the paper.',
    'Is there a source for this?',
    'Nice work, what brand of paint did you use?',
  ])('plain words over somebody’s own story are not paused: %s', (draft) => {
    expect(quoted(draft).level).not.toBe('hot');
  });

  it.each(['Who let her near a brush. Embarrassing.', 'Look at this clown.'])(
    'contempt there is: %s',
    (draft) => {
      expect(quoted(draft).level).toBe('hot');
    },
  );

  it('what holds plain words is told, and can be muted', () => {
    const held = quoted('Yellow is a fine colour.').signals.map(({ id }) => id);
    expect(held).toContain('draft-plain');
    const muted = weigh(scene('Yellow is a fine colour.', story, { move: 'quote' }), {
      muted: ['draft-plain'],
    });
    expect(muted.signals.map(({ id }) => id)).not.toContain('draft-plain');
  });
});

describe('what holds a draft back', () => {
  const NOBODY = new Set<string>();
  /** The signals that take something off when everything is too much. */
  const holders = (moment: Scene): string[] => {
    const evidence = situate(hear(view(moment), heads(), WEIGHTS, NOBODY), WEIGHTS, NOBODY);
    const shares = sharesOf(evidence, WEIGHTS);
    const held = hold(evidence, { held: -20 }, shares, biasOf(WEIGHTS), ({ part }) => part.id);
    return shares.filter(({ share }, i) => share !== held[i]?.share).map(({ part }) => part.id);
  };
  const sneer = 'How very special of you all.';

  it('is that few have answered, in a reply without a crowd', () => {
    expect(holders(scene(sneer, CALM))).toEqual(['many-before']);
    expect(holders({ ...scene(sneer, CALM), crowd: { pointing: 9 } })).toEqual([]);
    expect(holders(scene(sneer, CALM, { move: 'quote' }))).toEqual([]);
    expect(holders(scene(sneer, CALLOUT))).toEqual([]);
  });

  it('is nothing for an attack, and plain words everywhere', () => {
    expect(holders(scene('You pathetic clown, shame on you, you disgusting liar.', CALM))).toEqual([]);
    expect(holders(scene('Yellow is a fine colour.', CALM, { move: 'quote' }))).toHaveLength(1);
  });
});
