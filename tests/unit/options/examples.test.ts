import { expect, test } from 'vitest';
import { EXAMPLES } from '@/components/options/example-scenes';
import { PRETEND_DRAFT, PRETEND_POST } from '@/entrypoints/welcome/pretend-site';
import { weigh } from '@/lib/heat/weigh.ts';
import type { Sensitivity } from '@/lib/types';

const at = (sensitivity: Sensitivity) =>
  EXAMPLES.map(({ id, scene }) => ({ id, level: weigh(scene, { sensitivity }).level }));

test('some scenes move with every step of the slider, and none moves back', () => {
  const order = ['cool', 'warm', 'hot'];
  const [quiet, balanced, eager] = [at('quiet'), at('balanced'), at('eager')];
  for (const [before, after] of [
    [quiet, balanced],
    [balanced, eager],
  ]) {
    const steps = (before ?? []).map(({ level }, index) => {
      return order.indexOf(after?.[index]?.level ?? '') - order.indexOf(level);
    });
    expect(steps.filter((step) => step > 0).length).toBeGreaterThanOrEqual(2);
    expect(steps.every((step) => step >= 0)).toBe(true);
  }
});

test('calm ones stay calm, and the hottest are held, however it is set', () => {
  const cool = at('eager').filter(({ level }) => level === 'cool');
  expect(cool.map(({ id }) => id)).toEqual(expect.arrayContaining(['thanks', 'question', 'disagree', 'law']));
  const hot = at('quiet').filter(({ level }) => level === 'hot');
  expect(hot.map(({ id }) => id)).toEqual(expect.arrayContaining(['dogpile', 'fraud', 'pass-on']));
});

test('the first run’s pretend words are hot, and kind ones are not', () => {
  const { author, text, counts } = PRETEND_POST;
  const target = { author, text, ageHours: 3, counts, alt: null, quoted: null };
  const scene = { site: 'bluesky', move: 'quote', me: '@you.example', target, draft: PRETEND_DRAFT } as const;
  expect(weigh(scene, { sensitivity: 'quiet' }).level).toBe('hot');
  expect(weigh({ ...scene, draft: 'Yellow suits some people, I think.' }).level).toBe('cool');
});
