/**
 * One database of each version that ever shipped, as raw rows by store: what a person who installed that version has
 * on the disk. Never edited after a version has shipped; a new version adds the fixture of the one before it.
 */
import { entry, held, NOON, sighting } from './support';

interface Fixture {
  readonly version: number;
  /** Key and value; rows of stores with an inline key have no key. */
  readonly rows: Readonly<Record<string, readonly (readonly [key: string | null, value: unknown])[]>>;
}

/** What version 1 did not know yet. */
function entry1(change: Parameters<typeof entry>[0]) {
  const { excuse: _excuse, line: _line, ...row } = entry(change);
  return row;
}

function held1() {
  const { due: _due, ...row } = held();
  return row;
}

const REST = {
  settings: [
    ['sensitivity', 'eager'],
    ['on', true],
  ],
  decks: [[null, { id: 'mine', name: 'Mine', questions: [{ id: 'q1', text: 'Why now?', moves: [] }] }]],
  excused: [[null, { id: 't1', at: NOON, excuse: 'warning', kind: 'thread' }]],
  sightings: [[null, sighting()]],
  meta: [
    ['salt', 'ab'.repeat(32)],
    ['asked', ['q1']],
    ['snoozedUntil', 0],
  ],
} as const satisfies Fixture['rows'];

export const FIXTURES: readonly Fixture[] = [
  {
    version: 1,
    rows: {
      ...REST,
      entries: [
        [null, entry1({ id: 'e1' })],
        [null, entry1({ id: 'e2', at: NOON + 1000, outcome: 'posted' })],
      ],
      held: [[null, held1()]],
    },
  },
  {
    version: 2,
    rows: {
      ...REST,
      entries: [
        [null, entry({ id: 'e1' })],
        [null, entry({ id: 'e2', at: NOON + 1000, outcome: 'posted' })],
      ],
      held: [[null, held()]],
    },
  },
  {
    version: 3,
    rows: {
      ...REST,
      entries: [
        [null, entry({ id: 'e1' })],
        [null, entry({ id: 'e2', at: NOON + 1000, outcome: 'posted', onlyLogged: true })],
      ],
      held: [[null, held()]],
      days: [[null, { day: 20250, cells: { 'bluesky.quote.dropped': { count: 1, heat: 81 } } }]],
      lookBacks: [[null, { id: 'e1', at: NOON + 90_000_000, of: 'dropped', answer: 'glad' }]],
      sealed: [[null, { id: 'e2', from: 'AA==', iv: 'AA==', data: 'AA==', sum: 'AA==' }]],
    },
  },
];
