/** Readings of the development scenes by models that have not learnt from them: what `judge` reports. */

import type { Heads } from '../../lib/heat/assess.ts';
import { hear, levelOf, situate, type Weights } from '../../lib/heat/combine.ts';
import { view } from '../../lib/heat/view.ts';
import type { Scene, Target } from '../../lib/types.ts';
import { calibrate, evidenceOf, heatOf } from './calibrate.ts';
import { FOLDS, isOrdinary, type LabelledScene, type LabelledText, ordinary } from './corpus.ts';
import { heldOut, heldOutTargets, itemsOf, lessonsOf, type PackedHeads } from './learn.ts';

/** A scene with its label and what was made of it. */
export interface Judged {
  readonly scene: LabelledScene;
  readonly fold: number;
  readonly heat: number;
  readonly level: 'cool' | 'warm' | 'hot';
  /** The level at the eager setting. */
  readonly eager: 'cool' | 'warm' | 'hot';
  readonly callout: number;
  readonly draftHeat: number;
}

/** Readings with heads, weights and thresholds all fitted without the scene's fold. */
export function heldOutReadings(
  scenes: readonly LabelledScene[],
  texts: readonly LabelledText[],
  hostility: PackedHeads['hostility'],
): Judged[] {
  const items = itemsOf([...scenes, ...ordinary(scenes, texts)]);
  const sources = lessonsOf(items, texts);
  const lessons = heldOut(items, sources, heldOutTargets(items, sources), hostility).filter(
    ({ item }) => !isOrdinary(item.scene),
  );
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = calibrate(lessons.filter(({ item }) => item.fold !== fold));
    return lessons
      .filter(({ item }) => item.fold === fold)
      .map((lesson) => {
        const evidence = evidenceOf(lesson, weights);
        const heat = heatOf(evidence, weights);
        const { callout, draftHeat } = evidence;
        return {
          scene: lesson.item.scene,
          fold,
          heat,
          level: levelOf(heat, 'balanced', weights),
          eager: levelOf(heat, 'eager', weights),
          callout,
          draftHeat,
        };
      });
  }).flat();
}

/** A draft alone, as a fresh post, or as a reply to a target. */
export function sceneOf(draft: string, lang: string | null, target: Target | null = null): Scene {
  return { site: 'bluesky', move: target ? 'reply' : 'post', me: null, target, draft, lang };
}

/** Heat of a draft alone, 0…1, and the level of a scene, by given heads and weights. */
export function reader(
  heads: Heads,
  weights: Weights,
): (scene: Scene) => { draftHeat: number; level: string } {
  const nobody = new Set<string>();
  return (scene) => {
    const evidence = situate(hear(view(scene), heads, weights, nobody), weights, nobody);
    return { draftHeat: evidence.draftHeat, level: levelOf(heatOf(evidence, weights), 'balanced', weights) };
  };
}
