import { describe, expect, it } from 'vitest';
import { lookedBackWords } from '@/components/log/look-back-words';
import { DAY } from '@/lib/log/calendar';
import { type Answers, lessonOf, lookedBack, waiting, waitingRange } from '@/lib/log/look-back';
import type { LookBackAnswer, LookBackOf } from '@/lib/types';
import { MONDAY, moment } from './made';

const NOBODY: ReadonlySet<string> = new Set();
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('what waits to be looked back at', () => {
  it('is what happened on an earlier day by its own clock, for two weeks, oldest first', () => {
    const made = [
      moment({ id: 'today', at: (MONDAY + 0.2) * DAY }),
      moment({ id: 'yesterday', at: (MONDAY - 0.2) * DAY }),
      moment({ id: 'still yesterday there', at: (MONDAY + 0.1) * DAY, offset: -300 }),
      moment({ id: 'already today there', at: (MONDAY - 0.1) * DAY, offset: 300 }),
      moment({ id: 'long ago', at: (MONDAY - 14.5) * DAY }),
      moment({ id: 'two weeks ago', at: (MONDAY - 13.5) * DAY }),
    ];
    expect(ids(waiting(made, NOBODY, MONDAY))).toEqual([
      'two weeks ago',
      'yesterday',
      'still yesterday there',
    ]);
    const { from, to } = waitingRange(MONDAY);
    for (const { at } of waiting(made, NOBODY, MONDAY)) expect(at >= from && at < to).toBe(true);
  });

  it('is nothing that was answered, excused or closed', () => {
    const at = (MONDAY - 1) * DAY;
    const made = [
      moment({ id: 'a', at }),
      moment({ id: 'b', at }),
      moment({ id: 'c', at, outcome: 'excused', excuse: 'happened-to-me' }),
      moment({ id: 'd', at, outcome: 'closed' }),
    ];
    expect(ids(waiting(made, new Set(['a']), MONDAY))).toEqual(['b']);
  });
});

/** Answers as glad, mixed, rather not. */
function answers(some: Partial<Record<LookBackOf, readonly [number, number, number]>>): Answers {
  const all: LookBackOf[] = ['posted', 'edited', 'held', 'dropped', 'excused', 'closed', 'unasked'];
  const row = (of: LookBackOf): Record<LookBackAnswer, number> => {
    const [glad, mixed, rather] = some[of] ?? [0, 0, 0];
    return { glad, mixed, 'rather-not': rather };
  };
  return Object.fromEntries(all.map((of) => [of, row(of)])) as Answers;
}

describe('what the answers come to', () => {
  it('is said after ten, never before', () => {
    expect(lookedBackWords(lookedBack(answers({ posted: [4, 2, 3] })))).toEqual([]);
    expect(lookedBackWords(lookedBack(answers({ posted: [4, 2, 6] })))).toEqual([
      'Of what you posted anyway, you’d still post 4 of 12.',
      'Firebreak was right to ask 6 of 10 times, going by your answers. The 2 mixed ones say neither.',
    ]);
  });

  it('counts a pause as right where a post is regretted or stopping is not, and leaves out what nobody asked', () => {
    const looked = lookedBack(
      answers({
        posted: [1, 0, 2],
        dropped: [5, 1, 1],
        edited: [3, 0, 0],
        held: [0, 0, 1],
        unasked: [9, 9, 9],
      }),
    );
    expect(looked).toMatchObject({
      right: 2 + 5 + 3,
      clear: 10 + 1 + 1 + 1,
      mixed: 1,
      posted: 3,
      postedAgain: 1,
    });
  });

  it('says nothing of posts where there were none', () => {
    expect(lookedBackWords(lookedBack(answers({ dropped: [10, 0, 0] })))).toEqual([
      'Firebreak was right to ask 10 of 10 times, going by your answers.',
    ]);
  });
});

describe('the lesson of an answer', () => {
  const reasons = [
    { id: 'contempt', share: 2 },
    { id: 'contempt', share: 1 },
    { id: 'kindness', share: -1 },
  ];
  it.each([
    ['posted', 'glad', 'less'],
    ['posted', 'rather-not', 'more'],
    ['dropped', 'glad', 'more'],
    ['edited', 'glad', 'more'],
    ['held', 'rather-not', 'less'],
  ] as const)('%s and %s: %s weight for what made it hot', (outcome, answer, direction) => {
    expect(lessonOf(moment({ outcome, reasons }), answer)).toEqual([{ signal: 'contempt', direction }]);
  });

  it('is the same where nobody asked: regret teaches to ask', () => {
    const entry = moment({ outcome: 'posted', onlyLogged: true, reasons });
    expect(lessonOf(entry, 'rather-not')).toEqual([{ signal: 'contempt', direction: 'more' }]);
    expect(lessonOf(entry, 'glad')).toEqual([{ signal: 'contempt', direction: 'less' }]);
  });

  it('is none of a mixed answer, nor of what is not asked about', () => {
    expect(lessonOf(moment({ outcome: 'posted', reasons }), 'mixed')).toEqual([]);
    expect(lessonOf(moment({ outcome: 'excused', reasons }), 'glad')).toEqual([]);
  });
});
