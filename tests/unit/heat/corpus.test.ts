import { expect, it } from 'vitest';
import { features } from '../../../lib/heat/model/features.ts';
import { read } from '../../../lib/heat/view.ts';
import {
  comments,
  foldOf,
  moreScenes,
  overtlyLabelled,
  scenes,
  texts,
} from '../../../scripts/heat/corpus.ts';

const ours = comments();

it('holds comments of both kinds, each once, in the languages the lists know', () => {
  expect(new Set(ours.map(({ id }) => id)).size).toBe(ours.length);
  for (const lang of ['en', 'es', 'de', 'fr', 'pt']) {
    const hostile = ours.filter((one) => one.lang === lang).map((one) => one.hostile);
    const share = hostile.filter((label) => label === 1).length / hostile.length;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.55);
  }
});

it('speaks of groups in comments of both kinds alike, and leaves no placeholder to learn from', () => {
  const group = ours.filter((one) => one.group);
  const hostile = group.filter((one) => one.hostile === 1).length / group.length;
  expect(Math.abs(hostile - 0.5)).toBeLessThan(0.05);
  expect(ours.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
});

it('reads the name put for a group as every other name', () => {
  const named = ours.find(({ text, lang }) => lang === 'en' && /\bmuslim are\b/i.test(text))?.text ?? '';
  const seen = (text: string): number[] => [...features(read(text, 'en')).wording.index].sort();
  expect(named).not.toBe('');
  expect(seen(named)).toEqual(seen(named.replace(/\bmuslim\b/gi, 'women')));
});

it('teaches overt hostility by comments and by single drafts that are plainly one or the other', () => {
  const taught = overtlyLabelled();
  const drafts = texts().filter(({ role }) => role === 'draft');
  const of = (heat: number): string[] => drafts.filter((one) => one.heat === heat).map(({ text }) => text);
  const labels = (list: string[]): Set<number> => {
    const wanted = new Set(list);
    return new Set(
      taught
        .slice(ours.length)
        .filter(({ text }) => wanted.has(text))
        .map(({ hostile }) => hostile),
    );
  };
  expect(labels(of(3))).toEqual(new Set([1]));
  expect(labels([...of(0), ...of(1)])).toEqual(new Set([0]));
  expect(taught).toHaveLength(ours.length + of(0).length + of(1).length + of(3).length);
});

it('holds every scene out in one fold, and pairs together', () => {
  const by = new Map<string, Set<number>>();
  for (const one of [...scenes(), ...moreScenes()]) {
    const fold = foldOf(one);
    expect(fold).toBeGreaterThanOrEqual(0);
    if (one.pair && one.lang !== 'en') continue;
    if (one.pair) by.set(one.pair, (by.get(one.pair) ?? new Set()).add(fold));
  }
  expect([...by].filter(([, folds]) => folds.size > 1)).toEqual([]);
});
