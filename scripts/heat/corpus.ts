/** Reads the corpora: our own, compressed in the project, and public sets from a folder that a person names. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Scene } from '../../lib/types.ts';

/** A scene with what a reader said about it. */
export interface LabelledScene extends Scene {
  readonly id: string;
  readonly pair?: string;
  readonly lang: string;
  readonly labels: {
    readonly targetIsCallout: boolean;
    readonly draftHeat: 0 | 1 | 2 | 3;
    readonly want: 'none' | 'nudge' | 'pause';
    readonly kind: string;
  };
  readonly why: string;
}

/** A single text: a draft with its heat, or a target that is a call-out or not. */
export interface LabelledText {
  readonly id: string;
  readonly lang: string;
  readonly role: 'draft' | 'target';
  readonly text: string;
  readonly heat?: 0 | 1 | 2 | 3;
  readonly callout?: boolean;
  readonly alt?: string | null;
  readonly kind: string;
}

/** A comment from a public set. */
export interface PublicText {
  readonly id: string;
  readonly text: string;
  readonly context?: string;
  readonly label: 0 | 1 | null;
  readonly labels: Readonly<Record<string, unknown>>;
}

function lines<Row>(text: string): Row[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function own<Row>(name: string): Row[] {
  const file = new URL(`../../tests/data/${name}.jsonl.gz`, import.meta.url);
  return lines<Row>(gunzipSync(readFileSync(file)).toString('utf8'));
}

/** The development scenes. */
export function scenes(): LabelledScene[] {
  return own<LabelledScene>('scenes');
}

/** The development texts, and the contrast texts written with the model (`more-texts`). */
export function texts(): LabelledText[] {
  return [...own<LabelledText>('texts'), ...own<LabelledText>('more-texts')];
}

/** A public set, or `undefined` when the folder does not hold it. */
export function publicSet(folder: string, name: string): PublicText[] | undefined {
  try {
    return lines<PublicText>(readFileSync(`${folder}/${name}.jsonl`, 'utf8'));
  } catch {
    return undefined;
  }
}

const PROTECTED = new Set([
  'self-defence',
  'harmed-story',
  'crisis',
  'comfort',
  'thanks',
  'safety',
  'fact-fix',
]);

/** Whether a scene is one of those that must not be nagged: self-defence, people who were harmed, comfort, warnings, corrections. */
export function isProtected({ labels }: LabelledScene): boolean {
  return labels.want === 'none' && PROTECTED.has(labels.kind);
}

const SOBER =
  /^(?:long-)?(?:correction|comfort|de-escalate|defence|defense|fact-fix|counter|counter-speech|support|testimony|thanks|repair|safety|caution|self-defence|help|offer|reconfort|compassion|apology|grief|programmer-support)(?:\/pair|-long|-of-other)*$/;

/** The same for a single draft, by its kind. */
export function isSober({ role, kind, heat }: LabelledText): boolean {
  return role === 'draft' && (heat ?? 0) < 2 && SOBER.test(kind);
}

/** Number of folds. */
export const FOLDS = 4;

/**
 * The fold a scene is held out in. English scenes are held out by writer (`a`, `b`, `c`, `dev`), so that a fold is judged on a writer the model has not
 * read; the other languages have one writer and are held out by pair. Pairs never part.
 */
export function foldOf(scene: { id: string; lang: string; pair?: string }): number {
  if (scene.lang === 'en') {
    if (scene.id.startsWith('dev')) return 3;
    return { a: 0, b: 1, c: 2 }[scene.id[0] ?? ''] ?? 3;
  }
  const both = [scene.id, scene.pair ?? scene.id].sort();
  return Number((both[0] ?? '').replace(/\D/g, '')) % FOLDS;
}
