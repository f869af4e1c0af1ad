/** The rule that is shipped, over simulated feeds: made-up incidents, so that the test needs nobody's data. */
import { describe, expect, it } from 'vitest';
import { RULE } from '@/lib/crowd/converge';
import type { Incident } from '@/scripts/crowd/incident';
import { READERS } from '@/scripts/crowd/ordinary';
import { alarmsOf, noticedOf } from '@/scripts/crowd/outcomes';

/** Little for two days, then in so many hours up to `most` posts in ten minutes, and slowly less. */
function incident(most: number, hours: number): Incident {
  const bins = Array.from({ length: 600 }, (_, bin) => {
    if (bin < 288) return [bin, bin % 60 === 0 ? 1 : 0, 0] as const;
    const hour = (bin - 288) / 6;
    const size = hour < hours ? hour / hours : Math.exp((hours - hour) / 12);
    return [bin, 0, Math.max(1, Math.round(most * size))] as const;
  });
  return { id: 'made-up', binMinutes: 10, bins };
}

const delays = (thin: number, one = incident(200, 6)) => noticedOf(one, thin, 4, RULE);

describe('a pile-on in the feed of a heavy reader', { timeout: 60_000 }, () => {
  it('is noticed within a day where one post in two hundred is seen', () => {
    const { noticed, early } = delays(200);
    expect([noticed.length, early]).toEqual([4, 0]);
    expect(Math.max(...noticed.map(({ sinceOnset }) => sinceOnset))).toBeLessThan(18 * 3_600_000);
    expect(Math.max(...noticed.map(({ posts }) => posts))).toBeLessThan(40);
  });

  it('is noticed mostly where one in a thousand is, and not where next to none is', () => {
    expect(delays(1000).noticed.length).toBeGreaterThanOrEqual(3);
    expect(delays(50_000).noticed.length).toBe(0);
  });

  it('is not noticed where there is none', () => {
    expect(delays(200, incident(1, 6)).noticed.length).toBe(0);
  });
});

it('an ordinary month has next to no alarms', { timeout: 60_000 }, () => {
  const sum = (alarms: Map<string, number>) => [...alarms.values()].reduce((all, one) => all + one, 0);
  const [heavy, usual] = READERS.map((reader) => sum(alarmsOf(reader, 2, RULE)));
  expect(heavy).toBeLessThanOrEqual(4);
  expect(usual).toBeLessThanOrEqual(2);
});
