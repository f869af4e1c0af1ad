/** Measures the shipped model on public sets in a folder a person names. None of their text is printed. */
import type { Scene, Target } from '../../lib/types.ts';
import { labelledSet, overtlyLabelled, type PublicText, publicSet, TRAINABLE } from './corpus.ts';
import { hostilityHead, type PackedHeads } from './learn.ts';
import { auroc } from './measure.ts';
import { sceneOf } from './readings.ts';

/** Only measured. */
const UNSEEN = ['toxigen', 'madlibs', 'hatecheck', 'hatemoji', 'germeval2018'];
const ALERT = 0.5;
const SWEARING = /\b(?:fuck|fucking|fucked|shit|shitty|damn|hell|ass|bloody|crap|bitch)\b/i;
const WARM = [
  'admiration',
  'amusement',
  'excitement',
  'gratitude',
  'joy',
  'love',
  'optimism',
  'caring',
  'pride',
  'relief',
];

type Reader = (scene: Scene) => { draftHeat: number; level: string };

const ORDINARY: Target = {
  author: '@someone.example',
  text: 'Had a good walk by the river this morning. What is everyone reading this week?',
  ageHours: 5,
  counts: { replies: 12, reposts: 2, quotes: 0, likes: 60 },
  alt: null,
  quoted: null,
};

/** Every fourth text of a set that is learnt from is measured by a head that has not seen it. */
const inQuarter = (_: unknown, n: number): boolean => n % 4 === 3;

/** A head of overt hostility that has not learnt from a quarter of the public sets. */
export function threeQuartersHead(folder: string): PackedHeads['hostility'] {
  const sets = TRAINABLE.map((name) => labelledSet(folder, name).filter((text, n) => !inQuarter(text, n)));
  return hostilityHead(sets, overtlyLabelled());
}

/** Prints AUROC by set, and alert rates on texts that must stay calm. `strange` has not learnt from a quarter of the sets that `read` learnt from. */
export function judgePublic(
  folder: string,
  read: Reader,
  strange: Reader,
  title: (text: string) => void,
): void {
  title('public sets: AUROC of draftHeat, with nothing to answer · as a reply to an ordinary post');
  const areas: { learnt: boolean; alone: number; reply: number }[] = [];
  const judge = (name: string, set: readonly PublicText[], by: Reader, learnt: boolean): void => {
    if (set.length === 0) return;
    const lang = name.startsWith('germ') ? 'de' : 'en';
    const area = (target?: Target): number =>
      auroc(
        set.map(({ text, label }) => ({
          score: by(sceneOf(text, lang, target)).draftHeat,
          yes: label === 1,
        })),
      );
    const [alone, reply] = [area(), area(ORDINARY)];
    areas.push({ learnt, alone, reply });
    const how = learnt ? 'a quarter, by a head that learnt from the rest' : 'unseen';
    console.log(`${name.padEnd(18)} ${alone.toFixed(3)} · ${reply.toFixed(3)}  ${how}`);
  };
  for (const name of TRAINABLE) judge(name, labelledSet(folder, name).filter(inQuarter), strange, true);
  for (const name of UNSEEN) judge(name, labelledSet(folder, name), read, false);
  const mean = (list: readonly (typeof areas)[number][], at: 'alone' | 'reply'): string =>
    (list.reduce((sum, area) => sum + area[at], 0) / list.length).toFixed(3);
  const unseen = areas.filter(({ learnt }) => !learnt);
  console.log(`mean of all        ${mean(areas, 'alone')} · ${mean(areas, 'reply')}`);
  console.log(`mean of the unseen ${mean(unseen, 'alone')} · ${mean(unseen, 'reply')}`);

  title(`public sets: share alerted (draftHeat ≥ ${ALERT})`);
  const rate = (name: string, texts: readonly PublicText[]): number => {
    const share =
      texts.filter(({ text }) => read(sceneOf(text, 'en')).draftHeat >= ALERT).length / texts.length;
    console.log(`${name.padEnd(44)} ${share.toFixed(3)}  n=${texts.length}`);
    return share;
  };
  const of = (name: string): PublicText[] => publicSet(folder, name) ?? [];
  const emotions = ({ labels }: PublicText): string[] => (labels.emotions as string[] | undefined) ?? [];
  const feels =
    (wanted: readonly string[]) =>
    (text: PublicText): boolean =>
      text.label === 0 && emotions(text).length > 0 && emotions(text).every((one) => wanted.includes(one));
  const job =
    (...names: string[]) =>
    ({ labels }: PublicText): boolean =>
      names.includes(String(labels.functionality));
  const comments = of('goemotions');
  rate('quoting abuse to condemn it', of('hatecheck').filter(job('counter_quote_nh', 'counter_ref_nh')));
  rate(
    'warm swearing',
    comments.filter((text) => feels(WARM)(text) && SWEARING.test(text.text)),
  );
  rate('disapproval', comments.filter(feels(['disapproval'])));
  rate('sadness', comments.filter(feels(['sadness', 'grief'])));
  const named = rate(
    'harmless, names a group',
    of('toxigen').filter(({ label }) => label === 0),
  );
  const unnamed = rate('harmless, names none', comments.filter(feels(['neutral'])));
  console.log(`ratio ${(named / unnamed).toFixed(2)}`);
  const identity = rate(
    'harmless templates, names a group',
    of('hatecheck').filter(job('ident_neutral_nh', 'ident_pos_nh')),
  );
  const objects = rate(
    'harmless templates, things and persons',
    of('hatecheck').filter(job('profanity_nh', 'target_obj_nh')),
  );
  console.log(`ratio ${(identity / objects).toFixed(2)}`);
  const calm = comments.filter(feels(['neutral', ...WARM])).slice(0, 10000);
  const paused = calm.filter(({ text }) => read(sceneOf(text, 'en', ORDINARY)).level === 'hot').length;
  console.log(
    `calm comments paused as replies to an ordinary post   ${(paused / calm.length).toFixed(4)}  n=${calm.length}`,
  );
}
