import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonsFor, warmUp, weigh } from '../../../lib/heat/weigh.ts';
import type { Scene } from '../../../lib/types.ts';
import { CALLOUT, CALM, scene, target } from './scenes.ts';

describe('hot', () => {
  it.each<[string, Scene]>([
    ['contempt in a reply to a call-out', scene("She's a disgusting fraud and a liar.", CALLOUT)],
    ['a call to a crowd', scene('Report her shop and email her boss, everyone. Pathetic thief.', CALLOUT)],
    [
      'a quote-dunk on a small account',
      scene('Imagine being this pathetic. What a clown.', target('Baked my first loaf today, a bit flat!'), {
        move: 'quote',
      }),
    ],
    ['a humiliating call-out boosted', scene('', CALLOUT, { move: 'repost' })],
    ['spelling games', scene('what a p4thetic c l o w n, absolute l1ar', CALLOUT, { move: 'quote' })],
  ])('%s', (_, moment) => {
    expect(weigh(moment).level).toBe('hot');
  });
});

describe('cool', () => {
  it.each<[string, Scene]>([
    ['a calm reply', scene('See you on Tuesday, I can bring biscuits.', CALM)],
    ['comfort', scene("I'm so sorry, take care of yourself. You're not alone.", CALLOUT)],
    [
      'self-defence, even angry',
      scene('You liar. I never touched that money and you know it.', CALLOUT, { me: '@tess.inks.example' }),
    ],
    [
      'a correction',
      scene(
        'I was there. The full clip is on the club page and it was somebody else at the raffle table.',
        CALLOUT,
      ),
    ],
    [
      'anger at an institution',
      scene(
        'The council cut the budget and the vote was shameful. Policy must change.',
        target('Council approves budget cuts'),
      ),
    ],
    ['a fresh post about nothing', scene('Got the allotment dug. My back!', null)],
    ['a plain boost of news', scene('', CALM, { move: 'repost' })],
  ])('%s', (_, moment) => {
    expect(weigh(moment).level).toBe('cool');
  });
});

describe('weigh', () => {
  const anyTarget = fc.record({
    author: fc.option(fc.string()),
    text: fc.string({ unit: 'binary' }),
    ageHours: fc.option(fc.double()),
    counts: fc.record({
      replies: fc.option(fc.integer()),
      reposts: fc.option(fc.integer()),
      quotes: fc.option(fc.integer()),
      likes: fc.option(fc.integer()),
    }),
    alt: fc.option(fc.string()),
    quoted: fc.option(fc.record({ author: fc.option(fc.string()), text: fc.string() })),
  });
  const anyScene: fc.Arbitrary<Scene> = fc.record({
    site: fc.constant('x' as const),
    move: fc.constantFrom('reply', 'quote', 'repost', 'post'),
    me: fc.option(fc.string()),
    target: fc.option(anyTarget),
    draft: fc.string({ unit: 'binary', maxLength: 400 }),
    crowd: fc.integer().map((pointing) => ({ pointing })),
  });

  it('is total, bounded and deterministic', () => {
    fc.assert(
      fc.property(anyScene, (moment) => {
        const reading = weigh(moment);
        for (const value of [reading.heat / 100, reading.callout, reading.draftHeat]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        for (const { strength, share, why } of reading.signals) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
          expect(Number.isFinite(share)).toBe(true);
          expect(why).not.toBe('');
        }
        expect(weigh(moment)).toEqual(reading);
      }),
    );
  });

  it('gives a muted signal no weight', () => {
    const hot = scene('pathetic clown', CALLOUT, { move: 'quote' });
    for (const { id } of weigh(hot).signals) {
      expect(weigh(hot, { muted: [id] }).signals.map((signal) => signal.id)).not.toContain(id);
    }
  });

  it('reads a 100 KB draft without choking; how fast is for the bench', () => {
    const reading = weigh(scene('you absolute '.repeat(8000), CALLOUT));
    expect(Number.isFinite(reading.heat)).toBe(true);
  });
});

describe('reasonsFor', () => {
  it('gives the largest heating shares only', () => {
    const reasons = reasonsFor(weigh(scene('pathetic clown, report her', CALLOUT, { move: 'quote' })));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThanOrEqual(3);
    expect(reasons.every(({ share }) => share > 0)).toBe(true);
    expect([...reasons].sort((a, b) => b.share - a.share)).toEqual(reasons);
  });

  it('always tells of a crowd that was noticed', () => {
    const needle = scene('Embarrassing.', target('Baked my first loaf today, a bit flat!'), {
      move: 'quote',
    });
    const reasons = reasonsFor(weigh({ ...needle, crowd: { pointing: 4 } }));
    expect(reasons.map(({ id }) => id)).toContain('feed-crowd');
    expect(reasons.length).toBeLessThanOrEqual(3);
    expect(reasonsFor(weigh({ ...needle, crowd: { pointing: 4 } }), 0)).toEqual([]);
    expect(reasonsFor(weigh(needle)).map(({ id }) => id)).not.toContain('feed-crowd');
  });

  it('never tells what is no reason', () => {
    const long = target(`${'I walked by the river and saw a heron. '.repeat(12)}`);
    const reading = weigh(scene('What a pathetic clown.', long, { move: 'quote' }));
    expect(reading.signals.map(({ id }) => id)).toContain('much-shown');
    expect(reasonsFor(reading).map(({ id }) => id)).not.toContain('much-shown');
  });

  it('calls no post a call-out that hardly is one', () => {
    const reading = weigh(scene('What a pathetic clown.', CALM));
    expect(reading.callout).toBeLessThan(0.5);
    expect(reasonsFor(reading).map(({ group }) => group)).not.toContain('callout');
  });
});

describe('warmUp', () => {
  it('can be called at any time, and changes no reading', () => {
    const before = weigh(scene('pathetic clown', CALLOUT));
    warmUp();
    expect(weigh(scene('pathetic clown', CALLOUT))).toEqual(before);
  });
});
