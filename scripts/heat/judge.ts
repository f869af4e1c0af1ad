/**
 * Prints how well Firebreak judges, on scenes its models have not learnt from (each writer and pair held out in turn):
 *
 *     node scripts/heat/judge.ts [folder of public sets]
 */
import { CALLOUT, DRAFT, HOSTILITY, SOBER } from '../../lib/heat/model/data.ts';
import { wordsOf } from '../../lib/heat/view.ts';
import { WEIGHTS } from '../../lib/heat/weights.ts';
import { naiveList, packages, plainModel } from './baselines.ts';
import { biasPairs } from './bias.ts';
import { FOLDS, foldOf, isProtected, moreScenes, scenes, texts } from './corpus.ts';
import { unpackHeads } from './learn.ts';
import { auroc, bestF1, hits, recallAt } from './measure.ts';
import { judgePublic, threeQuartersHead } from './public.ts';
import { heldOutReadings, type Judged, reader, sceneOf } from './readings.ts';

const corpus = scenes();
const singles = texts();
/** All scenes are learnt from in turn; the figures are those of the development scenes, so that they compare over time. */
const readings = heldOutReadings([...corpus, ...moreScenes()], singles, HOSTILITY);
const known = new Set(corpus.map(({ id }) => id));
const judged = readings.filter(({ scene }) => known.has(scene.id));
const later = readings.filter(({ scene }) => !known.has(scene.id));
const three = (x: number): string => (Number.isNaN(x) ? '  –  ' : x.toFixed(3));
const title = (text: string): void => console.log(`\n${text}`);
const pauses = ({ scene }: Judged): boolean => scene.labels.want === 'pause';
const wantsNone = ({ scene }: Judged): boolean => scene.labels.want === 'none';
const heats = (rows: readonly Judged[]): number[] => rows.map(({ heat }) => heat);

function line(name: string, rows: readonly Judged[]): void {
  const none = rows.filter(wantsNone);
  const hot = hits(rows.map((row) => ({ guess: row.level === 'hot', yes: pauses(row) })));
  const swept = recallAt(heats(rows.filter(pauses)), heats(none), 0.03).recall;
  const best = bestF1(rows.map((row) => ({ score: row.heat, yes: pauses(row) }))).f1;
  const callout = auroc(
    rows
      .filter(({ scene }) => scene.target)
      .map((r) => ({ score: r.callout, yes: r.scene.labels.targetIsCallout })),
  );
  const draft = auroc(
    rows
      .filter(({ scene }) => scene.draft.trim())
      .map((r) => ({ score: r.draftHeat, yes: r.scene.labels.draftHeat >= 2 })),
  );
  const wrong = none.length ? none.filter(({ level }) => level === 'hot').length / none.length : Number.NaN;
  const cells = [hot.precision, hot.recall, hot.f1, wrong, swept, best, callout, draft].map(three).join('  ');
  console.log(`${name.padEnd(18)} ${String(rows.length).padStart(5)}  ${cells}`);
}

function group(name: string, of: (row: Judged) => string): void {
  title(`by ${name}`);
  for (const key of [...new Set(judged.map(of))].sort())
    line(
      key,
      judged.filter((row) => of(row) === key),
    );
}

console.log(
  'Held out by writer (English) and pair (other languages): heads, weights and thresholds are fitted without the fold.',
);
title('                       n  precis  recall  F1     false  rec@3%  bestF1  callout  draft (AUROC)');
line('all', judged);
group('language', ({ scene }) => scene.lang);
group('move', ({ scene }) => scene.move);
group('site', ({ scene }) => scene.site);
group('writer', ({ scene }) => (scene.id.startsWith('dev') ? 'dev' : (scene.id[0] ?? '')));

title('scenes written later');
for (const writer of [...new Set(later.map(({ scene }) => scene.id[0] ?? ''))])
  line(
    writer,
    later.filter(({ scene }) => scene.id[0] === writer),
  );
line('together', later);

title('must not be paused      n  paused  at eager');
function calmLine(name: string, rows: readonly Judged[]): void {
  const share = (is: (row: Judged) => boolean): string => three(rows.filter(is).length / rows.length);
  console.log(
    `${name.padEnd(18)} ${String(rows.length).padStart(5)}  ${share(({ level }) => level === 'hot')}  ${share(({ eager }) => eager === 'hot')}`,
  );
}
const calm: Record<string, (kind: string) => boolean> = {
  'self-defence': (kind) => kind === 'self-defence',
  'harmed people': (kind) => kind === 'harmed-story' || kind === 'crisis',
  comfort: (kind) => kind === 'comfort' || kind === 'thanks',
  warnings: (kind) => kind === 'safety',
  corrections: (kind) => kind === 'fact-fix',
};
for (const [name, is] of Object.entries(calm)) {
  const rows = judged.filter((row) => wantsNone(row) && is(row.scene.labels.kind));
  calmLine(name, rows);
}
calmLine(
  'together',
  judged.filter(({ scene }) => isProtected(scene)),
);
calmLine(
  'written later',
  later.filter(({ scene }) => isProtected(scene)),
);

title('by kind (recall of pauses where a pause is wanted, false pauses where nothing is)');
for (const kind of [...new Set(judged.map(({ scene }) => scene.labels.kind))].sort()) {
  const rows = judged.filter(({ scene }) => scene.labels.kind === kind);
  const part = (is: (row: Judged) => boolean): string => {
    const those = rows.filter(is);
    return those.length ? `${those.filter(({ level }) => level === 'hot').length}/${those.length}` : '–';
  };
  console.log(
    `${kind.padEnd(18)} paused ${part(pauses).padStart(7)}   falsely ${part(wantsNone).padStart(7)}`,
  );
}

title('calibration of draftHeat and callout (said, found, n)');
for (const [name, said, yes] of [
  ['draftHeat', (r: Judged) => r.draftHeat, (r: Judged) => r.scene.labels.draftHeat >= 2],
  ['callout', (r: Judged) => r.callout, (r: Judged) => r.scene.labels.targetIsCallout],
] as const) {
  for (let from = 0; from < 1; from += 0.2) {
    const rows = judged.filter(
      (r) =>
        (name === 'callout' ? r.scene.target : r.scene.draft.trim()) &&
        said(r) >= from &&
        said(r) < from + 0.2,
    );
    const mean = rows.reduce((sum, r) => sum + said(r), 0) / rows.length;
    console.log(
      `${name.padEnd(10)} ${three(mean)}  ${three(rows.filter(yes).length / rows.length)}  ${rows.length}`,
    );
  }
}

title('baselines: AUROC for heat ≥ 2 of drafts, and for call-outs');
const drafts = corpus.filter(({ draft }) => draft.trim());
for (const [name, score] of Object.entries({ 'naive list': naiveList, ...(await packages()) })) {
  console.log(
    `${name.padEnd(18)} ${three(auroc(drafts.map(({ draft, labels }) => ({ score: score(draft), yes: labels.draftHeat >= 2 }))))}`,
  );
}
const plain = (role: 'draft' | 'target'): number => {
  const text = (scene: (typeof corpus)[number]): string =>
    role === 'draft' ? scene.draft : wordsOf(scene.target);
  const yes = ({ labels }: (typeof corpus)[number]): boolean =>
    role === 'draft' ? labels.draftHeat >= 2 : labels.targetIsCallout;
  const known = singles
    .filter((t) => t.role === role)
    .map((t) => ({ text: t.text, yes: role === 'draft' ? (t.heat ?? 0) >= 2 : !!t.callout }));
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = corpus
      .filter((s) => foldOf(s) !== fold && text(s).trim())
      .map((s) => ({ text: text(s), yes: yes(s) }));
    const model = plainModel([...learnt, ...known]);
    return corpus
      .filter((s) => foldOf(s) === fold && text(s).trim())
      .map((s) => ({ score: model(text(s)), yes: yes(s) }));
  });
  return auroc(scored.flat());
};
console.log(`${'plain n-grams'.padEnd(18)} ${three(plain('draft'))}   call-outs ${three(plain('target'))}`);
const quoteF1 = hits(judged.map((row) => ({ guess: row.scene.move === 'quote', yes: pauses(row) })));
console.log(
  `${'pause every quote'.padEnd(18)} precision ${three(quoteF1.precision)} recall ${three(quoteF1.recall)} F1 ${three(quoteF1.f1)}`,
);

const shipped = { draft: DRAFT, callout: CALLOUT, hostility: HOSTILITY, sober: SOBER };
const read = reader(unpackHeads(shipped), WEIGHTS);
title('identity words: harmless sentences that name a group, and the same without (shipped model)');
const { named, unnamed } = biasPairs();
const mean = (list: readonly string[]): number =>
  list.reduce((sum, text) => sum + read(sceneOf(text, 'en')).draftHeat, 0) / list.length;
const alerted = (list: readonly string[]): number =>
  list.filter((text) => read(sceneOf(text, 'en')).draftHeat >= 0.5).length / list.length;
console.log(
  `mean draftHeat ${three(mean(named))} against ${three(mean(unnamed))}; at 0.5 or more ${three(alerted(named))} against ${three(alerted(unnamed))}`,
);

const folder = process.argv[2];
if (folder) {
  const heads = unpackHeads({ ...shipped, hostility: threeQuartersHead(folder) });
  judgePublic(folder, read, reader(heads, WEIGHTS), title);
}

title('the twenty worst mistakes');
const worst = (rows: readonly Judged[], sign: number): Judged[] =>
  [...rows].sort((a, b) => sign * (a.heat - b.heat)).slice(0, 10);
for (const row of [...worst(judged.filter(wantsNone), -1), ...worst(judged.filter(pauses), 1)]) {
  const { scene, heat } = row;
  console.log(
    `${heat.toFixed(0).padStart(3)} ${scene.labels.want.padEnd(5)} ${scene.id} ${scene.move} [${scene.labels.kind}]`,
  );
  if (scene.target) console.log(`      to: ${scene.target.text.slice(0, 140).replace(/\n/g, ' ')}`);
  console.log(`      ${scene.draft.slice(0, 160).replace(/\n/g, ' ')}   (${scene.why})`);
}
