/**
 * Replays pile-ons in a simulated reader's feed with the rule that is shipped: how long after its onset a crowd is
 * noticed, how often at all, and how often an ordinary month is taken for one.
 *
 *     npm run crowd -- FILE [--runs 20] [--months 12] [--rule '{"least":5}']
 *
 * FILE: incidents as `[{ id, binMinutes, bins: [[bin, before, during], …] }, …]`, posts about one person per bin.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RULE, type Rule } from '../../lib/crowd/converge.ts';
import { type Incident, onsetOf, surgeOf } from './incident.ts';
import { READERS } from './ordinary.ts';
import { alarmsOf, noticedOf } from './outcomes.ts';

const HOUR = 3_600_000;
/** One post in so many reaches the reader's feed. */
const THIN = [200, 500, 1000, 2000, 5000];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '20' },
    months: { type: 'string', default: '12' },
    rule: { type: 'string', default: '{}' },
  },
});
const [file] = positionals;
if (!file) throw new Error('Which file of timings? npm run crowd -- FILE');
const incidents = JSON.parse(readFileSync(file, 'utf8')) as Incident[];
const rule: Rule = { ...RULE, ...JSON.parse(values.rule) };
const runs = Number(values.runs);
const months = Number(values.months);

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
const hours = (times: readonly number[]) => `${(median(times) / HOUR).toFixed(1)} h`;

console.log('rule', JSON.stringify(rule));
console.log(
  `\nNoticed by a heavy reader (600 posts a day), of ${runs} runs each; median delay since the surge (a tenth of its`,
);
console.log(
  'busiest hour) and [since its first post]; median of posts about the person that had been read by then.\n',
);
for (const incident of incidents) {
  const wait = (surgeOf(incident) - onsetOf(incident)) / HOUR;
  console.log(`${incident.id}: surges ${wait.toFixed(1)} h after its first post`);
  for (const thin of THIN) {
    const { noticed, early, shown } = noticedOf(incident, thin, runs, rule);
    const share = `${Math.round((100 * noticed.length) / runs)} %`.padStart(5);
    const delays =
      noticed.length === 0
        ? ''
        : `${hours(noticed.map((one) => one.sinceSurge))} [${hours(noticed.map((one) => one.sinceOnset))}], ${median(noticed.map((one) => one.posts))} posts`;
    const before = early > 0 ? `; before it began ${early}×` : '';
    console.log(
      `  1 in ${String(thin).padEnd(5)} ${share}  ${delays.padEnd(34)} most in a day ${median(shown)}${before}`,
    );
  }
}

console.log(`\nFalse alarms a month of ordinary feeds, ${months} months each, by what they were about:\n`);
for (const reader of READERS) {
  const alarms = alarmsOf(reader, months, rule);
  const all = [...alarms.values()].reduce((sum, count) => sum + count, 0);
  const each = [...alarms].map(([what, count]) => `${what} ${(count / months).toFixed(2)}`).join(', ');
  console.log(
    `  ${reader.name.padEnd(6)} (${reader.postsADay} posts a day)  ${(all / months).toFixed(2)}   ${each}`,
  );
}
