/** Entries of every kind, for property tests. */
import fc from 'fast-check';
import type { Entry } from '@/lib/types';

const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });

/** A real offset: whole quarters of an hour from -12 to +14 hours. */
const offset = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);

const reason = fc.record({
  id: fc.constantFrom('draft-contempt', 'callout-rally', 'crowd-large', 'cooling-question'),
  share: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
});

export const entry: fc.Arbitrary<Entry> = fc.record({
  id: fc.uuid(),
  at: instant,
  offset,
  site: fc.constantFrom('x', 'bluesky', 'mastodon'),
  move: fc.constantFrom('reply', 'quote', 'repost', 'post'),
  heat: fc.integer({ min: 0, max: 100 }),
  level: fc.constantFrom('cool', 'warm', 'hot'),
  reasons: fc.array(reason, { maxLength: 4 }),
  outcome: fc.constantFrom('posted', 'edited', 'held', 'dropped', 'excused', 'closed'),
  question: fc.constant(null),
  person: fc.constant(null),
  thread: fc.constant(null),
  before: fc.constant(null),
  excuse: fc.constant(null),
  line: fc.option(fc.string({ maxLength: 200 }), { nil: null }),
});

/** Entries within a few weeks of one another, each with its own id. */
export const entries = fc.uniqueArray(
  fc.tuple(entry, fc.integer({ min: 0, max: 28 * 24 * 60 })).map(([made, minutes]): Entry => {
    return { ...made, at: Date.UTC(2025, 2, 20) + minutes * 60_000 };
  }),
  { selector: (made) => made.id, maxLength: 40 },
);

export const start = fc.constantFrom('monday', 'sunday', 'saturday');
