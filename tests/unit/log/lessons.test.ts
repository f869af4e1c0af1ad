import { describe, expect, test } from 'vitest';
import { learnFrom } from '@/lib/background/lessons';
import { entry } from '../store/support';

const REASONS = [
  { id: 'contempt', share: 2 },
  { id: 'joining', share: 1 },
];

describe('what a look-back teaches', () => {
  test('a post that is regretted makes its reasons count for more', () => {
    const tuning = learnFrom({}, entry({ outcome: 'posted', reasons: REASONS }), 'rather-not');
    expect(tuning.contempt).toBeGreaterThan(tuning.joining ?? 0);
    expect(tuning.joining).toBeGreaterThan(1);
  });

  test('a post that one is glad of makes them count for less', () => {
    const tuning = learnFrom({}, entry({ outcome: 'posted', reasons: REASONS }), 'glad');
    expect(tuning.contempt).toBeLessThan(1);
  });

  test('being glad not to have posted makes them count for more', () => {
    const tuning = learnFrom({}, entry({ outcome: 'dropped', reasons: REASONS }), 'glad');
    expect(tuning.contempt).toBeGreaterThan(1);
  });

  test('"mixed" and excused moments teach nothing', () => {
    const before = { contempt: 0.9 };
    expect(learnFrom(before, entry({ outcome: 'posted', reasons: REASONS }), 'mixed')).toBe(before);
    expect(learnFrom(before, entry({ outcome: 'excused', reasons: REASONS }), 'glad')).toBe(before);
  });
});
