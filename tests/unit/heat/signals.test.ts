import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENE_RULES } from '../../../lib/heat/scene-rules.ts';
import { thrownBack } from '../../../lib/heat/signals/thrown-back.ts';
import { DRAFT_PLACE, DRAFT_WORDING, HOSTILITY, TARGET_WORDING } from '../../../lib/heat/signals/wording.ts';
import { fold } from '../../../lib/heat/text/normalise.ts';
import { reported } from '../../../lib/heat/text/reported.ts';
import { treesAt, unpackTrees } from '../../../lib/heat/trees.ts';
import { view } from '../../../lib/heat/view.ts';
import { weigh } from '../../../lib/heat/weigh.ts';
import { WEIGHTS } from '../../../lib/heat/weights.ts';
import { WORD_RULES } from '../../../lib/heat/word-rules.ts';
import { CLASSES } from '../../../lib/heat/words/codes.ts';
import type { Scene, Target } from '../../../lib/types.ts';
import { CALLOUT, CALM, scene, target } from './scenes.ts';

const folder = new URL('../../../lib/heat/signals/', import.meta.url);
const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));

describe('the set of signals', () => {
  it('is every file of the folder', () => {
    const listed = [...WORD_RULES, ...SCENE_RULES].map(({ id }) => id);
    expect([...listed, 'wording'].sort()).toEqual([...files].sort());
  });

  it('has plain words for each, and no verdict', () => {
    for (const why of [
      ...WORD_RULES.map((rule) => rule.why),
      ...[DRAFT_WORDING, TARGET_WORDING].flatMap((w) => [w.hot.why, w.cool.why]),
      HOSTILITY.why,
    ]) {
      expect(why).not.toMatch(/'/);
      expect(why).not.toMatch(/toxic|bully|abuser|harass|hate speech/i);
      expect(why.length).toBeLessThan(80);
    }
  });

  it('reads every kind of word for the draft exactly once', () => {
    const read = WORD_RULES.filter(({ reads }) => reads === 'draft').flatMap(({ kinds }) => kinds);
    expect([...read].sort()).toEqual([...CLASSES].sort());
  });

  it('does not name a word list in what ships', () => {
    const view = readFileSync(new URL('../../../lib/heat/view.ts', import.meta.url), 'utf8');
    expect(view).not.toMatch(/words\/(?:en|es|de|fr|pt)\.ts/);
  });
});

/** Kinds found in a draft by the shipped lists. */
function kinds(draft: string, lang = 'en'): string[] {
  return view(scene(draft, null, { lang })).draft.hits.map(({ of }) => of);
}

describe('kinds of words, with near misses', () => {
  it.each([
    ['insult', 'what a coward', 'she was brave'],
    ['fool', 'you absolute moron', 'you absolute hero'],
    ['scorn', 'pathetic', 'sympathetic'],
    ['threat', 'hope you choke', 'hopefully soon'],
    ['rally', 'please share this widely', 'I was there'],
    ['condemn', 'shame on you', 'a picture of a lake'],
    ['dunk', 'nobody asked', 'they replied kindly'],
    ['purity', 'your silence is loud', 'the cat slept'],
    ['comfort', "you're not alone", 'a loan of books'],
    ['thanks', 'thank you so much', 'the tank is full'],
    ['correct', 'that is out of context', 'the cat slept'],
    ['self', 'I was on the bench', 'the cat slept'],
  ])('%s', (kind, there, not) => {
    expect(kinds(there)).toContain(kind);
    expect(kinds(not)).not.toContain(kind);
  });

  it.each([
    ['es', 'eres patético', 'scorn'],
    ['de', 'schäm dich', 'condemn'],
    ['fr', 'honte à toi', 'condemn'],
    ['pt', 'que vergonha', 'condemn'],
  ])('in %s: %s is %s', (lang, text, kind) => {
    expect(kinds(text, lang)).toContain(kind);
  });
});

/** The strength of a signal in a scene. */
function strength(id: string, moment: Scene): number {
  return weigh(moment).signals.find((signal) => signal.id === id)?.strength ?? 0;
}

function thrown(draft: string, to: Target): number {
  return thrownBack.strength({ ...view(scene(draft, to)), calloutLikeness: 0, soberLikeness: 0 });
}

describe('signals of the situation, with near misses', () => {
  const jab = 'What a pathetic, talentless clown.';

  it('about-you: the whole handle only', () => {
    const named = target('Why does @ann.example keep doing this?');
    expect(strength('about-you', scene('That was me.', named, { me: '@ann.example' }))).toBe(1);
    expect(strength('about-you', scene('That was me.', named, { me: '@ann' }))).toBe(0);
    expect(strength('about-you', scene('That was me.', target('Hello @annika', {}), { me: '@ann' }))).toBe(0);
    expect(
      strength(
        'about-you',
        scene('Me?', target('x', { quoted: { author: '@ann', text: 'y' } }), { me: '@ANN' }),
      ),
    ).toBe(1);
  });

  it('carrying: only a boost without words', () => {
    expect(strength('carrying', scene('', CALLOUT, { move: 'repost' }))).toBeGreaterThan(0.5);
    expect(strength('carrying', scene('', CALM, { move: 'repost' }))).toBeLessThan(0.2);
    expect(strength('carrying', scene(jab, CALLOUT, { move: 'quote' }))).toBe(0);
  });

  it('under-callout: handed on to what makes the post one', () => {
    const ids = weigh(scene(jab, CALLOUT))
      .signals.filter(({ share }) => share > 0)
      .map(({ id }) => id);
    expect(ids).toContain('receipts');
    expect(ids).not.toContain('under-callout');
  });

  it('private-story: somebody speaks of their own life', () => {
    const own = target('I baked my first loaf and I am so proud of it.');
    const news = target('The bakery opens at six.');
    const quote = (to: typeof own) => scene(jab, to, { move: 'quote' });
    expect(strength('private-story', quote(own))).toBeGreaterThan(0.3);
    expect(strength('private-story', quote(news))).toBe(0);
    expect(strength('private-story', scene(jab, CALLOUT))).toBeLessThan(0.1);
  });

  it('new-audience: a quote', () => {
    expect(strength('new-audience', scene(jab, CALM, { move: 'quote' }))).toBe(1);
    expect(strength('new-audience', scene(jab, CALM))).toBe(0);
  });

  it('many-before: nine answers add nothing, more heat, fewer cool', () => {
    const share = (replies: number): number => {
      const counts = { replies, reposts: 0, quotes: 0, likes: 20 };
      const reading = weigh(scene(jab, target('The bakery opens at six.', { counts })));
      return reading.signals.find(({ id }) => id === 'many-before')?.share ?? 0;
    };
    expect(share(9)).toBe(0);
    expect(share(0)).toBeLessThanOrEqual(0);
    expect(share(2000)).toBeGreaterThan(0);
  });

  it('thrown-back: words of the target in quotation marks', () => {
    const own = target('I am trying to be a better friend.');
    expect(thrown('"a better friend" lol, pathetic', own)).toBe(1);
    expect(thrown('"a better liar" lol, pathetic', own)).toBe(0);
  });

  describe('feed-crowd', () => {
    const crowded = (pointing: number) => weigh({ ...scene(jab, CALM), crowd: { pointing } });
    const signal = (pointing: number) => crowded(pointing).signals.find(({ id }) => id === 'feed-crowd');

    it('begins with the third post and is full at twenty', () => {
      expect(signal(2)).toBeUndefined();
      expect(signal(3)?.strength).toBeGreaterThan(0.1);
      expect(signal(20)?.strength).toBe(1);
    });

    it('never falls as they become more, and heats', () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (a, b) => {
          const [few, many] = [Math.min(a, b), Math.max(a, b)];
          expect(crowded(few).heat).toBeLessThanOrEqual(crowded(many).heat);
        }),
      );
      expect(crowded(20).heat).toBeGreaterThan(crowded(0).heat);
    });

    it('says how many, and at whom', () => {
      expect(signal(7)?.why).toBe('7 posts in your feed today point at @river.example');
      const nameless = weigh({ ...scene(jab, target('Hm', { author: null })), crowd: { pointing: 7 } });
      expect(nameless.signals.find(({ id }) => id === 'feed-crowd')?.why).toBe(
        '7 posts in your feed today point at this person',
      );
      const quoted = weigh({ ...scene(jab, CALM), crowd: { pointing: 7, who: '@tilda.example' } });
      expect(quoted.signals.find(({ id }) => id === 'feed-crowd')?.why).toContain('point at @tilda.example');
    });
  });

  it('unread-language: says so, and lets words weigh nothing', () => {
    const reading = weigh(scene('これはひどい', target('これはひどいと思います'), { lang: 'ja' }));
    expect(reading.signals.map(({ id }) => id)).toContain('unread-language');
    expect(reading.signals.map(({ id }) => id)).not.toContain('draft-wording');
    expect(reading.level).toBe('cool');
  });
});

describe('what must not be nagged', () => {
  const hears = scene(
    'That is not her in the photo. The raffle was run by the council, the receipts are on their page, and she paid back every penny in March. Please take the post down.',
    CALLOUT,
  );

  it('sets-right: a correction with little contempt is never paused', () => {
    const reading = weigh(hears);
    expect(reading.level).not.toBe('hot');
    expect(weigh(hears, { sensitivity: 'eager' }).level).not.toBe('hot');
    expect(reading.signals.find(({ id }) => id === 'sets-right')?.share).toBeLessThan(0);
    expect(strength('sets-right', hears)).toBeGreaterThan(
      strength('sets-right', scene('She is a pathetic fraud.', CALLOUT)),
    );
  });

  it('a mute of it weighs nothing', () => {
    expect(weigh(hears, { muted: ['sets-right'] }).signals.map(({ id }) => id)).not.toContain('sets-right');
  });
});

describe('abuse that is told of', () => {
  it.each([
    ['Someone at the bus stop called me a worthless idiot today and it is not ok.', 1],
    ['Stop calling people trash.', 1],
    ['"you are worthless" is what he said to her', 1],
    ['Pays comme ça : « sale idiote », il a dit. Inacceptable.', 1],
    ['You are a worthless idiot.', 0],
    ['What a lovely day at the pond.', 0],
  ])('%s', (text, told) => {
    expect(reported(fold(text)) > 0.5).toBe(told === 1);
  });
});

describe('fitted weights', () => {
  const forest = unpackTrees(WEIGHTS.trees);
  const free = new Set<string>([
    DRAFT_PLACE.id,
    ...SCENE_RULES.filter(({ untold }) => untold).map(({ id }) => id),
  ]);
  const cools = new Set<string>(SCENE_RULES.filter(({ group }) => group === 'cooling').map(({ id }) => id));
  const anyInputs = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), {
    minLength: forest.inputs.length,
    maxLength: forest.inputs.length,
  });

  it('never let more heat in a part cool the whole', () => {
    fc.assert(
      fc.property(
        anyInputs,
        fc.nat(forest.inputs.length - 1),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (x, at, by) => {
          const id = forest.inputs[at] ?? '';
          fc.pre(!free.has(id));
          const more = x.map((value, i) => (i === at ? value + by : value));
          const change = treesAt(forest, Float64Array.from(more)) - treesAt(forest, Float64Array.from(x));
          expect(change * (cools.has(id) ? -1 : 1)).toBeGreaterThanOrEqual(-1e-9);
        },
      ),
      { numRuns: 500 },
    );
    for (const { id, group } of SCENE_RULES) {
      expect((WEIGHTS.scene[id] ?? 0) * (group === 'cooling' ? -1 : 1)).toBeGreaterThanOrEqual(0);
    }
  });

  it('keep the levels in order', () => {
    const { quiet, balanced, eager } = WEIGHTS.levels;
    expect(quiet.hot).toBeGreaterThan(balanced.hot);
    expect(balanced.hot).toBeGreaterThan(eager.hot);
    for (const { warm, hot } of [quiet, balanced, eager]) expect(hot).toBeGreaterThan(warm);
    expect(100 / (1 + Math.exp(-WEIGHTS.held))).toBeLessThan(eager.hot);
  });
});

/** How hot a draft alone reads. */
function draftHeat(draft: string): number {
  return weigh(scene(draft, null, { lang: 'en' })).draftHeat;
}

describe('words that weigh nothing', () => {
  it.each([
    ['My Muslim neighbour fixed my bike today.', 'My Jewish neighbour fixed my bike today.'],
    ['My gay cousin sings in a choir.', 'My deaf cousin sings in a choir.'],
  ])('names of groups are read as one word: %s', (one, other) => {
    expect(draftHeat(one)).toBeCloseTo(draftHeat(other), 1);
    expect(draftHeat(one)).toBeLessThan(0.4);
  });

  it('swearing that names nobody stays warm', () => {
    expect(draftHeat('That was a fucking brilliant show, thank you!')).toBeLessThan(0.5);
  });

  it('abuse in quotation marks is not open hostility of the writer', () => {
    const strengthOf = (draft: string): number =>
      weigh(scene(draft, null, { lang: 'en' })).signals.find(({ id }) => id === 'hostile-words')?.strength ??
      0;
    const said = strengthOf('You are a disgusting idiot and I hate you');
    expect(said).toBeGreaterThan(0);
    expect(
      strengthOf('Nobody should be told "you are a disgusting idiot and I hate you" at work'),
    ).toBeLessThan(said);
  });
});
