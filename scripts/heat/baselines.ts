/** What anyone could take instead: measured in the same run, on the same scenes. */
import { words } from '../../lib/heat/text/words.ts';
import { fit, type Row, scoreOf } from './fit.ts';

/** A score for the heat of a draft; higher is hotter. */
export type Baseline = (draft: string) => number;

/** Thirty words anyone would list. */
const NAIVE = new Set(
  'idiot stupid clown pathetic disgusting trash loser liar fraud shame hate ugly dumb moron scum evil creep coward gross vile embarrassing fired report cancel block kill die fuck shit bitch'.split(
    ' ',
  ),
);

export const naiveList: Baseline = (draft) =>
  words(draft.toLowerCase()).filter((word) => NAIVE.has(word)).length;

/** Packages that a person may have installed for measuring; absent ones are left out of the table. */
export async function packages(): Promise<Record<string, Baseline>> {
  const found: Record<string, Baseline> = {};
  const names = ['vader-sentiment', 'obscenity'];
  const [vader, obscenity] = await Promise.all(names.map((name) => import(name).catch(() => undefined)));
  const analyser = vader?.SentimentIntensityAnalyzer ?? vader?.default?.SentimentIntensityAnalyzer;
  if (analyser) found['vader-sentiment'] = (draft) => -analyser.polarity_scores(draft).compound;
  if (obscenity) {
    const dataset = obscenity.englishDataset.build();
    const matcher = new obscenity.RegExpMatcher({ ...dataset, ...obscenity.englishRecommendedTransformers });
    found.obscenity = (draft) => matcher.getAllMatches(draft).length;
  }
  return found;
}

const BUCKETS = 1 << 18;

/** Characters 2–5 and words 1–2, counted, of unit length: the plain model everyone tries first. */
function plainRow(text: string, label: number): Row {
  const counts = new Map<number, number>();
  const add = (gram: string): void => {
    let hash = 7;
    for (let i = 0; i < gram.length; i++) hash = (Math.imul(hash, 31) + gram.charCodeAt(i)) | 0;
    const bucket = (hash >>> 0) % BUCKETS;
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  const units = text.toLowerCase().match(/\S+/g) ?? [];
  units.forEach((unit, i) => {
    add(`w${unit}`);
    if (i > 0) add(`b${units[i - 1]} ${unit}`);
    const padded = ` ${unit} `;
    for (let n = 2; n <= 5; n++)
      for (let at = 0; at + n <= padded.length; at++) add(`c${padded.slice(at, at + n)}`);
  });
  const length = Math.sqrt([...counts.values()].reduce((sum, n) => sum + n * n, 0)) || 1;
  return {
    index: Int32Array.from(counts.keys()),
    value: Float32Array.from(counts.values(), (n) => n / length),
    label,
    weight: 1,
  };
}

/** A plain n-gram logistic regression. */
export function plainModel(examples: readonly { text: string; yes: boolean }[]): (text: string) => number {
  const rows = examples.map(({ text, yes }) => plainRow(text, yes ? 1 : 0));
  const solution = fit(rows, { columns: BUCKETS, softness: 10, iterations: 40 });
  return (text) => scoreOf(solution, plainRow(text, 0));
}
