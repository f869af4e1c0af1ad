import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorOf, LEAST, learn, MOST, type Tuning } from '../../../lib/heat/tuning.ts';
import { weigh } from '../../../lib/heat/weigh.ts';
import { CALLOUT, CALM, scene } from './scenes.ts';

const hot = scene('What a pathetic clown. Report her, everyone, email her boss.', CALLOUT, { move: 'quote' });
const calm = scene('See you on Tuesday, I can bring biscuits.', CALM);
const ids = [...new Set([hot, calm].flatMap((one) => weigh(one).signals.map(({ id }) => id)))];
const anyTuning = fc.dictionary(
  fc.constantFrom(...ids),
  fc.oneof(fc.double(), fc.constantFrom(-1e9, 1e9, Number.NaN)),
);

describe('tuning', () => {
  it('stays within its bounds whatever is stored', () => {
    fc.assert(
      fc.property(anyTuning, fc.constantFrom(...ids, '__proto__', 'constructor', 'unknown'), (tuning, id) => {
        expect(factorOf(tuning, id)).toBeGreaterThanOrEqual(LEAST);
        expect(factorOf(tuning, id)).toBeLessThanOrEqual(MOST);
      }),
    );
  });

  it('can neither silence the plainly hot nor inflame the plainly calm', () => {
    fc.assert(
      fc.property(anyTuning, (tuning) => {
        expect(weigh(hot, { tuning }).level).toBe('hot');
        expect(weigh(calm, { tuning }).level).toBe('cool');
      }),
    );
  });

  it('moves the share of every signal by at most its bounds', () => {
    const before = new Map(weigh(hot).signals.map(({ id, share }) => [id, share]));
    fc.assert(
      fc.property(anyTuning, (tuning) => {
        for (const { id, share } of weigh(hot, { tuning }).signals) {
          const was = Math.abs(before.get(id) ?? 0);
          expect(Math.abs(share)).toBeGreaterThanOrEqual(was * LEAST - 1e-9);
          expect(Math.abs(share)).toBeLessThanOrEqual(was * MOST + 1e-9);
        }
      }),
    );
  });

  it('cools by "misread" and heats by regret, a little at a time', () => {
    const reading = weigh(hot);
    const cooler = weigh(hot, { tuning: learn({}, reading, 'misread') }).heat;
    const hotter = weigh(hot, { tuning: learn({}, reading, 'regret') }).heat;
    expect(cooler).toBeLessThan(reading.heat);
    expect(hotter).toBeGreaterThan(reading.heat);
  });

  it('never leaves its bounds however often it learns', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('misread' as const, 'regret' as const), { maxLength: 60 }),
        (answers) => {
          let tuning: Tuning = {};
          for (const answer of answers) tuning = learn(tuning, weigh(hot, { tuning }), answer);
          for (const factor of Object.values(tuning)) {
            expect(factor).toBeGreaterThanOrEqual(LEAST);
            expect(factor).toBeLessThanOrEqual(MOST);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
