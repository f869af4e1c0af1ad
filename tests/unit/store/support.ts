/** What the tests of the store share: a fresh database, a storage area, sample rows. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Area } from '@/lib/store/outside';
import type { Entry, Held, Sighting } from '@/lib/types';

/** Every test starts with no database at all. */
export function freshIndexedDb(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** `storage.local` in memory. */
export function memoryArea(): Area & { readonly items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (more) => void Object.assign(items, structuredClone(more)),
    remove: async (key) => void delete items[key],
  };
}

export const NOON = Date.UTC(2025, 5, 11, 12);

export function entry(change: Partial<Entry> = {}): Entry {
  return {
    id: 'e1',
    at: NOON,
    offset: 120,
    site: 'bluesky',
    move: 'quote',
    heat: 81,
    level: 'hot',
    reasons: [{ id: 'draft-contempt', share: 1.4 }],
    outcome: 'dropped',
    question: 'q1',
    person: 'p1',
    thread: 't1',
    before: 240,
    excuse: null,
    line: null,
    ...change,
  };
}

export function held(change: Partial<Held> = {}): Held {
  const page = 'https://bsky.app/profile/someone.example/post/1';
  return {
    id: 'h1',
    at: NOON,
    site: 'bluesky',
    move: 'reply',
    draft: 'my words',
    page,
    target: null,
    due: null,
    ...change,
  };
}

export function sighting(change: Partial<Sighting> = {}): Sighting {
  return { id: 's1', person: 'p1', by: 'a1', thread: null, hot: null, at: NOON, ...change };
}
