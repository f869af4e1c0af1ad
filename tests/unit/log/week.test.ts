import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, firstDayOfWeek, localDay } from '@/lib/log/calendar';
import { NO_FILTER } from '@/lib/log/filter';
import { filteredSentence, weekSentence } from '@/lib/log/sentence';
import { HOTTEST, weekOf } from '@/lib/log/week';
import type { Outcome } from '@/lib/types';
import { entries, start } from './arbitrary';
import { MONDAY, moment } from './made';

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

describe('the weeks of a log', () => {
  it('hold every entry exactly once, whichever day a week begins', () => {
    fc.assert(
      fc.property(entries, start, (all, weekStart) => {
        const firsts = new Set(all.map((row) => firstDayOfWeek(localDay(row.at, row.offset), weekStart)));
        const weeks = [...firsts].map((first) => weekOf(all, first));
        expect(sum(weeks.map((week) => week.total))).toBe(all.length);
        for (const row of all) {
          const holding = [...firsts].filter((first) => weekOf([row], first).total === 1);
          expect(holding).toHaveLength(1);
        }
      }),
    );
  });

  it('add up: hours, outcomes, sites and moves all count every entry of the week', () => {
    fc.assert(
      fc.property(entries, start, (all, weekStart) => {
        const week = weekOf(all, firstDayOfWeek(Date.UTC(2025, 2, 30) / DAY, weekStart));
        const hours = week.days.flatMap((day) => day.hours);
        expect(hours).toHaveLength(7 * 24);
        expect(sum(hours.map((hour) => hour.count))).toBe(week.total);
        expect(sum(Object.values(week.outcomes))).toBe(week.total);
        expect(sum(week.sites.map((site) => site.count))).toBe(week.total);
        expect(sum(week.moves.map((move) => move.count))).toBe(week.total);
        expect(week.hottest).toHaveLength(Math.min(week.total, HOTTEST));
        expect(Math.max(0, ...hours.map((hour) => hour.heat))).toBe(week.hottest[0]?.heat ?? 0);
      }),
    );
  });

  it('do not depend on the order of entries', () => {
    const shuffled = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const first = firstDayOfWeek(Date.UTC(2025, 2, 30) / DAY, 'monday');
        expect(weekOf(other, first)).toEqual(weekOf(all, first));
      }),
    );
  });

  it('leave the entries as they were', () => {
    const all = Object.freeze([moment({ id: 'a', heat: 1 }), moment({ id: 'b', heat: 2 })]);
    weekOf(all, MONDAY);
    expect(all.map((row) => row.id)).toEqual(['a', 'b']);
  });
});

describe('a week', () => {
  it('puts a moment into its local hour and keeps the hottest heat of the hour', () => {
    const late = MONDAY * DAY + 22.5 * 3_600_000;
    const week = weekOf(
      [
        moment({ id: 'a', at: late, offset: 120, heat: 40 }),
        moment({ id: 'b', at: late + 60_000, offset: 120, heat: 90 }),
      ],
      MONDAY,
    );
    expect(week.days[1]?.hours[0]).toEqual({ count: 2, heat: 90 });
    expect(week.days[0]?.hours[22]).toEqual({ count: 0, heat: 0 });
  });

  it('lists the hottest moments first, of equal ones the newest', () => {
    const moments = [
      moment({ id: 'a', heat: 70 }),
      moment({ id: 'b', heat: 90 }),
      moment({ id: 'c', heat: 70, at: MONDAY * DAY + 1 }),
    ];
    expect(weekOf(moments, MONDAY).hottest.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('ranks what added heat, each reason once a moment, and leaves out what cooled', () => {
    const hot = { id: 'hot', share: 1 };
    const cool = { id: 'cool', share: -2 };
    const week = weekOf(
      [
        moment({ id: 'a', reasons: [hot, hot, { id: 'crowd', share: 0.5 }] }),
        moment({ id: 'b', reasons: [cool, { id: 'crowd', share: 0.1 }] }),
      ],
      MONDAY,
    );
    expect(week.reasons).toEqual([
      { id: 'crowd', count: 2 },
      { id: 'hot', count: 1 },
    ]);
  });
});

describe('a filter', () => {
  it('splits a week in two: what is looked at, and how much is left out', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const first = firstDayOfWeek(Date.UTC(2025, 2, 30) / DAY, 'monday');
        const whole = weekOf(all, first);
        const some = weekOf(all, first, { site: 'x', move: undefined, outcome: 'posted' });
        expect(some.total + some.leftOut).toBe(whole.total);
        expect(some.moments.every(({ site, outcome }) => site === 'x' && outcome === 'posted')).toBe(true);
        expect(weekOf(all, first, NO_FILTER)).toEqual(whole);
      }),
    );
  });

  it.each([
    [3, 9, '3 of the week’s 12 moments.'],
    [0, 12, 'None of the week’s 12 moments is like this.'],
    [1, 0, '1 of the week’s one moment.'],
    [0, 0, 'A quiet week.'],
  ])('of %d and %d says so', (total, leftOut, sentence) => {
    expect(filteredSentence(total, leftOut)).toBe(sentence);
  });
});

describe('the crowd', () => {
  it('is the middle of what the pages told', () => {
    const moments = [3, null, 90, 10].map((before, n) => moment({ id: `m${n}`, before }));
    expect(weekOf(moments, MONDAY).before).toEqual({ known: 3, median: 10 });
    expect(weekOf([moment({})], MONDAY).before).toEqual({ known: 0, median: undefined });
  });
});

describe('the sentence', () => {
  const none: Record<Outcome, number> = { posted: 0, edited: 0, held: 0, dropped: 0, excused: 0, closed: 0 };
  it.each<[Partial<Record<Outcome, number>>, string]>([
    [{}, 'A quiet week.'],
    [{ dropped: 1 }, 'Firebreak paused you once; you let it go.'],
    [{ excused: 1 }, 'Firebreak paused you once; you said it was no pile-on.'],
    [{ posted: 2 }, 'Firebreak paused you twice; you posted 2.'],
    [
      { dropped: 2, edited: 1, posted: 2 },
      'Firebreak paused you 5 times; you let 2 go, edited 1 and posted 2.',
    ],
    [
      { held: 1, excused: 2, closed: 1 },
      'Firebreak paused you 4 times; you held 1, said 2 were no pile-on and closed 1 without an answer.',
    ],
  ])('%j', (some, sentence) => {
    expect(weekSentence({ ...none, ...some })).toBe(sentence);
  });

  it('tells apart what went out without a question, on days of only logging', () => {
    expect(weekSentence({ ...none, posted: 5, dropped: 1 }, 3)).toBe(
      'Firebreak paused you 3 times; you let 1 go and posted 2. On days of only logging, 3 went out without a question.',
    );
    expect(weekSentence({ ...none, posted: 2 }, 2)).toBe(
      'Firebreak did not pause you. On days of only logging, 2 went out without a question.',
    );
  });
});
