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

export const FIXTURES: readonly Fixture[] = [
  {
    version: 1,
    rows: {
      settings: [
        ['sensitivity', 'eager'],
        ['on', true],
      ],
      decks: [[null, { id: 'mine', name: 'Mine', questions: [{ id: 'q1', text: 'Why now?', moves: [] }] }]],
      entries: [
        [null, entry({ id: 'e1' })],
        [null, entry({ id: 'e2', at: NOON + 1000, outcome: 'posted' })],
      ],
      held: [[null, held()]],
      excused: [[null, { id: 't1', at: NOON, excuse: 'warning', kind: 'thread' }]],
      sightings: [[null, sighting()]],
      meta: [
        ['salt', 'ab'.repeat(32)],
        ['asked', ['q1']],
        ['snoozedUntil', 0],
      ],
    },
  },
];
