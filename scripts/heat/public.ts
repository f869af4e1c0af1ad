/** Measures the shipped model on public sets in a folder a person names. None of their text is printed. */
import type { Scene, Target } from '../../lib/types.ts';
import { type PublicText, publicSet } from './corpus.ts';
import { auroc } from './measure.ts';
import { sceneOf } from './readings.ts';

/** Learnt from (all of it), and only measured. */
const LEARNT = ['goemotions', 'twitcivility', 'reddit_incivility', 'misogyny_thread'];
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

/** Prints AUROC by set, and alert rates on texts that must stay calm. */
export function judgePublic(folder: string, read: Reader, title: (text: string) => void): void {
  title('public sets: AUROC of draftHeat (learnt from: the head of overt hostility has seen these sets)');
  const means: Record<string, number[]> = { learnt: [], unseen: [] };
  for (const name of [...LEARNT, ...UNSEEN]) {
    const set = publicSet(folder, name)?.filter(({ label }) => label !== null);
    if (!set) continue;
    const lang = name.startsWith('germ') ? 'de' : 'en';
    const area = auroc(
      set.map(({ text, label }) => ({ score: read(sceneOf(text, lang)).draftHeat, yes: label === 1 })),
    );
    means[LEARNT.includes(name) ? 'learnt' : 'unseen']?.push(area);
    console.log(`${name.padEnd(18)} ${area.toFixed(3)}  ${LEARNT.includes(name) ? 'learnt from' : 'unseen'}`);
  }
  const mean = (list: number[] = []): string =>
    (list.reduce((sum, x) => sum + x, 0) / list.length).toFixed(3);
  console.log(
    `mean all ${mean([...(means.learnt ?? []), ...(means.unseen ?? [])])}   unseen ${mean(means.unseen)}`,
  );

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
