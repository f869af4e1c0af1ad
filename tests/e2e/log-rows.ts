/** Invented moments, written into the extension's database from one of its own pages. */
import type { Page } from 'puppeteer-core';
import type { Entry } from '../../lib/types.ts';

const SITES = ['x', 'bluesky', 'mastodon'] as const;
const MOVES = ['reply', 'quote', 'repost', 'post'] as const;
const OUTCOMES = ['dropped', 'posted', 'edited', 'held', 'excused', 'closed'] as const;
const REASONS = ['contempt', 'mockery', 'joining', 'rally-call'] as const;

function pick<T>(list: readonly [T, ...T[]], n: number): T {
  return list[n % list.length] ?? list[0];
}

/** So many moments of the last `weeks` weeks, the newest a minute ago; every third with a line to oneself. */
export function moments(count: number, weeks: number, now: number): Entry[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `seeded-${n}`,
    at: now - 60_000 - Math.floor((n * weeks * 7 * 86_400_000) / count) - ((n * 7919) % 3_600_000),
    offset: -new Date(now).getTimezoneOffset(),
    site: pick(SITES, n),
    move: pick(MOVES, n * 5),
    heat: 55 + ((n * 37) % 45),
    level: 'hot',
    reasons: [
      { id: pick(REASONS, n), share: 1.2 },
      { id: 'many-before', share: 0.8 },
    ],
    outcome: pick(OUTCOMES, n),
    question: null,
    person: `person-${n}`,
    thread: `thread-${n}`,
    before: (n * 53) % 300,
    excuse: null,
    line: n % 3 === 0 ? `a line to myself, number ${n}` : null,
  }));
}

/** The extension has opened its database already. */
export function seedLog(page: Page, entries: readonly Entry[]): Promise<void> {
  return page.evaluate(put, entries);
}

function put(entries: readonly Entry[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('firebreak');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction('entries', 'readwrite');
      for (const entry of entries) tx.objectStore('entries').put(entry);
      tx.onabort = () => reject(tx.error);
      tx.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

/** Empties all of the log, so that the next test counts from nothing. */
export function clearLog(page: Page): Promise<void> {
  return page.evaluate(clear);
}

function clear(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('firebreak');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction(['entries', 'days', 'lookBacks', 'sealed'], 'readwrite');
      for (const table of tx.objectStoreNames) tx.objectStore(table).clear();
      tx.onabort = () => reject(tx.error);
      tx.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
