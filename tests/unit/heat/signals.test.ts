import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCENE_RULES } from '../../../lib/heat/scene-rules.ts';
import { DRAFT_WORDING, HOSTILITY, TARGET_WORDING } from '../../../lib/heat/signals/wording.ts';
import { fold } from '../../../lib/heat/text/normalise.ts';
import { reported } from '../../../lib/heat/text/reported.ts';
import { view } from '../../../lib/heat/view.ts';
import { weigh } from '../../../lib/heat/weigh.ts';
import { WEIGHTS } from '../../../lib/heat/weights.ts';
import { WORD_RULES } from '../../../lib/heat/word-rules.ts';
import { CLASSES } from '../../../lib/heat/words/codes.ts';
import type { Scene } from '../../../lib/types.ts';
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

  it('joining: a call-out and a hot draft', () => {
    expect(strength('joining', scene(jab, CALLOUT))).toBeGreaterThan(0.5);
    expect(strength('joining', scene('Can I bring soup?', CALLOUT))).toBeLessThan(0.3);
    expect(strength('joining', scene(jab, CALM))).toBeLessThan(0.3);
  });

  it('private-story: somebody speaks of their own life', () => {
    const own = target('I baked my first loaf and I am so proud of it.');
    const news = target('The bakery opens at six.');
    expect(strength('private-story', scene(jab, own, { move: 'quote' }))).toBeGreaterThan(0.3);
    expect(strength('private-story', scene(jab, news, { move: 'quote' }))).toBe(0);
  });

  it('thrown-back: words of the target in quotation marks', () => {
    const own = target('I am trying to be a better friend.');
    expect(strength('thrown-back', scene('"a better friend" lol, pathetic', own))).toBeGreaterThan(0);
    expect(strength('thrown-back', scene('"a better liar" lol, pathetic', own))).toBe(0);
  });

  it('feed-crowd: from the third post on', () => {
    expect(strength('feed-crowd', { ...scene(jab, CALM), crowd: { pointing: 2 } })).toBe(0);
    expect(strength('feed-crowd', { ...scene(jab, CALM), crowd: { pointing: 12 } })).toBe(1);
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
  it('never let more heat in a part cool the whole', () => {
    for (const { id, group } of SCENE_RULES) {
      const weight = WEIGHTS.scene[id] ?? 0;
      if (group === 'cooling') expect(weight).toBeLessThanOrEqual(0);
      else expect(weight).toBeGreaterThanOrEqual(0);
    }
    for (const weight of Object.values(WEIGHTS.draft)) expect(weight).toBeGreaterThanOrEqual(0);
  });

  it('keep the levels in order', () => {
    const { quiet, balanced, eager } = WEIGHTS.levels;
    expect(quiet.hot).toBeGreaterThan(balanced.hot);
    expect(balanced.hot).toBeGreaterThan(eager.hot);
    for (const { warm, hot } of [quiet, balanced, eager]) expect(hot).toBeGreaterThan(warm);
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
