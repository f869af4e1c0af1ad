import { describe, expect, it } from 'vitest';
import { attack } from '../../../lib/heat/text/attack.ts';
import { fold } from '../../../lib/heat/text/normalise.ts';
import { weigh } from '../../../lib/heat/weigh.ts';
import { CALM, scene } from './scenes.ts';

const strength = (draft: string): number => attack(fold(draft));

describe('attack', () => {
  it.each([
    'go kill yourself',
    'KYS!',
    'I hope she rots',
    'You people should be wiped out',
    'we know where you live',
    'Mátate',
    'va te pendre',
    'Häng dich auf.',
    'tomara que você morra',
  ])('a wish of harm or a threat: %s', (draft) => {
    expect(strength(draft)).toBe(1);
  });

  it.each([
    'fuck you',
    "You're just a pathetic loser",
    'What a moron.',
    'du bist so dumm',
    'eres una basura',
  ])('an insult to the face, which is less: %s', (draft) => {
    expect(strength(draft)).toBeGreaterThan(0);
    expect(strength(draft)).toBeLessThan(1);
  });

  it.each([
    'I could kill for a biscuit',
    'That dress is drop dead gorgeous',
    'go and die laughing',
    'shut UP, congratulations!!',
    'love you, idiot',
    'This policy is pathetic and stupid.',
    'Somebody commented kys under her post. Please report the comment.',
    'They told me "go kill yourself" for a week.',
    'You are not stupid.',
    "please don't kill yourself, call me",
    'If you want to kill yourself there are people to ring, day and night.',
    'I hope she suffers no more.',
    'What if he should die before Friday?',
    "You'll break your neck on that ladder.",
    'Does anybody know where she lives? She has not been seen since Monday.',
    'He is a disgusting man and he hit me.',
    'no quiero que te mueras',
    'je ne veux pas que tu meures',
    'elle va mourir et on ne peut rien faire',
    'bring dich bitte nicht um',
    'você não vai morrer disso',
    'ela se mata de trabalhar',
    'We need to hang the curtains by ourselves',
    '',
  ])('neither: %s', (draft) => {
    expect(strength(draft)).toBe(0);
  });
});

describe('open-attack', () => {
  it('is held wherever it goes, and says why', () => {
    for (const move of ['reply', 'quote'] as const) {
      const reading = weigh(scene('go kill yourself', CALM, { move }));
      expect(reading.level).toBe('hot');
      expect(reading.signals[0]?.id).toBe('open-attack');
      expect(reading.draftHeat).toBeGreaterThan(0.5);
    }
  });

  it('can be muted', () => {
    const muted = weigh(scene('go kill yourself', CALM), { muted: ['open-attack'] });
    expect(muted.signals.map(({ id }) => id)).not.toContain('open-attack');
    expect(muted.draftHeat).toBeLessThan(weigh(scene('go kill yourself', CALM)).draftHeat);
  });
});
