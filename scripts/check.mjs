/** `npm run check`: format and lint, types, dead code, and who may import whom. Stops at nothing, fails if one fails. */
import { install, run, say } from './shared/bootstrap.mjs';

install();
const checks = [
  ['Format and lint', 'biome', ['check', '.']],
  ['Types', 'tsc', ['--noEmit']],
  ['Dead code', 'knip', []],
  ['Who may import whom', 'vitest', ['run', '--project', 'architecture']],
];
const failed = checks.filter(([what, program, args]) => {
  say(`── ${what}`);
  return run(program, args) !== 0;
});
if (failed.length > 0) {
  console.error(`Failed: ${failed.map(([what]) => what).join(', ')}`);
  process.exit(1);
}
say('All checks passed.');
