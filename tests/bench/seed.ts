/** A heat log of any length, written into the extension's database from one of its own pages. */
import type { Page } from 'puppeteer-core';
import type { Entry } from '../../lib/types.ts';

/** Entries in a week: 100,000 of them go back four years. */
const A_WEEK = 480;

/** Runs in the page: puts invented entries of all sorts, the newest now. */
async function put(count: number, aWeek: number): Promise<void> {
  const step = (7 * 86_400_000) / aWeek;
  const now = Date.now();
  const pick = <T>(list: readonly [T, ...T[]], n: number): T => list[n % list.length] ?? list[0];
  const entry = (n: number): Entry => {
    const heat = 55 + ((n * 37) % 45);
    return {
      id: `bench-${n}`,
      at: now - Math.floor(n * step) - ((n * 7919) % 3_600_000),
      offset: 60,
      site: pick(['x', 'bluesky', 'mastodon'], n),
      move: pick(['reply', 'quote', 'repost', 'post'], n * 5),
      heat,
      level: heat >= 70 ? 'hot' : 'warm',
      reasons: [
        { id: pick(['accusation', 'rally-call', 'receipts'], n), share: 1 + (n % 7) / 10 },
        { id: 'many-before', share: 0.8 },
        { id: 'contempt', share: (n % 5) / 10 },
      ],
      outcome: pick(['posted', 'edited', 'held', 'dropped', 'excused', 'closed'], n * 11),
      question: `question-${n % 12}`,
      person: `person-${n % 997}`,
      thread: `thread-${n % 4999}`,
      before: n % 300,
      excuse: null,
      line: null,
    };
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('firebreak');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const tx = db.transaction('entries', 'readwrite', { durability: 'relaxed' });
  const rows = tx.objectStore('entries');
  for (let n = 0; n < count; n += 1) rows.put(entry(n));
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  db.close();
}

/** `page` is a page of the extension's origin whose database is there already. */
export function seed(page: Page, count: number): Promise<void> {
  return page.evaluate(put, count, A_WEEK);
}
