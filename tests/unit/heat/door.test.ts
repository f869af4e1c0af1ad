import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../../lib/heat/weigh.ts';
import { sceneFrom } from '../../../scripts/heat/scene-line.ts';
import { CALLOUT, scene } from './scenes.ts';

const door = fileURLToPath(new URL('../../../scripts/heat/weigh.ts', import.meta.url));
const moment = scene('What a clown.', CALLOUT, { move: 'quote' });

describe('the measuring door', () => {
  it('weighs the good lines, names the bad ones and says so in its status', () => {
    const input = [
      JSON.stringify({ id: 'one', ...moment }),
      '{oops',
      '{"id":"x","site":"x","move":"fly","draft":""}',
      JSON.stringify({ id: 'two', ...moment }),
    ].join('\n');
    const { stdout, stderr, status } = spawnSync('node', [door], { input, encoding: 'utf8' });
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(stderr).toMatch(/line 2: .*JSON/);
    expect(stderr).toMatch(/line 3: "move"/);
    expect(status).toBe(1);
    const reading = weigh(moment);
    expect(rows[0].heat).toBeCloseTo(reading.heat, 3);
    expect(rows[0].level).toBe(reading.level);
    expect(Object.keys(rows[0]).sort()).toEqual(['callout', 'draftHeat', 'heat', 'id', 'level', 'signals']);
  }, 20_000);

  it.each([
    ['[]', /object/],
    ['{"site":"x","move":"post","draft":""}', /"id"/],
    ['{"id":"a","site":"nowhere","move":"post","draft":""}', /"site"/],
    ['{"id":"a","site":"x","move":"post"}', /"draft"/],
    ['{"id":"a","site":"x","move":"reply","draft":"","target":{"text":3}}', /"target.text"/],
    [
      '{"id":"a","site":"x","move":"reply","draft":"","target":{"text":"","counts":{"likes":"7"}}}',
      /"target.counts.likes"/,
    ],
  ])('says what is wrong with %s', (line, fault) => {
    expect(sceneFrom(line).fault).toMatch(fault);
  });

  it('takes absent fields as unknown', () => {
    expect(sceneFrom('{"id":"a","site":"x","move":"post","draft":"hi"}').scene?.target).toBeNull();
  });
});
