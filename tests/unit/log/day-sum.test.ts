import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay } from '@/lib/log/calendar';
import { type DaySum, sumUp, totalOf } from '@/lib/log/day-sum';
import { NO_FILTER } from '@/lib/log/filter';
import { weekOf } from '@/lib/log/week';
import { entries } from './arbitrary';
import { MONDAY, moment } from './made';

const NONE = new Map<number, DaySum>();
/** Sums that have something in them, by day. */
const filled = (sums: ReadonlyMap<number, DaySum>) =>
  [...sums.values()].filter(({ cells }) => Object.keys(cells).length > 0).sort((a, b) => a.day - b.day);

describe('sums of days', () => {
  it('are the same one entry at a time as all at once, in any order', () => {
    const shuffled = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const steps = new Map<number, DaySum>();
        for (const entry of other) for (const [day, sum] of sumUp(steps, [entry])) steps.set(day, sum);
        expect(filled(steps)).toEqual(filled(sumUp(NONE, all)));
      }),
    );
  });

  it('are as before when what was added is taken out again, to the last tenth of heat', () => {
    fc.assert(
      fc.property(entries, entries, (kept, gone) => {
        const others = gone.map((entry) => ({ ...entry, id: `${entry.id}-2`, heat: entry.heat / 3 }));
        const before = sumUp(NONE, kept);
        const with_ = new Map([...before, ...sumUp(before, others)]);
        const after = new Map([...with_, ...sumUp(with_, [], others)]);
        expect(filled(after)).toEqual(filled(before));
      }),
    );
  });

  it('hold every entry once, and agree with the week read from the entries', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const sums = [...sumUp(NONE, all).values()];
        expect(sums.reduce((sum, day) => sum + totalOf(day).count, 0)).toBe(all.length);
        const [first] = all;
        if (!first) return;
        const firstDay = localDay(first.at, first.offset);
        const filter = { ...NO_FILTER, site: first.site };
        const week = weekOf(all, firstDay, filter);
        const mine = sums.filter(({ day }) => day >= firstDay && day < firstDay + 7);
        expect(mine.reduce((sum, day) => sum + totalOf(day, filter).count, 0)).toBe(week.total);
        expect(mine.reduce((sum, day) => sum + totalOf(day, filter).posted, 0)).toBe(week.outcomes.posted);
      }),
    );
  });

  it('keep a kind for what happened, and none for what did not', () => {
    const [sum] = sumUp(NONE, [moment({ heat: 61.3 }), moment({ heat: 20, outcome: 'posted' })]).values();
    expect(sum).toEqual({
      day: MONDAY,
      cells: { 'x.quote.dropped': { count: 1, heat: 61.3 }, 'x.quote.posted': { count: 1, heat: 20 } },
    });
  });
});
